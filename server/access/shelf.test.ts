import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { App } from '../app.js';
import { hashToken } from '../features/accounts/secrets.js';
import { Session } from '../features/accounts/session.entity.js';
import { Competence, CompetenceArea } from '../features/catalogue/catalogue.entity.js';
import { Person } from '../testing/person.js';
import { Portal } from '../testing/portal.js';
import { statementsOf } from '../testing/statements.js';
import { SYSTEM } from './actor.js';
import { Context } from './context.js';

const TOKEN = 'at-the-replica';
const COMPETENCES = '{ competences { id area { id namePl } } }';
const RENAME = `mutation ($area: UpdateCatalogueEntryInput!, $competence: UpdateCatalogueEntryInput!) {
  area: updateCatalogueEntry(input: $area) { entry { __typename } userErrors { code } }
  competence: updateCatalogueEntry(input: $competence) {
    entry { ... on Competence { area { namePl } } } userErrors { code }
  }
}`;

let portal: Portal;
let replica: App;
let volunteer: Person;
let competence: Competence;

beforeAll(async () => {
  portal = await Portal.open();
  replica = await portal.replica();
  volunteer = await portal.person({ roles: ['VOLUNTEER'] });
  await portal.asSystem((work) =>
    work.create(Session, {
      ...{ userId: volunteer.id, tokenHash: hashToken(TOKEN), device: 'test', lastSeenAt: work.now },
      expiresAt: new Date(work.now.getTime() + 86_400_000),
    }),
  );
  competence = (await portal.app.system.store.list(Competence))[0] as Competence;
});
afterAll(() => portal.close());

async function areaSeenBy(person: Person): Promise<string> {
  const answer = await person.do(COMPETENCES);
  const competences = answer.competences as Array<{ id: string; area: { namePl: string } }>;
  return competences.find(({ id }) => id === competence.id)?.area.namePl ?? '';
}

test('what is on the shelf is read once, and then no statement asks for it', async () => {
  await volunteer.do(COMPETENCES);
  const statements = await statementsOf(portal.app.dataSource, () => volunteer.do(COMPETENCES));
  expect(statements.filter((sql) => sql.includes('competence_areas'))).toEqual([]);
});

test('a change counts at once within its request, and with the next one for everyone, at every server', async () => {
  const administrator = await portal.person({ roles: ['ADMINISTRATOR'] });
  const people = [volunteer, new Person(replica, TOKEN, volunteer.id), portal.visitor];
  const former = await Promise.all(people.map(areaSeenBy));
  const answer = await administrator.do(RENAME, {
    area: { catalogue: 'COMPETENCE_AREA', id: competence.areaId, namePl: 'Nowa nazwa' },
    competence: { catalogue: 'COMPETENCE', id: competence.id, namePl: 'Inna nazwa' },
  });
  expect(answer.competence.entry.area.namePl).toBe('Nowa nazwa');
  expect(former).not.toContain('Nowa nazwa');
  expect(await Promise.all(people.map(areaSeenBy))).toEqual(people.map(() => 'Nowa nazwa'));
});

test('a transaction sees what it has changed itself; nobody sees what it took back', async () => {
  await areaSeenBy(volunteer);
  const { engine } = portal.app;
  const nameIn = async ({ store }: Pick<Context, 'store'>) =>
    (await store.find(CompetenceArea, competence.areaId))?.namePl;
  const context = new Context(engine, SYSTEM, 'PL', engine.shelf);
  const former = await nameIn(context);
  const undone = context.write(async (work) => {
    expect(await nameIn(work)).toBe(former);
    const area = await work.load(CompetenceArea, competence.areaId, 'update');
    area.namePl = 'Zapomniana';
    await work.save(area);
    expect(await nameIn(work)).toBe('Zapomniana');
    throw new Error('taken back');
  });
  await expect(undone).rejects.toThrow('taken back');
  expect([await nameIn(context), await areaSeenBy(volunteer)]).toEqual([former, former]);
});
