import 'reflect-metadata';
import type { Engine } from '../access/context.js';
import { createEngine } from '../app.js';
import { type Config, ConfigError, prepareDataDir, readConfig } from '../config.js';

/** Someone used a command wrongly, or it cannot do what it is asked: one sentence. */
export class CommandError extends Error {}

/** Runs a command to its end; what an operator can mend is one sentence, and anything wrong is a non-zero exit. */
export async function runCommand(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(textOf(error));
    process.exitCode = 1;
  }
}

function textOf(error: unknown): string {
  if (error instanceof ConfigError || error instanceof CommandError) return error.message;
  // Printed whole, a database error would show the values that the statement was given.
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** The configured database and what stands on it, for as long as `work` takes. */
export async function withEngine(work: (engine: Engine, config: Config) => Promise<void>): Promise<void> {
  const config = readConfig();
  if (config.database.kind === 'sqlite') prepareDataDir(config);
  const engine = await createEngine(config);
  try {
    await work(engine, config);
  } finally {
    await engine.dataSource.destroy();
  }
}
