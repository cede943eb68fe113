import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../access/context.js';
import { Allow } from '../../access/operation.js';
import type { Unread } from '../../access/store.js';
import { User } from '../accounts/user.entity.js';
import { acceptProposal, proposeSession } from './proposals.service.js';
import { myProposals } from './sessions.reads.js';
import { SessionPayload } from './sessions.resolver.js';
import { TrainingSession } from './trainings.entity.js';
import { ProposeSessionInput, SessionInput } from './trainings.input.js';

@Resolver(() => TrainingSession)
export class ProposalsResolver {
  @Allow('propose', 'TrainingSession')
  @Query(() => [TrainingSession], { description: 'Sessions that the person proposed, the latest first.' })
  mySessionProposals(@Ctx() context: Context): Unread<TrainingSession[]> {
    return myProposals(context);
  }

  @Allow('propose', 'TrainingSession')
  @Mutation(() => SessionPayload, {
    description: 'Proposes a date of a training that the volunteer would lead for the others.',
  })
  async proposeSession(@Ctx() context: Context, @Arg('input') input: ProposeSessionInput): Promise<SessionPayload> {
    return { session: await context.write((work) => proposeSession(work, input)) };
  }

  @Allow('accept', 'TrainingSession')
  @Mutation(() => SessionPayload, {
    description: 'Plans a session that a volunteer proposed, with the volunteer as its trainer.',
  })
  async acceptSessionProposal(@Ctx() context: Context, @Arg('input') input: SessionInput): Promise<SessionPayload> {
    return { session: await context.write((work) => acceptProposal(work, input.id)) };
  }

  @FieldResolver(() => User, { nullable: true, description: 'The volunteer whose idea it was.' })
  proposedBy(@Root() session: TrainingSession, @Ctx() context: Context): Promise<User | null> {
    return context.store.load(User, session.proposedById);
  }
}
