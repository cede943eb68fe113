import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import 'reflect-metadata';
import { SYSTEM } from '../access/actor.js';
import { Context } from '../access/context.js';
import { createEngine, seedCatalogues } from '../app.js';
import type { Config } from '../config.js';
import { Foundation } from '../features/foundation/foundation.entity.js';
import { migrate } from '../platform/database/migrate.js';
import { TEST_FOUNDATION, testConfig } from './test-config.js';

/** The migrated databases with their catalogues that every test file begins from. */
export async function globalSetup(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'ezw-template-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  process.env['TEST_SQLITE_TEMPLATE'] = join(folder, 'template.sqlite');
  await prepare({ kind: 'sqlite', file: process.env['TEST_SQLITE_TEMPLATE'] });
  const server = process.env['TEST_MARIADB_URL'];
  if (server) await prepare({ kind: 'mysql', url: await createDatabase(server, 'ezw_template') });
}

async function prepare(database: Config['database']): Promise<void> {
  const engine = await createEngine(testConfig(database));
  await migrate(engine.dataSource);
  await seedCatalogues(engine);
  await new Context(engine, SYSTEM, 'PL').write(async (work) => {
    const [row] = await work.loadAll(Foundation, 'update', () => undefined);
    if (row) await work.save(Object.assign(row, TEST_FOUNDATION));
  });
  if (database.kind === 'sqlite') await engine.dataSource.query('PRAGMA wal_checkpoint(TRUNCATE)');
  await engine.dataSource.destroy();
}

/** An empty database of that name on the server, replacing a former one. */
export async function createDatabase(server: string, name: string): Promise<string> {
  const connection = await createConnection({ uri: server });
  await connection.query(`DROP DATABASE IF EXISTS \`${name}\``);
  await connection.query(`CREATE DATABASE \`${name}\``);
  await connection.end();
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
