import type { DataSource } from 'typeorm';
import { isSqlite } from './data-source.js';

/** Runs what has not run yet; returns the names. */
export async function migrate(dataSource: DataSource): Promise<string[]> {
  const done = await dataSource.runMigrations({ transaction: 'each' });
  return done.map(({ name }) => name);
}

/** Of replicas that start together one prepares the database and the others wait for it. The embedded file has one process. */
export async function alone<T>(dataSource: DataSource, work: () => Promise<T>): Promise<T> {
  if (isSqlite(dataSource)) return work();
  const runner = dataSource.createQueryRunner();
  const name = `${dataSource.options.database}.migrations`;
  try {
    await runner.query('SELECT GET_LOCK(?, 120)', [name]);
    return await work();
  } finally {
    await runner.query('SELECT RELEASE_LOCK(?)', [name]);
    await runner.release();
  }
}

/**
 * Undoes the newest migration and returns its name; null where there is none. SQLite rebuilds tables to alter them, and with foreign keys on, dropping the old copy
 * would cascade into other tables' rows; TypeORM switches them off too late, so it is done here.
 */
export async function revert(dataSource: DataSource): Promise<string | null> {
  const [newest] = await appliedMigrations(dataSource);
  if (!newest) return null;
  const embedded = isSqlite(dataSource);
  if (embedded) await dataSource.query('PRAGMA foreign_keys = OFF');
  await dataSource.undoLastMigration({ transaction: 'each' });
  if (!embedded) return newest;
  await dataSource.query('PRAGMA foreign_keys = ON');
  const broken: unknown[] = await dataSource.query('PRAGMA foreign_key_check');
  if (broken.length > 0) throw new Error(`The revert left ${broken.length} rows without what they refer to.`);
  return newest;
}

/** Names of the migrations that have run, newest first. */
async function appliedMigrations(dataSource: DataSource): Promise<string[]> {
  const runner = dataSource.createQueryRunner();
  try {
    if (!(await runner.hasTable('migrations'))) return [];
    const rows: Array<{ name: string }> = await runner.query('SELECT name FROM migrations ORDER BY id DESC');
    return rows.map(({ name }) => name);
  } finally {
    await runner.release();
  }
}
