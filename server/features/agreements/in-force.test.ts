import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Portal } from '../../testing/portal.js';
import { anAgreementInForce, aVolunteer } from '../../testing/scenes/volunteers.js';
import { isCoveredOn } from './index.js';

let portal: Portal;
beforeAll(async () => {
  portal = await Portal.open();
});
afterAll(() => portal.close());

const covered = (userId: string, day: string): Promise<boolean> => isCoveredOn(portal.app.system.store, userId, day);

test('a volunteer is covered from the first day of the agreement to its last', async () => {
  const volunteer = await aVolunteer(portal, { validFrom: '2026-09-10', validTo: '2026-10-31' });
  const days = ['2026-09-09', '2026-09-10', '2026-10-31', '2026-11-01'];
  expect(await Promise.all(days.map((day) => covered(volunteer.id, day)))).toEqual([false, true, true, false]);
});

test('the days of a term that has ended stay covered, to the day of its termination', async () => {
  const { id } = await portal.person();
  await anAgreementInForce(portal, id, { validFrom: '2025-01-01', validTo: '2025-06-30', status: 'EXPIRED' });
  const terminated = { status: 'TERMINATED', terminatedOn: '2025-09-15' } as const;
  await anAgreementInForce(portal, id, { validFrom: '2025-07-01', validTo: '2026-06-30', ...terminated });
  const days = ['2025-06-30', '2025-07-01', '2025-09-15', '2025-09-16'];
  expect(await Promise.all(days.map((day) => covered(id, day)))).toEqual([true, true, true, false]);
});

test.each(['DRAFT', 'SENT', 'SIGNED_BY_VOLUNTEER'] as const)(
  'an agreement that is %s covers nobody',
  async (status) => {
    const { id } = await portal.person();
    await anAgreementInForce(portal, id, { status });
    expect(await covered(id, portal.clock.today())).toBe(false);
  },
);

test('one volunteer’s agreement covers nobody else', async () => {
  await aVolunteer(portal);
  const { id } = await portal.person();
  expect(await covered(id, portal.clock.today())).toBe(false);
});
