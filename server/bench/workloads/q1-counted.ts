import type { RowDataPacket } from 'mysql2/promise';
import { clientOperation } from '../documents.js';
import { inTurn, type Workload } from '../workload.js';
import { firstPage, PAGE, VARIABLES } from './q1-coordinator.js';

/** The same page with the number of all activities above it, as the portal sends it today. */
export const q1Counted: Workload = {
  name: 'Q1-counted',
  title: `The office's list of activities: ${PAGE} of 100,000, and how many there are`,
  rows: 'large',
  operation: () => clientOperation('activities/OfficeActivities'),
  async questions(ground) {
    const cookie = await ground.signIn(ground.people.coordinator);
    return inTurn([{ cookie, variables: VARIABLES, input: {} }]);
  },
  against: {
    async answer(pool) {
      const [page, [counted]] = await Promise.all([
        firstPage(pool),
        pool.execute<RowDataPacket[]>('SELECT COUNT(*) AS total FROM activities'),
      ]);
      return { activities: { ...page, totalCount: counted[0]?.total } };
    },
  },
  targets: [],
};
