import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Portal } from '../../testing/portal.js';
import { AGREEMENT, drafted, parties, sent } from '../../testing/scenes/agreements.js';
import { nextNumber } from './number.service.js';

const PARALLEL = 50;

let portal: Portal;
beforeAll(async () => {
  portal = await Portal.open();
});
afterAll(() => portal.close());

const numbersOf = (year: number, from: number, count: number) =>
  Array.from({ length: count }, (_, index) => `EZW/${year}/${String(from + index).padStart(3, '0')}`);

// Fifty documents are made along with it.
test('fifty agreements sent at once, the first ones of the year, get fifty numbers in a row', async () => {
  const { coordinator } = await parties(portal);
  const drafts = [];
  for (let each = 0; each < PARALLEL; each++) {
    const candidate = await portal.person();
    drafts.push(await drafted({ coordinator, candidate }));
  }
  const answers = await Promise.all(
    drafts.map(({ id, version }) => coordinator.do(AGREEMENT.send, { input: { id, version } })),
  );
  const numbers = answers.map(({ sendAgreement }) => sendAgreement.agreement.number);
  expect(numbers.sort()).toEqual(numbersOf(2026, 1, PARALLEL));
}, 240_000);

test('what fails takes no number', async () => {
  const next = () => portal.asSystem(nextNumber);
  const before = await next();
  await expect(
    portal.asSystem(async (work) => {
      await nextNumber(work);
      throw new Error('falls through');
    }),
  ).rejects.toThrow('falls through');
  expect(Number((await next()).slice(-3))).toBe(Number(before.slice(-3)) + 1);
});

test('each year starts anew', async () => {
  const then = portal.clock.now();
  portal.clock.freeze(new Date('2031-01-01T00:30:00+01:00'));
  expect((await sent(await parties(portal))).number).toBe('EZW/2031/001');
  portal.clock.freeze(then);
});

test('a recalled agreement keeps its number when it is sent again', async () => {
  const people = await parties(portal);
  const { id, number } = await sent(people);
  const input = { id, reason: 'Literówka w adresie' };
  const { agreement } = (await people.coordinator.do(AGREEMENT.recall, { input })).recallAgreement;
  expect(agreement).toMatchObject({ status: 'DRAFT', number });
  const again = await people.coordinator.do(AGREEMENT.send, { input: { id, version: agreement.version } });
  expect(again.sendAgreement.agreement).toMatchObject({ status: 'SENT', number });
});
