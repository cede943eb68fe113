import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createEngine, seedCatalogues } from '../app.js';
import { migrate } from '../platform/database/migrate.js';
import { seedProgramme } from '../seeding/seed.js';
import { type MariaDb, startMariaDb } from '../testing/mariadb.js';
import { testConfig } from '../testing/test-config.js';

const CACHE = '.cache/bench';
const BUFFER_POOL = { bufferPoolMegabytes: 1024 };

/** A MariaDB with the large programme: made once, and copied for as long as what makes it stays the same. */
export async function startWithLargeProgramme(tell: (what: string) => void): Promise<MariaDb> {
  const folder = join(CACHE, `data-${await fingerprint()}`);
  if (!existsSync(folder)) {
    tell('writing the large programme, once …');
    await makeData(folder);
  }
  return startMariaDb({ ...BUFFER_POOL, dataFrom: folder });
}

async function makeData(folder: string): Promise<void> {
  await rm(CACHE, { recursive: true, force: true });
  await mkdir(CACHE, { recursive: true });
  const database = await startMariaDb(BUFFER_POOL);
  try {
    const engine = await createEngine(testConfig({ kind: 'mysql', url: database.url }));
    await migrate(engine.dataSource);
    await seedCatalogues(engine);
    await seedProgramme(engine, 'large');
    await engine.dataSource.query('ANALYZE TABLE activities, users, organisations, municipalities, support_requests');
    await engine.dataSource.destroy();
  } catch (error) {
    await database.stop();
    throw error;
  }
  await database.stopAndKeep(`${folder}.part`);
  await rename(`${folder}.part`, folder);
}

/** Of everything that the data come from. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of ['server/seeding', 'server/migrations']) {
    for (const file of (await readdir(folder)).sort()) hash.update(await readFile(join(folder, file)));
  }
  return hash.digest('hex').slice(0, 12);
}
