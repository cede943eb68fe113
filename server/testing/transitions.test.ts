import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import type { Subject } from '../../schema/vocabulary.js';
import { accessOf, operationsOf } from '../access/operation.js';
import { createGuardedSchema } from '../app.js';
import type { TrainingSession } from '../features/trainings/trainings.entity.js';
import type { Row, RowClass } from '../platform/database/row.entity.js';
import { documentOf, type Operation } from './operation-input.js';
import type { Person } from './person.js';
import { Portal } from './portal.js';
import { aProgramme, type Programme } from './scenes/programme.js';
import { aVolunteer } from './scenes/volunteers.js';
import { type Act, MACHINES, type Who } from './transitions.js';

/*
 * Every operation on a thing that has states, from every state that `docs/glossary.md` does not lead on from: a
 * CONFLICT that says why, and nothing changed. What the right states lead to is for the features' own tests.
 */

/** What may be done to a thing of that kind whatever its state. */
const WHENEVER = [
  'readAccessibilityNeeds',
  // Makes a new entry; the id is the client's to choose.
  'logActivity',
];

/** Answer for each of many things what became of it, where one alone would be a CONFLICT: see bulk.test.ts. */
const OF_MANY = ['startApplicationReviews', 'assignReviewers', 'noteDecisions'];

let portal: Portal;
let schema: GraphQLSchema;
let programme: Programme;
let people: Record<Who, Person>;
beforeAll(async () => {
  portal = await Portal.open();
  schema = await createGuardedSchema();
  programme = await aProgramme(portal);
  people = { ...programme, newcomer: await portal.person(), colleague: await aVolunteer(portal) };
});
afterAll(() => portal.close());

const operation = (name: string) =>
  operationsOf(schema).find(({ kind, field }) => kind === 'mutation' && field.name === name) as Operation;
const rowOf = (subject: Subject) => programme.rows.get(subject) as Row;

/** Puts the row into a state past every rule. */
async function put(subject: Subject, id: string, columns: object): Promise<Row> {
  const { manager } = portal.app.dataSource;
  const Entity = rowOf(subject).constructor as RowClass;
  await manager.update(Entity, id, columns);
  return manager.findOneByOrFail(Entity, { id });
}

async function attempt({ mutation, who, field = 'id' }: Act, row: Row): Promise<string> {
  const values: Record<string, unknown> = {
    [field]: row.id,
    'version: Int': row.version,
    level: 3,
    key: 'pytanie',
    code: 'A1',
    email: 'ktos@ezw.test',
    description: 'Opis, który coś mówi. '.repeat(5),
    userId: mutation === 'proposeMatch' ? people.colleague.id : undefined,
    templateId: rowOf('RequestTemplate').id,
    competenceId: rowOf('Competence').id,
    municipalityId: rowOf('Municipality').id,
  };
  const { query, variables } = documentOf(operation(mutation), (path, type) => {
    const name = path.slice(path.lastIndexOf('.') + 1);
    return values[`${name}: ${type}`] ?? values[name];
  });
  const { data, errors } = await people[who].send(query, variables);
  const [error] = errors ?? [];
  return error ? `${error.extensions.code} ${error.extensions.reason}` : JSON.stringify(data?.[mutation]);
}

describe.each(MACHINES)('$subject', ({ subject, states, acts, also }) => {
  test.each(acts)('$mutation by the $who from no state but $from', async (act) => {
    const { from, hidden = [], reason = 'WRONG_STATE', begun } = act;
    const hours = begun ? -1 : 168;
    await put('TrainingSession', rowOf('TrainingSession').id, {
      startsAt: new Date(portal.clock.now().getTime() + hours * 3_600_000),
      ...(subject !== 'TrainingSession' && { status: 'OPEN' }),
    } satisfies Partial<TrainingSession>);
    for (const status of Object.keys(states)) {
      if (from.includes(status)) continue;
      const row = await put(subject, rowOf(subject).id, { status, ...also?.(status) });
      const expected = hidden.includes(status) ? 'NOT_FOUND NOT_FOUND' : `CONFLICT ${reason}`;
      expect([status, await attempt(act, row)]).toEqual([status, expected]);
      expect(await put(subject, row.id, { status })).toEqual(row);
    }
  });
});

test('every operation on a thing with states is here', () => {
  const stateful: Subject[] = MACHINES.map(({ subject }) => subject);
  const named = MACHINES.flatMap(({ acts }) => acts.map(({ mutation }) => mutation));
  const missing = operationsOf(schema).filter(({ kind, field }) => {
    const access = accessOf(field);
    if (kind === 'query' || !access || 'public' in access || !stateful.includes(access.subject)) return false;
    const { variables } = documentOf({ kind, field });
    const takesOne = ['id', 'ids'].some((name) => name in (variables.input as object));
    return takesOne && ![...named, ...WHENEVER, ...OF_MANY].includes(field.name);
  });
  expect(missing.map(({ field }) => field.name)).toEqual([]);
});
