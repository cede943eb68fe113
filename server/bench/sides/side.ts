import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Shot } from '../load.js';
import type { Question } from '../workload.js';

/** One of the two that are asked in turns: a process that listens. */
export interface Side {
  readonly name: string;
  readonly port: number;
  readonly pid: number;
  /** The process of its database. */
  readonly databasePid: number;
  shot(question: Question<unknown>): Shot;
}

/** What a side answers to one question; an error is thrown. */
export async function answerOf({ port }: Pick<Side, 'port'>, shot: Shot): Promise<unknown> {
  const { status, body } = await post(port, shot);
  const { data, errors } = JSON.parse(body) as { data?: unknown; errors?: unknown };
  if (status !== 200 || errors || !data) throw new Error(`Refused with ${status}: ${body.slice(0, 600)}`);
  return data;
}

/** Over a connection of its own: Node's fetch, after a load in the same process, may never send what it was given. */
function post(port: number, { path, headers, body }: Shot): Promise<{ status: number | undefined; body: string }> {
  const options = { host: '127.0.0.1', port, path, method: 'POST', agent: false as const };
  return new Promise((resolve, reject) => {
    const sent = request({ ...options, headers: { ...headers, 'content-length': Buffer.byteLength(body) } });
    sent.once('error', reject);
    sent.once('response', (answer) => {
      text(answer).then((told) => resolve({ status: answer.statusCode, body: told }), reject);
    });
    sent.end(body);
  });
}
