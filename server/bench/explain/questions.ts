import {
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
} from 'graphql';
import type { Ground } from '../workload.js';
import type { List } from './lists.js';

/** One way to ask a list. */
export interface Asked {
  /** In words, for the report. */
  readonly label: string;
  /** The fields that it filters by. */
  readonly by: readonly string[];
  readonly variables: Readonly<Record<string, unknown>>;
}

/** An id for each field of a filter that takes one: of something that rows of the list point at. */
const IDS: Readonly<Record<string, string>> = {
  actorId: 'SELECT actorId AS id FROM audit_events WHERE actorId IS NOT NULL LIMIT 1',
  competenceId: 'SELECT competenceId AS id FROM competence_claims LIMIT 1',
  countyId: 'SELECT countyId AS id FROM municipalities LIMIT 1',
  kindId: 'SELECT kindId AS id FROM activities LIMIT 1',
  municipalityId: 'SELECT municipalityId AS id FROM activities LIMIT 1',
  organisationId: 'SELECT organisationId AS id FROM activities LIMIT 1',
  requestId: 'SELECT requestId AS id FROM matches LIMIT 1',
  subjectId: 'SELECT subjectId AS id FROM audit_events LIMIT 1',
  roundId: 'SELECT id FROM recruitment_rounds ORDER BY id LIMIT 1',
  templateId: 'SELECT templateId AS id FROM support_requests WHERE templateId IS NOT NULL LIMIT 1',
  trainingId: 'SELECT trainingId AS id FROM training_sessions LIMIT 1',
  userId: 'SELECT userId AS id FROM activities LIMIT 1',
};
const WORDS = ['now', 'xyzzy'];
const DAY_MS = 86_400_000;
const dayIn = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
/** Bounds of a quarter that lies in the middle of what there is, and of the agreements that end next. */
const TIMES: Readonly<Record<string, string>> = {
  ...{ from: dayIn(-180), to: dayIn(-90), expiringBefore: dayIn(500), inForceOn: dayIn(0) },
  ...{ since: `${dayIn(-180)}T00:00:00Z`, until: `${dayIn(-90)}T00:00:00Z` },
};
/** Words that a field takes besides those that people type. */
const OTHER_WORDS: Readonly<Record<string, string[]>> = { subject: ['Activity', 'Session'] };
const FIRST = 50;

/** Each value that a field of a filter can be asked by, or a few that stand for all. */
async function valuesOf(ground: Ground, { name, type }: GraphQLInputField): Promise<unknown[]> {
  const named = getNamedType(type);
  const wrap = (value: unknown) => (isListType(getNullableType(type as GraphQLInputType)) ? [value] : value);
  if (isEnumType(named)) return named.getValues().map((value) => wrap(value.name));
  const known: Readonly<Record<string, unknown[]>> = {
    Boolean: [true, false],
    String: OTHER_WORDS[name] ?? WORDS,
    Int: [3],
  };
  if (named.name === 'ID') {
    const [row] = IDS[name] ? await ground.rows<{ id: string }>(IDS[name]) : [];
    if (row) return [wrap(row.id)];
  }
  const values = known[named.name] ?? (TIMES[name] ? [TIMES[name]] : null);
  if (!values) throw new Error(`Say in questions.ts by which ${name} a list can be asked`);
  return values.map(wrap);
}

/**
 * All ways to ask a list: by nothing, by each field alone with each of its values, and by each two fields together; each
 * of them in every order.
 */
export async function waysToAsk(ground: Ground, list: List): Promise<Asked[]> {
  const fields = await Promise.all(
    list.filters.map(async (field) => ({ name: field.name, values: await valuesOf(ground, field) })),
  );
  const alone = fields.flatMap(({ name, values }) => values.map((value) => ({ [name]: value })));
  const pairs = fields.flatMap((one, index) =>
    fields.slice(index + 1).map((other) => ({ [one.name]: one.values[0], [other.name]: other.values[0] })),
  );
  const orders = list.orders.length > 0 ? list.orders : [null];
  return [{}, ...alone, ...pairs].flatMap((filter) =>
    orders.map((order) => ({
      label: [words(filter), order].filter(Boolean).join(', ') || 'all',
      by: Object.keys(filter),
      variables: { first: FIRST, ...(list.filters.length > 0 && { filter }), ...(order && { order }) },
    })),
  );
}

const words = (filter: Record<string, unknown>): string =>
  Object.entries(filter)
    .map(([name, value]) => `${name}=${String(value).slice(0, 20)}`)
    .join(' + ');
