import { isDeepStrictEqual } from 'node:util';
import type { DataSource, EntityMetadata } from 'typeorm';

/** A class that is stored. */
export type Stored<T extends object = object> = new () => T;

/** The columns of a stored thing by their names. */
export type Columns = Readonly<Record<string, unknown>>;

/** Which part of a table a copy in memory is made from. Whatever changes outside of it does not concern the copy. */
export interface Shape {
  readonly entity: Stored;
  /** Rows with the same value here are read together, again whenever one of them changed. The column needs an index. */
  readonly by: string;
  /** All that the copy ever sees of a row. */
  readonly columns: readonly string[];
  /** Only rows that hold one of these words in these columns. */
  readonly only: Readonly<Record<string, readonly string[]>>;
}

/** A part of a table, and what a copy of type `C` does with it. */
export interface Source<C extends object> extends Shape {
  /** Takes all rows with that key in place of those that were there; none, where there are none any more. */
  put(copy: C, key: string, rows: readonly Columns[]): void;
}

interface Part<T extends object, K extends keyof T & string> {
  by: keyof T & string;
  columns: readonly K[];
  only?: Partial<Record<keyof T & string, readonly string[]>>;
}

/** Declares a part of a table for somebody who only wants to know that it changed. */
export const shapeOf = <T extends object, K extends keyof T & string>(
  entity: Stored<T>,
  { by, columns, only }: Part<T, K>,
): Shape => ({ entity, by, columns, only: (only ?? {}) as Shape['only'] });

/** Declares a source. The columns named here are all that `put` is given, so none can be used and not watched. */
export function source<C extends object, T extends object, K extends keyof T & string>(
  entity: Stored<T>,
  part: Part<T, K>,
  put: (copy: C, key: string, rows: ReadonlyArray<Pick<T, K>>) => void,
): Source<C> {
  return {
    ...shapeOf(entity, part),
    put: (copy, key, rows) => put(copy, key, rows as ReadonlyArray<Pick<T, K>>),
  };
}

/** All that a statement of ours may be answered from: the tables that it names, and of each the columns that it names. */
export function shapesIn({ entityMetadatas }: DataSource, sql: string): Shape[] {
  const words = new Set(sql.match(/\w+/g));
  return entityMetadatas
    .filter(({ tableName }) => words.has(tableName))
    .map(({ target, columns }) => ({
      entity: target as Stored,
      by: 'id',
      columns: columns.map(({ propertyName }) => propertyName).filter((name) => words.has(name)),
      only: {},
    }));
}

/** Under which name the log of changes lists keys of the source. */
export const kindOf = ({ entity, by }: Shape): string => `${entity.name}.${by}`;

/** Keys of the source under which there is something else, now that a row went from `before` to `after` (null: no row). */
export function keysTouched(shape: Shape, before: Columns | null, after: Columns | null): string[] {
  const was = before && keeps(shape, before) ? before : null;
  const is = after && keeps(shape, after) ? after : null;
  if (!was && !is) return [];
  const watched = [shape.by, ...shape.columns];
  if (was && is && watched.every((column) => isDeepStrictEqual(was[column], is[column]))) return [];
  return [was, is].flatMap((row) => (row && row[shape.by] !== null ? [String(row[shape.by])] : []));
}

const keeps = ({ only }: Shape, row: Columns): boolean =>
  Object.entries(only).every(([column, words]) => words.includes(String(row[column])));

const PAGE = 5_000;
const KEYS_AT_ONCE = 500;

/** Read from the driver as they are. */
const PLAIN = new Set(['varchar', 'text', 'int']);

/** Reads what a source describes, without entities. */
export class SourceReader {
  private readonly sql: string;
  private readonly key: string;
  private readonly words: readonly string[];
  private readonly hydrated: ReadonlyArray<EntityMetadata['columns'][number]>;

  constructor(
    private readonly dataSource: DataSource,
    private readonly shape: Shape,
    private readonly page = PAGE,
  ) {
    const metadata = dataSource.getMetadata(shape.entity);
    const quoted = (name: string) => dataSource.driver.escape(name);
    this.key = quoted(shape.by);
    const columns = [...new Set([shape.by, ...shape.columns])];
    const only = Object.entries(shape.only);
    const conditions = only.map(([column, words]) => `${quoted(column)} IN (${words.map(() => '?').join(', ')})`);
    this.sql = `SELECT ${columns.map(quoted).join(', ')} FROM ${quoted(metadata.tableName)} WHERE ${[...conditions, ''].join(' AND ')}`;
    this.words = only.flatMap(([, words]) => words);
    this.hydrated = metadata.columns.filter(
      ({ propertyName, type }) => columns.includes(propertyName) && !PLAIN.has(String(type)),
    );
  }

  /** All there is, key by key, in pages: each ends where a key ends. */
  async each(take: (key: string, rows: readonly Columns[]) => void): Promise<void> {
    for (let past = '', size = this.page; ; ) {
      const sql = `${this.sql} ${this.key} > ? ORDER BY ${this.key} LIMIT ${size}`;
      const rows: Columns[] = await this.dataSource.query(sql, [...this.words, past]);
      const groups = this.group(rows);
      const cut = rows.length === size ? [...groups.keys()].at(-1) : undefined;
      if (cut !== undefined) groups.delete(cut);
      for (const [key, group] of groups) {
        take(key, group);
        past = key;
      }
      if (cut === undefined) return;
      size = groups.size > 0 ? this.page : size * 2;
    }
  }

  /** What there is under each of these keys, those without rows included. */
  async under(keys: readonly string[]): Promise<Map<string, Columns[]>> {
    const found = new Map<string, Columns[]>(keys.map((key) => [key, []]));
    for (let start = 0; start < keys.length; start += KEYS_AT_ONCE) {
      const some = keys.slice(start, start + KEYS_AT_ONCE);
      const sql = `${this.sql} ${this.key} IN (${some.map(() => '?').join(', ')})`;
      const rows: Columns[] = await this.dataSource.query(sql, [...this.words, ...some]);
      for (const [key, group] of this.group(rows)) found.set(key, group);
    }
    return found;
  }

  private group(rows: Columns[]): Map<string, Columns[]> {
    const groups = new Map<string, Columns[]>();
    for (const row of rows) {
      for (const column of this.hydrated) {
        const value = this.dataSource.driver.prepareHydratedValue(row[column.propertyName], column);
        Reflect.set(row, column.propertyName, value);
      }
      const key = String(row[this.shape.by]);
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
    return groups;
  }
}
