import { Arg, Ctx, Field, ID, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../../access/context.js';
import { Allow } from '../../access/operation.js';
import { Payload } from '../../platform/graphql/payload.js';
import { AssignReviewersInput, NoteDecisionsInput, StartApplicationReviewsInput } from './bulk.input.js';
import { assignReviewers, type BulkOutcome, noteDecisions, startApplicationReviews } from './bulk.service.js';

@ObjectType({ description: 'What became of one application of many.' })
class ApplicationOutcome implements BulkOutcome {
  @Field(() => ID)
  applicationId: string;

  @Field(() => String, { nullable: true, description: 'Why it stays as it was, in words; null when it was done.' })
  problem: string | null;
}

@ObjectType({ description: 'What became of each application, or what to mend.' })
class ApplicationOutcomesPayload extends Payload {
  @Field(() => [ApplicationOutcome], { nullable: true, description: 'In the order of the input.' })
  outcomes?: ApplicationOutcome[] | null;
}

@Resolver()
export class BulkResolver {
  @Allow('review', 'Application')
  @Mutation(() => ApplicationOutcomesPayload, {
    description: 'Takes complete applications to the review, each by itself: one that is refused holds up no other.',
  })
  async startApplicationReviews(
    @Ctx() context: Context,
    @Arg('input') input: StartApplicationReviewsInput,
  ): Promise<ApplicationOutcomesPayload> {
    return { outcomes: await startApplicationReviews(context, input) };
  }

  @Allow('assign', 'Review')
  @Mutation(() => ApplicationOutcomesPayload, {
    description: 'Gives applications the reviewers that they lack, each by itself.',
  })
  async assignReviewers(
    @Ctx() context: Context,
    @Arg('input') input: AssignReviewersInput,
  ): Promise<ApplicationOutcomesPayload> {
    return { outcomes: await assignReviewers(context, input) };
  }

  @Allow('decide', 'Application')
  @Mutation(() => ApplicationOutcomesPayload, {
    description: 'Notes the same decision for applications, each by itself. Nobody is told before it is announced.',
  })
  async noteDecisions(
    @Ctx() context: Context,
    @Arg('input') input: NoteDecisionsInput,
  ): Promise<ApplicationOutcomesPayload> {
    return { outcomes: await noteDecisions(context, input) };
  }
}
