import { Arg, Ctx, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../access/context.js';
import { Allow } from '../../access/operation.js';
import { Payload } from '../../platform/graphql/payload.js';
import { ApplicationPayload } from './applications.resolver.js';
import {
  AnnounceDecisionsInput,
  ClearDecisionsInput,
  DraftByRankingInput,
  DraftDecisionsInput,
  PromoteFromReserveInput,
} from './drafts.input.js';
import {
  announceDecisions,
  clearDecisions,
  draftByRanking,
  draftDecisions,
  previewDecisions,
  promoteFromReserve,
} from './drafts.service.js';
import { Decision } from './recruitment.entity.js';

@ObjectType({ description: 'How many applications it concerned, or what to mend.' })
class DecisionsPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'How many applications it concerned.' })
  concerned?: number | null;
}

@ObjectType({ description: 'A message as a candidate will read it once the decisions are announced.' })
class DecisionMessage {
  @Field(() => ID)
  applicationId: string;

  @Field(() => Decision)
  decision: Decision;

  @Field({ description: 'Who will read it.' })
  name: string;

  @Field()
  subject: string;

  @Field({ description: 'The whole message as plain text, in the language of who will read it.' })
  text: string;
}

@Resolver()
export class DraftsResolver {
  @Allow('decide', 'Application')
  @Query(() => [DecisionMessage], {
    description: 'What would be sent if the noted decisions of a round were announced.',
  })
  decisionMessages(@Ctx() context: Context, @Arg('roundId', () => ID) roundId: string): Promise<DecisionMessage[]> {
    return previewDecisions(context, roundId);
  }

  @Allow('decide', 'Application')
  @Mutation(() => DecisionsPayload, {
    description: 'Notes decisions in one pass. Nobody is told, and each can be taken back, until they are announced.',
  })
  async draftDecisions(@Ctx() context: Context, @Arg('input') input: DraftDecisionsInput): Promise<DecisionsPayload> {
    return { concerned: await context.write((work) => draftDecisions(work, input)) };
  }

  @Allow('decide', 'Application')
  @Mutation(() => DecisionsPayload, {
    description:
      'Notes decisions for the whole ranking: so many accepted, so many on the reserve list, the others refused.',
  })
  async draftByRanking(@Ctx() context: Context, @Arg('input') input: DraftByRankingInput): Promise<DecisionsPayload> {
    return { concerned: await context.write((work) => draftByRanking(work, input)) };
  }

  @Allow('decide', 'Application')
  @Mutation(() => DecisionsPayload, { description: 'Takes noted decisions back.' })
  async clearDecisions(@Ctx() context: Context, @Arg('input') input: ClearDecisionsInput): Promise<DecisionsPayload> {
    return { concerned: await context.write((work) => clearDecisions(work, input)) };
  }

  @Allow('decide', 'Application')
  @Mutation(() => DecisionsPayload, {
    description: 'Makes the noted decisions of a round, all or none, and writes to the candidates.',
  })
  async announceDecisions(
    @Ctx() context: Context,
    @Arg('input') input: AnnounceDecisionsInput,
  ): Promise<DecisionsPayload> {
    return { concerned: await context.write((work) => announceDecisions(work, input.roundId)) };
  }

  @Allow('decide', 'Application')
  @Mutation(() => ApplicationPayload, { description: 'Accepts the first of the reserve list of a round.' })
  async promoteFromReserve(
    @Ctx() context: Context,
    @Arg('input') input: PromoteFromReserveInput,
  ): Promise<ApplicationPayload> {
    return { application: await context.write((work) => promoteFromReserve(work, input.roundId)) };
  }
}
