import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Organisation } from '../features/organisations/organisations.entity.js';
import type { Person } from '../testing/person.js';
import { Portal } from '../testing/portal.js';
import { anActivity } from '../testing/scenes/activities.js';
import { anOrganisation } from '../testing/scenes/organisations.js';
import { aVolunteer } from '../testing/scenes/volunteers.js';
import { statementsOf } from '../testing/statements.js';

/* What a list shows of the rows that its rows point at: the same as one by one, in one statement, under the same rules. */

const SHOWN = `id topic createdAt online
  volunteer { id name email municipality { name } }
  organisation { id name contactEmail municipality { name county { name } } }
  municipality { name kind county { id name } }
  kind { namePl } request { title }`;
const LIST = `{ activities(first: 50) { nodes { ${SHOWN} } } }`;
const MINE = `{ myActivities(first: 50) { edges { node { ${SHOWN} } } nodes { id minutes } } }`;
const ONE = `query ($id: ID!) { activity(id: $id) { ${SHOWN} } }`;

let portal: Portal;
let coordinator: Person;
let volunteer: Person;
let representative: Person;
let organisation: Organisation;

beforeAll(async () => {
  portal = await Portal.open();
  coordinator = await portal.person({ roles: ['COORDINATOR'] });
  volunteer = await aVolunteer(portal);
  representative = await portal.person();
  organisation = await anOrganisation(portal, { owner: representative });
  for (const topic of ['Pierwsze', 'Drugie', 'Trzecie']) await anActivity(portal, { volunteer, organisation, topic });
});

afterAll(() => portal.close());

/** Each of the list as it is when it is asked for by itself, where what it points at is loaded row by row. */
async function oneByOne(person: Person, nodes: Array<{ id: string }>): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const { id } of nodes) found.push((await person.do(ONE, { id })).activity);
  return found;
}

describe('a list', () => {
  test('shows the rows that its own point at as they are when they are loaded by themselves', async () => {
    const { activities } = await coordinator.do(LIST);
    expect(activities.nodes).toHaveLength(3);
    expect(activities.nodes).toEqual(await oneByOne(coordinator, activities.nodes));
    expect(activities.nodes[0]).toMatchObject({ volunteer: { name: expect.any(String) }, request: null });
  });

  test('hides in them what the person may not see', async () => {
    const { myActivities } = await volunteer.do(MINE);
    const nodes = myActivities.edges.map(({ node }: { node: { id: string } }) => node);
    expect(nodes).toEqual(await oneByOne(volunteer, nodes));
    expect(nodes[0].organisation).toMatchObject({ name: organisation.name, contactEmail: null });
    expect(myActivities.nodes[0]).toEqual({ id: nodes[0].id, minutes: 60 });
  });

  test('takes one statement besides the one that tells who asks, and reads no column that it does not show', async () => {
    const statements = await statementsOf(portal.app.dataSource, () => coordinator.do(LIST));
    expect(statements).toHaveLength(2);
    const [, list] = statements;
    expect(list).toMatch(/\btopic\b/);
    expect(list).not.toMatch(/\b(outcome|description|returnComment)\b/);
  });

  test('does so too where it is short and comes without pages', async () => {
    const places = '{ myEnrolments { status session { startsAt training { titlePl } } } }';
    const [, list, ...more] = await statementsOf(portal.app.dataSource, () => volunteer.do(places));
    expect(list).toMatch(/JOIN .*training_sessions.* JOIN .*trainings\b/);
    expect(more).toEqual([]);
  });

  test('does so too below the rows of another list', async () => {
    const ties = '{ viewer { user { ties { kind organisation { name } } } } }';
    const statements = await statementsOf(portal.app.dataSource, () => volunteer.do(ties));
    expect(statements.filter((sql) => /\b(ties|organisations)\b/.test(sql))).toEqual([
      expect.stringMatching(/FROM .*\bties\b.* LEFT JOIN .*organisations\b/),
    ]);
  });
});
