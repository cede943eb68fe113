import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { Portal } from '../../testing/portal.js';
import { AGREEMENT, concluded, parties, sent } from '../../testing/scenes/agreements.js';
import { aVolunteer } from '../../testing/scenes/volunteers.js';
import { followCalendar } from './ending.service.js';
import { isCoveredOn } from './index.js';

const NOW = new Date('2026-10-05T08:00:00Z');

let portal: Portal;
beforeAll(async () => {
  portal = await Portal.open();
});
afterEach(() => portal.clock.freeze(NOW));
afterAll(() => portal.close());

const on = async (day: string): Promise<void> => {
  portal.clock.freeze(new Date(`${day}T05:00:00Z`));
  await followCalendar(portal.app.system);
};
const statusFor = async (person: { id: string; do: Awaited<ReturnType<typeof aVolunteer>>['do'] }) =>
  (await person.do('{ myAgreements { status } }')).myAgreements[0].status;
const subjects = async (userId: string) =>
  (await portal.mailSent()).filter((mail) => mail.userId === userId).map(({ subject }) => subject);

test('a term begins on its first day and ends after its last', async () => {
  const people = await parties(portal);
  await concluded(people, { validFrom: '2026-10-12', validTo: '2026-12-31' });
  const seen = [];
  for (const day of ['2026-10-11', '2026-10-12', '2026-12-31', '2027-01-01']) {
    await on(day);
    seen.push(await statusFor(people.candidate));
  }
  expect(seen).toEqual(['SIGNED_BY_FOUNDATION', 'IN_FORCE', 'IN_FORCE', 'EXPIRED']);
});

test('a portal that was down over a whole term catches up in one run', async () => {
  const people = await parties(portal);
  await concluded(people, { validFrom: '2026-10-12', validTo: '2026-11-12' });
  await on('2026-12-01');
  expect(await statusFor(people.candidate)).toBe('EXPIRED');
});

test('the volunteer is reminded once, thirty days before, and keeps the role after the end', async () => {
  const volunteer = await aVolunteer(portal, { validFrom: '2026-01-01', validTo: '2026-12-31' });
  const reminders = async () =>
    (await subjects(volunteer.id)).filter((subject) => subject.endsWith('wkrótce się kończy'));
  await on('2026-11-30');
  expect(await reminders()).toHaveLength(0);
  await on('2026-12-01');
  await on('2026-12-01');
  await on('2026-12-02');
  expect(await reminders()).toHaveLength(1);
  await on('2027-01-01');
  expect((await volunteer.do('{ viewer { roles } }')).viewer.roles).toEqual(['VOLUNTEER']);
});

test('two replicas that look at the calendar at once do each thing once', async () => {
  const volunteer = await aVolunteer(portal, { validFrom: '2026-01-01', validTo: '2026-12-31' });
  portal.clock.freeze(new Date('2027-01-02T05:00:00Z'));
  await Promise.all([followCalendar(portal.app.system), followCalendar(portal.app.system)]);
  expect((await subjects(volunteer.id)).filter((subject) => subject.endsWith('dobiegło końca'))).toHaveLength(1);
});

test('a terminated agreement covers the days to its last one, and the reason is told', async () => {
  const people = await parties(portal);
  const { id } = await concluded(people);
  const input = { id, on: '2026-10-19', reason: 'Przeprowadzka za granicę' };
  await people.coordinator.do(AGREEMENT.terminate, { input });
  const { store } = portal.app.system;
  const covered = await Promise.all(
    ['2026-10-19', '2026-10-20'].map((day) => isCoveredOn(store, people.candidate.id, day)),
  );
  expect(covered).toEqual([true, false]);
  const mail = (await portal.mailSent()).findLast(({ userId }) => userId === people.candidate.id);
  expect(mail?.text).toContain('Przeprowadzka za granicę');
  expect(mail?.text).toContain('19 października 2026.');
});

test('an agreement that nobody signed can be withdrawn and covers nothing', async () => {
  const people = await parties(portal);
  const { id } = await sent(people);
  await people.coordinator.do(AGREEMENT.terminate, {
    input: { id, on: '2026-10-31', reason: 'Rezygnacja kandydatki' },
  });
  expect(await statusFor(people.candidate)).toBe('TERMINATED');
  expect(await isCoveredOn(portal.app.system.store, people.candidate.id, '2026-10-06')).toBe(false);
});

test.each(['2026-10-04', '2027-10-05'])('it cannot end on %s: past, or after its term', async (day) => {
  const people = await parties(portal);
  const { id } = await concluded(people);
  const input = { id, on: day, reason: 'Przeprowadzka' };
  expect(await people.coordinator.problems(AGREEMENT.terminate, { input })).toEqual(['on: TERMINATED_ON']);
});
