import { randomBytes } from 'node:crypto';
import { createConnection } from 'mysql2/promise';

export const DATABASES = ['SQLite', 'MariaDB'] as const;
export type Database = (typeof DATABASES)[number];

interface FreshDatabase {
  /** What the portal must be told to use it. */
  settings: Record<string, string>;
  drop(): Promise<void>;
}

/** An empty database; `npm test` starts the MariaDB on which it is made. */
export async function openDatabase(kind: Database): Promise<FreshDatabase> {
  if (kind === 'SQLite') return { settings: {}, drop: async () => undefined };
  const server = process.env.TEST_MARIADB_URL;
  if (!server) throw new Error('Run the browser tests through `npm test`, which starts MariaDB.');
  const name = `ezw_browser_${randomBytes(6).toString('hex')}`;
  await command(server, `CREATE DATABASE \`${name}\``);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { settings: { DATABASE_URL: url.href }, drop: () => command(server, `DROP DATABASE \`${name}\``) };
}

async function command(server: string, sql: string): Promise<void> {
  const connection = await createConnection({ uri: server });
  await connection.query(sql);
  await connection.end();
}
