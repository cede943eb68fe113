import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Connection, createConnection, type RowDataPacket } from 'mysql2/promise';
import type { Config } from '../config.js';
import { createDatabase } from './global-setup.js';

declare const TEST_DATABASE: 'sqlite' | 'mariadb';

export interface TestDatabase {
  database: Config['database'];
  /** Run it when the app has let go of the database. */
  remove(): Promise<void>;
}

const setting = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the tests with \`npm test\`.`);
  return value;
};

/** A database with catalogues and nothing else: a copy of the template file, or this worker's own on the server. */
export const freshDatabase = (): Promise<TestDatabase> => (TEST_DATABASE === 'sqlite' ? sqlite() : mariadb());

/** A database without a single table. */
export async function emptyDatabase(): Promise<TestDatabase> {
  if (TEST_DATABASE === 'sqlite') return sqliteFile();
  const name = `ezw_empty_${process.env['JEST_WORKER_ID'] ?? '1'}`;
  const url = await createDatabase(setting('TEST_MARIADB_URL'), name);
  return { database: { kind: 'mysql', url }, remove: () => Promise.resolve() };
}

async function sqlite(): Promise<TestDatabase> {
  const { database, remove } = await sqliteFile();
  await copyFile(setting('TEST_SQLITE_TEMPLATE'), database.file);
  return { database, remove };
}

async function sqliteFile() {
  const folder = await mkdtemp(join(tmpdir(), 'ezw-test-'));
  const database = { kind: 'sqlite' as const, file: join(folder, 'ezw.sqlite') };
  return { database, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Databases that portals of this test file have open: a second one must not empty the first one's. */
const inUse = new Set<string>();

function nameInTurn(): string {
  for (let turn = 1; ; turn++) {
    const name = `ezw_worker_${process.env['JEST_WORKER_ID'] ?? '1'}_${turn}`;
    if (!inUse.has(name)) return name;
  }
}

/** Tables of the template are copied with their foreign keys once per worker; later files find them emptied. */
async function mariadb(): Promise<TestDatabase> {
  const server = setting('TEST_MARIADB_URL');
  const name = nameInTurn();
  inUse.add(name);
  const connection = await createConnection({ uri: server, multipleStatements: true });
  const wanted = await tablesOf(connection, 'ezw_template');
  const present = await tablesOf(connection, name);
  if (present.length !== wanted.length) await copyTables(connection, server, name, wanted);
  await refill(connection, name, wanted);
  await connection.end();
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { database: { kind: 'mysql', url: url.href }, remove: async () => void inUse.delete(name) };
}

async function tablesOf(connection: Connection, database: string): Promise<string[]> {
  const [rows] = await connection.query<RowDataPacket[]>(
    'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = ?',
    [database],
  );
  return rows.map(({ name }) => String(name));
}

async function copyTables(connection: Connection, server: string, name: string, tables: string[]): Promise<void> {
  await createDatabase(server, name);
  await connection.query(`ALTER DATABASE \`${name}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin; USE \`${name}\``);
  await connection.query('SET FOREIGN_KEY_CHECKS = 0');
  for (const table of tables) {
    const [rows] = await connection.query<RowDataPacket[]>(`SHOW CREATE TABLE ezw_template.\`${table}\``);
    await connection.query(String(rows[0]?.['Create Table']));
  }
}

async function refill(connection: Connection, name: string, tables: string[]): Promise<void> {
  const statements = tables.map(
    (table) =>
      `DELETE FROM \`${name}\`.\`${table}\`; INSERT INTO \`${name}\`.\`${table}\` SELECT * FROM ezw_template.\`${table}\`;`,
  );
  await connection.query(`SET FOREIGN_KEY_CHECKS = 0; ${statements.join('\n')} SET FOREIGN_KEY_CHECKS = 1;`);
}
