import { spawnSync } from 'node:child_process';

const FOLDER = '.cache/bench/build';

/** Builds the server like the one that is served, but apart from it, whose folder others may be using. */
export function build(): string {
  const ignored = ['**/*.test.ts', 'server/testing/**'].flatMap((pattern) => ['--ignore', pattern]);
  const program = ['node_modules/@swc/cli/bin/swc.js', 'server', 'schema', '--out-dir', FOLDER];
  const args = [...program, '--delete-dir-on-start', '--copy-files', ...ignored];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build failed:\n${stderr}`);
  return FOLDER;
}
