import type { Work } from '../../access/work.js';
import { invalid, NotFound } from '../../platform/errors.js';
import { requestCompletedIfDone } from '../support/index.js';
import { Activity, Feedback } from './activities.entity.js';
import type {
  AcceptActivitiesInput,
  AcceptActivityInput,
  ConfirmActivityInput,
  ConfirmActivityOnBehalfInput,
  DisputeActivityInput,
  ReturnActivityInput,
} from './activities.input.js';
import { mailVolunteer } from './activities.mail.js';
import { withdrawConfirmation } from './activities.service.js';
import { activityStates } from './activities.states.js';

/* What others do with an entry: the receiver confirms or disputes, a coordinator accepts or sends it back. */

export async function confirmActivity(work: Work, input: ConfirmActivityInput): Promise<Activity> {
  const activity = await work.load(Activity, input.id, 'confirm');
  if (input.comment && !input.usefulness) throw invalid('usefulness', 'platform:REQUIRED');
  await confirm(work, activity, 'confirmActivity');
  if (input.usefulness) await giveFeedback(work, activity, input.usefulness, input.comment || null);
  return activity;
}

/** For receivers who say so by phone or on paper. The right is the coordinator's own, not the receiver's. */
export async function confirmActivityOnBehalf(work: Work, input: ConfirmActivityOnBehalfInput): Promise<Activity> {
  const activity = await work.load(Activity, input.id, 'accept');
  await confirm(work, activity, 'confirmActivityOnBehalf', input.comment);
  return activity;
}

export async function disputeActivity(work: Work, input: DisputeActivityInput): Promise<Activity> {
  const activity = await work.load(Activity, input.id, 'dispute');
  const change = activityStates.take(activity, 'dispute');
  activity.disputeReason = input.reason;
  await work.save(activity);
  await work.record('disputeActivity', activity, { ...change, reason: input.reason });
  await mailVolunteer(work, activity, 'activities:mail.disputed', input.reason);
  return activity;
}

export async function acceptActivity(work: Work, input: AcceptActivityInput): Promise<Activity> {
  return accept(work, await work.load(Activity, input.id, 'accept'));
}

/** All or none: one that has moved on meanwhile stops the whole act, so that nobody believes it accepted. */
export async function acceptActivities(work: Work, input: AcceptActivitiesInput): Promise<Activity[]> {
  const ids = [...new Set(input.ids)];
  const activities = await work.loadAll(Activity, 'read', (w) => w.where('row.id IN (:...ids)', { ids }));
  if (activities.length < ids.length) throw new NotFound();
  const accepted: Activity[] = [];
  for (const { id } of activities) accepted.push(await acceptActivity(work, { id }));
  return accepted;
}

export async function returnActivity(work: Work, input: ReturnActivityInput): Promise<Activity> {
  const activity = await work.load(Activity, input.id, 'return');
  const change = activityStates.take(activity, 'return');
  activity.returnComment = input.comment;
  withdrawConfirmation(activity);
  await work.save(activity);
  await work.record('returnActivity', activity, { ...change, reason: input.comment });
  await mailVolunteer(work, activity, 'activities:mail.returned', input.comment);
  return activity;
}

/** What is confirmed may have been the last thing that its request was waiting for. */
async function confirm(work: Work, activity: Activity, event: string, reason?: string): Promise<void> {
  const change = activityStates.take(activity, 'confirm');
  activity.confirmedAt = work.now;
  activity.confirmedById = work.userId;
  await work.save(activity);
  await work.record(event, activity, { ...change, ...(reason && { reason }) });
  if (activity.requestId) await requestCompletedIfDone(work, activity.requestId);
}

async function accept(work: Work, activity: Activity): Promise<Activity> {
  const change = activityStates.take(activity, 'accept');
  activity.acceptedAt = work.now;
  activity.acceptedById = work.userId;
  await work.save(activity);
  await work.record('acceptActivity', activity, change);
  return activity;
}

/** One opinion per activity: confirming it anew replaces what was said before. */
async function giveFeedback(work: Work, activity: Activity, usefulness: number, comment: string | null): Promise<void> {
  const { id: activityId, organisationId, userId } = activity;
  const said = { usefulness, comment, authorId: work.userId };
  const [known] = await work.loadAll(Feedback, 'update', (w) => w.where({ activityId }));
  if (known) await work.save(Object.assign(known, said));
  else await work.create(Feedback, { activityId, organisationId, userId, ...said });
}
