import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { User } from '../features/accounts/user.entity.js';
import { Organisation } from '../features/organisations/organisations.entity.js';
import { isSqlite } from '../platform/database/data-source.js';
import type { Row } from '../platform/database/row.entity.js';
import { RowWriter } from '../platform/database/row-writer.js';
import { oddRow, oddValue, ROW_KINDS, trying } from '../testing/odd-rows.js';
import type { Person } from '../testing/person.js';
import { Portal } from '../testing/portal.js';
import { anOrganisation } from '../testing/scenes/organisations.js';
import { statementsOf } from '../testing/statements.js';
import { Store } from './store.js';
import type { Work } from './work.js';

/* Questions of one turn go as one statement and are answered as each alone. */

let portal: Portal;
let person: Person;
let organisation: Organisation;

beforeAll(async () => {
  portal = await Portal.open();
  person = await portal.person();
  organisation = await anOrganisation(portal, { owner: person });
});
afterAll(() => portal.close());

/** What the work asks between the begin and the commit. */
async function askedBy(work: (work: Work) => Promise<unknown>): Promise<string[]> {
  const statements = await statementsOf(portal.app.dataSource, () => portal.asSystem(work));
  return statements.filter((sql) => /\bSELECT\b/.test(sql));
}

test('rows of every kind come back together as they come back alone', async () => {
  const { dataSource } = portal.app;
  await trying(dataSource, async (manager) => {
    for (const Entity of ROW_KINDS) {
      const metadata = dataSource.getMetadata(Entity);
      const rows = [0, 1].map((turn) =>
        Object.assign(
          oddRow(Entity, metadata, (column) => (turn === 1 && column.isNullable ? null : oddValue(column, turn))),
          { id: `row ${turn}` },
        ),
      );
      await RowWriter.of(manager, Entity).insert(manager, rows);
    }
    const store = new Store(manager, portal.app.system.ability);
    const read = (Entity: (typeof ROW_KINDS)[number]) =>
      store.list(Entity, { where: (w) => w.where("row.id LIKE 'row %'") });
    const alone: Row[][] = [];
    for (const Entity of ROW_KINDS) alone.push(await read(Entity));
    const statements = await statementsOf(dataSource, async () => {
      expect(await Promise.all(ROW_KINDS.map(read))).toEqual(alone);
    });
    // So many that they are split.
    expect(statements).toHaveLength(Math.ceil(ROW_KINDS.length / 16));
    expect(alone.every((rows) => rows.length === 2)).toBe(true);
  });
});

test('figures, lists and single rows go together; what is in order stays so', async () => {
  const statements = await askedBy(async ({ store }) => {
    const [found, count, none, ordered] = await Promise.all([
      store.find(Organisation, organisation.id),
      store.count(User, { where: (w) => w.where({ id: person.id }) }),
      store.list(User, { where: (w) => w.where({ id: organisation.id }) }),
      store.list(User, { where: (w) => w.where({ id: person.id }), order: [['name', 'ASC']] }),
    ]);
    expect(found).toMatchObject({ id: organisation.id, name: organisation.name });
    expect([count, none, ordered.map(({ id }) => id)]).toEqual([1, [], [person.id]]);
  });
  expect(statements).toHaveLength(1);
});

test('one that fails fails for all', async () => {
  const asked = portal.asSystem(({ store }) =>
    Promise.allSettled([
      store.find(Organisation, organisation.id),
      store.count(User, { where: (w) => w.where('row.nothing = 1') }),
    ]).then((outcomes) => outcomes.map(({ status }) => status)),
  );
  expect(await asked).toEqual(['rejected', 'rejected']);
});

describe('rows that are loaded to be changed', () => {
  test('are all held, before anything is read', async () => {
    const { dataSource } = portal.app;
    const statements = await askedBy(async (work) => {
      await Promise.all([
        work.load(User, person.id, 'update'),
        work.load(Organisation, organisation.id, 'update'),
        work.store.count(User, {}),
      ]);
      if (isSqlite(dataSource)) return;
      for (const table of ['users', 'organisations']) {
        const id = table === 'users' ? person.id : organisation.id;
        const other = dataSource.query(`SELECT id FROM ${table} WHERE id = ? FOR UPDATE NOWAIT`, [id]);
        await expect(other).rejects.toThrow(/lock/i);
      }
    });
    const own = statements.filter((sql) => !sql.includes('NOWAIT'));
    expect(own).toHaveLength(isSqlite(dataSource) ? 1 : 2);
    if (!isSqlite(dataSource)) expect(own.map((sql) => sql.match(/FOR UPDATE/g)?.length ?? 0)).toEqual([2, 0]);
  });
});
