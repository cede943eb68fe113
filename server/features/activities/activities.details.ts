import type { Work } from '../../access/work.js';
import { invalid } from '../../platform/errors.js';
import { ActivityKind } from '../catalogue/catalogue.entity.js';
import { Match, type MatchStatus } from '../matching/matching.entity.js';
import { Organisation } from '../organisations/organisations.entity.js';
import { Municipality } from '../region/region.entity.js';
import type { Activity } from './activities.entity.js';
import type { LogActivityInput, UpdateActivityInput } from './activities.input.js';

/** What the volunteer says about an activity. */
export type Details = Pick<
  Activity,
  | 'organisationId'
  | 'matchId'
  | 'requestId'
  | 'kindId'
  | 'topic'
  | 'heldOn'
  | 'startsAt'
  | 'minutes'
  | 'municipalityId'
  | 'place'
  | 'online'
  | 'participants'
  | 'description'
  | 'outcome'
  | 'overlapReason'
>;

/** Changing any of these changes what the receiver has confirmed. */
const ESSENTIAL = [
  'organisationId',
  'matchId',
  'kindId',
  'topic',
  'heldOn',
  'startsAt',
  'minutes',
  'municipalityId',
  'online',
  'participants',
] as const satisfies ReadonlyArray<keyof Details>;

const TOGETHER: readonly MatchStatus[] = ['AGREED', 'ACTIVE', 'FINISHED'];

export const differsInEssence = (before: Details, after: Details): boolean =>
  ESSENTIAL.some((field) => before[field] !== after[field]);

/** An entry's details, with the match that they name. */
interface Described {
  details: Details;
  match: Match | null;
}

/**
 * The details of a new entry for the organisation that stands for the one given, within the match if they name one; what
 * was left out gets its usual value.
 */
export async function newDetails(
  work: Work,
  input: LogActivityInput,
  standing: Organisation | null,
  held: Match | null,
): Promise<Details> {
  const { kindId, topic, heldOn, minutes } = input;
  const organisationId = standing?.id ?? input.organisationId;
  const match = input.matchId ? fitting(work, held, organisationId) : null;
  const organisation = receiver(standing, match);
  await knownKind(work, kindId);
  const municipalityId = input.municipalityId ?? organisation.municipalityId;
  await knownMunicipality(work, municipalityId);
  return {
    ...{ organisationId, kindId, topic, heldOn, minutes, municipalityId },
    matchId: match?.id ?? null,
    requestId: match?.requestId ?? null,
    startsAt: input.startsAt || null,
    place: input.place || null,
    online: input.online ?? false,
    participants: input.participants ?? 0,
    description: input.description || null,
    outcome: input.outcome || null,
    overlapReason: input.overlapReason || null,
  };
}

/** The details of an entry after a change: what the input leaves out stays, null clears. */
export async function changedDetails(work: Work, before: Activity, input: UpdateActivityInput): Promise<Described> {
  const kept = <T>(given: T | undefined, present: T): T => (given === undefined ? present : given);
  const text = (given: string | null | undefined, present: string | null) => kept(given, present) || null;
  const organisationId = input.organisationId ?? before.organisationId;
  const matchId = kept(input.matchId, before.matchId);
  const match = matchId ? fitting(work, await work.system.store.load(Match, matchId), organisationId) : null;
  const moved = organisationId !== before.organisationId;
  const organisation = moved ? receiver(await work.system.store.find(Organisation, organisationId), match) : null;
  const kindId = input.kindId ?? before.kindId;
  if (kindId !== before.kindId) await knownKind(work, kindId);
  const municipalityId = input.municipalityId ?? organisation?.municipalityId ?? before.municipalityId;
  if (municipalityId !== before.municipalityId) await knownMunicipality(work, municipalityId);
  const details = {
    ...{ organisationId, kindId, municipalityId },
    matchId: match?.id ?? null,
    requestId: match?.requestId ?? null,
    topic: input.topic ?? before.topic,
    heldOn: input.heldOn ?? before.heldOn,
    startsAt: text(input.startsAt, before.startsAt),
    minutes: input.minutes ?? before.minutes,
    place: text(input.place, before.place),
    online: input.online ?? before.online,
    participants: input.participants ?? before.participants,
    description: text(input.description, before.description),
    outcome: text(input.outcome, before.outcome),
    overlapReason: text(input.overlapReason, before.overlapReason),
  };
  return { details, match };
}

/** The match, where it is the volunteer's own with that organisation, agreed by both sides. */
function fitting(work: Work, match: Match | null, organisationId: string): Match {
  const fits =
    match?.userId === work.userId && match.organisationId === organisationId && TOGETHER.includes(match.status);
  if (!fits) throw invalid('matchId', 'activities:UNKNOWN_MATCH');
  return match;
}

/** Support goes to organisations that the foundation has checked; a match says that it did. */
function receiver(organisation: Organisation | null, match: Match | null): Organisation {
  if (!organisation || !(match || organisation.status === 'VERIFIED')) {
    throw invalid('organisationId', 'activities:UNKNOWN_ORGANISATION');
  }
  return organisation;
}

async function knownKind(work: Work, kindId: string): Promise<void> {
  const kind = await work.system.store.find(ActivityKind, kindId);
  if (!kind || kind.archived) throw invalid('kindId', 'activities:UNKNOWN_KIND');
}

async function knownMunicipality(work: Work, municipalityId: string): Promise<void> {
  const municipality = await work.system.store.find(Municipality, municipalityId);
  if (!municipality) throw invalid('municipalityId', 'activities:UNKNOWN_MUNICIPALITY');
}
