import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createPool } from 'mysql2/promise';
import type { Reference } from '../workload.js';
import { WORKLOADS } from '../workloads/index.js';

/*
 * Bare `node:http` over mysql2, started by the bench with PORT and DATABASE_URL. The path names the workload, the body
 * is its input, and what the workload's reference finds is sent back as JSON. It knows the same of its connection as the
 * portal does: days are words, sums are numbers, twenty connections.
 */

const pool = createPool({
  uri: process.env.DATABASE_URL ?? '',
  connectionLimit: 20,
  timezone: 'Z',
  dateStrings: ['DATE'],
  decimalNumbers: true,
});
const references = new Map<string, Reference<unknown>>(
  WORKLOADS.flatMap(({ name, against }) => (typeof against === 'string' ? [] : [[`/${name}`, against]])),
);

async function answer(request: IncomingMessage): Promise<string> {
  if (request.url === '/health/ready') return 'ready';
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const reference = references.get(request.url ?? '');
  if (!reference) throw new Error(`Nothing answers at ${request.url}`);
  return JSON.stringify({ data: await reference.answer(pool, JSON.parse(Buffer.concat(chunks).toString())) });
}

function send(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
}

const server = createServer((request, response) => {
  answer(request).then(
    (body) => send(response, 200, body),
    (error: unknown) => send(response, 500, JSON.stringify({ errors: [String(error)] })),
  );
});
// A connection that waits while others are measured has done nothing wrong.
Object.assign(server, { headersTimeout: 0, requestTimeout: 0 });
server.listen(Number(process.env.PORT), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
