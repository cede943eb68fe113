import { recountTotals, wrongTotals } from '../features/reports/index.js';
import { inTransaction } from '../platform/database/transaction.js';
import { runCommand, withEngine } from './command.js';

/*
 * `npm run db:recount`: counts the totals of reports anew from the activities, says how many were wrong, and has every
 * running server read its copies in memory again. For after a change made past the portal.
 */

void runCommand(() =>
  withEngine(({ dataSource }) =>
    inTransaction(dataSource, async (manager) => {
      const wrong = await wrongTotals(manager);
      await recountTotals(manager);
      console.log(wrong.length === 0 ? 'Every total was right.' : `${wrong.length} totals were wrong and are mended.`);
    }),
  ),
);
