import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { User } from '../features/accounts/user.entity.js';
import { RecruitmentRound } from '../features/recruitment/recruitment.entity.js';
import { County, Municipality } from '../features/region/region.entity.js';
import type { Order, PageArgs } from '../platform/graphql/connection.js';
import type { Selection } from '../platform/graphql/selection.js';
import { createRandom } from '../platform/random.js';
import type { Person } from '../testing/person.js';
import { Portal } from '../testing/portal.js';
import { statementsOf } from '../testing/statements.js';
import { abilityOf, type Rules } from './ability.js';
import { NO_FACTS } from './actor.js';
import { type Narrow, Store } from './store.js';

let portal: Portal;
let anna: Person;
let roundIds: string[];

const COUNT = 40;

/** Someone's store by rules of the test's own. */
const storeBy = (rules: Rules): Store => {
  const actor = { kind: 'USER', userId: anna.id, roles: new Set<never>(), facts: NO_FACTS } as const;
  return new Store(portal.app.dataSource.manager, abilityOf(actor, [rules]));
};
const openRounds = () => storeBy((_, { can }) => can('read', 'RecruitmentRound', { status: 'OPEN' }));
/** What an answer shows that asks for these of a page. */
const showing = (...names: string[]): Selection => {
  const row: Selection = { plain: new Map([['id', { plain: new Map(), computed: false }]]), computed: false };
  return { plain: new Map(names.map((name) => [name, row])), computed: false };
};
const allRounds = () => storeBy((_, { can }) => can('read', 'RecruitmentRound'));

beforeAll(async () => {
  portal = await Portal.open();
  anna = await portal.person({ name: 'Anna Testowa', profile: { phone: '600 100 200', about: 'o mnie' } });
  const random = createRandom(1);
  roundIds = await portal.asSystem(async (work) => {
    const ids: string[] = [];
    for (let index = 0; index < COUNT; index++) {
      // Few different values, so that most rows tie with others.
      const opensAt = new Date(Date.UTC(2026, 0, random.between(1, 3), 10, 0, 0, random.between(0, 1)));
      const row = await work.create(RecruitmentRound, {
        namePl: `Nabór ${index}`,
        nameEn: `Round ${index}`,
        status: index % 4 === 0 ? 'OPEN' : 'DRAFT',
        opensAt,
        closesAt: opensAt,
        places: random.between(1, 3),
        announcementPl: '',
        announcementEn: '',
        formVersion: '1',
        form: [],
        criteria: [],
      });
      ids.push(row.id);
    }
    return ids;
  });
});

afterAll(() => portal.close());

describe('rows', () => {
  test('nothing allowed is no row, whatever is asked', async () => {
    const nobody = storeBy(() => undefined);
    expect(await nobody.list(RecruitmentRound)).toEqual([]);
    expect(await nobody.count(RecruitmentRound)).toBe(0);
    expect(await nobody.find(RecruitmentRound, roundIds[0]!)).toBeNull();
    expect(await nobody.load(RecruitmentRound, roundIds[0]!)).toBeNull();
    expect(await nobody.first(RecruitmentRound, {})).toBeNull();
    expect((await nobody.page(RecruitmentRound, {}, { order: [['places', 'ASC']] }).fetch(null)).nodes).toEqual([]);
    expect(await nobody.aggregate(RecruitmentRound, { select: { n: 'COUNT(*)' } })).toEqual([{ n: 0 }]);
    await expect(nobody.get(RecruitmentRound, roundIds[0]!)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('a filter narrows and cannot widen', async () => {
    const store = openRounds();
    const where = (w: Parameters<NonNullable<Parameters<Store['list']>[1]>['where'] & object>[0]) =>
      w.where('row.places = 1').orWhere('1 = 1');
    expect(await store.count(RecruitmentRound, { where })).toBe(COUNT / 4);
    const rows = await store.list(RecruitmentRound, { where });
    expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['OPEN']));
    const page = await store
      .page(RecruitmentRound, { first: 100 }, { where, order: [['places', 'ASC']] })
      .fetch(showing('nodes', 'totalCount'));
    expect(page.nodes).toHaveLength(COUNT / 4);
    expect(page.totalCount).toBe(COUNT / 4);
    const [figures] = await store.aggregate(RecruitmentRound, { where, select: { n: 'COUNT(*)' } });
    expect(figures).toEqual({ n: COUNT / 4 });
  });

  test('figures are numbers on both databases', async () => {
    const [figures] = await allRounds().aggregate(RecruitmentRound, {
      select: { sum: 'SUM(row.places)', mean: 'AVG(row.places)', latest: 'MAX(row.places)' },
    });
    expect(Object.values(figures ?? {}).map((value) => typeof value)).toEqual(['number', 'number', 'number']);
  });
});

describe('pages', () => {
  const columns = fc.uniqueArray(fc.constantFrom('places', 'opensAt', 'status', 'namePl'), {
    minLength: 1,
    maxLength: 3,
  });
  const order = columns.chain((names) =>
    fc.tuple(...names.map((name) => fc.tuple(fc.constant(name), fc.constantFrom('ASC', 'DESC')))),
  ) as unknown as fc.Arbitrary<Order<RecruitmentRound>>;

  async function walk(by: Order<RecruitmentRound>, size: number, backwards: boolean): Promise<string[]> {
    const store = allRounds();
    const seen: string[] = [];
    let args: PageArgs = backwards ? { last: size } : { first: size };
    for (;;) {
      const { nodes, pageInfo } = await store.page(RecruitmentRound, args, { order: by }).fetch(null);
      const ids = nodes.map(({ id }) => id);
      if (backwards) seen.unshift(...ids);
      else seen.push(...ids);
      if (backwards ? !pageInfo.hasPreviousPage : !pageInfo.hasNextPage) return seen;
      args = backwards
        ? { last: size, before: pageInfo.startCursor ?? '' }
        : { first: size, after: pageInfo.endCursor ?? '' };
    }
  }

  test('visit each row once in either direction, over ties and any order', async () => {
    await fc.assert(
      fc.asyncProperty(order, fc.integer({ min: 1, max: 15 }), async (by, size) => {
        const forwards = await walk(by, size, false);
        expect([...forwards].sort()).toEqual([...roundIds].sort());
        expect(await walk(by, size, true)).toEqual(forwards);
      }),
      { numRuns: 12, seed: 7 },
    );
  });

  const byPlaces: Order<RecruitmentRound> = [['places', 'ASC']];
  const few: Narrow = (w) => w.where('row.places < :most', { most: 3 });

  test('count the whole list only when asked', async () => {
    const statements = await statementsOf(portal.app.dataSource, async () => {
      const page = allRounds().page(RecruitmentRound, { first: 5 }, { order: byPlaces });
      expect((await page.fetch(showing('nodes'))).totalCount).toBeNull();
    });
    expect(statements).toEqual([expect.not.stringMatching(/COUNT\(/)]);
  });

  test('bring the number of all that may be read, with the filter and wherever they lie, along', async () => {
    const store = openRounds();
    const total = await store.count(RecruitmentRound, { where: few });
    expect(total).toBeGreaterThan(3);
    expect(total).toBeLessThan(COUNT / 4);
    const read = (args: PageArgs) =>
      store
        .page(RecruitmentRound, args, { order: byPlaces, where: few })
        .fetch(showing('nodes', 'pageInfo', 'totalCount'));
    const statements = await statementsOf(portal.app.dataSource, async () => {
      const first = await read({ first: 2 });
      const { startCursor, endCursor } = first.pageInfo;
      const pages = [
        first,
        await read({ first: 1, after: endCursor ?? '' }),
        await read({ last: 2 }),
        await read({ last: 1, before: endCursor ?? '' }),
        await read({ first: 100 }),
      ];
      expect(pages.map(({ nodes, totalCount }) => [nodes.length, totalCount])).toEqual(
        [2, 1, 2, 1, total].map((length) => [length, total]),
      );
      expect(startCursor).toBe(pages[3]?.pageInfo.startCursor);
    });
    expect(statements).toHaveLength(5);
  });

  test('know the number where they are empty', async () => {
    const store = openRounds();
    const last = await store.page(RecruitmentRound, { last: 1 }, { order: byPlaces }).fetch(null);
    const read = (args: PageArgs, where?: Narrow) =>
      store.page(RecruitmentRound, args, { order: byPlaces, where }).fetch(showing('nodes', 'totalCount'));
    const past = await read({ first: 5, after: last.pageInfo.endCursor ?? '' });
    expect([past.nodes, past.totalCount]).toEqual([[], COUNT / 4]);
    const none = await read({ first: 5 }, (w) => w.where({ namePl: 'Nigdzie' }));
    expect([none.nodes, none.totalCount]).toEqual([[], 0]);
  });

  test('read no row where only the number is shown', async () => {
    const statements = await statementsOf(portal.app.dataSource, async () => {
      const page = openRounds().page(RecruitmentRound, { first: 1 }, { order: byPlaces });
      expect((await page.fetch(showing('totalCount'))).totalCount).toBe(COUNT / 4);
    });
    expect(statements).toEqual([expect.stringMatching(/^SELECT COUNT\(\*\) AS .total. FROM/)]);
  });

  const cursor = (...values: unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url');
  test.each([[{ places: 1 }], ['1'], [[1]], [null], [true]])('refuse %j where a number stands', async (value) => {
    const page = allRounds()
      .page(RecruitmentRound, { after: cursor(value, 'x') }, { order: [['places', 'ASC']] })
      .fetch(null);
    await expect(page).rejects.toMatchObject({ code: 'BAD_USER_INPUT', problems: [{ key: 'platform:CURSOR' }] });
  });

  test.each([
    ['no cursor at all', { after: 'nonsense' }, 'platform:CURSOR'],
    ['too few values', { after: cursor('2026-01-01') }, 'platform:CURSOR'],
    ['an object where a column stands', { after: cursor({ places: 1 }, 'x') }, 'platform:CURSOR'],
    ['a moment that is none', { after: cursor('never', 'x') }, 'platform:CURSOR'],
    ['both ends', { first: 5, last: 5 }, 'platform:PAGE_ENDS'],
    ['the wrong end', { first: 5, before: cursor('2026-01-01', 'x') }, 'platform:PAGE_ENDS'],
    ['too many', { first: 101 }, 'platform:PAGE_SIZE'],
    ['none', { last: 0 }, 'platform:PAGE_SIZE'],
  ])('refuse %s', async (_name, args, key) => {
    const page = allRounds()
      .page(RecruitmentRound, args, { order: [['opensAt', 'ASC']] })
      .fetch(null);
    await expect(page).rejects.toMatchObject({ code: 'BAD_USER_INPUT', problems: [{ key }] });
  });
});

describe('fields', () => {
  const readAnna = async (rules: Rules) => storeBy(rules).get(User, anna.id);

  test('that the person may not read are null', async () => {
    const user = await readAnna((_, { can }) => can('read', 'User', ['name'], { id: anna.id }));
    expect(user).toBeInstanceOf(User);
    expect(user).toMatchObject({ id: anna.id, name: 'Anna Testowa', version: expect.any(Number) });
    expect(user).toMatchObject({ phone: null, email: null, about: null, closed: null });
  });

  test('add up over the rules that open the row', async () => {
    const user = await readAnna((_, { can }) => {
      can('read', 'User', ['name']);
      can('read', 'User', ['phone'], { id: anna.id });
      can('read', 'User', ['about'], { id: 'somebody else' });
    });
    expect(user).toMatchObject({ name: 'Anna Testowa', phone: '600 100 200', about: null });
  });

  test('are all there where one rule opens the whole row', async () => {
    const user = await readAnna((_, { can }) => {
      can('read', 'User', ['name']);
      can('read', 'User', { id: anna.id });
    });
    expect(user).toMatchObject({ phone: '600 100 200', about: 'o mnie' });
  });

  test('are masked the same way however the row is reached', async () => {
    const store = storeBy((_, { can }) => can('read', 'User', ['name']));
    const where = {
      where: (w: { where(text: string, values: object): unknown }) => void w.where('row.id = :id', { id: anna.id }),
    };
    const page = await store.page(User, {}, { ...where, order: [['name', 'ASC']] }).fetch(null);
    const ways = [
      await store.first(User, where),
      (await store.list(User, where))[0],
      await store.load(User, anna.id),
      (await store.children(User, 'email', 'person-1@ezw.test', []))[0],
      page.nodes[0],
      page.edges[0]?.node,
    ];
    expect(ways.map((user) => [user?.name, user?.phone])).toEqual(ways.map(() => ['Anna Testowa', null]));
  });
});

describe('a page', () => {
  test('goes on by a column that the person may not see', async () => {
    const store = storeBy((_, { can }) => can('read', 'RecruitmentRound', ['namePl']));
    const order: Order<RecruitmentRound> = [['places', 'ASC']];
    const first = await store.page(RecruitmentRound, { first: 30 }, { order }).fetch(null);
    const after = first.pageInfo.endCursor ?? '';
    const rest = await store.page(RecruitmentRound, { first: 30, after }, { order }).fetch(null);
    expect([...first.nodes, ...rest.nodes].map(({ places }) => places)).toEqual(roundIds.map(() => null));
    expect(new Set([...first.nodes, ...rest.nodes].map(({ id }) => id)).size).toBe(COUNT);
  });
});

describe('related rows', () => {
  const region = () => storeBy((_, { can }) => can('read', ['County', 'Municipality']));

  test('of one tick come in one statement', async () => {
    const store = region();
    const counties = await store.list(County, { order: [['code', 'ASC']] });
    const statements = await statementsOf(portal.app.dataSource, async () => {
      const lists = await Promise.all(
        counties.map(({ id }) => store.children(Municipality, 'countyId', id, [['code', 'ASC']])),
      );
      expect(lists.flat()).toHaveLength(144);
      for (const list of lists) expect(list.map(({ code }) => code)).toEqual(list.map(({ code }) => code).sort());
      const parents = await Promise.all(lists.flat().map(({ countyId }) => store.load(County, countyId)));
      expect(new Set(parents.map((county) => county?.id)).size).toBe(23);
    });
    expect(statements).toHaveLength(2);
  });

  test('keep to the order that each caller asks for', async () => {
    const store = region();
    const [county] = await store.list(County);
    const [up, down] = await Promise.all([
      store.children(Municipality, 'countyId', county!.id, [['code', 'ASC']]),
      store.children(Municipality, 'countyId', county!.id, [['code', 'DESC']]),
    ]);
    expect(down.map(({ code }) => code)).toEqual(up.map(({ code }) => code).reverse());
  });

  test('that the person may not read are not there', async () => {
    const store = storeBy((_, { can }) => can('read', 'County'));
    const [county] = await store.list(County);
    expect(await store.children(Municipality, 'countyId', county!.id, [])).toEqual([]);
  });
});
