import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { ENTITIES } from '../../entities.js';
import { County } from '../../features/region/region.entity.js';
import { MIGRATIONS } from '../../migrations/index.js';
import { emptyDatabase, type TestDatabase } from '../../testing/test-database.js';
import { isSqlite, openDatabase } from './data-source.js';
import { alone, migrate, revert } from './migrate.js';

let database: TestDatabase;
let source: DataSource;

beforeAll(async () => {
  database = await emptyDatabase();
  source = await openDatabase(database.database, ENTITIES, MIGRATIONS);
});
afterAll(async () => {
  await source.destroy();
  await database.remove();
});

const tables = async (): Promise<string[]> => {
  const found: Array<{ name: string }> = await source.query(
    isSqlite(source)
      ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
      : 'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()',
  );
  return found.map(({ name }) => name).filter((name) => name !== 'migrations');
};

/** Milliseconds that all migrations may take forwards and back, beside other tests. */
const ALL_OF_THEM = 120_000;

describe('the migrations', () => {
  test('run once, and leave nothing for the schema builder to change', async () => {
    expect(await migrate(source)).toHaveLength(MIGRATIONS.length);
    expect(await migrate(source)).toEqual([]);
    const drift = await source.driver.createSchemaBuilder().log();
    expect(drift.upQueries.map(({ query }) => query)).toEqual([]);
    expect((await tables()).sort()).toEqual(source.entityMetadatas.map(({ tableName }) => tableName).sort());
  });

  test(
    'are run by one of several that start together',
    async () => {
      const second = await openDatabase(database.database, ENTITIES, MIGRATIONS);
      for (const _ of MIGRATIONS) await revert(source);
      const runs = database.database.kind === 'mysql' ? [source, second] : [source];
      expect((await Promise.all(runs.map((each) => alone(each, () => migrate(each))))).flat()).toHaveLength(
        MIGRATIONS.length,
      );
      await second.destroy();
    },
    ALL_OF_THEM,
  );

  test(
    'go back one by one, keeping the rows of the tables that stay',
    async () => {
      const now = new Date('2026-10-05T08:00:00Z');
      const row = { createdAt: now, updatedAt: now, version: 1 };
      const county = {
        ...row,
        id: 'x',
        code: '0401',
        name: 'X',
        sortName: 'X',
        kind: 'COUNTY' as const,
        population: 1,
      };
      await source.manager.insert(County, county);
      await revert(source);
      expect(await source.manager.findOneBy(County, { id: 'x' })).toMatchObject({ name: 'X' });
      await migrate(source);
      expect(await source.manager.findOneBy(County, { id: 'x' })).toMatchObject({ name: 'X' });
      for (const _ of MIGRATIONS) await revert(source);
      expect(await tables()).toEqual([]);
      expect(await revert(source)).toBeNull();
      expect(await migrate(source)).toHaveLength(MIGRATIONS.length);
      expect((await source.driver.createSchemaBuilder().log()).upQueries).toEqual([]);
    },
    ALL_OF_THEM,
  );
});
