import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { v4 as uuid } from 'uuid';
import type { Person } from '../../testing/person.js';
import { Portal } from '../../testing/portal.js';
import { aKind } from '../../testing/scenes/activities.js';
import { AGREEMENT, concluded, parties } from '../../testing/scenes/agreements.js';
import { concludedAnnex, sentAnnex } from '../../testing/scenes/annexes.js';
import { anOrganisation } from '../../testing/scenes/organisations.js';
import { Agreement } from './agreements.entity.js';
import { followCalendar } from './ending.service.js';
import { agreementInForceOn } from './in-force.service.js';

const NOW = new Date('2026-10-05T08:00:00Z');
/** Of an agreement that begins today and lasts a year. */
const LAST = '2027-10-04';
const LONGER = '2028-04-04';

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
/** Past every session, which time ends. */
const read = (id: string): Promise<Agreement> => portal.asSystem((work) => work.store.get(Agreement, id));
const lettersOf = async (userId: string) =>
  (await portal.mailSent()).filter((mail) => mail.userId === userId).map(({ subject }) => subject);
const eventsOf = async (person: Person, id: string): Promise<string[]> => {
  const { timeline } = await person.do(`{ timeline(subject: "Agreement", id: "${id}") { event } }`);
  return timeline.map(({ event }: { event: string }) => event);
};

test('signed by both on its day or after it, an extension moves the last day at once, and activities with it', async () => {
  const people = await parties(portal);
  const { id } = await concluded(people, { validTo: '2026-10-12' });
  const annex = await concludedAnnex(people, id, { validTo: LONGER });
  expect(annex.status).toBe('IN_EFFECT');
  expect(await read(id)).toMatchObject({ status: 'IN_FORCE', validTo: LONGER, noticeDays: 14 });
  expect(await lettersOf(people.candidate.id)).toContain(`Aneks ${annex.number} wszedł w życie`);
  expect(await eventsOf(people.candidate, annex.id)).toEqual([
    ...['draftAnnex', 'updateAgreement', 'sendAgreement', 'requestSigningCode', 'signAgreement'],
    ...['countersignAgreement', 'takeEffect'],
  ]);
  expect((await eventsOf(people.candidate, id)).at(-1)).toBe('amendAgreement');

  await on('2026-10-13');
  expect((await read(id)).status).toBe('IN_FORCE');
  const organisation = await anOrganisation(portal, { owner: await portal.person() });
  const input = {
    ...{ id: uuid(), organisationId: organisation.id, kindId: (await aKind(portal)).id },
    ...{ topic: 'Zebranie o świetlicy', heldOn: '2026-10-13', minutes: 60, submit: true },
  };
  const log = 'mutation ($input: LogActivityInput!) { logActivity(input: $input) { userErrors { code path } } }';
  expect(await people.candidate.problems(log, { input })).toEqual([]);
  await on('2028-04-05');
  expect((await read(id)).status).toBe('EXPIRED');
});

test('until both have signed, nothing changes: activities after the last day are refused', async () => {
  const people = await parties(portal);
  const { id } = await concluded(people);
  const annex = await sentAnnex(people, id, { validTo: LONGER });
  const { store } = portal.app.system;
  expect(await agreementInForceOn(store, people.candidate.id, '2027-10-05')).toBeNull();
  await on('2027-10-05');
  expect((await read(id)).status).toBe('EXPIRED');
  expect((await read(annex.id)).status).toBe('WITHDRAWN');
});

test('signed before its day, it waits for it, and changes only what it says', async () => {
  const people = await parties(portal);
  const { id } = await concluded(people);
  const changes = { scope: 'mediacje', noticeDays: 30, effectiveOn: '2026-11-01' };
  const annex = await concludedAnnex(people, id, changes);
  expect(annex.status).toBe('SIGNED_BY_FOUNDATION');
  expect(await lettersOf(people.candidate.id)).toContain(`Aneks ${annex.number} podpisały obie strony`);
  await on('2026-10-31');
  expect((await read(id)).scope).toContain('doradztwo');
  await on('2026-11-01');
  expect(await read(annex.id)).toMatchObject({ status: 'IN_EFFECT' });
  expect(await read(id)).toMatchObject({ scope: 'mediacje', noticeDays: 30, validTo: LAST });
});

test('it covers no day by itself: the agreement does, with its own last day', async () => {
  const people = await parties(portal);
  const { id } = await concluded(people);
  await concludedAnnex(people, id, { validTo: LONGER, effectiveOn: '2026-11-01' });
  const { store } = portal.app.system;
  expect((await agreementInForceOn(store, people.candidate.id, '2026-10-05'))?.id).toBe(id);
  expect(await agreementInForceOn(store, people.candidate.id, '2027-10-05')).toBeNull();
  await on('2026-11-01');
  expect((await agreementInForceOn(store, people.candidate.id, '2027-10-05'))?.id).toBe(id);
});

test('a portal that was down over its day and the former last one extends first, and ends nothing', async () => {
  const people = await parties(portal);
  const { id } = await concluded(people, { validTo: '2026-11-30' });
  await concludedAnnex(people, id, { validTo: '2027-06-30', effectiveOn: '2026-11-30' });
  await on('2026-12-15');
  expect(await read(id)).toMatchObject({ status: 'IN_FORCE', validTo: '2027-06-30' });
});

test('the volunteer is reminded anew before the new last day', async () => {
  const people = await parties(portal);
  const { id } = await concluded(people);
  const reminders = async () =>
    (await lettersOf(people.candidate.id)).filter((subject) => subject.endsWith('wkrótce się kończy')).length;
  await on('2027-09-10');
  expect(await reminders()).toBe(1);
  await concludedAnnex(people, id, { validTo: LONGER });
  await on('2027-09-11');
  expect(await reminders()).toBe(1);
  await on('2028-03-06');
  await on('2028-03-07');
  expect(await reminders()).toBe(2);
});

test('the foundation does not sign an annex to what is over', async () => {
  const people = await parties(portal);
  const { id } = await concluded(people);
  const annex = await sentAnnex(people, id, { validTo: LONGER });
  await people.candidate.do(AGREEMENT.sign, { input: { id: annex.id, form: 'PAPER', riskInformed: true } });
  portal.clock.freeze(new Date('2027-10-05T05:00:00Z'));
  const input = { id: annex.id, form: 'PAPER' };
  expect(await people.coordinator.refusal(AGREEMENT.countersign, { input })).toBe('CONFLICT');
});
