import { setTimeout as pause } from 'node:timers/promises';
import type { MariaDb } from '../../testing/mariadb.js';
import { ServerProcess } from '../../testing/server-process.js';
import type { Operation } from '../documents.js';
import type { Shot } from '../load.js';
import type { Question } from '../workload.js';
import type { Side } from './side.js';

/** The portal as in production, but open to whoever comes as often as they like. */
const SETTINGS = { NODE_ENV: 'production', DEMO: 'true', LOG_LEVEL: 'warn', REQUESTS_PER_MINUTE: '999999999' };

export interface Portal {
  readonly port: number;
  readonly pid: number;
  /** From the start of the process until it answers, in milliseconds. */
  readonly startMs: number;
  /** The portal as it is asked one operation. */
  asked(operation: Operation): Side;
  /** What it has logged. */
  said(): string;
  stop(): Promise<unknown>;
}

export async function startPortal(build: string, database: MariaDb, name: string): Promise<Portal> {
  const started = performance.now();
  const server = await ServerProcess.spawn({ ...SETTINGS, DATABASE_URL: database.url }, [`${build}/server/main.js`]);
  await untilReady(server);
  const startMs = performance.now() - started;
  const { port, pid } = server;
  const asked = ({ id, name: operationName }: Operation): Side => {
    const shot = once(({ cookie, variables }) => shotOf(cookie, { documentId: id, operationName, variables }));
    return { name, port, pid, databasePid: database.pid, shot };
  };
  return { port, pid, startMs, asked, said: () => server.output, stop: () => server.stop() };
}

/** Any request to the portal, with the text of what is asked. */
export const textShot = (cookie: string, query: string, variables: object): Shot =>
  shotOf(cookie, { query, variables });

const shotOf = (cookie: string, body: object): Shot => ({
  path: '/graphql',
  headers: { 'content-type': 'application/json', cookie },
  body: JSON.stringify(body),
});

/** The same question is put into words only once. */
function once(make: (question: Question<unknown>) => Shot): (question: Question<unknown>) => Shot {
  const made = new WeakMap<Question<unknown>, Shot>();
  return (question) => {
    const shot = made.get(question) ?? make(question);
    made.set(question, shot);
    return shot;
  };
}

async function untilReady(server: ServerProcess): Promise<void> {
  let ended = false;
  void server.exit.then(() => (ended = true));
  while (!ended) {
    const ready = await fetch(`${server.url}/health/ready`).catch(() => null);
    if (ready?.ok) return;
    await pause(5);
  }
  throw new Error(`The portal did not start:\n${server.output}`);
}
