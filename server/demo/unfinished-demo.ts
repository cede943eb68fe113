import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.js';

/**
 * The demo story takes some seconds and many transactions. Where it goes into the embedded database, a file beside that
 * says that it is not told to its end yet, so that a start that was interrupted leaves no half of it to the next one.
 * Nobody can have worked in such a database: the portal is reached only after the story.
 */
const markOf = ({ dataDir }: Config) => join(dataDir, 'demo-unfinished');

/** Removes an embedded database whose story was broken off. Called before the database is opened. */
export function discardUnfinishedDemo(config: Config): void {
  if (config.database.kind !== 'sqlite' || !existsSync(markOf(config))) return;
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(config.database.file + suffix, { force: true });
  rmSync(markOf(config));
}

/** Tells the story under the mark. Only for a database that knows nobody: a broken-off telling costs it. */
export async function markUnfinished(config: Config, tell: () => Promise<void>): Promise<void> {
  const isEmbedded = config.database.kind === 'sqlite';
  if (isEmbedded) writeFileSync(markOf(config), '');
  await tell();
  if (isEmbedded) rmSync(markOf(config));
}
