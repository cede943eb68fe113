import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource, EntityManager } from 'typeorm';

const ATTEMPTS = 5;

/** Deadlock, lock wait, Galera certification conflict, busy SQLite file: running it again is right. */
const PASSING = new Set(['ER_LOCK_DEADLOCK', 'ER_LOCK_WAIT_TIMEOUT', 'ER_CHECKREAD', 'SQLITE_BUSY']);

const driverCode = (error: unknown): string => {
  const driverError = error instanceof Error && 'driverError' in error ? error.driverError : undefined;
  return driverError && typeof driverError === 'object' && 'code' in driverError ? String(driverError.code) : '';
};

/**
 * Runs `work` in one transaction, again from its start when the database asks for it.
 * `work` must therefore do nothing that a rollback does not undo: mail goes through the outbox.
 */
export async function inTransaction<T>(dataSource: DataSource, work: (manager: EntityManager) => Promise<T>) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await dataSource.manager.transaction(work);
    } catch (error) {
      if (attempt === ATTEMPTS || !PASSING.has(driverCode(error))) throw error;
      await pause(10 * 2 ** attempt * Math.random());
    }
  }
}

/** A unique index refused the row. */
export const isDuplicate = (error: unknown): boolean =>
  ['ER_DUP_ENTRY', 'SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY'].includes(driverCode(error));
