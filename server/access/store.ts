import DataLoader from 'dataloader';
import { Brackets, type EntityManager, type SelectQueryBuilder, type WhereExpressionBuilder } from 'typeorm';
import type { Action, Subject } from '../../schema/vocabulary.js';
import type { Row, RowClass } from '../platform/database/row.entity.js';
import { invalid, NotFound } from '../platform/errors.js';
import {
  cutOf,
  encodeCursor,
  type Order,
  type Page,
  type PageArgs,
  pastCursor,
} from '../platform/graphql/connection.js';
import type { Ability } from './ability.js';
import { Mask } from './mask.js';
import { rulesToSql } from './rules-to-sql.js';

/** Narrows a list; the columns of the row are `row.column`. It stands in brackets of its own, so it cannot widen. */
export type Narrow = (where: WhereExpressionBuilder) => void;

interface Selection<T> {
  where?: Narrow | undefined;
  order?: Order<T>;
  /** The right that the rows must be open to; reading unless said otherwise. */
  action?: Action;
}

/** A list that its rule bounds (a person's roles, a plan's goals); one that can grow is a {@link Page}. */
const LIST_LIMIT = 500;

/**
 * The only way to rows for everyone who asks: each statement carries the person's row filter, each row leaves with
 * the fields masked that they may not read. No method hands out a query builder.
 */
export class Store {
  private readonly mask: Mask;
  private readonly byId = new Map<RowClass, DataLoader<string, Row | null>>();
  private readonly byColumn = new Map<string, DataLoader<string, Row[]>>();

  constructor(
    private readonly manager: EntityManager,
    private readonly ability: Ability,
  ) {
    this.mask = new Mask(ability);
  }

  /** A row as the person may see it. */
  masked<T extends Row>(row: T): T {
    return this.mask.apply(row);
  }

  async find<T extends Row>(Entity: RowClass<T>, id: string, action: Action = 'read'): Promise<T | null> {
    const row = await this.select(Entity, { action, where: (w) => w.where('row.id = :id', { id }) }).getOne();
    return row && this.masked(row);
  }

  async get<T extends Row>(Entity: RowClass<T>, id: string): Promise<T> {
    const row = await this.find(Entity, id);
    if (!row) throw new NotFound();
    return row;
  }

  async first<T extends Row>(Entity: RowClass<T>, selection: Selection<T>): Promise<T | null> {
    const row = await this.select(Entity, selection).take(1).getOne();
    return row && this.masked(row);
  }

  async list<T extends Row>(Entity: RowClass<T>, selection: Selection<T> = {}): Promise<T[]> {
    const rows = await this.select(Entity, selection).take(LIST_LIMIT).getMany();
    return rows.map((row) => this.masked(row));
  }

  async count<T extends Row>(Entity: RowClass<T>, selection: Selection<T> = {}): Promise<number> {
    return this.select(Entity, selection).getCount();
  }

  /** Grouped figures over the rows that the person may read. `select` maps a result name to an SQL expression. */
  async aggregate<T extends Row, R extends string>(
    Entity: RowClass<T>,
    options: {
      select: Record<R, string>;
      groupBy?: string[];
      where?: Narrow;
      join?: Array<{ Entity: RowClass; alias: string; on: string }>;
    },
  ): Promise<Array<Record<R, unknown>>> {
    const query = this.select(Entity, options.where ? { where: options.where } : {}).select([]);
    for (const { Entity: Other, alias, on } of options.join ?? []) query.leftJoin(Other, alias, on);
    for (const [name, expression] of Object.entries<string>(options.select)) query.addSelect(expression, name);
    for (const expression of options.groupBy ?? []) query.addGroupBy(expression);
    return query.getRawMany();
  }

  /** One page in keyset order: as quick at the end of a long list as at its start. */
  async page<T extends Row>(
    Entity: RowClass<T>,
    args: PageArgs,
    selection: Selection<T> & { order: Order<T> },
  ): Promise<Page<T>> {
    const { size, backwards, cursor } = cutOf(args);
    const order: Order<T> = [...selection.order, ['id', selection.order[0]?.[1] ?? 'ASC']];
    const columns = order.map(([name, direction]) => ({
      sql: `row.${name}`,
      ascending: (direction === 'ASC') !== backwards,
    }));
    const query = this.select(Entity, selection);
    if (cursor) {
      const past = pastCursor(columns, this.cursorValues(Entity, order, cursor));
      query.andWhere(past.sql, past.parameters);
    }
    query.orderBy();
    for (const { sql, ascending } of columns) query.addOrderBy(sql, ascending ? 'ASC' : 'DESC');
    const rows = await query.take(size + 1).getMany();
    const more = rows.length > size;
    const shown = rows.slice(0, size);
    if (backwards) shown.reverse();
    const edges = shown.map((row) => ({
      cursor: encodeCursor(order.map(([name]) => row[name])),
      node: this.masked(row),
    }));
    return {
      edges,
      nodes: edges.map(({ node }) => node),
      pageInfo: {
        hasNextPage: backwards ? cursor !== null : more,
        hasPreviousPage: backwards ? more : cursor !== null,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
      count: () => this.count(Entity, selection),
    };
  }

  /** The row of that id, or null where there is none for this person; calls of one tick become one statement. */
  load<T extends Row>(Entity: RowClass<T>, id: string | null): Promise<T | null> {
    if (id === null) return Promise.resolve(null);
    let loader = this.byId.get(Entity) as DataLoader<string, T | null> | undefined;
    if (!loader) {
      loader = new DataLoader<string, T | null>(async (ids) => {
        const rows = await this.select(Entity, { where: (w) => w.where('row.id IN (:...ids)', { ids }) }).getMany();
        const found = new Map(rows.map((row) => [row.id, this.masked(row)]));
        return ids.map((each) => found.get(each) ?? null);
      });
      this.byId.set(Entity, loader as DataLoader<string, Row | null>);
    }
    return loader.load(id);
  }

  /** The rows whose `column` holds `value`, in order; calls of one tick become one statement. For short lists. */
  children<T extends Row>(Entity: RowClass<T>, column: keyof T & string, value: string, order: Order<T>): Promise<T[]> {
    const key = [Entity.name, column, ...order.flat()].join(' ');
    let loader = this.byColumn.get(key) as DataLoader<string, T[]> | undefined;
    if (!loader) {
      loader = new DataLoader<string, T[]>(async (values) => {
        const where: Narrow = (w) => w.where(`row.${column} IN (:...values)`, { values });
        const rows = await this.select(Entity, { where, order }).getMany();
        return values.map((each) => rows.filter((row) => row[column] === each).map((row) => this.masked(row)));
      });
      this.byColumn.set(key, loader as DataLoader<string, Row[]>);
    }
    return loader.load(value);
  }

  private select<T extends Row>(Entity: RowClass<T>, selection: Selection<T>): SelectQueryBuilder<T> {
    const { metadata } = this.manager.getRepository(Entity);
    const query = this.manager.createQueryBuilder(Entity, 'row');
    const allowed = rulesToSql(this.ability, selection.action ?? 'read', Entity.name as Subject, metadata, 'row');
    query.where(`(${allowed.sql})`, allowed.parameters);
    if (selection.where) query.andWhere(new Brackets(selection.where));
    for (const [column, direction] of selection.order ?? []) query.addOrderBy(`row.${column}`, direction);
    return query;
  }

  private cursorValues<T extends Row>(Entity: RowClass<T>, order: Order<T>, cursor: unknown[]): unknown[] {
    const { metadata } = this.manager.getRepository(Entity);
    if (cursor.length !== order.length) throw badCursor();
    return cursor.map((value, index) =>
      cursorValue(metadata.findColumnWithPropertyName(order[index]?.[0] ?? '')?.type, value),
    );
  }
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
