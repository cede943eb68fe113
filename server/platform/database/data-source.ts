import { DataSource, type DataSourceOptions, type MixedList } from 'typeorm';
import type { Config } from '../../config.js';
import { ConfigError } from '../../config.js';
import { serialiseTransactions } from './serial-sqlite.js';

type Classes = MixedList<new () => object>;

/** The one database of the process, connected; SQLite's transactions queue. */
export async function openDatabase(
  database: Config['database'],
  entities: Classes,
  migrations: MixedList<new () => object>,
): Promise<DataSource> {
  const dataSource = new DataSource({ ...(await connection(database)), entities, migrations } as DataSourceOptions);
  try {
    await dataSource.initialize();
  } catch (error) {
    throw new ConfigError(`The database ${describe(database)} cannot be reached: ${reason(error)}.`);
  }
  if (database.kind === 'sqlite') serialiseTransactions(dataSource);
  return dataSource;
}

export const isSqlite = (source: Pick<DataSource, 'options'>): boolean => source.options.type === 'better-sqlite3';

/** Of the two drivers only the one that is needed is loaded. */
async function connection(database: Config['database']) {
  if (database.kind === 'sqlite') {
    return {
      type: 'better-sqlite3' as const,
      driver: (await import('better-sqlite3')).default,
      database: database.file,
      enableWAL: database.file !== ':memory:',
      prepareDatabase: (handle: { pragma(text: string): void }) => handle.pragma('synchronous = NORMAL'),
    };
  }
  const url = new URL(database.url);
  return {
    type: 'mariadb' as const,
    driver: await import('mysql2'),
    host: url.hostname,
    port: Number(url.port || 3306),
    username: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: url.pathname.slice(1),
    charset: 'utf8mb4',
    timezone: 'Z',
    poolSize: 20,
    connectTimeout: 5_000,
    // The driver would note for each statement where it was asked; what a failed one throws says it as well.
    trace: false,
    supportBigNumbers: true,
    bigNumberStrings: false,
    // Days stay words and sums stay numbers, as SQLite gives them; a Date would slip by a day west of Greenwich.
    dateStrings: ['DATE'],
    extra: { decimalNumbers: true },
  };
}

function describe(database: Config['database']): string {
  if (database.kind === 'sqlite') return database.file;
  const { hostname, port, pathname } = new URL(database.url);
  return `${pathname.slice(1)} on ${hostname}:${port || 3306}`;
}

const reason = (error: unknown) =>
  error instanceof Error ? ('code' in error && String(error.code)) || error.message : String(error);
