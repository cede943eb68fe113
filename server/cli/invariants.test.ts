import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EntityManager } from 'typeorm';
import { seedProgramme } from '../seeding/seed.js';
import { Portal } from '../testing/portal.js';
import { INVARIANTS } from './invariants.js';

/* Each invariant holds over an invented programme, and is seen to fail when its promise is broken behind its back. */

let portal: Portal;

beforeAll(async () => {
  portal = await Portal.open();
  await seedProgramme(portal.app.engine, 'small');
});
afterAll(() => portal.close());

const brokenOnes = async (manager: EntityManager): Promise<string[]> => {
  const found: string[] = [];
  for (const { name, broken } of INVARIANTS) if ((await broken(manager)).length > 0) found.push(name);
  return found;
};

class Undo extends Error {}

/** Runs the statements, sees which invariants fail, and undoes them. */
async function brokenBy(...statements: string[]): Promise<string[]> {
  let found: string[] = [];
  const work = portal.app.dataSource.transaction(async (manager) => {
    for (const statement of statements) await manager.query(statement);
    found = await brokenOnes(manager);
    throw new Undo();
  });
  await expect(work).rejects.toBeInstanceOf(Undo);
  return found;
}

const BREAKS: Record<string, string[]> = {
  'every submitted application has its consents': ["DELETE FROM consents WHERE kind = 'PRIVACY_NOTICE'"],
  'every announced round has regulations that everyone may read': ['UPDATE round_regulations SET announcedAt = NULL'],
  'every consent to regulations points at a version of the round applied in': [
    "UPDATE consents SET regulationsId = NULL WHERE kind = 'REGULATIONS'",
  ],
  'no training session is over its capacity': ["UPDATE training_sessions SET capacity = 1 WHERE status = 'SETTLED'"],
  'no activity lies outside an agreement': ["UPDATE activities SET heldOn = '2001-01-01' WHERE status = 'ACCEPTED'"],
  'every volunteer has a signed agreement': ['UPDATE agreements SET foundationSignedAt = NULL'],
  'numbers of agreements run without gaps or repeats': [
    "UPDATE agreements SET number = 'EZW/2001/003' WHERE id = (SELECT id FROM (SELECT MIN(id) AS id FROM agreements) a)",
  ],
  'every annex belongs to an agreement, is numbered after it, and in effect does not outlast it': [
    'UPDATE agreements SET parentId = id WHERE id = (SELECT id FROM (SELECT MIN(id) AS id FROM agreements) a)',
  ],
  'no match is agreed without both acceptances': [
    "UPDATE matches SET organisationAcceptedAt = NULL WHERE status = 'FINISHED'",
  ],
  'nothing belongs to an organisation that was merged into another': [
    `UPDATE organisations SET mergedIntoId = (SELECT id FROM (SELECT MIN(id) AS id FROM organisations) a)
      WHERE id = (SELECT organisationId FROM (SELECT MAX(organisationId) AS organisationId FROM activities) b)`,
  ],
  'every change of state is in the audit trail': ["DELETE FROM audit_events WHERE event = 'confirmActivity'"],
  'the totals of reports are what a recount of activities says': [
    "UPDATE activity_totals SET minutes = minutes + 15, activities = activities + 1 WHERE reach = 'OUTSIDE'",
  ],
};

describe('the invariants', () => {
  test('hold over an invented programme', async () => {
    expect(await brokenOnes(portal.app.dataSource.manager)).toEqual([]);
  });

  test.each(INVARIANTS.map(({ name }) => name))('%s: or it is noticed', async (name) => {
    const breaks = BREAKS[name] ?? [];
    expect(breaks).not.toEqual([]);
    expect(await brokenBy(...breaks)).toContain(name);
  });

  test('notice an agreement that was sent without a number', async () => {
    expect(await brokenBy('UPDATE agreements SET number = NULL')).toEqual([
      'numbers of agreements run without gaps or repeats',
    ]);
  });
});

test('an invented programme is the same for the same day', async () => {
  const other = await Portal.open();
  await seedProgramme(other.app.engine, 'small');
  const digest = async ({ app }: Portal) =>
    app.dataSource.query(
      'SELECT COUNT(*) AS n, SUM(minutes) AS sum, MIN(id) AS first, MAX(id) AS last FROM activities',
    );
  expect(await digest(other)).toEqual(await digest(portal));
  await other.close();
});
