import type { EntityManager } from 'typeorm';
import type { Row, RowClass } from '../platform/database/row.entity.js';
import { RowWriter } from '../platform/database/row-writer.js';

const AT_ONCE = 200;

/**
 * Rows that a transaction adds and nothing within it reads again: its trail and its messages. They are written at its
 * end, those of one kind together.
 */
export class LateRows {
  private readonly rows = new Map<RowClass, Row[]>();

  constructor(private readonly manager: EntityManager) {}

  add(row: Row): void {
    const Entity = row.constructor as RowClass;
    const rows = this.rows.get(Entity) ?? [];
    rows.push(row);
    this.rows.set(Entity, rows);
  }

  async write(): Promise<void> {
    for (const [Entity, rows] of this.rows) {
      for (let start = 0; start < rows.length; start += AT_ONCE) {
        await RowWriter.of(this.manager, Entity).insert(this.manager, rows.slice(start, start + AT_ONCE));
      }
    }
  }
}
