import { seedCatalogues } from '../app.js';
import { alone, migrate } from '../platform/database/migrate.js';
import { runCommand, withEngine } from './command.js';

/* `npm run db:migrate`: brings the database up to date, catalogues included. The server does the same when it starts. */

void runCommand(() =>
  withEngine(async (engine) => {
    const done = await alone(engine.dataSource, async () => {
      const names = await migrate(engine.dataSource);
      await seedCatalogues(engine);
      return names;
    });
    for (const name of done) console.log(`ran ${name}`);
    if (done.length === 0) console.log('The database is up to date.');
  }),
);
