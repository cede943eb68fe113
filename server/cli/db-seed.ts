import { parseArgs } from 'node:util';
import type { DataSource } from 'typeorm';
import { seedCatalogues } from '../app.js';
import { User } from '../features/accounts/user.entity.js';
import { Organisation } from '../features/organisations/organisations.entity.js';
import { Application } from '../features/recruitment/recruitment.entity.js';
import { alone, migrate } from '../platform/database/migrate.js';
import { isSizeName, seedProgramme } from '../seeding/seed.js';
import { CommandError, runCommand, withEngine } from './command.js';

/*
 * `npm run db:seed -- --size small|large`: an invented programme in an empty database. With `--force` also into one
 * that has people but no programme yet; never into one in use.
 */

const { values } = parseArgs({ options: { size: { type: 'string', default: 'small' }, force: { type: 'boolean' } } });

async function refuseDatabaseInUse(dataSource: DataSource, force: boolean): Promise<void> {
  const [people, applications, organisations] = [
    await dataSource.manager.count(User),
    await dataSource.manager.count(Application),
    await dataSource.manager.count(Organisation),
  ];
  if (applications + organisations > 0) throw new CommandError('The database holds a programme already.');
  if (people > 0 && !force) throw new CommandError('The database holds people already; say --force to add to them.');
}

void runCommand(async () => {
  const { size, force = false } = values;
  if (!isSizeName(size)) throw new CommandError('Say a size: --size small or --size large.');
  await withEngine(async (engine) => {
    await alone(engine.dataSource, async () => {
      await migrate(engine.dataSource);
      await seedCatalogues(engine);
    });
    await refuseDatabaseInUse(engine.dataSource, force);
    const started = performance.now();
    const rows = await seedProgramme(engine, size, (stage) => console.log(`${stage} …`));
    console.log(`wrote ${rows} rows in ${Math.round((performance.now() - started) / 1000)} s`);
  });
});
