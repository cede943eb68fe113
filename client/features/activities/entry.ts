import type {
  ActivityDetailsFragment,
  LogActivityInput,
  NewActivityQuery,
  UpdateActivityInput,
} from '../../graphql/generated/activities/graphql';
import type { AsyncOption } from '../../ui/forms/AsyncSelect';

/** The form of an activity. Empty texts stand for what is not known. */
export interface EntryValues {
  /** A match, or the empty text for any other organisation. */
  matchId: string;
  organisation: AsyncOption | null;
  kindId: string;
  topic: string;
  heldOn: string;
  startsAt: string;
  minutes: number;
  /** The empty text while the number is being typed. */
  participants: number | string;
  municipality: AsyncOption | null;
  place: string;
  online: boolean;
  description: string;
  outcome: string;
  overlapReason: string;
  finishesRequest: boolean;
  /** Sends it to the receiver at once; otherwise it stays a draft. */
  submit: boolean;
}

export type Matched = NewActivityQuery['myMatches']['nodes'][number];

/** Where the API names a field otherwise than the form. */
export const FIELD_NAMES = { organisationId: 'organisation', municipalityId: 'municipality' } as const;

const USUAL_MINUTES = 60;

/** Today, an hour, for the match that goes on or else for whom the volunteer helped last. */
export function newEntry({ myMatches, myActivities, activityKinds }: NewActivityQuery, today: string): EntryValues {
  const [match] = myMatches.nodes;
  const [last] = myActivities.nodes;
  const organisation = last?.organisation ? { value: last.organisation.id, label: last.organisation.name } : null;
  return {
    ...(match ? ofMatch(match) : { matchId: '', organisation, topic: '', kindId: last?.kindId ?? '' }),
    ...(!match && !last && { kindId: activityKinds[0]?.id ?? '' }),
    heldOn: today,
    startsAt: '',
    minutes: USUAL_MINUTES,
    participants: 0,
    municipality: null,
    place: '',
    online: false,
    description: '',
    outcome: '',
    overlapReason: '',
    finishesRequest: false,
    submit: true,
  };
}

/** What a match says about an activity of it. */
export function ofMatch({ id, organisationId, organisation, request }: Matched) {
  return {
    matchId: id,
    organisation: { value: organisationId, label: organisation?.name ?? '' },
    topic: request?.title ?? '',
    kindId: request?.activityKindId ?? '',
  };
}

export function entryOf(activity: ActivityDetailsFragment, placeName: string): EntryValues {
  const { organisation, municipality } = activity;
  return {
    matchId: activity.matchId ?? '',
    organisation: { value: activity.organisationId, label: organisation?.name ?? '' },
    kindId: activity.kindId,
    topic: activity.topic,
    heldOn: activity.heldOn,
    startsAt: activity.startsAt ?? '',
    minutes: activity.minutes,
    participants: activity.participants,
    municipality: municipality ? { value: municipality.id, label: placeName } : null,
    place: activity.place ?? '',
    online: activity.online,
    description: activity.description ?? '',
    outcome: activity.outcome ?? '',
    overlapReason: activity.overlapReason ?? '',
    finishesRequest: false,
    submit: true,
  };
}

const detailsOf = (values: EntryValues) => ({
  organisationId: values.organisation?.value ?? '',
  matchId: values.matchId || null,
  kindId: values.kindId,
  topic: values.topic.trim(),
  heldOn: values.heldOn,
  startsAt: values.startsAt || null,
  minutes: values.minutes,
  municipalityId: values.municipality?.value ?? null,
  place: values.place || null,
  online: values.online,
  participants: Number(values.participants) || 0,
  description: values.description || null,
  outcome: values.outcome || null,
  overlapReason: values.overlapReason || null,
});

export function logInput(id: string, values: EntryValues): LogActivityInput {
  const finishesRequest = values.submit && values.matchId !== '' && values.finishesRequest;
  return { id, ...detailsOf(values), submit: values.submit, finishesRequest };
}

export const updateInput = (id: string, version: number, values: EntryValues): UpdateActivityInput => ({
  id,
  version,
  ...detailsOf(values),
});

/**
 * The id of an entry, made here so that a retry after a lost answer adds nothing.
 * `randomUUID` exists only on secure addresses; a portal tried out in a local network has none.
 */
export function newEntryId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
