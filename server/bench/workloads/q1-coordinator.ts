import type { Pool } from 'mysql2/promise';
import { clientDocument, operationOf, without } from '../documents.js';
import { type Ground, inTurn, type Workload } from '../workload.js';
import { activityRow, activityRows, endCursor } from './activity-rows.js';

export const PAGE = 50;

/** What the office's page sends while nothing is filtered. */
export const VARIABLES = { first: PAGE, filter: {}, order: 'OLDEST' };

/** The page alone: counting a hundred thousand rows for one figure has a line of its own. */
export const listWithoutCount = () => operationOf(without(clientDocument('activities/OfficeActivities'), 'totalCount'));

export async function questions(ground: Ground) {
  const cookie = await ground.signIn(ground.people.coordinator);
  return inTurn([{ cookie, variables: VARIABLES, input: {} }]);
}

export async function firstPage(pool: Pool) {
  const { rows, hasNextPage } = await activityRows(pool, { where: '1 = 1', values: [], direction: 'ASC', first: PAGE });
  return { nodes: rows.map(activityRow), pageInfo: { hasNextPage, endCursor: endCursor(rows) } };
}

export const q1Coordinator: Workload = {
  name: 'Q1-coordinator',
  title: `The office's list of activities: ${PAGE} of 100,000`,
  rows: 'large',
  operation: listWithoutCount,
  questions,
  against: { answer: async (pool) => ({ activities: await firstPage(pool) }) },
  targets: [
    { figure: 'ratio', atLeast: 0.7 },
    { figure: 'statements', atMost: 2 },
  ],
};
