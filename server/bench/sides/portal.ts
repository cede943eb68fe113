import { setTimeout as pause } from 'node:timers/promises';
import type { MariaDb } from '../../testing/mariadb.js';
import { ServerProcess } from '../../testing/server-process.js';
import type { Operation } from '../documents.js';
import type { Shot } from '../load.js';
import type { Question } from '../workload.js';
import type { Side } from './side.js';

/** The portal as in production, but open to whoever comes as often as they like. */
const SETTINGS = { NODE_ENV: 'production', DEMO: 'true', LOG_LEVEL: 'warn', REQUESTS_PER_MINUTE: '999999999' };

export interface Portal extends Side {
  /** From the start of the process until it answers, in milliseconds. */
  readonly startMs: number;
  stop(): Promise<unknown>;
}

export async function startPortal(build: string, database: MariaDb, name: string): Promise<Portal> {
  const started = performance.now();
  const program = ['--enable-source-maps', `${build}/server/main.js`];
  const server = await ServerProcess.spawn({ ...SETTINGS, DATABASE_URL: database.url }, program);
  await untilReady(server);
  const startMs = performance.now() - started;
  const { port, pid } = server;
  const bodies = new WeakMap<Question<unknown>, Shot>();
  const shot = (question: Question<unknown>): Shot => {
    const known = bodies.get(question) ?? portalShot(question.cookie, question.operation, question.variables);
    bodies.set(question, known);
    return known;
  };
  return { name, port, pid, databasePid: database.pid, shot, startMs, stop: () => server.stop() };
}

export function portalShot(cookie: string, { name, text }: Operation, variables: object): Shot {
  const headers = { 'content-type': 'application/json', cookie };
  return { path: '/graphql', headers, body: JSON.stringify({ operationName: name, variables, query: text }) };
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
