import type { EntityMetadata } from 'typeorm';
import type { Row } from '../platform/database/row.entity.js';
import { invalid } from '../platform/errors.js';
import { cutOf, type Order, type PageArgs, pastCursor } from '../platform/graphql/connection.js';
import { ROW } from './scope.js';
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
  /** Nothing stands outside of it, so that its length is that of the list. */
  isWhole(read: number): boolean;
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
    isWhole: (read) => cursor === null && read <= size,
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
