import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import type { Action } from '../../schema/vocabulary.js';
import { type AuditDetails, AuditEvent } from '../platform/audit/audit-event.entity.js';
import type { Clock } from '../platform/clock.js';
import { isSqlite } from '../platform/database/data-source.js';
import type { Row, RowClass } from '../platform/database/row.entity.js';
import { RowWriter } from '../platform/database/row-writer.js';
import { Conflict, Forbidden, invalid, type MessageKey, type MessageParams, NotFound } from '../platform/errors.js';
import { newId } from '../platform/ids.js';
import type { EnclosureKey } from '../platform/mail/enclosure.js';
import type { MailMessage } from '../platform/mail/mail-message.entity.js';
import type { Outbox, Recipient } from '../platform/mail/outbox.js';
import type { Settings } from '../platform/settings.js';
import type { Ability } from './ability.js';
import { type Actor, SYSTEM } from './actor.js';
import type { Changes } from './changes.js';
import type { LateRows } from './late-rows.js';
import { columnsReferringTo } from './references.js';
import { Rights } from './rights.js';
import type { ShelfView } from './shelf.js';
import type { Narrow, Question } from './statement.js';
import { Store } from './store.js';
import { ask } from './together.js';

/** The properties of a row that are columns; the others are rows that it points at. */
type Columns<T extends Row> = { [K in keyof T as NonNullable<T[K]> extends Row ? never : K]: T[K] };

/** The columns of a row that whoever makes it must give. */
export type Values<T extends Row> = Partial<Omit<Columns<T>, keyof Row>> & { id?: string };

export interface WorkParts {
  manager: EntityManager;
  actor: Actor;
  ability: Ability;
  systemAbility: Ability;
  clock: Clock;
  outbox: Outbox;
  settings: Settings;
  /** Where all that the transaction changes is gathered. */
  changes: Changes;
  late: LateRows;
  /** Messages that leave after the commit. */
  mail: MailMessage[];
  /** See {@link Work.known}. */
  known: Row[];
  shelf: ShelfView | null;
  /** The person whose act the system's work follows from. */
  cause?: Actor;
}

/**
 * One transaction on behalf of one person. Rows are loaded for a named action, changed, and saved: on the way in the
 * person must be allowed the action on the row, on the way out on each changed field and on the row as it became.
 */
export class Work {
  readonly store: Store;
  readonly actor: Actor;
  readonly clock: Clock;
  readonly now: Date;
  readonly settings: Settings;
  private portal: Work | null = null;
  private readonly loaded = new WeakMap<Row, { action: Action; columns: Record<string, unknown> }>();

  constructor(private readonly parts: WorkParts) {
    this.store = new Store(parts.manager, parts.ability, parts.shelf);
    this.actor = parts.actor;
    this.clock = parts.clock;
    this.now = parts.clock.now();
    this.settings = parts.settings;
  }

  /** The portal itself within the same transaction: for effects that follow from the act but exceed the person's rights. */
  get system(): Work {
    if (this.actor === SYSTEM) return this;
    this.portal ??= new Work({ ...this.parts, actor: SYSTEM, ability: this.parts.systemAbility, cause: this.actor });
    return this.portal;
  }

  /** The id of the person who acts; the operation check has made sure that there is one. */
  get userId(): string {
    if (!this.actor.userId) throw new Forbidden();
    return this.actor.userId;
  }

  /**
   * The row, locked until the end, unmasked. NOT_FOUND where the person may not even read it, FORBIDDEN where they may
   * but not this. Give the version that the person saw, and a row changed since then is a CONFLICT.
   */
  async load<T extends Row>(Entity: RowClass<T>, id: string, action: Action, version?: number): Promise<T> {
    const row = await this.find(Entity, id, action);
    if (!row) throw new NotFound();
    if (version !== undefined && row.version !== version) throw new Conflict('platform:STALE');
    return row;
  }

  /** The same, or null where there is none that the person may read. */
  async find<T extends Row>(Entity: RowClass<T>, id: string, action: Action): Promise<T | null> {
    const [row] = await this.select(Entity, 'read', { narrows: [(w) => w.where('row.id = :id', { id })] });
    if (!row) return null;
    this.demand(action, row);
    return this.track(row, action);
  }

  /** All rows open to the action that the filter leaves, locked, unmasked, oldest first. */
  async loadAll<T extends Row>(Entity: RowClass<T>, action: Action, narrow: Narrow): Promise<T[]> {
    const rows = await this.select(Entity, action, { narrows: [narrow], order: ['row.id'] });
    return rows.map((row) => this.track(row, action));
  }

  async create<T extends Row>(Entity: RowClass<T>, values: Values<T>, action: Action = 'create'): Promise<T> {
    const row = this.build(Entity, values);
    this.demand(action, row);
    await this.writer(Entity).insert(this.parts.manager, [row]);
    this.track(row, 'update');
    this.tell(row, null);
    return row;
  }

  /** Writes what changed since the row was loaded; nothing changed is nothing written. */
  async save<T extends Row>(row: T): Promise<T> {
    const known = this.loaded.get(row);
    if (!known) throw new Error('Only a row that this work loaded or created can be saved');
    const columns = this.columnsOf(row);
    const changed = Object.keys(columns).filter((key) => !isDeepStrictEqual(columns[key], known.columns[key]));
    if (changed.length === 0) return row;
    this.checkChanges(row, known, changed);
    const version = row.version;
    row.version += 1;
    row.updatedAt = this.now;
    const written = [...changed, 'version', 'updatedAt'];
    const wasCurrent = await this.writerOf(row).update(this.parts.manager, row, written, version);
    if (!wasCurrent) throw new Conflict('platform:STALE');
    this.track(row, known.action);
    this.tell(row, known.columns);
    return row;
  }

  /** FORBIDDEN unless the person may do this to the row as it stands. */
  demand(action: Action, row: Row): void {
    if (!this.parts.ability.can(action, row)) throw new Forbidden();
  }

  /** Deletes a row outright: for drafts and links that leave no trace worth keeping. */
  async remove(row: Row): Promise<void> {
    this.demand('delete', row);
    await this.writerOf(row).delete(this.parts.manager, row.id);
    const { columns } = this.loaded.get(row) ?? { columns: this.columnsOf(row) };
    this.parts.changes.add(row.constructor as RowClass, row.id, columns, null);
  }

  /**
   * Makes every row of the portal that refers to one row of `Target` refer to another; tells how many of each table.
   * For the portal itself: no rule is asked, because none is written with such a move in mind. What follows from rows
   * of those kinds is worked out anew.
   */
  async repoint(Target: RowClass, fromId: string, toId: string): Promise<Record<string, number>> {
    if (this.actor !== SYSTEM) throw new Forbidden();
    const moved: Record<string, number> = {};
    for (const { Entity, table, column } of columnsReferringTo(this.parts.manager.dataSource, Target)) {
      const { affected } = await this.parts.manager
        .createQueryBuilder()
        .update(Entity)
        .set({ [column]: toId, version: () => 'version + 1', updatedAt: this.now } as QueryDeepPartialEntity<Row>)
        .where(`${column} = :fromId`, { fromId })
        .execute();
      if (!affected) continue;
      moved[table] = (moved[table] ?? 0) + affected;
      this.parts.changes.addUnknown(Entity);
    }
    return moved;
  }

  /** Whole rows, as the transaction leaves them, that the answer shows: it need not read them once more. */
  known(...rows: Row[]): void {
    this.parts.known.push(...rows);
  }

  /** Appends to the audit trail. `userId` is the person whom it concerns, the row's own one unless said otherwise. */
  async record(event: string, row: Row, details: AuditDetails | null = null, userId?: string | null): Promise<void> {
    this.enter({
      event,
      subject: row.constructor.name,
      subjectId: row.id,
      userId: userId ?? ('userId' in row ? (row.userId as string | null) : null),
      details,
    });
  }

  /** Appends what a person did that no single row stands for, such as taking a whole list away: it concerns them. */
  async recordOwn(event: string, details: AuditDetails | null = null): Promise<void> {
    this.enter({ event, subject: 'User', subjectId: this.userId, userId: this.userId, details });
  }

  private enter(what: Values<AuditEvent>): void {
    const cause = this.parts.cause ?? this.actor;
    const entry = this.build(AuditEvent, { at: this.now, actorId: cause.userId, actorKind: cause.kind, ...what });
    this.parts.late.add(entry);
  }

  /** Puts a message into the outbox; it leaves after the commit. The text is `key.subject` and `key.text`. */
  async mail(to: Recipient, key: MessageKey, params: MessageParams = {}, enclosure?: EnclosureKey): Promise<void> {
    this.parts.mail.push(this.parts.outbox.message(this.now, to, key, params, enclosure));
  }

  /**
   * Raw SQL inside the transaction, for locks and counters that no row stands for. Where it writes to rows, all that
   * follows from rows of that kind is worked out anew: right, and slow.
   */
  async sql(text: string, parameters: unknown[] = []): Promise<unknown> {
    this.parts.changes.addStatement(text);
    return this.parts.manager.query(text, parameters);
  }

  get embedded(): boolean {
    return isSqlite(this.parts.manager.dataSource);
  }

  private async select<T extends Row>(Entity: RowClass<T>, action: Action, question: Question): Promise<T[]> {
    const scope = Rights.of(this.parts.ability).scope(action, this.metadata(Entity), null);
    const rows = await ask(this.parts.manager, scope, { ...question, lock: !this.embedded }, this.parts.manager);
    return rows.map((raw) => scope.read(raw, false) as T);
  }

  private build<T extends Row>(Entity: RowClass<T>, values: Values<T>): T {
    const row = Object.assign(
      new Entity(),
      { id: newId(), version: 1, createdAt: this.now, updatedAt: this.now },
      values,
    );
    const nullable = this.metadata(Entity).columns.filter(({ isNullable }) => isNullable);
    for (const { propertyName } of nullable) {
      if (Reflect.get(row, propertyName) === undefined) Reflect.set(row, propertyName, null);
    }
    return row;
  }

  private track<T extends Row>(row: T, action: Action): T {
    const columns = this.columnsOf(row);
    for (const name of Object.keys(columns)) columns[name] = copyOf(columns[name]);
    this.loaded.set(row, { action, columns });
    return row;
  }

  private tell(row: Row, before: Record<string, unknown> | null): void {
    const after = this.loaded.get(row)?.columns ?? null;
    this.parts.changes.add(row.constructor as RowClass, row.id, before, after);
  }

  private columnsOf(row: Row): Record<string, unknown> {
    const columns: Record<string, unknown> = {};
    for (const name of this.writerOf(row).columns) columns[name] = Reflect.get(row, name);
    return columns;
  }

  private checkChanges(row: Row, known: { action: Action; columns: Record<string, unknown> }, changed: string[]): void {
    const before = Object.assign(Object.create(Object.getPrototypeOf(row)), known.columns);
    for (const field of changed) {
      if (!this.parts.ability.can(known.action, before, field)) throw invalid(field, 'platform:NOT_CHANGEABLE');
    }
    this.demand(known.action, row);
  }

  private metadata(Entity: RowClass) {
    return this.parts.manager.dataSource.getMetadata(Entity);
  }

  private writer(Entity: RowClass): RowWriter {
    return RowWriter.of(this.parts.manager, Entity);
  }

  private writerOf(row: Row): RowWriter {
    return this.writer(row.constructor as RowClass);
  }
}

/** A column's value apart from the row, so that a list changed in place shows as changed. */
function copyOf(value: unknown): unknown {
  if (value instanceof Date) return new Date(value);
  return typeof value === 'object' && value !== null ? JSON.parse(JSON.stringify(value)) : value;
}
