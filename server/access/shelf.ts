import type { DataSource } from 'typeorm';
import { kindOf, type Shape } from '../platform/copies/source.js';
import type { Row, RowClass } from '../platform/database/row.entity.js';
import type { Changes } from './changes.js';

type Rows = ReadonlyMap<string, Row>;

interface Kept {
  rows: Rows | null;
  reading: Promise<Rows>;
}

/** What a store asks a {@link Shelf}. */
export type ShelfView = Pick<Shelf, 'holds' | 'atHand' | 'find'>;

/**
 * Kinds of rows that are few, seldom change and are open to everyone, whole in memory: places and catalogues
 * (docs/adr/0007-copies-in-memory.md). A request may use it whose caller was looked up, because that look into the log of
 * changes made it let go of what is outdated.
 */
export class Shelf {
  /** What has to be watched for it. */
  readonly shapes: readonly Shape[];
  readonly kinds: readonly string[];
  private kept = new Map<RowClass, Kept>();

  constructor(
    private readonly dataSource: DataSource,
    readonly entities: readonly RowClass[],
  ) {
    this.shapes = entities.map((entity) => {
      const columns = dataSource.getMetadata(entity).columns.map(({ propertyName }) => propertyName);
      return { entity, by: 'id', columns, only: {} };
    });
    this.kinds = this.shapes.map(kindOf);
  }

  holds(Entity: RowClass): boolean {
    return this.entities.includes(Entity);
  }

  /** The row, or null where there is none; undefined while the rows are not read yet. */
  atHand<T extends Row>(Entity: RowClass<T>, id: string): T | null | undefined {
    const rows = this.kept.get(Entity)?.rows;
    return rows ? ((rows.get(id) as T | undefined) ?? null) : undefined;
  }

  async find<T extends Row>(Entity: RowClass<T>, id: string): Promise<T | null> {
    const rows = await this.rowsOf(Entity);
    return (rows.get(id) as T | undefined) ?? null;
  }

  /**
   * For a transaction: what is read by now, for it reads nothing past its own connection; and nothing of a kind that it has
   * changed itself.
   */
  within(changes: Pick<Changes, 'include'>): ShelfView {
    const read = new Map([...this.kept].flatMap(([Entity, { rows }]) => (rows ? [[Entity, rows] as const] : [])));
    const atHand = <T extends Row>(Entity: RowClass<T>, id: string) =>
      (read.get(Entity)?.get(id) as T | undefined) ?? null;
    return {
      holds: (Entity) => read.has(Entity) && !changes.include(Entity),
      atHand,
      find: async (Entity, id) => atHand(Entity, id),
    };
  }

  /** Lets go of everything: it is few, and which of it changed is not worth the asking. */
  clear(): void {
    this.kept = new Map();
  }

  private rowsOf(Entity: RowClass): Promise<Rows> {
    const known = this.kept.get(Entity);
    if (known) return known.reading;
    const kept: Kept = { rows: null, reading: this.read(Entity) };
    this.kept.set(Entity, kept);
    kept.reading.then(
      (rows) => (kept.rows = rows),
      () => this.kept.delete(Entity),
    );
    return kept.reading;
  }

  private async read(Entity: RowClass): Promise<Rows> {
    const rows = await this.dataSource.getRepository(Entity).find();
    // Everyone is given the same ones.
    return new Map(rows.map((row) => [row.id, Object.freeze(row)]));
  }
}
