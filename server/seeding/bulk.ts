import type { EntityManager } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import { type AuditDetails, AuditEvent } from '../platform/audit/audit-event.entity.js';
import type { Row, RowClass } from '../platform/database/row.entity.js';

/** The columns of a row that is written without the rules of the programme; what is left out is null. */
export type Columns<T extends Row> = Partial<Omit<T, 'updatedAt' | 'version'>> & { id: string; createdAt: Date };

/** One thing that happened, for the audit trail. */
export interface Happening {
  at: Date;
  event: string;
  actorId: string | null;
  userId?: string | null;
  details?: AuditDetails;
}

/** SQLite binds 32,766 values to a statement; MariaDB takes more, but gains nothing from it. */
const VALUES_AT_ONCE = 16_000;

/**
 * Writes many rows in few statements. Rows wait until there are enough of them; kinds that others refer to go in first,
 * as long as a row is added after those that it refers to.
 */
export class BulkWriter {
  private readonly waiting = new Map<RowClass, unknown[][]>();
  private readonly columns = new Map<RowClass, ColumnMetadata[]>();
  private written = 0;

  constructor(
    private readonly manager: EntityManager,
    private readonly newId: (at: Date) => string,
  ) {}

  get count(): number {
    return this.written;
  }

  async add<T extends Row>(Entity: RowClass<T>, row: Columns<T>): Promise<void> {
    const columns = this.columnsOf(Entity);
    const filled: Record<string, unknown> = { updatedAt: row.createdAt, version: 1, ...row };
    const { driver } = this.manager.dataSource;
    const values = columns.map((column) => driver.preparePersistentValue(filled[column.propertyName] ?? null, column));
    const rows = this.waiting.get(Entity) ?? [];
    rows.push(values);
    this.waiting.set(Entity, rows);
    if (rows.length * columns.length >= VALUES_AT_ONCE) await this.flush(Entity);
  }

  /** What happened to a row, in order. */
  async tell(row: Row | { id: string }, subject: string, happenings: readonly Happening[]): Promise<void> {
    for (const { at, event, actorId, userId, details } of happenings) {
      await this.add(AuditEvent, {
        id: this.newId(at),
        createdAt: at,
        at,
        actorId,
        actorKind: actorId ? 'USER' : 'SYSTEM',
        event,
        subject,
        subjectId: row.id,
        userId: userId ?? null,
        details: details ?? null,
      });
    }
  }

  /** Writes what waits, in the order in which the kinds were first seen; up to and including `last`, if it is given. */
  async flush(last?: RowClass): Promise<void> {
    for (const Entity of this.waiting.keys()) {
      await this.write(Entity);
      if (Entity === last) return;
    }
  }

  private async write(Entity: RowClass): Promise<void> {
    const rows = this.waiting.get(Entity) ?? [];
    if (rows.length === 0) return;
    const { driver } = this.manager.dataSource;
    const { tableName } = this.manager.dataSource.getMetadata(Entity);
    const columns = this.columnsOf(Entity);
    const names = columns.map(({ databaseName }) => driver.escape(databaseName)).join(', ');
    const marks = `(${columns.map(() => '?').join(', ')})`;
    const sql = `INSERT INTO ${driver.escape(tableName)} (${names}) VALUES ${rows.map(() => marks).join(', ')}`;
    await this.manager.query(sql, rows.flat());
    this.written += rows.length;
    this.waiting.set(Entity, []);
  }

  private columnsOf(Entity: RowClass): ColumnMetadata[] {
    const known = this.columns.get(Entity) ?? this.manager.dataSource.getMetadata(Entity).columns;
    this.columns.set(Entity, known);
    return known;
  }
}
