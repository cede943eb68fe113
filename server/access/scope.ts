import type { DataSource, EntityMetadata, ObjectLiteral } from 'typeorm';
import type { Action } from '../../schema/vocabulary.js';
import type { Row, RowClass } from '../platform/database/row.entity.js';
import type { Selection } from '../platform/graphql/selection.js';
import type { Mask } from './mask.js';
import type { Rights } from './rights.js';
import { EVERYTHING, NOTHING } from './rules-to-sql.js';
import type { ShelfView } from './shelf.js';

/** What an answer shows of a row, and columns that are needed besides: for the order and the cursor. */
export interface Wanted {
  selection: Selection;
  also: readonly string[];
  /** What of the rows that are pointed at need not be joined, because whoever asks has it in memory. */
  shelf: ShelfView | null;
}

/** A row as the driver gives it: columns under short names. */
export type RawRow = Record<string, unknown>;

/** An expression of a SELECT with its name in the answer. Values of one kind can stand in one column of a union. */
export interface Shown {
  sql: string;
  name: string;
  kind: string;
}

interface Column {
  name: string;
  key: string;
  convert: ((value: unknown) => unknown) | null;
}

/** Columns and links under their names, set one by one for each row: quicker than through `Reflect`. */
type Fields = { [name: string]: unknown };

interface Source {
  Entity: new () => Row & Fields;
  /** Where its id stands in the raw row. */
  id: string;
  mask: Mask;
  columns: readonly Column[];
  links: ReadonlyArray<{ name: string; pointer: string; source: Source | null }>;
}

type Driver = DataSource['driver'];
type ColumnMetadata = EntityMetadata['columns'][number];

/** The name of the row in every condition. */
export const ROW = 'row';

/** These come from the driver as they are. */
const AS_THEY_ARE: ReadonlySet<unknown> = new Set(['varchar', 'text', 'int', 'double']);

/**
 * The rows of an entity that someone is allowed an action on, as the parts of a SELECT, with the rows that these point
 * at and the answer shows: joined, each under its own rules, in the same statement.
 */
export class Scope {
  readonly parameters: ObjectLiteral = {};
  readonly selected: Shown[] = [];
  readonly select: string;
  readonly from: string;
  readonly where: string;
  private readonly joined: string[] = [];
  private readonly root: Source;
  private aliases = 0;

  constructor(
    private readonly rights: Rights,
    action: Action,
    metadata: EntityMetadata,
    private readonly wanted: Wanted | null,
  ) {
    const { driver } = metadata.dataSource;
    this.root = this.source(metadata, ROW, wanted?.selection ?? null, wanted?.also ?? []);
    const { sql, parameters } = rights.filter(action, metadata, ROW);
    Object.assign(this.parameters, parameters);
    const table = `${driver.escape(metadata.tableName)} ${driver.escape(ROW)}`;
    this.select = this.selected.map(({ sql, name }) => `${sql} AS ${name}`).join(', ');
    this.from = [table, ...this.joined].join(' ');
    this.where = escaped(driver, sql, [ROW]);
  }

  /** The row out of what the driver gave: masked, unless it is read in order to be changed. */
  read(raw: RawRow, masked: boolean): Row {
    return readFrom(this.root, raw, masked);
  }

  /** A column's value out of what the driver gave, as it is. */
  value(raw: RawRow, name: string): unknown {
    const column = this.root.columns.find((each) => each.name === name);
    return column && columnValue(column, raw);
  }

  private source(
    metadata: EntityMetadata,
    alias: string,
    selection: Selection | null,
    also: readonly string[],
  ): Source {
    const { driver } = metadata.dataSource;
    const mask = this.rights.mask(metadata.name);
    const links = selection ? linksIn(metadata, selection) : [];
    const needed = new Set(['id', ...also, ...mask.columns, ...links.map(({ pointer }) => pointer)]);
    const isWhole = !selection || selection.computed;
    const columns = metadata.columns
      .filter(({ propertyName: name }) => isWhole || needed.has(name) || selection.plain.has(name))
      .map((column) => {
        const key = `c${this.selected.length}`;
        const sql = `${driver.escape(alias)}.${driver.escape(column.databaseName)}`;
        this.selected.push({ sql, name: key, kind: String(column.type) });
        return { name: column.propertyName, key, convert: conversionOf(driver, column) };
      });
    return {
      Entity: metadata.target as Source['Entity'],
      id: columns.find(({ name }) => name === 'id')?.key ?? '',
      mask,
      columns,
      links: links
        .filter(({ target }) => !this.isShelved(target))
        .map(({ name, pointer, target, below }) => ({
          ...{ name, pointer },
          source: this.join(target, `${driver.escape(alias)}.${driver.escape(pointer)}`, below),
        })),
    };
  }

  private isShelved(metadata: EntityMetadata): boolean {
    return (this.wanted?.shelf?.holds(metadata.target as RowClass) ?? false) && this.rights.isOpen(metadata);
  }

  /** Joins the rows of the entity that the person may read; nothing where they may read none. */
  private join(metadata: EntityMetadata, pointer: string, selection: Selection): Source | null {
    const { driver } = metadata.dataSource;
    this.aliases += 1;
    const alias = `r${this.aliases}`;
    const { sql, parameters } = this.rights.filter('read', metadata, alias);
    if (sql === NOTHING) return null;
    Object.assign(this.parameters, parameters);
    const allowed = sql === EVERYTHING ? '' : ` AND (${escaped(driver, sql, [alias])})`;
    const on = `${driver.escape(alias)}.${driver.escape('id')} = ${pointer}${allowed}`;
    this.joined.push(`LEFT JOIN ${driver.escape(metadata.tableName)} ${driver.escape(alias)} ON ${on}`);
    return this.source(metadata, alias, selection, []);
  }
}

/** `alias.column` of the named aliases as the database quotes it: `row` is a word of MySQL's own. */
export function escaped(driver: Driver, sql: string, aliases: readonly string[]): string {
  return sql.replaceAll(new RegExp(`\\b(${aliases.join('|')})\\.(\\w+)`, 'g'), (_, alias: string, column: string) => {
    return `${driver.escape(alias)}.${driver.escape(column)}`;
  });
}

function linksIn(metadata: EntityMetadata, { plain }: Selection) {
  return metadata.manyToOneRelations.flatMap(({ propertyName: name, joinColumns, inverseEntityMetadata: target }) => {
    const below = plain.get(name);
    const pointer = joinColumns[0]?.propertyName;
    return below && pointer ? [{ name, pointer, target, below }] : [];
  });
}

function conversionOf(driver: Driver, column: ColumnMetadata): Column['convert'] {
  const asItIs = AS_THEY_ARE.has(column.type) && !column.transformer;
  return asItIs ? null : (value) => driver.prepareHydratedValue(value, column);
}

const columnValue = ({ key, convert }: Column, raw: RawRow): unknown => (convert ? convert(raw[key]) : raw[key]);

function readFrom({ Entity, mask, columns, links }: Source, raw: RawRow, masked: boolean): Row {
  const row = new Entity();
  for (const column of columns) row[column.name] = columnValue(column, raw);
  if (masked) mask.blank(row);
  for (const { name, pointer, source } of links) row[name] = linked(source, row, pointer, raw);
  return row;
}

/** The row that is pointed at, as far as the person may know that and read it. */
function linked(source: Source | null, row: Fields, pointer: string, raw: RawRow): Row | null {
  const isThere = source && row[pointer] !== null && raw[source.id] !== null;
  return isThere ? readFrom(source, raw, true) : null;
}
