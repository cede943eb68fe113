import type { DataSource, EntityManager } from 'typeorm';
import type { Subject } from '../../schema/vocabulary.js';
import type { Clock } from '../platform/clock.js';
import type { Copies } from '../platform/copies/copies.js';
import type { CopyOf } from '../platform/copies/kept-copy.js';
import { Row, type RowClass } from '../platform/database/row.entity.js';
import { inTransaction } from '../platform/database/transaction.js';
import type { MessageKey, MessageParams } from '../platform/errors.js';
import type { FileStore } from '../platform/files/file-store.js';
import type { MailMessage } from '../platform/mail/mail-message.entity.js';
import type { Outbox } from '../platform/mail/outbox.js';
import type { Locale, Translate } from '../platform/messages.js';
import type { Settings } from '../platform/settings.js';
import type { Abilities } from './abilities.js';
import type { Ability } from './ability.js';
import { type Actor, SYSTEM } from './actor.js';
import { Changes, type Consequence } from './changes.js';
import { LateRows } from './late-rows.js';
import { columnsReferringTo } from './references.js';
import type { Shelf } from './shelf.js';
import { Store } from './store.js';
import { Work } from './work.js';

/** Mails hold links that act for whoever opens them; they are listed in the demo and nowhere else. */
const NOT_BY_ID: ReadonlySet<string> = new Set(['MailMessage']);

/** What stands behind every request and job. */
export interface Engine {
  dataSource: DataSource;
  abilities: Abilities;
  clock: Clock;
  outbox: Outbox;
  files: FileStore;
  translate: Translate;
  settings: Settings;
  copies: Copies;
  shelf: Shelf;
  consequences: readonly Consequence[];
}

/** One person's view of the portal for the length of a request: what resolvers and services work with. */
export class Context {
  private rights: Ability;
  private rows: Store | null = null;
  private portal: Context | null = null;

  constructor(
    protected readonly engine: Engine,
    private person: Actor,
    readonly locale: Locale,
    /** For a request whose caller was looked up, see {@link Shelf}. */
    private readonly shelf: Shelf | null = null,
    /** What the portal itself asks on the way belongs to the same request. */
    private readonly request: object = {},
  ) {
    this.rights = engine.abilities.of(person);
  }

  get actor(): Actor {
    return this.person;
  }

  get ability(): Ability {
    return this.rights;
  }

  get settings(): Settings {
    return this.engine.settings;
  }

  /** Goes on as someone else, or as the same person with new roles or facts. */
  protected become(person: Actor): void {
    this.person = person;
    this.rights = this.engine.abilities.of(person);
    this.forget();
  }

  get clock(): Clock {
    return this.engine.clock;
  }

  /** The bytes of files; who may have them, their rows say. */
  get files(): FileStore {
    return this.engine.files;
  }

  /** A copy in memory, up to date: the portal's own view, whoever asks. */
  copy<C extends object>(of: CopyOf<C>): Promise<C> {
    return this.engine.copies.current(of);
  }

  /** Rows as this person may see them. */
  get store(): Store {
    this.rows ??= new Store(this.engine.dataSource.manager, this.ability, this.shelf, this.request);
    return this.rows;
  }

  /** How many rows of each kind refer to that row of `Target`, as far as this person may see them. */
  async referencesTo(Target: RowClass, id: string): Promise<Array<{ subject: string; count: number }>> {
    const counts = new Map<string, number>();
    for (const { Entity, column } of columnsReferringTo(this.engine.dataSource, Target)) {
      const count = await this.store.count(Entity, { where: (w) => w.where(`row.${column} = :id`, { id }) });
      if (count > 0) counts.set(Entity.name, (counts.get(Entity.name) ?? 0) + count);
    }
    return [...counts].map(([subject, count]) => ({ subject, count }));
  }

  /** The class of rows that a GraphQL type stands for. */
  entity(subject: string): RowClass | null {
    const metadata = this.engine.dataSource.entityMetadatas.find(({ name }) => name === subject);
    return metadata && this.ability.can('read', subject as Subject) ? (metadata.target as RowClass) : null;
  }

  /** The thing of whatever kind that has the id. One statement looks which table holds it, as ids do not say. */
  async node(id: string): Promise<Row | null> {
    const tables = this.engine.dataSource.entityMetadatas.filter(
      ({ name }) => !NOT_BY_ID.has(name) && this.ability.can('read', name as Subject),
    );
    const [first, ...others] = tables.map(
      ({ name, tableName }) => `SELECT '${name}' AS subject FROM ${tableName} WHERE id = ?`,
    );
    if (!first) return null;
    const found: Array<{ subject: string }> = await this.engine.dataSource.query(
      [first, ...others].join(' UNION ALL '),
      tables.map(() => id),
    );
    const Entity = found[0] && this.entity(found[0].subject);
    return Entity ? this.store.find(Entity, id) : null;
  }

  /** In the language of the person who asks, unless it is meant for somebody else. */
  t(key: MessageKey, params?: MessageParams, locale: Locale = this.locale): string {
    return this.engine.translate(locale, key, params);
  }

  /** Runs `work` as one transaction. Rows come back whole: the mask falls as they leave the operation, by {@link shown}. */
  async write<T>(work: (work: Work) => Promise<T>): Promise<T> {
    const { dataSource, shelf, outbox } = this.engine;
    const done = await inTransaction(dataSource, (manager) => this.transaction(manager, work));
    const { result, changes, known, mail } = done;
    if (shelf.entities.some((Entity) => changes.include(Entity))) shelf.clear();
    this.forget();
    for (const row of known) this.store.know(row.constructor as RowClass, row.id, this.shown(row) as Row | null);
    void outbox.send(dataSource, mail).catch(() => undefined);
    return result;
  }

  private async transaction<T>(manager: EntityManager, work: (work: Work) => Promise<T>) {
    const { clock, outbox, settings, consequences, copies } = this.engine;
    const changes = new Changes(manager, consequences, copies);
    const late = new LateRows(manager);
    const [known, mail]: [Row[], MailMessage[]] = [[], []];
    const shelf = this.shelf?.within(changes) ?? null;
    const { actor, ability } = this;
    const systemAbility = this.engine.abilities.of(SYSTEM);
    const parts = {
      manager,
      actor,
      ability,
      systemAbility,
      clock,
      outbox,
      settings,
      changes,
      late,
      known,
      mail,
      shelf,
    };
    const result = await work(new Work(parts));
    for (const message of outbox.claimed(mail)) late.add(message);
    await late.write();
    await changes.settle();
    return { result, changes, known, mail };
  }

  /** What an operation answers, as the person may see it by now: rows masked, and null for one that they may not read. */
  shown(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => this.shown(item)).filter((item) => item !== null);
    if (!(value instanceof Row)) return value;
    return this.ability.can('read', value) ? this.store.masked(value) : null;
  }

  /** The portal itself, for reads that a rule of the service needs but the person has no right to. */
  get system(): Context {
    this.portal ??= new Context(this.engine, SYSTEM, this.locale, this.shelf, this.request);
    return this.portal;
  }

  /** What was read before a change or for someone else no longer holds. */
  private forget(): void {
    this.rows = null;
    this.portal = null;
  }
}
