import { LRUCache } from 'lru-cache';
import type { DataSource } from 'typeorm';
import type { Role } from '../../../schema/vocabulary.js';
import { type Actor, factsBy, VISITOR } from '../../access/actor.js';
import type { DerivedRole, FactQuery } from '../../access/feature.js';
import type { Caller } from '../../access/request-context.js';
import type { Shelf } from '../../access/shelf.js';
import type { Clock } from '../../platform/clock.js';
import {
  ALL_TOUCHED,
  GLANCE_ALONG,
  type GlanceAlong,
  glanceIn,
  isAllTouched,
  type LogEntry,
  type Touched,
} from '../../platform/copies/change-log.js';
import { Follower } from '../../platform/copies/follower.js';
import { isSqlite } from '../../platform/database/data-source.js';
import { Concerns } from './concerns.js';
import { hashToken } from './secrets.js';
import { Session } from './session.entity.js';

const SEEN_EVERY_MS = 5 * 60_000;
const KEPT = 1_000;

/** More that is new in the log than this is looked for by a statement of its own. */
const MOST_NEWS = 50;

/** For what the log does not tell any more. */
const EVERYTHING_NEW: LogEntry = { id: 0, touched: ALL_TOUCHED };

const NOBODY: Caller = { actor: VISITOR, sessionId: null };

const SESSION_SQL = `SELECT s.id AS sessionId, s.userId AS userId, s.lastSeenAt AS seen, ${GLANCE_ALONG.columns}
  FROM sessions s JOIN users u ON u.id = s.userId AND u.closed = 0 ${GLANCE_ALONG.join}
  WHERE s.tokenHash = ? AND s.expiresAt > ? LIMIT ${MOST_NEWS}`;

interface FoundSession extends GlanceAlong {
  sessionId: string;
  userId: string;
  seen: unknown;
}

const GRANTED_SQL = "SELECT 'role' AS kind, role AS value FROM role_grants WHERE userId = :user";

/** Roles and facts of a person, put together from all features. */
export class ActorQuery {
  /** As one statement; its parameters are the person's id. */
  readonly sql: string;

  constructor(
    private readonly facts: readonly FactQuery[],
    private readonly derivedRoles: readonly DerivedRole[],
  ) {
    this.sql = [
      GRANTED_SQL,
      ...derivedRoles.map(({ role, sql }) => `SELECT 'role', '${role}' FROM (${sql}) d`),
      ...facts.map(({ fact, sql }) => `SELECT '${fact}', f.id FROM (${sql}) f`),
    ]
      .join('\nUNION ALL ')
      .replaceAll(':user', '?');
  }

  /** What they follow from. */
  concerns(dataSource: DataSource): Concerns {
    return new Concerns(dataSource, this.facts, [GRANTED_SQL, ...this.derivedRoles.map(({ sql }) => sql)]);
  }
}

/**
 * Turns the cookie's token into the person, their roles and facts. The session is looked up each time; roles and facts
 * are kept in memory, and the same statement says whether the log of changes has anything new that they may follow from,
 * or the rows on the shelf.
 */
export class Callers {
  private readonly log: Follower;
  private readonly concerns: Concerns;
  private nextLook: Promise<void> | null = null;
  private readonly actors = new LRUCache<string, Actor>({ max: KEPT });
  /** Of what is kept. What was read under an earlier one may be outdated. */
  private generation = 0;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly query: ActorQuery,
    private readonly shelf: Shelf,
  ) {
    this.log = new Follower(dataSource);
    this.concerns = query.concerns(dataSource);
  }

  async byToken(token: string | undefined): Promise<Caller> {
    if (!token) return NOBODY;
    const now = this.clock.now();
    const { standing } = this.log;
    const parameters = [standing.base, standing.newest, hashToken(token), this.moment(now)];
    const found: FoundSession[] = await this.dataSource.query(SESSION_SQL, parameters);
    const [session] = found;
    if (!session) return NOBODY;
    const { sessionId, userId, seen } = session;
    const glance = glanceIn(found);
    if (this.log.isAll(standing, glance, glance.news.length)) this.follow(this.log.untold(glance.news));
    else await this.catchUp();
    if (now.getTime() - asTime(seen) > SEEN_EVERY_MS) await this.touch(sessionId, now);
    return { actor: await this.actor(userId), sessionId };
  }

  /** Now and then, in the background. */
  async keep(): Promise<void> {
    await this.catchUp();
    await this.log.settle();
  }

  private async actor(userId: string): Promise<Actor> {
    const kept = this.actors.get(userId);
    if (kept) return kept;
    const { generation } = this;
    const actor = await this.read(userId);
    if (generation === this.generation) this.actors.set(userId, actor);
    return actor;
  }

  private async read(userId: string): Promise<Actor> {
    const { sql } = this.query;
    const parameters = Array.from(sql.matchAll(/\?/g), () => userId);
    const rows: Array<{ kind: string; value: string }> = await this.dataSource.query(sql, parameters);
    const values = (kind: string) => [...new Set(rows.filter((row) => row.kind === kind).map(({ value }) => value))];
    return { kind: 'USER', userId, roles: new Set(values('role') as Role[]), facts: factsBy(values) };
  }

  /** Lets go of those whom what is new in the log concerns. Whoever asks before the look began shares it. */
  private catchUp(): Promise<void> {
    this.nextLook ??= this.log.inTurn(async () => {
      this.nextLook = null;
      const news = await this.log.unseen();
      if (news) return this.follow(news);
      await this.log.start();
      this.letGo([EVERYTHING_NEW]);
    });
    return this.nextLook;
  }

  /** Call it when they are known to be committed: whoever is read from here on is read as of after these changes. */
  private follow(news: readonly LogEntry[]): void {
    if (news.length === 0) return;
    this.log.saw(news);
    this.letGo(news);
  }

  private letGo(news: readonly LogEntry[]): void {
    if (news.some(({ touched }) => concern(touched, this.shelf.kinds))) this.shelf.clear();
    const isConcerned = this.concerns.of(news);
    if (!isConcerned) return;
    for (const [userId, actor] of this.actors.entries()) if (isConcerned(actor)) this.actors.delete(userId);
    this.generation += 1;
  }

  private moment(now: Date): Date | string {
    return isSqlite(this.dataSource) ? now.toISOString().replace('T', ' ').slice(0, 23) : now;
  }

  private async touch(id: string, now: Date): Promise<void> {
    await this.dataSource.manager.createQueryBuilder().update(Session).set({ lastSeenAt: now }).where({ id }).execute();
  }
}

const concern = (touched: Touched, kinds: readonly string[]): boolean =>
  isAllTouched(touched) || kinds.some((kind) => touched.has(kind));

/** A moment as a driver hands it out of plain SQL: a Date, or SQLite's UTC text. */
const asTime = (value: unknown): number =>
  value instanceof Date ? value.getTime() : Date.parse(`${String(value).replace(' ', 'T')}Z`);
