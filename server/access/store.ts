import DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import type { Action } from '../../schema/vocabulary.js';
import type { Row, RowClass } from '../platform/database/row.entity.js';
import { NotFound } from '../platform/errors.js';
import type { Order, Page, PageArgs } from '../platform/graphql/connection.js';
import { itemsOf, type Selection } from '../platform/graphql/selection.js';
import type { Ability } from './ability.js';
import { type CutOut, cutOut, ReadPage } from './paging.js';
import { Rights } from './rights.js';
import { type RawRow, ROW, type Scope, type Wanted } from './scope.js';
import type { ShelfView } from './shelf.js';
import { type Join, type Narrow, type Part, type Question, statementOf } from './statement.js';
import { ask } from './together.js';

export type { Narrow } from './statement.js';

interface Limits<T> {
  where?: Narrow | undefined;
  order?: Order<T>;
  /** The right that the rows must be open to; reading unless said otherwise. */
  action?: Action;
}

/** What is added up: names of the results with their SQL expressions. */
interface Figures<R extends string> {
  select: Record<R, string>;
  groupBy?: string[];
  where?: Narrow;
  join?: Join[];
}

/** A list that its rule bounds (a person's roles, a plan's goals); one that can grow is a {@link Listing}. */
const LIST_LIMIT = 500;

/** Under which a number of rows is given. */
const TOTAL = 'total';

/**
 * The only way to rows for everyone who asks: each statement carries the person's row filter, each row leaves with
 * the fields masked that they may not read. No method hands out a query builder.
 */
export class Store {
  private readonly rights: Rights;
  private readonly byId = new Map<RowClass, DataLoader<string, Row | null>>();
  /** By what is shown of the rows; null where they are read whole. */
  private readonly byColumn = new Map<Selection | null, Map<string, DataLoader<string, Row[]>>>();

  constructor(
    private readonly manager: EntityManager,
    ability: Ability,
    private readonly shelf: ShelfView | null = null,
    /** Whoever asks for the same one has questions of one moment put together. */
    private readonly request: object = {},
  ) {
    this.rights = Rights.of(ability);
  }

  /** A copy of the row as the person may see it. */
  masked<T extends Row>(row: T): T {
    const mask = this.rights.mask(row.constructor.name);
    if (mask.isWhole) return row;
    const seen: T = Object.assign(Object.create(Object.getPrototypeOf(row)), row);
    mask.blank(seen);
    return seen;
  }

  async find<T extends Row>(Entity: RowClass<T>, id: string, action: Action = 'read'): Promise<T | null> {
    const shelf = action === 'read' ? this.shelfOf(Entity) : null;
    if (shelf) return shelf.find(Entity, id);
    const [row] = await this.select(Entity, { action, where: (w) => w.where('row.id = :id', { id }) }, { limit: 1 });
    return row ?? null;
  }

  async get<T extends Row>(Entity: RowClass<T>, id: string): Promise<T> {
    const row = await this.find(Entity, id);
    if (!row) throw new NotFound();
    return row;
  }

  async first<T extends Row>(Entity: RowClass<T>, limits: Limits<T>): Promise<T | null> {
    const [row] = await this.select(Entity, limits, { limit: 1 });
    return row ?? null;
  }

  list<T extends Row>(Entity: RowClass<T>, limits: Limits<T> = {}): Promise<T[]> {
    return this.select(Entity, limits, { limit: LIST_LIMIT });
  }

  /** The same for an answer: with what it shows of the rows that these point at. */
  listing<T extends Row>(Entity: RowClass<T>, limits: Limits<T> = {}): Unread<T[]> {
    return new Unread((selection) =>
      this.select(Entity, limits, { limit: LIST_LIMIT }, this.wanted(selection, limits.order ?? [])),
    );
  }

  async count<T extends Row>(Entity: RowClass<T>, limits: Limits<T> = {}): Promise<number> {
    const { scope, question } = this.number(Entity, limits);
    const [figures] = await ask(this.manager, scope, question, this.request);
    return Number(figures?.[TOTAL]);
  }

  /** Grouped figures over the rows that the person may read. */
  aggregate<T extends Row, R extends string>(
    Entity: RowClass<T>,
    figures: Figures<R>,
  ): Promise<Array<Record<R, unknown>>> {
    return this.aggregateAll([{ Entity, ...figures }]);
  }

  /** Figures of the same names over several kinds of rows, in one statement. */
  async aggregateAll<R extends string>(
    parts: ReadonlyArray<Figures<R> & { Entity: RowClass }>,
  ): Promise<Array<Record<R, unknown>>> {
    const asked = parts.map(({ Entity, where, join, ...rest }) => {
      const scope = this.rights.scope('read', this.metadata(Entity), null);
      return ask(this.manager, scope, { ...rest, narrows: [where], joins: join ?? [] }, this.request);
    });
    return (await Promise.all(asked)).flat() as Array<Record<R, unknown>>;
  }

  /** A page in keyset order: as quick at the end of a long list as at its start. */
  page<T extends Row>(Entity: RowClass<T>, args: PageArgs, limits: Limits<T> & { order: Order<T> }): Listing<T> {
    const order: Order<T> = [...limits.order, ['id', limits.order[0]?.[1] ?? 'ASC']];
    return new Unread(async (selection) => {
      const cut = cutOut(this.metadata(Entity), order, args);
      const isCounted = selection?.plain.has('totalCount') ?? false;
      const number = this.number(Entity, limits);
      // Where the answer shows nothing but their number, no row is read.
      if (isCounted && selection?.plain.size === 1) {
        return new ReadPage<T>(number.scope, cut, [], await this.count(Entity, limits));
      }
      const wanted = this.wanted(selection && itemsOf(selection), order);
      const beside = isCounted ? { [TOTAL]: statementOf(this.manager, number) } : undefined;
      const question = { beside, narrows: [limits.where, cut.past], order: cut.order, limit: cut.limit };
      const { scope, rows } = await this.ask(Entity, limits, question, wanted);
      return new ReadPage<T>(scope, cut, rows, isCounted ? await this.totalBeside(rows, cut, Entity, limits) : null);
    });
  }

  /** A page without rows says nothing of the list, unless it is the first one. */
  private async totalBeside<T extends Row>(
    [row]: RawRow[],
    { isFirst }: CutOut,
    Entity: RowClass<T>,
    limits: Limits<T>,
  ): Promise<number> {
    if (row) return Number(row[TOTAL]);
    return isFirst ? 0 : this.count(Entity, limits);
  }

  /** The question how many there are. */
  private number<T extends Row>(Entity: RowClass<T>, { where, action = 'read' }: Limits<T>): Part {
    const scope = this.rights.scope(action, this.metadata(Entity), null);
    return { scope, question: { select: { [TOTAL]: 'COUNT(*)' }, narrows: [where] } };
  }

  /** The row of that id, or null where there is none for this person; calls of one tick become one statement. */
  load<T extends Row>(Entity: RowClass<T>, id: string | null): Promise<T | null> {
    if (id === null) return Promise.resolve(null);
    const shelf = this.shelfOf(Entity);
    if (shelf) return shelf.find(Entity, id);
    return this.loader(Entity).load(id);
  }

  /** What {@link load} answers for the id without asking: a row as the person may see it, or null. */
  know<T extends Row>(Entity: RowClass<T>, id: string, row: T | null): void {
    this.loader(Entity).prime(id, row);
  }

  /** The row where it lies in memory and is open to the person; undefined where {@link load} has to say. */
  atHand<T extends Row>(Entity: RowClass<T>, id: string): T | null | undefined {
    return this.shelfOf(Entity)?.atHand(Entity, id);
  }

  /**
   * The rows whose `column` holds `value`, in order; calls of one tick become one statement. For short lists. With what
   * an answer shows of them (`selectionOf`) the rows that these point at are read along.
   */
  children<T extends Row>(
    Entity: RowClass<T>,
    column: keyof T & string,
    value: string,
    order: Order<T>,
    selection: Selection | null = null,
  ): Promise<T[]> {
    const loaders = this.byColumn.get(selection) ?? new Map<string, DataLoader<string, Row[]>>();
    this.byColumn.set(selection, loaders);
    const key = [Entity.name, column, ...order.flat()].join(' ');
    let loader = loaders.get(key) as DataLoader<string, T[]> | undefined;
    if (!loader) {
      loader = new DataLoader<string, T[]>((values) => this.childrenOf(Entity, column, values, order, selection));
      loaders.set(key, loader as DataLoader<string, Row[]>);
    }
    return loader.load(value);
  }

  /** They are told apart and sorted by columns as they are, which the person may not be allowed to see. */
  private async childrenOf<T extends Row>(
    Entity: RowClass<T>,
    column: keyof T & string,
    values: readonly string[],
    order: Order<T>,
    selection: Selection | null,
  ): Promise<T[][]> {
    const where: Narrow = (w) => w.where(`row.${column} IN (:...values)`, { values });
    const wanted = selection && this.wanted(selection, [...order, [column, 'ASC']]);
    const { scope, rows } = await this.ask(Entity, { where, order }, {}, wanted);
    const of = new Map<unknown, T[]>(values.map((value) => [value, []]));
    for (const raw of rows) of.get(scope.value(raw, column))?.push(scope.read(raw, true) as T);
    return values.map((value) => of.get(value) ?? []);
  }

  private loader<T extends Row>(Entity: RowClass<T>): DataLoader<string, T | null> {
    let loader = this.byId.get(Entity) as DataLoader<string, T | null> | undefined;
    if (!loader) {
      loader = new DataLoader<string, T | null>(async (ids) => {
        const rows = await this.select(Entity, { where: (w) => w.where('row.id IN (:...ids)', { ids }) });
        const found = new Map(rows.map((row) => [row.id, row]));
        return ids.map((each) => found.get(each) ?? null);
      });
      this.byId.set(Entity, loader as DataLoader<string, Row | null>);
    }
    return loader;
  }

  private async select<T extends Row>(
    Entity: RowClass<T>,
    limits: Limits<T>,
    question: Question = {},
    wanted: Wanted | null = null,
  ): Promise<T[]> {
    const { scope, rows } = await this.ask(Entity, limits, question, wanted);
    return rows.map((raw) => scope.read(raw, true) as T);
  }

  private async ask<T extends Row>(
    Entity: RowClass<T>,
    { where, order = [], action = 'read' }: Limits<T>,
    question: Question,
    wanted: Wanted | null,
  ): Promise<{ scope: Scope; rows: RawRow[] }> {
    const scope = this.rights.scope(action, this.metadata(Entity), wanted);
    const by = order.map(([column, direction]) => `${ROW}.${column} ${direction}`);
    const rows = await ask(this.manager, scope, { narrows: [where], order: by, ...question }, this.request);
    return { scope, rows };
  }

  private wanted<T extends Row>(selection: Selection | null, order: Order<T>): Wanted | null {
    return selection && { selection, also: order.map(([column]) => column), shelf: this.shelf };
  }

  private shelfOf(Entity: RowClass): ShelfView | null {
    return this.shelf?.holds(Entity) && this.rights.isOpen(this.metadata(Entity)) ? this.shelf : null;
  }

  private metadata(Entity: RowClass) {
    return this.manager.dataSource.getMetadata(Entity);
  }
}

/** A list that is not read yet: which columns and neighbours it needs is known from what the answer shows. */
export class Unread<R> {
  constructor(readonly fetch: (selection: Selection | null) => Promise<R>) {}
}

/** A page that is not read yet. */
export type Listing<T extends Row> = Unread<Page<T>>;
