import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { DEMO_EMAILS } from '../features/accounts/index.js';
import { hashToken, newToken } from '../features/accounts/secrets.js';
import { newId } from '../platform/ids.js';
import type { MariaDb } from '../testing/mariadb.js';
import { type Portal, textShot } from './sides/portal.js';
import { answerOf } from './sides/side.js';
import type { Ground } from './workload.js';

const COOKIE = 'ezw';
const HOUR_MS = 3_600_000;

export interface OpenGround extends Ground {
  close(): Promise<void>;
}

/** The portal over that database, and the people who act in the workloads. */
export async function openGround(database: MariaDb, portal: Pick<Portal, 'port'>): Promise<OpenGround> {
  const connection = await createConnection({ uri: database.url, timezone: 'Z', dateStrings: ['DATE'] });
  const rows = async <Row>(sql: string, values: readonly unknown[] = []): Promise<Row[]> => {
    const [found] = await connection.query<RowDataPacket[]>(sql, [...values]);
    return found as Row[];
  };
  const idOf = async (email: string): Promise<string> => {
    const [user] = await rows<{ id: string }>('SELECT id FROM users WHERE email = ?', [email]);
    if (!user) throw new Error(`Nobody has the address ${email}`);
    return user.id;
  };
  /** Sessions are written as the portal writes them: signing so many people in by their forms would be throttled. */
  const signIn = async (userId: string): Promise<string> => {
    const token = newToken();
    const now = new Date();
    await connection.query('INSERT INTO sessions SET ?', {
      ...{ id: newId(), createdAt: now, updatedAt: now, version: 1, userId, tokenHash: hashToken(token) },
      ...{ device: 'bench', lastSeenAt: now, expiresAt: new Date(now.getTime() + 24 * HOUR_MS) },
    });
    return `${COOKIE}=${token}`;
  };
  const people = {
    coordinator: await idOf(DEMO_EMAILS.barbara),
    volunteer: await idOf(DEMO_EMAILS.adam),
    representative: await idOf(DEMO_EMAILS.jolanta),
    administrator: await idOf(DEMO_EMAILS.ewa),
    trainer: await idOf(DEMO_EMAILS.piotr),
    candidate: await idOf(DEMO_EMAILS.kasia),
  };
  return {
    ...{ people, rows, signIn },
    ask: (cookie, text, variables = {}) => answerOf(portal, textShot(cookie, text, variables)),
    close: () => connection.end(),
  };
}
