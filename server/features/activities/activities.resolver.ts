import { Arg, Args, Ctx, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../access/context.js';
import { Allow } from '../../access/operation.js';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.js';
import { Payload, payloadOf } from '../../platform/graphql/payload.js';
import { Activity, ActivityStatus } from './activities.entity.js';
import {
  AcceptActivitiesInput,
  AcceptActivityInput,
  ActivityFilter,
  ActivityOrder,
  ConfirmActivityInput,
  ConfirmActivityOnBehalfInput,
  DeleteActivityInput,
  DisputeActivityInput,
  LogActivityInput,
  ReturnActivityInput,
  SubmitActivityInput,
  UpdateActivityInput,
} from './activities.input.js';
import {
  acceptActivities,
  acceptActivity,
  confirmActivity,
  confirmActivityOnBehalf,
  disputeActivity,
  returnActivity,
} from './activities.office.js';
import {
  listActivities,
  listActivitiesToConfirm,
  listMyActivities,
  listReceivedActivities,
  type Waiting,
  waitingActivities,
} from './activities.queries.js';
import { deleteActivity, logActivity, submitActivity, updateActivity } from './activities.service.js';

const ActivityConnection = connectionOf(Activity);
const ActivityPayload = payloadOf(Activity, 'activity');
type ActivityPayload = InstanceType<typeof ActivityPayload>;

@ObjectType({ description: 'The things as they became, or what to mend.' })
class ActivitiesPayload extends Payload {
  @Field(() => [Activity], { nullable: true })
  activities?: Activity[] | null;
}

@ObjectType({ description: 'Activities in a state that waits for someone.' })
class WaitingActivities implements Waiting {
  @Field(() => ActivityStatus)
  status: ActivityStatus;

  @Field(() => Int)
  count: number;

  @Field({ description: 'Since when the one that waits longest has been waiting.' })
  since: Date;
}

@Resolver()
export class ActivitiesResolver {
  @Allow('read', 'Activity')
  @Query(() => Activity, { description: 'One activity; NOT_FOUND unless the viewer may read it.' })
  activity(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<Activity> {
    return context.store.get(Activity, id);
  }

  @Allow('accept', 'Activity')
  @Query(() => ActivityConnection, { description: 'All activities, for those who accept them.' })
  activities(
    @Ctx() context: Context,
    @Args() page: PageArgs,
    @Arg('filter', { nullable: true }) filter?: ActivityFilter,
    @Arg('order', () => ActivityOrder, { nullable: true, description: 'NEWEST when left out.' }) order?: ActivityOrder,
  ) {
    return listActivities(context, page, filter, order);
  }

  @Allow('create', 'Activity')
  @Query(() => ActivityConnection, { description: "The volunteer's own activities, newest first." })
  myActivities(
    @Ctx() context: Context,
    @Args() page: PageArgs,
    @Arg('filter', { nullable: true }) filter?: ActivityFilter,
  ) {
    return listMyActivities(context, page, filter);
  }

  @Allow('confirm', 'Activity')
  @Query(() => ActivityConnection, { description: "What the viewer's organisations received, newest first." })
  receivedActivities(
    @Ctx() context: Context,
    @Args() page: PageArgs,
    @Arg('filter', { nullable: true }) filter?: ActivityFilter,
  ) {
    return listReceivedActivities(context, page, filter);
  }

  @Allow('confirm', 'Activity')
  @Query(() => ActivityConnection, { description: "What waits for the viewer's confirmation, oldest first." })
  activitiesToConfirm(@Ctx() context: Context, @Args() page: PageArgs) {
    return listActivitiesToConfirm(context, page);
  }

  @Allow('accept', 'Activity')
  @Query(() => [WaitingActivities], { description: 'What waits: for the receiver, for a talk, for acceptance.' })
  waitingActivities(@Ctx() context: Context): Promise<Waiting[]> {
    return waitingActivities(context);
  }

  @Allow('create', 'Activity')
  @Mutation(() => ActivityPayload, {
    description: 'Adds an activity of the volunteer. Safe to repeat with the same id.',
  })
  async logActivity(@Ctx() context: Context, @Arg('input') input: LogActivityInput): Promise<ActivityPayload> {
    return { activity: await context.write((work) => logActivity(work, input)) };
  }

  @Allow('update', 'Activity')
  @Mutation(() => ActivityPayload, {
    description:
      'Changes an own activity that is not accepted yet. After confirmation a change of who, what, where, when or how long sends it to the receiver again.',
  })
  async updateActivity(@Ctx() context: Context, @Arg('input') input: UpdateActivityInput): Promise<ActivityPayload> {
    return { activity: await context.write((work) => updateActivity(work, input)) };
  }

  @Allow('submit', 'Activity')
  @Mutation(() => ActivityPayload, { description: 'Sends an own activity to the receiver, also after it came back.' })
  async submitActivity(@Ctx() context: Context, @Arg('input') input: SubmitActivityInput): Promise<ActivityPayload> {
    return { activity: await context.write((work) => submitActivity(work, input)) };
  }

  @Allow('delete', 'Activity')
  @Mutation(() => ActivityPayload, { description: 'Deletes an own draft; answers what it was.' })
  async deleteActivity(@Ctx() context: Context, @Arg('input') input: DeleteActivityInput): Promise<ActivityPayload> {
    return { activity: await context.write((work) => deleteActivity(work, input)) };
  }

  @Allow('confirm', 'Activity')
  @Mutation(() => ActivityPayload, { description: 'The receiver confirms, with an opinion if they wish.' })
  async confirmActivity(@Ctx() context: Context, @Arg('input') input: ConfirmActivityInput): Promise<ActivityPayload> {
    return { activity: await context.write((work) => confirmActivity(work, input)) };
  }

  @Allow('accept', 'Activity')
  @Mutation(() => ActivityPayload, {
    description: 'A coordinator records that the receiver confirmed by phone or letter.',
  })
  async confirmActivityOnBehalf(
    @Ctx() context: Context,
    @Arg('input') input: ConfirmActivityOnBehalfInput,
  ): Promise<ActivityPayload> {
    return { activity: await context.write((work) => confirmActivityOnBehalf(work, input)) };
  }

  @Allow('dispute', 'Activity')
  @Mutation(() => ActivityPayload, { description: 'The receiver says that it was not so.' })
  async disputeActivity(@Ctx() context: Context, @Arg('input') input: DisputeActivityInput): Promise<ActivityPayload> {
    return { activity: await context.write((work) => disputeActivity(work, input)) };
  }

  @Allow('accept', 'Activity')
  @Mutation(() => ActivityPayload, { description: 'A coordinator accepts a confirmed activity.' })
  async acceptActivity(@Ctx() context: Context, @Arg('input') input: AcceptActivityInput): Promise<ActivityPayload> {
    return { activity: await context.write((work) => acceptActivity(work, input)) };
  }

  @Allow('accept', 'Activity')
  @Mutation(() => ActivitiesPayload, {
    description: 'A coordinator accepts confirmed activities: all of them or none.',
  })
  async acceptActivities(
    @Ctx() context: Context,
    @Arg('input') input: AcceptActivitiesInput,
  ): Promise<ActivitiesPayload> {
    const activities = await context.write((work) => acceptActivities(work, input));
    return { activities: activities.map((activity) => context.store.masked(activity)) };
  }

  @Allow('return', 'Activity')
  @Mutation(() => ActivityPayload, { description: 'A coordinator asks the volunteer to mend an activity.' })
  async returnActivity(@Ctx() context: Context, @Arg('input') input: ReturnActivityInput): Promise<ActivityPayload> {
    return { activity: await context.write((work) => returnActivity(work, input)) };
  }
}
