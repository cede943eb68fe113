import type { EntityMetadata } from 'typeorm';
import type { Row } from '../platform/database/row.entity.js';
import { invalid } from '../platform/errors.js';
import {
  cutOf,
  encodeCursor,
  type Order,
  type Page,
  type PageArgs,
  type PageInfo,
  pastCursor,
} from '../platform/graphql/connection.js';
import { type RawRow, ROW, type Scope } from './scope.js';
import type { Narrow } from './statement.js';

/** How a page is cut out of an ordered list. */
export interface CutOut {
  /** What the list is ordered by; their values are the cursor. */
  columns: string[];
  /** Leaves the rows past the cursor. */
  past: Narrow | undefined;
  order: string[];
  /** One more than shown, so that it is known whether more follow. */
  limit: number;
  shown<R>(rows: R[]): R[];
  /** It begins where the list does, so that it is empty only where that is. */
  isFirst: boolean;
  neighbours(read: number): { hasNextPage: boolean; hasPreviousPage: boolean };
}

export function cutOut<T extends Row>(metadata: EntityMetadata, order: Order<T>, args: PageArgs): CutOut {
  const { size, backwards, cursor } = cutOf(args);
  const columns = order.map(([name, direction]) => ({
    sql: `${ROW}.${name}`,
    ascending: (direction === 'ASC') !== backwards,
  }));
  const values = cursor && cursorValues(metadata, order, cursor);
  return {
    columns: order.map(([name]) => name),
    past: values ? (w) => void w.where(...conditionOf(columns, values)) : undefined,
    order: columns.map(({ sql, ascending }) => `${sql} ${ascending ? 'ASC' : 'DESC'}`),
    limit: size + 1,
    shown: (rows) => (backwards ? rows.slice(0, size).reverse() : rows.slice(0, size)),
    isFirst: cursor === null,
    neighbours: (read) => ({
      hasNextPage: backwards ? cursor !== null : read > size,
      hasPreviousPage: backwards ? read > size : cursor !== null,
    }),
  };
}

function conditionOf(...given: Parameters<typeof pastCursor>): [string, Record<string, unknown>] {
  const { sql, parameters } = pastCursor(...given);
  return [sql, parameters];
}

function cursorValues<T extends Row>(metadata: EntityMetadata, order: Order<T>, cursor: unknown[]): unknown[] {
  if (cursor.length !== order.length) throw badCursor();
  return cursor.map((value, index) =>
    cursorValue(metadata.findColumnWithPropertyName(order[index]?.[0] ?? '')?.type, value),
  );
}

const badCursor = () => invalid('after', 'platform:CURSOR');

/** A cursor comes from outside: nothing but a value of the column's own type reaches the statement. */
function cursorValue(type: unknown, value: unknown): string | number | boolean | Date {
  if (type === 'datetime') {
    const moment = new Date(String(value));
    if (Number.isNaN(moment.getTime())) throw badCursor();
    return moment;
  }
  const wanted = type === 'int' || type === 'double' ? 'number' : type === 'boolean' ? 'boolean' : 'string';
  if (typeof value !== wanted) throw badCursor();
  return value as string | number | boolean;
}

/**
 * A page that was read; its edges are made when they are asked for. Of a class: V8 makes a hidden class for each object
 * that is written down with a getter of its own, and keeps all that the getter sees until the next full collection.
 */
export class ReadPage<T extends Row> implements Page<T> {
  readonly nodes: T[];
  readonly pageInfo: PageInfo;
  private readonly shown: RawRow[];

  constructor(
    private readonly scope: Scope,
    private readonly cut: CutOut,
    rows: RawRow[],
    readonly totalCount: number | null,
  ) {
    this.shown = cut.shown(rows);
    this.nodes = this.shown.map((raw) => scope.read(raw, true) as T);
    const [first, last] = [this.shown[0], this.shown.at(-1)];
    this.pageInfo = {
      ...cut.neighbours(rows.length),
      startCursor: first ? this.cursorOf(first) : null,
      endCursor: last ? this.cursorOf(last) : null,
    };
  }

  get edges(): Page<T>['edges'] {
    return this.nodes.map((node, index) => ({ node, cursor: this.cursorOf(this.shown[index] ?? {}) }));
  }

  /** Says where a row stands in the list, by columns that the person need not be allowed to see. */
  private cursorOf(raw: RawRow): string {
    return encodeCursor(this.cut.columns.map((column) => this.scope.value(raw, column)));
  }
}
