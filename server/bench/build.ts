import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { Operation } from './documents.js';

const FOLDER = '.cache/bench/build';

/**
 * Builds the server like the one that is served, but apart from it, whose folder others may be using; and makes the given
 * operations known to it, as codegen does with those of the client.
 */
export function build(operations: readonly Operation[]): string {
  const ignored = ['**/*.test.ts', 'server/testing/**'].flatMap((pattern) => ['--ignore', pattern]);
  const program = ['node_modules/@swc/cli/bin/swc.js', 'server', 'schema', '--out-dir', FOLDER];
  const args = [...program, '--delete-dir-on-start', '--copy-files', ...ignored];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build failed:\n${stderr}`);
  const known = Object.fromEntries(operations.map(({ id, text }) => [id, text]));
  writeFileSync(`${FOLDER}/schema/operations/bench.json`, JSON.stringify(known));
  return FOLDER;
}
