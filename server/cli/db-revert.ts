import { alone, revert } from '../platform/database/migrate.js';
import { CommandError, runCommand, withEngine } from './command.js';

/* `npm run db:revert`: undoes the newest migration. What only it had room for is lost, so take a backup first. */

void runCommand(() =>
  withEngine(async ({ dataSource }) => {
    const name = await alone(dataSource, () => revert(dataSource));
    if (!name) throw new CommandError('There is no migration to undo.');
    console.log(`undid ${name}`);
  }),
);
