import 'reflect-metadata';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type App, createApp, seedCatalogues } from './app.js';
import { migrate } from './platform/database/migrate.js';
import { writingLoadedModules } from './testing/loaded-modules.js';
import { ServerProcess, SOURCES } from './testing/server-process.js';
import { statementsOf } from './testing/statements.js';
import { testConfig } from './testing/test-config.js';
import { freshDatabase, type TestDatabase } from './testing/test-database.js';

declare const TEST_DATABASE: 'sqlite' | 'mariadb';

/* What a start does not do (docs/performance.md, "Start and memory"). */

let folder: string;
let database: TestDatabase;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ezw-start-'));
  database = await freshDatabase();
});
afterAll(async () => {
  await database.remove();
  await rm(folder, { recursive: true });
});

describe('a start', () => {
  /** Loaded with the first document, workbook, file, password, message and demo, and the driver of the other database. */
  const SELDOM = ['pdfmake', 'write-excel-file/node', 'file-type', '@node-rs/argon2', 'nodemailer'];
  const OTHER_DRIVER = TEST_DATABASE === 'sqlite' ? 'mysql2' : 'better-sqlite3';

  test('loads what is seldom needed not before it is', async () => {
    const file = join(folder, 'modules');
    const { database: where } = database;
    const place: Record<string, string> =
      where.kind === 'mysql' ? { DATABASE_URL: where.url } : { DATA_DIR: join(where.file, '..') };
    const settings = { ...place, DEMO: 'false', SECRET_KEY: 'a test key that is longer than thirty-two characters' };
    const server = await ServerProcess.start(settings, [...writingLoadedModules(file), ...SOURCES]);
    await server.stop();
    const loaded = (await readFile(file, 'utf8')).split('\n');
    expect(loaded).toContain('fastify');
    expect(loaded.filter((name) => [...SELDOM, OTHER_DRIVER, './demo/load-demo.js'].includes(name))).toEqual([]);
  }, 90_000);

  test('finds out with few statements that there is nothing to do', async () => {
    const app: App = await createApp(testConfig(database.database));
    try {
      const asked = await statementsOf(app.dataSource, async () => {
        expect(await migrate(app.dataSource)).toEqual([]);
        await seedCatalogues(app.engine);
      });
      expect(asked.filter((sql) => /^\s*(INSERT|UPDATE|DELETE|REPLACE|CREATE|ALTER|DROP)/i.test(sql))).toEqual([]);
      expect(asked.length).toBeLessThanOrEqual(11);
    } finally {
      await app.close();
    }
  });
});
