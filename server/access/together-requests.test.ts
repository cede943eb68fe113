import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { User } from '../features/accounts/user.entity.js';
import { LegalForm } from '../features/catalogue/catalogue.entity.js';
import { RecruitmentRound } from '../features/recruitment/recruitment.entity.js';
import { County, Municipality } from '../features/region/region.entity.js';
import { Portal } from '../testing/portal.js';
import { statementsOf } from '../testing/statements.js';
import { abilityOf } from './ability.js';
import { NO_FACTS } from './actor.js';
import { Store } from './store.js';

let portal: Portal;
let countyIds: string[];

const CRITERION = {
  ...{ code: 'wiedza', namePl: 'Wiedza', nameEn: 'Knowledge', descriptionPl: '', descriptionEn: '' },
  ...{ maxPoints: 5, weight: 100 },
};

/** Somebody's store who may read everything; what is asked of it stays with it. */
const newStore = () => {
  const actor = { kind: 'USER', userId: 'somebody', roles: new Set<never>(), facts: NO_FACTS } as const;
  const all = ['User', 'RecruitmentRound', 'County', 'Municipality', 'LegalForm'] as const;
  return new Store(portal.app.dataSource.manager, abilityOf(actor, [(_, { can }) => can('read', [...all])]));
};

beforeAll(async () => {
  portal = await Portal.open();
  for (const name of ['Anna Testowa', 'Bogdan Testowy', 'Celina Testowa']) {
    await portal.person({ name, profile: { about: `${name} o sobie`, languages: ['pl', 'de'], birthYear: 1980 } });
  }
  await portal.asSystem(async (work) => {
    for (const [index, day] of ['2026-03-01T10:00:00.250Z', '2026-01-01T10:00:00.125Z'].entries()) {
      await work.create(RecruitmentRound, {
        ...{ namePl: `Nabór ${index}`, nameEn: `Round ${index}`, status: 'OPEN', places: index + 1 },
        ...{ opensAt: new Date(day), closesAt: new Date(day), announcementPl: 'Zapraszamy', announcementEn: '' },
        ...{ formVersion: '1', form: [], criteria: [CRITERION] },
      });
    }
  });
  countyIds = (await newStore().list(County, { order: [['code', 'ASC']] })).slice(0, 2).map(({ id }) => id);
});

afterAll(() => portal.close());

/** Questions of all kinds: figures, rows of several kinds, lists with and without an end, one that leaves nothing. */
const ASKED: ReadonlyArray<(store: Store) => Promise<unknown>> = [
  (store) => store.list(RecruitmentRound, { order: [['opensAt', 'ASC']] }),
  (store) => store.count(User, { where: (w) => w.where('row.name LIKE :name', { name: '%Testowa' }) }),
  (store) => store.children(Municipality, 'countyId', countyIds[0] ?? '', [['code', 'DESC']]),
  (store) => store.children(Municipality, 'countyId', countyIds[1] ?? '', [['code', 'DESC']]),
  (store) => store.list(User, { where: (w) => w.where({ birthYear: 1980 }), order: [['name', 'DESC']] }),
  (store) => store.first(User, { where: (w) => w.where({ name: 'Nikt' }) }),
  (store) =>
    store.aggregate(RecruitmentRound, {
      select: { status: 'row.status', places: 'SUM(row.places)', mean: 'AVG(row.places)', latest: 'MAX(row.opensAt)' },
      groupBy: ['row.status'],
    }),
  (store) => store.list(LegalForm, { order: [['id', 'ASC']] }),
  async (store) =>
    (await store.page(User, { first: 1 }, { order: [['name', 'ASC']] }).fetch(null)).edges.map(({ cursor }) => cursor),
];

test('of one moment are one statement, with the answers that each has by itself', async () => {
  const alone: unknown[] = [];
  for (const ask of ASKED) alone.push(await ask(newStore()));
  expect(alone[0]).toMatchObject([
    { opensAt: new Date('2026-01-01T10:00:00.125Z'), places: 2, criteria: [CRITERION] },
    { opensAt: new Date('2026-03-01T10:00:00.250Z'), places: 1 },
  ]);
  expect(alone[1]).toBe(2);
  let together: unknown[] = [];
  const statements = await statementsOf(portal.app.dataSource, async () => {
    const store = newStore();
    together = await Promise.all(ASKED.map((ask) => ask(store)));
  });
  expect(together).toEqual(alone);
  expect(statements).toHaveLength(1);
});

test('are cut into several statements where they are many', async () => {
  const statements = await statementsOf(portal.app.dataSource, async () => {
    const store = newStore();
    const counts = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        store.count(RecruitmentRound, { where: (w) => w.where({ places: index }) }),
      ),
    );
    expect(counts).toEqual(Array.from({ length: 40 }, (_, index) => (index === 1 || index === 2 ? 1 : 0)));
  });
  expect(statements).toHaveLength(3);
});

test('of a transaction see what it has written', async () => {
  await portal.asSystem(async (work) => {
    await work.create(RecruitmentRound, {
      ...{ namePl: 'Nowy', nameEn: 'New', status: 'DRAFT', places: 7, announcementPl: '', announcementEn: '' },
      ...{ opensAt: new Date(), closesAt: new Date(), formVersion: '1', form: [], criteria: [] },
    });
    const [rounds, [found]] = await Promise.all([
      work.store.count(RecruitmentRound),
      work.store.list(RecruitmentRound, { where: (w) => w.where({ places: 7 }) }),
    ]);
    expect([rounds, found?.namePl]).toEqual([3, 'Nowy']);
  });
});
