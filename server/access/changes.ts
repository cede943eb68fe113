import type { EntityManager, EntityMetadata } from 'typeorm';
import { logChange, type Touched } from '../platform/copies/change-log.js';
import type { Copies } from '../platform/copies/copies.js';
import type { Columns, Stored } from '../platform/copies/source.js';
import type { Row, RowClass } from '../platform/database/row.entity.js';

/** A row as the transaction found it and as it leaves it; null where there was or is none. */
export interface Change<T extends Row = Row> {
  before: Readonly<T> | null;
  after: Readonly<T> | null;
}

/** Something kept beside the rows that follows from them, in the same transaction: totals, for instance. */
export interface Consequence {
  of: RowClass;
  /**
   * Runs once before the commit, with every row of the kind that the transaction changed; null says that rows changed
   * and nobody knows which, so that all has to be worked out again. Answers what it changed in turn.
   */
  follow(manager: EntityManager, changes: readonly Change[] | null): Promise<DerivedChange[]>;
}

/** A change of something that is no row of its own and may be what a copy in memory is made from. */
export interface DerivedChange {
  entity: Stored;
  before: Columns | null;
  after: Columns | null;
}

export function whenChanged<T extends Row>(
  of: RowClass<T>,
  follow: (manager: EntityManager, changes: ReadonlyArray<Change<T>> | null) => Promise<DerivedChange[]>,
): Consequence {
  return { of, follow: (manager, changes) => follow(manager, changes as ReadonlyArray<Change<T>> | null) };
}

const WRITES = /^\s*(insert|update|delete|replace)\b/i;

/** What one transaction changes, gathered until its end and then followed up: consequences first, the log last. */
export class Changes {
  private readonly rows = new Map<RowClass, Map<string, Change>>();
  private readonly unknown = new Set<RowClass>();

  constructor(
    private readonly manager: EntityManager,
    private readonly consequences: readonly Consequence[],
    private readonly copies: Copies,
  ) {}

  /** A row went from `before` to `after`. */
  add(entity: RowClass, id: string, before: Columns | null, after: Columns | null): void {
    if (!after) for (const child of this.carriedAlongWith(entity)) this.unknown.add(child);
    if (!this.matters(entity)) return;
    const rows = this.rows.get(entity) ?? new Map<string, Change>();
    const known = rows.get(id);
    const change = { before: known ? known.before : before, after } as Change;
    this.rows.set(entity, rows.set(id, change));
  }

  /** A statement went past the rows: whatever it wrote to has changed, and nobody knows how. */
  addStatement(sql: string): void {
    if (!WRITES.test(sql)) return;
    for (const { tableName, target } of this.metadatas()) {
      if (new RegExp(`\\b${tableName}\\b`, 'i').test(sql)) this.addUnknown(target as RowClass);
    }
  }

  /** Rows of the kind have changed, and nobody knows which or how. */
  addUnknown(entity: RowClass): void {
    if (this.matters(entity)) this.unknown.add(entity);
  }

  /** Whether rows of the kind have changed by now, as far as anybody has to know. */
  include(entity: RowClass): boolean {
    return this.rows.has(entity) || this.unknown.has(entity);
  }

  /** Runs at the end of the transaction: what it locks, it holds shortly, and always in the same order. */
  async settle(): Promise<void> {
    const touched: Touched = new Map();
    for (const [entity, rows] of this.rows) {
      for (const { before, after } of rows.values()) {
        this.copies.note(touched, entity, before as Columns | null, after as Columns | null);
      }
    }
    for (const entity of this.unknown) this.copies.noteUnknown(touched, entity);
    for (const { of, follow } of this.consequences) {
      const changes = this.unknown.has(of) ? null : [...(this.rows.get(of)?.values() ?? [])];
      if (changes?.length === 0) continue;
      for (const { entity, before, after } of await follow(this.manager, changes)) {
        this.copies.note(touched, entity, before, after);
      }
    }
    if (touched.size > 0) await logChange(this.manager, touched);
  }

  private matters(entity: RowClass): boolean {
    return this.copies.watches(entity) || this.consequences.some(({ of }) => of === entity);
  }

  /** Kinds whose rows the database deletes or unlinks with one of this kind. */
  private carriedAlongWith(entity: RowClass): RowClass[] {
    const carried = (metadata: EntityMetadata) =>
      metadata.foreignKeys.some(
        ({ referencedEntityMetadata: { target }, onDelete }) => target === entity && onDelete !== 'RESTRICT',
      );
    return this.metadatas()
      .filter(carried)
      .map(({ target }) => target as RowClass);
  }

  /** Of the kinds that matter. */
  private metadatas(): EntityMetadata[] {
    return this.manager.dataSource.entityMetadatas.filter(({ target }) => this.matters(target as RowClass));
  }
}
