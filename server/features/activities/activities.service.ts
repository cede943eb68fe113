import type { Work } from '../../access/work.js';
import { Conflict, invalid } from '../../platform/errors.js';
import { isId } from '../../platform/ids.js';
import { User } from '../accounts/user.entity.js';
import { heldMatch, matchGoesOn, reachOf } from '../matching/index.js';
import type { Match, Reach } from '../matching/matching.entity.js';
import { standingOrganisation } from '../organisations/index.js';
import { requestAwaitsConfirmation } from '../support/index.js';
import { checkStretch, isFirstContact, lookBeside } from './activities.checks.js';
import { changedDetails, differsInEssence, newDetails } from './activities.details.js';
import { Activity, type ActivityStatus } from './activities.entity.js';
import type {
  DeleteActivityInput,
  LogActivityInput,
  SubmitActivityInput,
  UpdateActivityInput,
} from './activities.input.js';
import { mailReceivers, receiversOf } from './activities.mail.js';
import { activityStates, demandState, EDITABLE } from './activities.states.js';

/**
 * Adds an entry under the id that the device made. The same id again, from the same person, is a retry after a lost
 * answer: the entry that is there comes back and nothing is added.
 */
export async function logActivity(work: Work, input: LogActivityInput): Promise<Activity> {
  if (!isId(input.id)) throw invalid('id', 'activities:NOT_AN_ID');
  const [volunteer, match] = await Promise.all([lockVolunteer(work), heldMatch(work, input.matchId ?? null)]);
  const id = input.id.toLowerCase();
  const { standing, beside, receivers } = await lookAround(work, { ...input, id });
  const known = beside.entries.find((entry) => entry.id === id);
  if (known?.userId === work.userId) return known;
  if (known) throw new Conflict('activities:ID_TAKEN');
  const details = await newDetails(work, input, standing, match);
  checkStretch(work, { id, ...details }, beside);
  const entry = { id, ...details, userId: work.userId, status: 'DRAFT' as ActivityStatus, submittedAt: null };
  const marks = {
    newContact: isFirstContact(entry, beside),
    reach: await reachFor(work, details.organisationId, match),
  };
  const sent = input.submit ? sending(work, entry, input.finishesRequest) : null;
  const activity = await work.create(Activity, { ...entry, ...marks });
  await work.record('logActivity', activity);
  if (sent) await afterSending(work, activity, { ...sent, volunteer, match, receivers });
  if (standing) work.known(volunteer, standing);
  return activity;
}

/** What a new entry is held against, for the organisation that it names; with whom to tell, if it is sent at once. */
async function lookAround(work: Work, entry: Pick<LogActivityInput, 'id' | 'heldOn' | 'organisationId' | 'submit'>) {
  const { organisationId } = entry;
  const [standing, beside, receivers] = await Promise.all([
    standingOrganisation(work, organisationId),
    lookBeside(work, entry),
    entry.submit ? receiversOf(work, organisationId) : [],
  ]);
  if (!standing || standing.id === organisationId) return { standing, beside, receivers };
  // An entry that waited on a phone may name a record that was merged meanwhile.
  return lookAround(work, { ...entry, organisationId: standing.id });
}

/** Changes an entry. One that the receiver has confirmed goes back to them when what they confirmed has changed. */
export async function updateActivity(work: Work, input: UpdateActivityInput): Promise<Activity> {
  const [volunteer, activity] = await Promise.all([
    lockVolunteer(work),
    work.load(Activity, input.id, 'update', input.version),
  ]);
  demandState(activity, EDITABLE, 'update');
  const { details, match } = await changedDetails(work, activity, input);
  const stretch = { id: activity.id, ...details };
  const beside = await lookBeside(work, stretch);
  checkStretch(work, stretch, beside);
  const essential = differsInEssence(activity, details);
  const fields = Object.keys(details).filter((field) => Reflect.get(details, field) !== Reflect.get(activity, field));
  const moved = details.organisationId !== activity.organisationId;
  if (moved) activity.newContact = isFirstContact(stretch, beside);
  if (moved || details.matchId !== activity.matchId) {
    activity.reach = await reachFor(work, details.organisationId, match);
  }
  Object.assign(activity, details);
  const revised = activity.status === 'CONFIRMED' && essential;
  const change = revised ? activityStates.take(activity, 'revise') : {};
  if (revised) withdrawConfirmation(activity);
  await work.save(activity);
  await work.record(revised ? 'reviseActivity' : 'updateActivity', activity, { ...change, fields });
  if (revised) await mailReceivers(work, activity, volunteer, await receiversOf(work, activity.organisationId));
  return activity;
}

export async function submitActivity(work: Work, input: SubmitActivityInput): Promise<Activity> {
  const [volunteer, activity] = await Promise.all([lockVolunteer(work), work.load(Activity, input.id, 'submit')]);
  activityStates.check(activity, 'submit');
  const match = await heldMatch(work, activity.matchId);
  const [beside, receivers] = await Promise.all([
    lookBeside(work, activity),
    receiversOf(work, activity.organisationId),
  ]);
  checkStretch(work, activity, beside);
  // What was written since the draft may have changed them.
  activity.newContact = isFirstContact(activity, beside);
  activity.reach = await reachFor(work, activity.organisationId, match);
  const sent = sending(work, activity, input.finishesRequest);
  await work.save(activity);
  await afterSending(work, activity, { ...sent, volunteer, match, receivers });
  return activity;
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

type Sending = Pick<Activity, 'status' | 'submittedAt' | 'requestId'> & Partial<Activity>;

interface Sent {
  change: ReturnType<typeof activityStates.take>;
  finishesRequest: boolean;
}

interface Around {
  volunteer: User;
  match: Match | null;
  receivers: readonly User[];
}

/** Hands the entry to the receiver, before it is written. */
function sending(work: Work, entry: Sending, finishesRequest = false): Sent {
  if (finishesRequest && !entry.requestId) throw invalid('finishesRequest', 'activities:NO_REQUEST');
  const change = activityStates.take(entry, 'submit');
  Object.assign(entry, { submittedAt: work.now, returnComment: null, disputeReason: null });
  return { change, finishesRequest };
}

/**
 * The first activity of a match starts it and its request; the last one hands the request to the receiver. A match that
 * has ended meanwhile moves nothing any more.
 */
async function afterSending(
  work: Work,
  activity: Activity,
  { change, finishesRequest, volunteer, match, receivers }: Sent & Around,
): Promise<void> {
  await work.record('submitActivity', activity, change);
  if (match && (await matchGoesOn(work, match)) && finishesRequest) {
    await requestAwaitsConfirmation(work, match.requestId);
  }
  await mailReceivers(work, activity, volunteer, receivers);
}

/**
 * Holds the volunteer's row until the end: their entries are written one after another, so that twelve hours a day,
 * overlaps, first contacts and retries hold under concurrent requests too.
 */
async function lockVolunteer(work: Work): Promise<User> {
  const volunteer = await work.system.load(User, work.userId, 'update');
  work.system.store.know(User, volunteer.id, volunteer);
  return volunteer;
}

/** Support within a match keeps the label that the match was made with: its later meetings are no nearer the circle. */
const reachFor = async (work: Work, organisationId: string, match: Match | null): Promise<Reach> =>
  match?.reach ?? reachOf(work, work.userId, organisationId);
