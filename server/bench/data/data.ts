import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createEngine, seedCatalogues } from '../../app.js';
import { migrate } from '../../platform/database/migrate.js';
import { seedProgramme } from '../../seeding/seed.js';
import { type MariaDb, startMariaDb } from '../../testing/mariadb.js';
import { testConfig } from '../../testing/test-config.js';
import type { DataSet } from '../workload.js';
import { grow } from './grow.js';

const CACHE = '.cache/bench';
const BUFFER_POOL: Record<DataSet, number> = { large: 1024, grown: 3072 };

type Tell = (what: string) => void;

/** A MariaDB with that data set: made once, and copied for as long as what makes it stays the same. */
export async function startWith(set: DataSet, tell: Tell): Promise<MariaDb> {
  return startMariaDb({ bufferPoolMegabytes: BUFFER_POOL[set], dataFrom: await folderOf(set, tell) });
}

async function folderOf(set: DataSet, tell: Tell): Promise<string> {
  const folder = join(CACHE, `${set}-${await fingerprint()}`);
  if (existsSync(folder)) return folder;
  await removeOutdated();
  const from = set === 'grown' ? await folderOf('large', tell) : undefined;
  tell(`writing the ${set} programme, once …`);
  const database = await startMariaDb({ bufferPoolMegabytes: BUFFER_POOL[set], dataFrom: from });
  try {
    await (set === 'grown' ? grow(database.url) : seed(database.url));
  } catch (error) {
    await database.stop();
    throw error;
  }
  await database.stopAndKeep(`${folder}.part`);
  await rename(`${folder}.part`, folder);
  return folder;
}

async function seed(url: string): Promise<void> {
  const engine = await createEngine(testConfig({ kind: 'mysql', url }));
  const { dataSource } = engine;
  try {
    await migrate(dataSource);
    await seedCatalogues(engine);
    await seedProgramme(engine, 'large');
    const tables = dataSource.entityMetadatas.map(({ tableName }) => tableName);
    await dataSource.query(`ANALYZE TABLE ${tables.join(', ')}`);
  } finally {
    await dataSource.destroy();
  }
}

/** Data sets that were made of something else, and what a run left half done. */
async function removeOutdated(): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const current = await fingerprint();
  for (const name of await readdir(CACHE)) {
    if (name !== 'build' && !name.endsWith(`-${current}`)) await rm(join(CACHE, name), { recursive: true });
  }
}

/** Of everything that the data come from. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of ['server/seeding', 'server/migrations', 'server/bench/data']) {
    for (const file of (await readdir(folder)).sort()) hash.update(await readFile(join(folder, file)));
  }
  return hash.digest('hex').slice(0, 12);
}
