import type { Work } from '../../access/work.js';
import { Conflict, invalid } from '../../platform/errors.js';
import { isId } from '../../platform/ids.js';
import { User } from '../accounts/user.entity.js';
import { matchGoesOn, reachOf } from '../matching/index.js';
import { Match, type Reach } from '../matching/matching.entity.js';
import { requestAwaitsConfirmation } from '../support/index.js';
import { checkStretch } from './activities.checks.js';
import { changedDetails, type Details, differsInEssence, newDetails } from './activities.details.js';
import { Activity } from './activities.entity.js';
import type {
  DeleteActivityInput,
  LogActivityInput,
  SubmitActivityInput,
  UpdateActivityInput,
} from './activities.input.js';
import { mailReceivers } from './activities.mail.js';
import { activityStates, demandState, EDITABLE } from './activities.states.js';

/**
 * Adds an entry under the id that the device made. The same id again, from the same person, is a retry after a lost
 * answer: the entry that is there comes back and nothing is added.
 */
export async function logActivity(work: Work, input: LogActivityInput): Promise<Activity> {
  if (!isId(input.id)) throw invalid('id', 'activities:NOT_AN_ID');
  await lockVolunteer(work);
  const id = input.id.toLowerCase();
  const known = await work.system.store.find(Activity, id);
  if (known?.userId === work.userId) return known;
  if (known) throw new Conflict('activities:ID_TAKEN');
  const details = await newDetails(work, input);
  await checkStretch(work, { id, ...details });
  const activity = await work.create(Activity, {
    id,
    ...details,
    userId: work.userId,
    status: 'DRAFT',
    ...(await marksOf(work, { id, ...details })),
  });
  await work.record('logActivity', activity);
  return input.submit ? send(work, activity, input.finishesRequest ?? false) : activity;
}

/** Changes an entry. One that the receiver has confirmed goes back to them when what they confirmed has changed. */
export async function updateActivity(work: Work, input: UpdateActivityInput): Promise<Activity> {
  await lockVolunteer(work);
  const activity = await work.load(Activity, input.id, 'update', input.version);
  demandState(activity, EDITABLE, 'update');
  const details = await changedDetails(work, activity, input);
  await checkStretch(work, { id: activity.id, ...details });
  const essential = differsInEssence(activity, details);
  const fields = Object.keys(details).filter((field) => Reflect.get(details, field) !== Reflect.get(activity, field));
  if (details.organisationId !== activity.organisationId) {
    activity.newContact = await isFirstContact(work, { id: activity.id, ...details });
  }
  const movedCircle = details.organisationId !== activity.organisationId || details.matchId !== activity.matchId;
  if (movedCircle) activity.reach = await reachFor(work, details);
  Object.assign(activity, details);
  const revised = activity.status === 'CONFIRMED' && essential;
  const change = revised ? activityStates.take(activity, 'revise') : {};
  if (revised) withdrawConfirmation(activity);
  await work.save(activity);
  await work.record(revised ? 'reviseActivity' : 'updateActivity', activity, { ...change, fields });
  if (revised) await mailReceivers(work, activity);
  return activity;
}

export async function submitActivity(work: Work, input: SubmitActivityInput): Promise<Activity> {
  await lockVolunteer(work);
  const activity = await work.load(Activity, input.id, 'submit');
  activityStates.check(activity, 'submit');
  await checkStretch(work, activity);
  // What was written since the draft may have changed them.
  Object.assign(activity, await marksOf(work, activity));
  return send(work, activity, input.finishesRequest ?? false);
}

/** A draft that nobody else has seen leaves no trace but its line in the audit trail. */
export async function deleteActivity(work: Work, input: DeleteActivityInput): Promise<Activity> {
  const activity = await work.load(Activity, input.id, 'delete');
  demandState(activity, ['DRAFT'], 'delete');
  await work.record('deleteActivity', activity);
  await work.remove(activity);
  return activity;
}

/** What was confirmed or accepted no longer stands. */
export function withdrawConfirmation(activity: Activity): void {
  Object.assign(activity, { confirmedAt: null, confirmedById: null, acceptedAt: null, acceptedById: null });
}

async function send(work: Work, activity: Activity, finishesRequest: boolean): Promise<Activity> {
  if (finishesRequest && !activity.requestId) throw invalid('finishesRequest', 'activities:NO_REQUEST');
  const change = activityStates.take(activity, 'submit');
  Object.assign(activity, { submittedAt: work.now, returnComment: null, disputeReason: null });
  await work.save(activity);
  await work.record('submitActivity', activity, change);
  await moveRequest(work, activity, finishesRequest);
  await mailReceivers(work, activity);
  return activity;
}

/**
 * The first activity of a match starts it and its request; the last one hands the request to the receiver. A match that
 * has ended meanwhile moves nothing any more.
 */
async function moveRequest(work: Work, { matchId, requestId }: Activity, finishes: boolean): Promise<void> {
  if (!matchId || !requestId || !(await matchGoesOn(work, matchId))) return;
  if (finishes) await requestAwaitsConfirmation(work, requestId);
}

/**
 * Holds the volunteer's row until the end: their entries are written one after another, so that twelve hours a day,
 * overlaps, first contacts and retries hold under concurrent requests too.
 */
async function lockVolunteer(work: Work): Promise<void> {
  await work.system.load(User, work.userId, 'update');
}

/** What an entry says of the circle: worked out from what else is written by now. */
async function marksOf(work: Work, entry: Details & { id: string }): Promise<Pick<Activity, 'newContact' | 'reach'>> {
  return { newContact: await isFirstContact(work, entry), reach: await reachFor(work, entry) };
}

/** No other submitted entry of the volunteer with this organisation is marked as their first contact. */
async function isFirstContact(work: Work, { id, organisationId }: Details & { id: string }): Promise<boolean> {
  const marked = await work.system.store.count(Activity, {
    where: (w) =>
      w
        .where('row.userId = :userId AND row.organisationId = :organisationId', { userId: work.userId, organisationId })
        .andWhere("row.newContact = :yes AND row.status <> 'DRAFT' AND row.id <> :id", { yes: true, id }),
  });
  return marked === 0;
}

/** Support within a match keeps the label that the match was made with: its later meetings are no nearer the circle. */
async function reachFor(work: Work, { matchId, organisationId }: Details): Promise<Reach> {
  const match = await work.system.store.load(Match, matchId);
  return match?.reach ?? reachOf(work, work.userId, organisationId);
}
