import type { RowDataPacket } from 'mysql2/promise';
import { clientOperation } from '../documents.js';
import { type Ground, inTurn, type Workload } from '../workload.js';
import { activityRow, activityRows, endCursor, type Wanted } from './activity-rows.js';

/* The lists that volunteers and organisations have of what they did and received: short, so the total costs little. */

const PAGE = 25;
const PEOPLE = 50;

interface Whose {
  id: string;
}

/** So many people, each asking for their own. */
async function eachTheirOwn(
  ground: Ground,
  variables: Record<string, unknown>,
  people: ReadonlyArray<{ userId: string; ownId: string }>,
) {
  const questions = people.map(async ({ userId, ownId }) => ({
    cookie: await ground.signIn(userId),
    variables,
    input: { id: ownId },
  }));
  return inTurn(await Promise.all(questions));
}

/** The total needs a count of its own only where the page does not hold the whole list. */
async function counted(pool: Parameters<typeof activityRows>[0], wanted: Wanted) {
  const { rows, hasNextPage } = await activityRows(pool, wanted);
  const page = { nodes: rows.map(activityRow), pageInfo: { hasNextPage, endCursor: endCursor(rows) } };
  if (!hasNextPage) return { ...page, totalCount: rows.length };
  const count = `SELECT COUNT(*) AS total FROM activities a WHERE ${wanted.where}`;
  const [[found]] = await pool.execute<RowDataPacket[]>(count, [...wanted.values]);
  return { ...page, totalCount: found?.total };
}

export const q1Volunteer: Workload<Whose> = {
  name: 'Q1-volunteer',
  title: `A volunteer's own activities, as the page sends it, ${PEOPLE} volunteers in turn`,
  rows: 'large',
  operation: () => clientOperation('activities/MyActivities'),
  async questions(ground) {
    const people = await ground.rows<{ userId: string; ownId: string }>(
      `SELECT id AS userId, id AS ownId FROM users WHERE volunteerSince IS NOT NULL ORDER BY id LIMIT ${PEOPLE}`,
    );
    return eachTheirOwn(ground, { first: PAGE, filter: { statuses: null } }, people);
  },
  against: {
    answer: async (pool, { id }) => ({
      myActivities: await counted(pool, { where: 'a.userId = ?', values: [id], direction: 'DESC', first: PAGE }),
    }),
  },
  targets: [{ figure: 'ratio', atLeast: 0.7 }],
};

export const q1Ngo: Workload<Whose> = {
  name: 'Q1-ngo',
  title: `What an organisation received, as the page sends it, ${PEOPLE} organisations in turn`,
  rows: 'large',
  operation: () => clientOperation('activities/ReceivedActivities'),
  async questions(ground) {
    const people = await ground.rows<{ userId: string; ownId: string }>(
      `SELECT m.userId, m.organisationId AS ownId FROM memberships m JOIN organisations o ON o.id = m.organisationId
       WHERE m.role = 'OWNER' AND o.status = 'VERIFIED' ORDER BY m.id LIMIT ${PEOPLE}`,
    );
    return eachTheirOwn(ground, { first: PAGE }, people);
  },
  against: {
    answer: async (pool, { id }) => ({
      receivedActivities: await counted(pool, {
        where: "a.organisationId = ? AND a.status <> 'DRAFT'",
        values: [id],
        direction: 'DESC',
        first: PAGE,
      }),
    }),
  },
  targets: [{ figure: 'ratio', atLeast: 0.7 }],
};
