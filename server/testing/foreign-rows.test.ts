import { createMongoAbility } from '@casl/ability';
import { unpackRules } from '@casl/ability/extra';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type GraphQLSchema, getNamedType } from 'graphql';
import type { Subject } from '../../schema/vocabulary.js';
import type { Ability } from '../access/ability.js';
import { type Access, accessOf, operationsOf } from '../access/operation.js';
import { createGuardedSchema } from '../app.js';
import { Session } from '../features/accounts/session.entity.js';
import { HISTORY } from '../features/audit/index.js';
import type { Row } from '../platform/database/row.entity.js';
import { documentOf, idPaths, NOWHERE, type Operation } from './operation-input.js';
import type { Person } from './person.js';
import { Portal } from './portal.js';
import { anActivity } from './scenes/activities.js';
import { anOrganisation } from './scenes/organisations.js';
import { aProgramme } from './scenes/programme.js';
import { aSession } from './scenes/trainings.js';
import { aVolunteer } from './scenes/volunteers.js';

/*
 * Every operation that takes an id, with the id of something that belongs to others. Who asks holds every right that a
 * person outside the office can have, over things of their own: candidate, volunteer with an agreement, trainer with a
 * session, owner of another organisation.
 */

/** What a field of that name names; `id` and `ids` name the operation's own subject. */
const OWNED: Record<string, Subject> = {
  userId: 'User',
  organisationId: 'Organisation',
  exceptId: 'Organisation',
  keptId: 'Organisation',
  mergedId: 'Organisation',
  requestId: 'SupportRequest',
  matchId: 'Match',
  sessionId: 'TrainingSession',
  enrolmentId: 'Enrolment',
  applicationId: 'Application',
  roundId: 'RecruitmentRound',
};
const NOBODYS: Record<string, Subject> = {
  kindId: 'ActivityKind',
  activityKindId: 'ActivityKind',
  templateId: 'RequestTemplate',
  municipalityId: 'Municipality',
  competenceId: 'Competence',
  trainingId: 'Training',
};

const IN_ORDER: Record<string, unknown> = {
  'email: String': 'ktos@ezw.test',
  'level: Int': 3,
  'version: Int': 1,
  'description: String': 'Opis, który coś mówi. '.repeat(5),
};

/** What anyone with the role may do to what is not theirs, because that is what it is there for. */
const FOR_ALL = [
  'startApplication input.roundId',
  'enrol input.sessionId',
  'declareTie input.organisationId',
  'nameOrganisation input.organisationId',
  'offerMatch input.requestId',
  'logActivity input.organisationId',
  'updateActivity input.organisationId',
];

/** Refused in words of their own. */
const OTHERWISE: Record<string, string> = {
  // The id is the client's own to choose; that it is taken tells nothing.
  'logActivity input.id': 'CONFLICT',
  'logActivity input.matchId': 'matchId: UNKNOWN_MATCH',
  'updateActivity input.matchId': 'matchId: UNKNOWN_MATCH',
};

interface Case {
  name: string;
  operation: Operation;
  access: Access;
  path: string;
  /** Belongs to others. */
  row: Row;
}

let portal: Portal;
let schema: GraphQLSchema;
let stranger: Person;
let theirs: ReadonlyMap<Subject, Row>;
let own: ReadonlyMap<Subject, Row>;
let rights: Ability;
beforeAll(async () => {
  portal = await Portal.open();
  schema = await createGuardedSchema();
  theirs = (await aProgramme(portal)).rows;
  stranger = await aVolunteer(portal, { roles: ['CANDIDATE', 'VOLUNTEER', 'TRAINER'] });
  const organisation = await anOrganisation(portal, { owner: stranger });
  await aSession(portal, { trainers: [stranger.id] });
  own = new Map([['Activity', await anActivity(portal, { volunteer: stranger, organisation })]]);
  const { rules } = (await stranger.do('{ viewer { rules } }')).viewer;
  rights = createMongoAbility(unpackRules(rules), { detectSubjectType: (row) => row.constructor.name as Subject });
});
afterAll(() => portal.close());

const lastOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

function subjectOf({ field }: Operation, access: Access, path: string): Subject | undefined {
  const name = lastOf(path);
  if (name !== 'id' && name !== 'ids') return OWNED[name];
  return 'subject' in access ? access.subject : (getNamedType(field.type).name as Subject);
}

function cases(kind: Operation['kind']): Case[] {
  return operationsOf(schema)
    .filter((operation) => operation.kind === kind)
    .flatMap((operation) => {
      const access = accessOf(operation.field) ?? { public: '' };
      const paths = operation.field.args.flatMap(({ name, type }) => idPaths(type, name));
      return paths.flatMap((path) => {
        const row = theirs.get(subjectOf(operation, access, path) ?? 'Report');
        return row ? [{ name: `${operation.field.name} ${path}`, operation, access, path, row }] : [];
      });
    });
}

/** The operation with this id at its place; what else it needs is there and in order. */
function asking({ operation, access, path }: Case, id: string) {
  return documentOf(operation, (place, type) => {
    const name = lastOf(place);
    if (place === path) return id;
    if (`${name}: ${type}` in IN_ORDER) return IN_ORDER[`${name}: ${type}`];
    if (name === 'sessionId') return theirs.get('TrainingSession')?.id;
    if (name === 'id' && 'subject' in access && access.action !== 'create') return own.get(access.subject)?.id;
    return NOBODYS[name] && theirs.get(NOBODYS[name])?.id;
  });
}

/** How the stranger is to be refused: what they may not even read is not there. */
function refusalOf({ access, row }: Case): 'FORBIDDEN' | 'NOT_FOUND' {
  if ('subject' in access && !rights.can(access.action, access.subject)) return 'FORBIDDEN';
  return rights.can('read', row) ? 'FORBIDDEN' : 'NOT_FOUND';
}

/** Everything in the database but when somebody was last seen. */
async function everything(): Promise<string> {
  const { dataSource } = portal.app;
  const tables = dataSource.entityMetadatas.filter(({ target }) => target !== Session);
  const rows = await Promise.all(tables.map(({ target }) => dataSource.manager.find(target)));
  return JSON.stringify(rows);
}

test('no mutation does anything to what belongs to others, nor tells whether it is there', async () => {
  const before = await everything();
  for (const each of cases('mutation')) {
    if (FOR_ALL.includes(each.name)) continue;
    const { query, variables } = asking(each, each.row.id);
    const expected = OTHERWISE[each.name] ?? refusalOf(each);
    expect([each.name, await stranger.problems(query, variables)]).toEqual([each.name, [expected]]);
    if (expected !== 'NOT_FOUND') continue;
    const nothing = await stranger.send(query, asking(each, NOWHERE).variables);
    expect([each.name, await stranger.send(query, variables)]).toEqual([each.name, nothing]);
  }
  expect(await everything()).toBe(before);
}, 120_000);

test('no query shows what the stranger may not read, nor tells whether it is there', async () => {
  for (const each of cases('query')) {
    const { query, variables } = asking(each, each.row.id);
    const answer = await stranger.send(query, variables);
    const codes = answer.errors?.map(({ extensions }) => extensions.code) ?? [];
    const shown = [...theirs.values()].filter(({ id }) => JSON.stringify(answer.data).includes(id));
    const unreadable = shown.filter((row) => !rights.can('read', row));
    expect([each.name, unreadable]).toEqual([each.name, []]);
    expect([each.name, codes.every((code) => code === 'FORBIDDEN' || code === 'NOT_FOUND')]).toEqual([each.name, true]);
    if (rights.can('read', each.row)) continue;
    const nothing = await stranger.send(query, asking(each, NOWHERE).variables);
    expect([each.name, answer]).toEqual([each.name, nothing]);
  }
});

test('nothing is found by its id that the stranger may not read', async () => {
  for (const [subject, row] of theirs) {
    const { node } = await stranger.do('query ($id: ID!) { node(id: $id) { __typename id } }', { id: row.id });
    const seen = rights.can('read', row) ? { __typename: subject, id: row.id } : null;
    expect([subject, node]).toEqual([subject, seen]);
  }
});

test('the history of a thing is as hidden as the thing', async () => {
  const TIMELINE = 'query ($subject: String!, $id: ID!) { timeline(subject: $subject, id: $id) { id } }';
  for (const [subject, row] of theirs) {
    const { id } = row;
    if (!rights.can('read', row)) {
      expect([subject, await stranger.refusal(TIMELINE, { subject, id })]).toEqual([subject, 'NOT_FOUND']);
      continue;
    }
    const { timeline } = await stranger.do(TIMELINE, { subject, id });
    expect([subject, timeline !== null]).toEqual([subject, rights.can('read', row, HISTORY)]);
  }
});

test('what is for all is what it says', () => {
  const names = cases('mutation').map(({ name }) => name);
  for (const name of [...FOR_ALL, ...Object.keys(OTHERWISE)]) expect(names).toContain(name);
});
