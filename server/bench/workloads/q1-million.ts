import { type Ground, inTurn, type Workload } from '../workload.js';
import { listWithoutCount, VARIABLES } from './q1-coordinator.js';

/** How far down the list the pages lie, from its start to close before its end. */
const DEPTHS = [0, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99];

const CURSOR = `query Cursor($from: LocalDate!) {
  activities(first: 1, order: OLDEST, filter: { from: $from }) { edges { cursor } }
}`;

/** A place in the list: of the first activity of the day that lies so deep. */
async function cursorAt(ground: Ground, cookie: string, depth: number): Promise<string | null> {
  if (depth === 0) return null;
  const [all] = await ground.rows<{ total: number }>('SELECT COUNT(*) AS total FROM activities');
  const offset = Math.floor((all?.total ?? 0) * depth);
  const [row] = await ground.rows<{ from: string }>(
    'SELECT heldOn AS `from` FROM activities ORDER BY heldOn LIMIT 1 OFFSET ?',
    [offset],
  );
  const answer = (await ground.ask(cookie, CURSOR, row)) as { activities: { edges: Array<{ cursor: string }> } };
  return answer.activities.edges[0]?.cursor ?? null;
}

/** Pages are cut by key, not counted off: neither the number of rows nor the depth of the page may be felt. */
export const q1Million: Workload<null> = {
  name: 'Q1-million',
  title: `The office's list over 1,000,000 activities, pages from the first to one close to the end, by its own speed over 100,000`,
  rows: 'grown',
  operation: listWithoutCount,
  async questions(ground) {
    const cookie = await ground.signIn(ground.people.coordinator);
    const cursors = await Promise.all(DEPTHS.map((depth) => cursorAt(ground, cookie, depth)));
    return inTurn(cursors.map((after) => ({ cookie, variables: { ...VARIABLES, after }, input: null })));
  },
  against: 'itself, large',
  targets: [{ figure: 'ratio', atLeast: 0.9 }],
};
