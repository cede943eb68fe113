import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { App } from '../../app.js';
import { Person } from '../../testing/person.js';
import { Portal } from '../../testing/portal.js';
import { anActivity } from '../../testing/scenes/activities.js';
import { anOrganisation } from '../../testing/scenes/organisations.js';
import { aVolunteer } from '../../testing/scenes/volunteers.js';
import { statementsOf } from '../../testing/statements.js';
import { FEATURES } from '../index.js';
import { Membership } from '../organisations/organisations.entity.js';
import { ActorQuery } from './actor.service.js';
import { RoleGrant } from './role-grant.entity.js';
import { hashToken } from './secrets.js';
import { Session } from './session.entity.js';
import { User } from './user.entity.js';

let portal: Portal;
let replica: App;
let administrator: Person;

beforeAll(async () => {
  portal = await Portal.open();
  replica = await portal.replica();
  administrator = await portal.person({ roles: ['ADMINISTRATOR'] });
});
afterAll(() => portal.close());

const VIEWER = '{ viewer { roles organisationIds } }';
const GRANT = 'mutation ($input: ChangeRoleInput!) { grantRole(input: $input) { userErrors { code } } }';
const viewerOf = async (person: Person) => (await person.do(VIEWER)).viewer;

/** The same person at another server of the portal. */
async function atTheReplica({ id }: Person): Promise<Person> {
  const token = `replica-${id}`;
  await portal.asSystem((work) =>
    work.create(Session, {
      ...{ userId: id, tokenHash: hashToken(token), device: 'test', lastSeenAt: work.now },
      expiresAt: new Date(work.now.getTime() + 86_400_000),
    }),
  );
  return new Person(replica, token, id);
}

test('who asks again is looked up by one statement', async () => {
  const volunteer = await portal.person({ roles: ['VOLUNTEER'] });
  await viewerOf(volunteer);
  await viewerOf(volunteer);
  const statements = await statementsOf(portal.app.dataSource, () => volunteer.do('{ viewer { roles } }'));
  expect(statements.filter((sql) => /\b(sessions|role_grants|memberships)\b/.test(sql))).toHaveLength(1);
});

test('what is new in the log comes along with the session, however much others write', async () => {
  const person = await portal.person({ roles: ['VOLUNTEER'] });
  await viewerOf(person);
  for (let turn = 0; turn < 3; turn++) {
    await portal.person({ roles: ['VOLUNTEER'] });
    const statements = await statementsOf(portal.app.dataSource, () => viewerOf(person));
    expect(statements.filter((sql) => /\blogged_changes\b/.test(sql))).toEqual([expect.stringContaining('sessions')]);
  }
});

test('an entry of the log that appears late is not missed', async () => {
  const person = await portal.person({ roles: ['VOLUNTEER'] });
  const { dataSource } = portal.app;
  expect((await viewerOf(person)).roles).toEqual(['VOLUNTEER']);
  // A number that was given before those that were seen, and whose transaction is committed after theirs.
  await portal.asSystem((work) => work.create(RoleGrant, { userId: person.id, role: 'TRAINER' }));
  const [late]: Array<{ id: number; touched: string }> = await dataSource.query(
    'SELECT id, touched FROM logged_changes ORDER BY id DESC LIMIT 1',
  );
  await dataSource.query('DELETE FROM logged_changes WHERE id = ?', [late?.id]);
  await portal.person({ roles: ['VOLUNTEER'] });
  await viewerOf(administrator);
  const trainer = expect.arrayContaining(['TRAINER', 'VOLUNTEER']);
  await dataSource.query('INSERT INTO logged_changes (id, touched) VALUES (?, ?)', [late?.id, late?.touched]);
  expect((await viewerOf(person)).roles).toEqual(trainer);
});

test('a role that is given counts with the next request, at every server', async () => {
  const person = await portal.person({ roles: ['VOLUNTEER'] });
  const elsewhere = await atTheReplica(person);
  const volunteer = { roles: ['VOLUNTEER'] };
  expect([await viewerOf(person), await viewerOf(elsewhere)]).toMatchObject([volunteer, volunteer]);
  await administrator.do(GRANT, { input: { userId: person.id, role: 'TRAINER' } });
  const trainer = { roles: expect.arrayContaining(['TRAINER', 'VOLUNTEER']) };
  expect([await viewerOf(person), await viewerOf(elsewhere)]).toMatchObject([trainer, trainer]);
});

test('a membership counts with the next request, and so does its end', async () => {
  const person = await portal.person({ roles: [] });
  const elsewhere = await atTheReplica(person);
  await viewerOf(elsewhere);
  const { id } = await anOrganisation(portal, { owner: person });
  expect(await viewerOf(elsewhere)).toEqual({ roles: ['ORGANISATION'], organisationIds: [id] });
  await portal.asSystem(async (work) => {
    const [membership] = await work.store.list(Membership, { where: (w) => w.where({ organisationId: id }) });
    if (membership) await work.system.remove(membership);
  });
  expect([await viewerOf(elsewhere), await viewerOf(person)]).toEqual([
    { roles: [], organisationIds: [] },
    { roles: [], organisationIds: [] },
  ]);
});

test('a new supporter concerns those of the organisation, with their next request, and nobody else', async () => {
  const [volunteer, owner] = [await aVolunteer(portal), await portal.person({ roles: [] })];
  const organisation = await anOrganisation(portal, { owner });
  const elsewhere = await atTheReplica(owner);
  const nameOf = async (person: Person) =>
    (await person.do('{ receivedActivities { nodes { volunteer { name } } } }')).receivedActivities.nodes;
  expect([await nameOf(elsewhere), await viewerOf(volunteer)]).toMatchObject([[], { roles: ['VOLUNTEER'] }]);
  await anActivity(portal, { volunteer, organisation, status: 'SUBMITTED' });
  expect(await nameOf(elsewhere)).toEqual([{ volunteer: { name: expect.any(String) } }]);
  const asked = (person: Person) => statementsOf(portal.app.dataSource, () => viewerOf(person));
  const looksAtGrants = (statements: string[]) => statements.some((sql) => /\brole_grants\b/.test(sql));
  expect(looksAtGrants(await asked(volunteer))).toBe(false);
  expect(looksAtGrants(await asked(owner))).toBe(true);
});

test('what changes while someone is being looked up is not missed afterwards', async () => {
  const person = await portal.person({ roles: [] });
  const asking = Array.from({ length: 8 }, () => viewerOf(person));
  await Promise.all([...asking, administrator.do(GRANT, { input: { userId: person.id, role: 'TRAINER' } })]);
  expect((await viewerOf(person)).roles).toEqual(['TRAINER']);
});

test('a closed account is nobody with the next request', async () => {
  const person = await portal.person({ roles: ['VOLUNTEER'] });
  expect((await viewerOf(person)).roles).toEqual(['VOLUNTEER']);
  await portal.asSystem(async (work) => {
    const user = await work.load(User, person.id, 'update');
    await work.save(Object.assign(user, { closed: true }));
  });
  expect((await viewerOf(person)).roles).toEqual([]);
});

test('all that roles and facts follow from is watched', () => {
  const query = new ActorQuery(
    FEATURES.flatMap(({ facts }) => facts ?? []),
    FEATURES.flatMap(({ derivedRoles }) => derivedRoles ?? []),
  );
  const { dataSource } = portal.app;
  const named = new Set([...query.sql.matchAll(/\b(?:FROM|JOIN)\s+(\w+)/gi)].map(([, table]) => table ?? ''));
  const watched = query.concerns(dataSource).shapes.map(({ entity }) => dataSource.getMetadata(entity).tableName);
  expect(new Set(watched)).toEqual(named);
  expect(named.size).toBeGreaterThan(5);
});
