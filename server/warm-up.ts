import 'reflect-metadata';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp, seedCatalogues } from './app.js';
import { readConfig } from './config.js';
import { migrate } from './platform/database/migrate.js';

/**
 * Goes the way of a start, over a database in memory that is gone afterwards and without listening: what V8 compiled for it
 * by then is what the build keeps. A server that cannot start cannot be built.
 */
export async function warmUp(): Promise<void> {
  const config = readConfig({ DATA_DIR: join(tmpdir(), 'ezw-nowhere'), DEMO: 'true', LOG_LEVEL: 'silent' });
  const app = await createApp({ ...config, database: { kind: 'sqlite', file: ':memory:' } });
  try {
    await migrate(app.dataSource);
    await seedCatalogues(app.engine);
    const { statusCode } = await app.http.inject('/health/ready');
    if (statusCode !== 200) throw new Error(`The built server is not ready: ${statusCode}.`);
  } finally {
    await app.close();
  }
}
