import { writeFileSync } from 'node:fs';
import { buildServer } from '../build/build-server.js';
import type { Operation } from './documents.js';

const FOLDER = '.cache/bench/build';

/**
 * Builds the server as the one that is served, but apart from it, whose folder others may be using; and makes the given
 * operations known to it, as codegen does with those of the client.
 */
export async function build(operations: readonly Operation[]): Promise<string> {
  await buildServer(FOLDER);
  const known = Object.fromEntries(operations.map(({ id, text }) => [id, text]));
  writeFileSync(`${FOLDER}/schema/operations/bench.json`, JSON.stringify(known));
  return FOLDER;
}
