import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../access/context.js';
import { Allow } from '../../access/operation.js';
import type { RequestContext } from '../../access/request-context.js';
import type { Unread } from '../../access/store.js';
import { payloadOf } from '../../platform/graphql/payload.js';
import { From } from '../../platform/graphql/selection.js';
import { recordAttendance } from './attendance.service.js';
import { cancelEnrolment, enrol } from './enrolment.service.js';
import { loadersOf, myEnrolments } from './sessions.reads.js';
import { Enrolment } from './trainings.entity.js';
import { CancelEnrolmentInput, EnrolInput, RecordAttendanceInput } from './trainings.input.js';

const EnrolmentPayload = payloadOf(Enrolment, 'enrolment');
type EnrolmentPayload = InstanceType<typeof EnrolmentPayload>;

@Resolver(() => Enrolment)
export class EnrolmentsResolver {
  @Allow('enrol', 'Enrolment')
  @Query(() => [Enrolment], { description: "The person's own enrolments, the latest first." })
  myEnrolments(@Ctx() context: Context): Unread<Enrolment[]> {
    return myEnrolments(context);
  }

  @Allow('enrol', 'Enrolment')
  @Mutation(() => EnrolmentPayload, {
    description: 'Takes a place in an open session, or the end of its waiting list when there is none left.',
  })
  async enrol(@Ctx() context: RequestContext, @Arg('input') input: EnrolInput): Promise<EnrolmentPayload> {
    const enrolment = await context.write((work) => enrol(work, input));
    await context.refresh();
    return { enrolment };
  }

  @Allow('cancel', 'Enrolment')
  @Mutation(() => EnrolmentPayload, {
    description: 'Gives a place up before the session begins; the first who waits gets it.',
  })
  async cancelEnrolment(
    @Ctx() context: RequestContext,
    @Arg('input') input: CancelEnrolmentInput,
  ): Promise<EnrolmentPayload> {
    const enrolment = await context.write((work) => cancelEnrolment(work, input.id));
    await context.refresh();
    return { enrolment };
  }

  @Allow('attend', 'Enrolment')
  @Mutation(() => EnrolmentPayload, {
    description: 'Notes or corrects how somebody took part, from the start of the session until it is settled.',
  })
  async recordAttendance(
    @Ctx() context: Context,
    @Arg('input') input: RecordAttendanceInput,
  ): Promise<EnrolmentPayload> {
    return { enrolment: await context.write((work) => recordAttendance(work, input)) };
  }

  @From<Enrolment>('id', 'status')
  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Place in the waiting list, from 1; null for who does not wait.',
  })
  waitingPlace(@Root() enrolment: Enrolment, @Ctx() context: Context): Promise<number | null> {
    if (enrolment.status !== 'WAITLISTED') return Promise.resolve(null);
    return loadersOf(context).waitingPlace.load(enrolment.id);
  }
}
