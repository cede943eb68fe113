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

const PATIENCE_MS = 60_000;

/** What a side answers to one question; an error is thrown. */
export async function answerOf({ port }: Pick<Side, 'port'>, { path, headers, body }: Shot): Promise<unknown> {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    // A connection that the other side closed while it was idle can keep the next question of Node's fetch for ever.
    headers: { ...headers, connection: 'close' },
    body,
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  const text = await answer.text();
  const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: unknown };
  if (!answer.ok || errors || !data) throw new Error(`Refused with ${answer.status}: ${text.slice(0, 600)}`);
  return data;
}
