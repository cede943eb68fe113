import { Max, Min } from 'class-validator';
import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import type { ObjectLiteral } from 'typeorm';
import type { Row, RowClass } from '../database/row.entity.js';
import { invalid } from '../errors.js';

export const MAX_PAGE = 100;
export const DEFAULT_PAGE = 25;

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many after the cursor; at most ${MAX_PAGE}, ${DEFAULT_PAGE} when left out.`,
  })
  @Min(1)
  @Max(MAX_PAGE)
  first?: number;

  @Field({ nullable: true, description: 'Cursor of the item after which the page begins.' })
  after?: string;

  @Field(() => Int, { nullable: true, description: `How many before the cursor; at most ${MAX_PAGE}.` })
  @Min(1)
  @Max(MAX_PAGE)
  last?: number;

  @Field({ nullable: true, description: 'Cursor of the item before which the page ends.' })
  before?: string;
}

@ObjectType({ description: 'Where a page lies in its list.' })
export class PageInfo {
  @Field({ description: 'More items follow.' })
  hasNextPage: boolean;

  @Field({ description: 'There are items before.' })
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true })
  startCursor: string | null;

  @Field(() => String, { nullable: true })
  endCursor: string | null;
}

/** One page of a list. */
export interface Page<T> {
  nodes: T[];
  edges: Array<{ node: T; cursor: string }>;
  pageInfo: PageInfo;
  /** Of the whole list; null where nobody asked. */
  totalCount: number | null;
}

/** The GraphQL connection type over an entity. Call it once per entity, beside its resolver. */
export function connectionOf<T extends Row>(Entity: RowClass<T>) {
  @ObjectType(`${Entity.name}Edge`, { description: 'An item of the list with its place in it.' })
  class Edge {
    @Field({ description: 'Place of the item, for the next or former page.' })
    cursor: string;

    @Field(() => Entity)
    node: T;
  }

  @ObjectType(`${Entity.name}Connection`, { description: 'A page of the list.' })
  class Connection {
    @Field(() => [Edge])
    edges: Edge[];

    @Field(() => [Entity], { description: 'The items without their cursors.' })
    nodes: T[];

    @Field()
    pageInfo: PageInfo;

    @Field(() => Int, { description: 'Items in the whole list; counted only when asked for.' })
    totalCount: number;
  }
  return Connection;
}

/** What a list is ordered by: columns that are never null; the id is added as the last. */
export type Order<T> = ReadonlyArray<readonly [column: keyof T & string, direction: 'ASC' | 'DESC']>;

/** How the page is cut out of the ordered list. */
export interface Cut {
  size: number;
  backwards: boolean;
  cursor: unknown[] | null;
}

export function cutOf(args: PageArgs): Cut {
  const given = (value: unknown) => value !== undefined && value !== null;
  const backwards = given(args.last);
  const crossed = backwards ? given(args.first) || given(args.after) : given(args.before);
  if (crossed) throw invalid(backwards ? 'last' : 'before', 'platform:PAGE_ENDS');
  const size = (backwards ? args.last : args.first) ?? DEFAULT_PAGE;
  if (size < 1 || size > MAX_PAGE) throw invalid(backwards ? 'last' : 'first', 'platform:PAGE_SIZE', { max: MAX_PAGE });
  const text = backwards ? args.before : args.after;
  return { size, backwards, cursor: text ? decode(text, backwards ? 'before' : 'after') : null };
}

export const encodeCursor = (values: unknown[]): string => Buffer.from(JSON.stringify(values)).toString('base64url');

function decode(text: string, path: string): unknown[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    if (Array.isArray(values)) return values;
  } catch {
    // falls through to the error below
  }
  throw invalid(path, 'platform:CURSOR');
}

/** Rows strictly past the cursor, in the given order: the first column bounds an index range, the rest break ties. */
export function pastCursor(columns: Array<{ sql: string; ascending: boolean }>, values: unknown[]) {
  const parameters: ObjectLiteral = {};
  values.forEach((value, index) => {
    parameters[`cursor_${index}`] = value;
  });
  const after = (index: number): string => {
    const column = columns[index];
    if (!column) return '1 = 0';
    const strict = `${column.sql} ${column.ascending ? '>' : '<'} :cursor_${index}`;
    if (index === columns.length - 1) return strict;
    return `(${strict} OR (${column.sql} = :cursor_${index} AND ${after(index + 1)}))`;
  };
  const [first] = columns;
  const range = first ? `${first.sql} ${first.ascending ? '>=' : '<='} :cursor_0 AND ` : '';
  return { sql: `${range}${after(0)}`, parameters };
}
