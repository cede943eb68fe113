import type { DataSource } from 'typeorm';
import type { Fact, Role } from '../../../schema/vocabulary.js';
import { NO_FACTS, VISITOR } from '../../access/actor.js';
import type { DerivedRole, FactQuery } from '../../access/feature.js';
import type { Caller } from '../../access/request-context.js';
import type { Clock } from '../../platform/clock.js';
import { hashToken } from './secrets.js';
import { Session } from './session.entity.js';

const SEEN_EVERY_MS = 5 * 60_000;

/** Turns the cookie's token into the person, their roles and facts: one statement, put together from all features. */
export class Callers {
  private readonly sql: string;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    facts: FactQuery[],
    derivedRoles: DerivedRole[],
  ) {
    const me = '(SELECT userId FROM me)';
    const one = (kind: string, value: string, from: string) =>
      `SELECT '${kind}' AS kind, ${value} AS value, NULL AS seen ${from}`;
    this.sql = [
      `WITH me AS (SELECT s.id AS sessionId, s.userId AS userId, s.lastSeenAt AS lastSeenAt FROM sessions s
        JOIN users u ON u.id = s.userId AND u.closed = 0 WHERE s.tokenHash = ? AND s.expiresAt > ?)`,
      "SELECT 'user' AS kind, userId AS value, lastSeenAt AS seen FROM me",
      `UNION ALL ${one('session', 'sessionId', 'FROM me')}`,
      `UNION ALL ${one('role', 'role', `FROM role_grants WHERE userId = ${me}`)}`,
      ...derivedRoles.map(({ role, sql }) => `UNION ALL ${one('role', `'${role}'`, `FROM (${sql}) d`)}`),
      ...facts.map(({ fact, sql }) => `UNION ALL SELECT '${fact}', f.id, NULL FROM (${sql}) f`),
    ]
      .join('\n')
      .replaceAll(':user', me);
  }

  async byToken(token: string | undefined): Promise<Caller> {
    if (!token) return { actor: VISITOR, sessionId: null };
    const now = this.clock.now();
    const rows = await this.rows(hashToken(token), now);
    const values = (kind: string) => rows.filter((row) => row.kind === kind).map((row) => row.value);
    const [userId] = values('user');
    const [sessionId] = values('session');
    if (!userId || !sessionId) return { actor: VISITOR, sessionId: null };
    const seen = rows.find((row) => row.kind === 'user')?.seen;
    if (now.getTime() - asTime(seen) > SEEN_EVERY_MS) await this.touch(sessionId, now);
    const facts = Object.fromEntries(Object.keys(NO_FACTS).map((fact) => [fact, [...new Set(values(fact))]])) as Record<
      Fact,
      string[]
    >;
    return { actor: { kind: 'USER', userId, roles: new Set(values('role') as Role[]), facts }, sessionId };
  }

  private async rows(tokenHash: string, now: Date): Promise<Array<{ kind: string; value: string; seen: unknown }>> {
    const moment =
      this.dataSource.options.type === 'better-sqlite3' ? now.toISOString().replace('T', ' ').slice(0, 23) : now;
    return this.dataSource.query(this.sql, [tokenHash, moment]);
  }

  private async touch(id: string, now: Date): Promise<void> {
    await this.dataSource.manager.createQueryBuilder().update(Session).set({ lastSeenAt: now }).where({ id }).execute();
  }
}

/** A moment as a driver hands it out of plain SQL: a Date, or SQLite's UTC text. */
const asTime = (value: unknown): number =>
  value instanceof Date ? value.getTime() : Date.parse(`${String(value).replace(' ', 'T')}Z`);
