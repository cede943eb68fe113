import { expect } from '@jest/globals';
import type { DataSource, EntityManager, EntityMetadata } from 'typeorm';
import { ENTITIES } from '../entities.js';
import { isSqlite } from '../platform/database/data-source.js';
import { Row, type RowClass } from '../platform/database/row.entity.js';
import { inTransaction } from '../platform/database/transaction.js';

/* Rows of every kind, with all that could go wrong in a column: for what has to be right whatever the row. */

export type Column = EntityMetadata['columns'][number];

export const ROW_KINDS = ENTITIES.filter((Entity): Entity is RowClass => Entity.prototype instanceof Row);

const DONE = new Error('All that was tried is undone.');

/** Tries something in a transaction that leaves nothing, and does not mind what rows refer to. */
export async function trying(dataSource: DataSource, work: (manager: EntityManager) => Promise<void>): Promise<void> {
  const embedded = isSqlite(dataSource);
  const tried = inTransaction(dataSource, async (manager) => {
    await manager.query(embedded ? 'PRAGMA defer_foreign_keys = ON' : 'SET FOREIGN_KEY_CHECKS = 0');
    try {
      await work(manager);
    } finally {
      if (!embedded) await manager.query('SET FOREIGN_KEY_CHECKS = 1');
    }
    throw DONE;
  });
  await expect(tried).rejects.toBe(DONE);
}

/** Another one in each turn. */
export function oddValue({ type, length, propertyName }: Column, turn: number): unknown {
  const text = `${turn} „Zażółć” 'gęślą' \\ "jaźń" ? :id %_ 🐝 ${propertyName}`;
  if (type === 'varchar') return [...text].slice(0, Number(length) - 2).join('');
  if (type === 'text') return `${text}\n\0${text}`;
  if (type === 'int') return 41 + turn;
  if (type === 'double') return 0.1 + turn;
  if (type === 'boolean') return turn % 2 === 0;
  if (type === 'date') return `2024-02-2${8 + turn}`;
  if (type === 'datetime') return new Date(Date.UTC(2026, 2, 29, 1, 30, turn, 123));
  if (type === 'json') return { turn, list: ['ż\'"\\', null, 1.5, { deep: true }] };
  throw new Error(`Nobody has said what is written into a column of type ${String(type)}`);
}

export function oddRow(Entity: RowClass, { columns }: EntityMetadata, fill: (column: Column) => unknown): Row {
  const row = new Entity();
  for (const column of columns) Reflect.set(row, column.propertyName, fill(column));
  return Object.assign(row, { id: 'row', version: 1 });
}
