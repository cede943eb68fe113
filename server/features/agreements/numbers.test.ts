import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Portal } from '../../testing/portal.js';
import { AGREEMENT, concluded, drafted, parties, sent } from '../../testing/scenes/agreements.js';
import { ANNEX, draftedAnnex, sentAnnex } from '../../testing/scenes/annexes.js';
import { Agreement } from './agreements.entity.js';
import { nextAnnexNumber, nextNumber } from './number.service.js';

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

test('twenty annexes sent at once, each of them twice, are the first of their agreements', async () => {
  const { coordinator } = await parties(portal);
  const drafts = [];
  const expected = [];
  for (let each = 0; each < 20; each++) {
    const { id, number } = await concluded({ coordinator, candidate: await portal.person() });
    drafts.push(await draftedAnnex({ coordinator }, id));
    expected.push(`${number}/A1`);
  }
  const send = async ({ id, version }: { id: string; version: number }) =>
    coordinator.refusal(AGREEMENT.send, { input: { id, version } });
  const answers = await Promise.all([...drafts, ...drafts].map(send));
  expect(answers.sort()).toEqual([...Array(20).fill('CONFLICT'), ...Array(20).fill('OK')]);
  const numbers = await Promise.all(
    drafts.map(({ id }) => portal.asSystem(async ({ store }) => (await store.get(Agreement, id)).number)),
  );
  expect(numbers).toEqual(expected);
}, 240_000);

test('twenty that take a number in one agreement at once get twenty in a row', async () => {
  const people = await parties(portal);
  const { id, number } = await concluded(people);
  const agreed = await portal.asSystem(({ store }) => store.get(Agreement, id));
  await Promise.all(
    Array.from({ length: 20 }, () =>
      portal.asSystem(async (work) => {
        const annex = await nextAnnexNumber(work, id);
        const { userId, sortName, templateVersion, volunteerName, scope, manner } = agreed;
        await work.create(Agreement, {
          ...{ number: annex, status: 'WITHDRAWN', parentId: id, changes: [] },
          ...{ userId, sortName, templateVersion, volunteerName, scope, manner, travelCosts: 'REIMBURSED' },
          ...{ validFrom: agreed.validFrom, validTo: agreed.validTo, noticeDays: 14 },
        });
      }),
    ),
  );
  const given = await portal.asSystem(({ store }) =>
    store.list(Agreement, { where: (w) => w.where('row.parentId = :id', { id }) }),
  );
  const serials = given.map((annex) => Number(annex.number?.slice(`${number}/A`.length)));
  expect(serials.sort((one, other) => one - other)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
});

test('an annex that fell through keeps its number, and the next one follows it', async () => {
  const people = await parties(portal);
  const { id, number } = await concluded(people);
  const first = await sentAnnex(people, id);
  await people.coordinator.do(ANNEX.withdraw, { input: { id: first.id, reason: 'Inny termin' } });
  expect(first.number).toBe(`${number}/A1`);
  expect((await sentAnnex(people, id)).number).toBe(`${number}/A2`);
});
