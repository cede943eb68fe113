import type { EntityManager } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import type { Row, RowClass } from '../platform/database/row.entity.js';

const AT_ONCE = 200;

/**
 * Rows that a transaction adds and nothing within it reads again: its trail and its messages. They are written at its
 * end, those of one kind together.
 */
export class LateRows {
  private readonly rows = new Map<RowClass, Array<QueryDeepPartialEntity<Row>>>();

  constructor(private readonly manager: EntityManager) {}

  add<T extends Row>(Entity: RowClass<T>, row: QueryDeepPartialEntity<T>): void {
    const rows = this.rows.get(Entity) ?? [];
    rows.push(row);
    this.rows.set(Entity, rows);
  }

  async write(): Promise<void> {
    for (const [Entity, rows] of this.rows) {
      for (let start = 0; start < rows.length; start += AT_ONCE) {
        const some = rows.slice(start, start + AT_ONCE);
        await this.manager.createQueryBuilder().insert().into(Entity).values(some).updateEntity(false).execute();
      }
    }
  }
}
