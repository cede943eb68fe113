import { createHash } from 'node:crypto';
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { ApolloServer } from '@apollo/server';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { Activity } from '../features/activities/activities.entity.js';
import { KnownOperations } from '../platform/graphql/known-operations.js';
import { answerByPlans } from '../platform/graphql/plans.js';
import { Portal } from './portal.js';
import { anActivity } from './scenes/activities.js';
import { anOrganisation } from './scenes/organisations.js';
import { aVolunteer } from './scenes/volunteers.js';

/*
 * What V8 keeps of an answer that has left, until it next cleans up all of the heap (docs/performance.md). Nothing shows
 * it but memory and time, so it is looked for here.
 */

const ROWS = 30;
const TIMES = 200;
/** Each of these answers takes some hundred kilobytes while it is made. */
const LITTLE = 15_000;

let portal: Portal;

beforeAll(async () => {
  portal = await Portal.open();
  const [volunteer, organisation] = [await aVolunteer(portal), await anOrganisation(portal)];
  for (let row = 0; row < ROWS; row++) await anActivity(portal, { volunteer, organisation, status: 'CONFIRMED' });
});

afterAll(() => portal.close());

/** Bytes in the old part of the heap, after the young one alone was cleaned up: what is met there twice counts as old. */
function oldBytes(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as (options: { type: 'minor' }) => void;
  for (let time = 0; time < 2; time++) collect({ type: 'minor' });
  return getHeapSpaceStatistics().find(({ space_name }) => space_name === 'old_space')?.space_used_size ?? 0;
}

async function keptOf(answer: () => Promise<unknown>): Promise<number> {
  for (let time = 0; time < TIMES; time++) await answer();
  const before = oldBytes();
  for (let time = 0; time < TIMES; time++) await answer();
  return (oldBytes() - before) / TIMES;
}

describe('nothing stays in memory', () => {
  test('of a page of a list', async () => {
    const { store } = portal.app.system;
    const read = () => store.page(Activity, { first: ROWS }, { order: [['heldOn', 'ASC']] }).fetch(null);
    expect((await read()).nodes).toHaveLength(ROWS);
    expect(await keptOf(read)).toBeLessThan(LITTLE);
  });

  test("of a request that is answered by one of the portal's own queries", async () => {
    const query = '{ plain }';
    const id = `sha256:${createHash('sha256').update(query).digest('hex')}`;
    const schema = buildSchema('type Query { plain: Int }');
    const plans = answerByPlans(schema, new KnownOperations(new Map([[id, query]])));
    const server = new ApolloServer({ schema, plugins: [plans] });
    const answer = () =>
      server.executeOperation(
        { query },
        { contextValue: { rows: Array.from({ length: 2_000 }, (_, row) => ({ row })) } },
      );
    expect(await keptOf(answer)).toBeLessThan(LITTLE);
    await server.stop();
  });
});
