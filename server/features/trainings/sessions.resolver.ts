import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../access/context.js';
import { Allow, Public } from '../../access/operation.js';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.js';
import { payloadOf } from '../../platform/graphql/payload.js';
import { From } from '../../platform/graphql/selection.js';
import { User } from '../accounts/user.entity.js';
import { markHeld, settleSession } from './attendance.service.js';
import { listSessions, loadersOf } from './sessions.reads.js';
import { cancelSession, closeSession, openSession, planSession, updateSession } from './sessions.service.js';
import { Enrolment, SessionTrainer, TrainingSession } from './trainings.entity.js';
import {
  CancelSessionInput,
  PlanSessionInput,
  SessionFilter,
  SessionInput,
  UpdateSessionInput,
} from './trainings.input.js';

const SessionConnection = connectionOf(TrainingSession);
export const SessionPayload = payloadOf(TrainingSession, 'session');
export type SessionPayload = InstanceType<typeof SessionPayload>;

@Resolver(() => TrainingSession)
export class SessionsResolver {
  @Public('visitors see the sessions that are open')
  @Query(() => SessionConnection, { description: 'Training sessions by their start.' })
  trainingSessions(
    @Ctx() context: Context,
    @Args() page: PageArgs,
    @Arg('filter', { nullable: true }) filter?: SessionFilter,
  ) {
    return listSessions(context, page, filter);
  }

  @Allow('attend', 'TrainingSession')
  @Query(() => SessionConnection, { description: 'Training sessions that the person leads, by their start.' })
  ledSessions(
    @Ctx() context: Context,
    @Args() page: PageArgs,
    @Arg('filter', { nullable: true }) filter?: SessionFilter,
  ) {
    return listSessions(context, page, filter, context.actor.userId ?? '');
  }

  @Public('visitors see the sessions that are open')
  @Query(() => TrainingSession, { description: 'One training session.' })
  trainingSession(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<TrainingSession> {
    return context.store.get(TrainingSession, id);
  }

  @Allow('create', 'TrainingSession')
  @Mutation(() => SessionPayload, { description: 'Plans a date of a training. Volunteers enrol once it is open.' })
  async planSession(@Ctx() context: Context, @Arg('input') input: PlanSessionInput): Promise<SessionPayload> {
    return { session: await context.write((work) => planSession(work, input)) };
  }

  @Allow('update', 'TrainingSession')
  @Mutation(() => SessionPayload, {
    description: 'Changes a session before it is held. A change of time or place is mailed to all who take part.',
  })
  async updateSession(@Ctx() context: Context, @Arg('input') input: UpdateSessionInput): Promise<SessionPayload> {
    return { session: await context.write((work) => updateSession(work, input)) };
  }

  @Allow('publish', 'TrainingSession')
  @Mutation(() => SessionPayload, { description: 'Opens the enrolment.' })
  async openSession(@Ctx() context: Context, @Arg('input') input: SessionInput): Promise<SessionPayload> {
    return { session: await context.write((work) => openSession(work, input.id)) };
  }

  @Allow('close', 'TrainingSession')
  @Mutation(() => SessionPayload, { description: 'Closes the enrolment before its time.' })
  async closeSession(@Ctx() context: Context, @Arg('input') input: SessionInput): Promise<SessionPayload> {
    return { session: await context.write((work) => closeSession(work, input.id)) };
  }

  @Allow('cancel', 'TrainingSession')
  @Mutation(() => SessionPayload, { description: 'Calls a session off and tells everyone why.' })
  async cancelSession(@Ctx() context: Context, @Arg('input') input: CancelSessionInput): Promise<SessionPayload> {
    return { session: await context.write((work) => cancelSession(work, input)) };
  }

  @Allow('attend', 'TrainingSession')
  @Mutation(() => SessionPayload, { description: 'Says that the session took place; ends the waiting list.' })
  async markHeld(@Ctx() context: Context, @Arg('input') input: SessionInput): Promise<SessionPayload> {
    return { session: await context.write((work) => markHeld(work, input.id)) };
  }

  @Allow('settle', 'TrainingSession')
  @Mutation(() => SessionPayload, {
    description: "Closes the attendance and grants the training's competences to those who were present.",
  })
  async settleSession(@Ctx() context: Context, @Arg('input') input: SessionInput): Promise<SessionPayload> {
    return { session: await context.write((work) => settleSession(work, input.id)) };
  }

  @FieldResolver(() => [SessionTrainer], { description: 'Who leads it, as far as the viewer may know.' })
  trainers(@Root() session: TrainingSession, @Ctx() context: Context): Promise<SessionTrainer[]> {
    return context.store.children(SessionTrainer, 'sessionId', session.id, [['id', 'ASC']]);
  }

  @From<TrainingSession>('id')
  @FieldResolver(() => Int, { description: 'Places that are taken.' })
  async takenPlaces(@Root() session: TrainingSession, @Ctx() context: Context): Promise<number> {
    return (await loadersOf(context).seats.load(session.id)).taken;
  }

  @From<TrainingSession>('id')
  @FieldResolver(() => Int, { description: 'How many wait for a place.' })
  async waiting(@Root() session: TrainingSession, @Ctx() context: Context): Promise<number> {
    return (await loadersOf(context).seats.load(session.id)).waiting;
  }

  @From<TrainingSession>('id')
  @FieldResolver(() => Enrolment, {
    nullable: true,
    description: "The viewer's own enrolment, a cancelled one included.",
  })
  myEnrolment(@Root() session: TrainingSession, @Ctx() context: Context): Promise<Enrolment | null> {
    return context.actor.userId ? loadersOf(context).mine.load(session.id) : Promise.resolve(null);
  }

  @FieldResolver(() => [Enrolment], { description: 'Enrolments that the viewer may see, in the order of requests.' })
  enrolments(@Root() session: TrainingSession, @Ctx() context: Context): Promise<Enrolment[]> {
    return context.store.children(Enrolment, 'sessionId', session.id, [
      ['requestedAt', 'ASC'],
      ['id', 'ASC'],
    ]);
  }
}

@Resolver(() => SessionTrainer)
export class SessionTrainerResolver {
  @FieldResolver(() => String, { nullable: true, description: "The trainer's name." })
  async name(@Root() trainer: SessionTrainer, @Ctx() context: Context): Promise<string | null> {
    return (await context.system.store.load(User, trainer.userId))?.name ?? null;
  }
}
