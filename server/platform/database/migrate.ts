import type { DataSource } from 'typeorm';
import { isSqlite } from './data-source.js';

/** Runs what has not run yet; returns the names. */
export async function migrate(dataSource: DataSource): Promise<string[]> {
  const done = await dataSource.runMigrations({ transaction: 'each' });
  return done.map(({ name }) => name);
}

/**
 * Undoes the newest migration. SQLite rebuilds tables to alter them, and with foreign keys on, dropping the old copy
 * would cascade into other tables' rows; TypeORM switches them off too late, so it is done here.
 */
export async function revert(dataSource: DataSource): Promise<void> {
  const embedded = isSqlite(dataSource);
  if (embedded) await dataSource.query('PRAGMA foreign_keys = OFF');
  await dataSource.undoLastMigration({ transaction: 'each' });
  if (!embedded) return;
  await dataSource.query('PRAGMA foreign_keys = ON');
  const broken: unknown[] = await dataSource.query('PRAGMA foreign_key_check');
  if (broken.length > 0) throw new Error(`The revert left ${broken.length} rows without what they refer to.`);
}
