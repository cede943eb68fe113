import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Person } from '../../testing/person.js';
import { Portal } from '../../testing/portal.js';
import { AGREEMENT, concluded, drafted, type Parties, parties, sent } from '../../testing/scenes/agreements.js';
import { ANNEX, concludedAnnex, draftedAnnex, sentAnnex, signedAnnex } from '../../testing/scenes/annexes.js';
import { aVolunteer } from '../../testing/scenes/volunteers.js';

const NOW = new Date('2026-10-05T08:00:00Z');
const TODAY = '2026-10-05';
/** Of an agreement that begins today and lasts a year. */
const LAST = '2027-10-04';
const READ = `query ($id: ID!) { agreement(id: $id) {
  id number status warnings validFrom validTo scope travelCosts effectiveOn coverDue coverNote terminationReason
  changes { term before after } parent { id validTo } annexes { id number status }
} }`;

let portal: Portal;
beforeAll(async () => {
  portal = await Portal.open();
});
afterEach(() => portal.clock.freeze(NOW));
afterAll(() => portal.close());

const read = async (person: Person, id: string) => (await person.do(READ, { id })).agreement;
const lettersOf = async (userId: string) =>
  (await portal.mailSent()).filter((mail) => mail.userId === userId).map(({ subject }) => subject);

async function inForce(changes: Record<string, unknown> = {}) {
  const people = await parties(portal);
  return { people, id: (await concluded(people, changes)).id };
}

describe('a draft of an annex', () => {
  test('holds the terms as agreed, takes effect today and changes nothing yet', async () => {
    const { people, id } = await inForce();
    const { agreement } = (await people.coordinator.do(ANNEX.draft, { input: { agreementId: id } })).draftAnnex;
    expect(await read(people.coordinator, agreement.id)).toMatchObject({
      ...{ number: null, status: 'DRAFT', validFrom: TODAY, validTo: LAST, effectiveOn: TODAY, changes: [] },
      parent: { id },
    });
    const input = { id: agreement.id, version: agreement.version };
    expect(await people.coordinator.problems(AGREEMENT.send, { input })).toEqual([': ANNEX_CHANGES_NOTHING']);
    expect(await people.candidate.refusal(READ, { id: agreement.id })).toBe('NOT_FOUND');
    expect((await read(people.candidate, id)).annexes).toEqual([]);
  });

  test('of an agreement that waits for its first day takes effect on that day at the earliest', async () => {
    const { people, id } = await inForce({ validFrom: '2026-10-12' });
    const { agreement } = (await people.coordinator.do(ANNEX.draft, { input: { agreementId: id } })).draftAnnex;
    expect((await read(people.coordinator, agreement.id)).effectiveOn).toBe('2026-10-12');
  });

  test.each([
    [{ validTo: '2027-10-03' }, 'validTo: ANNEX_SHORTENS'],
    [{ validFrom: '2026-10-06' }, 'validFrom: ANNEX_FIRST_DAY'],
    [{ effectiveOn: '2026-10-04' }, 'effectiveOn: ANNEX_EFFECTIVE_ON'],
    [{ effectiveOn: '2027-10-05' }, 'effectiveOn: ANNEX_EFFECTIVE_ON'],
  ])('cannot say %j', async (changes, problem) => {
    const { people, id } = await inForce();
    const draft = await draftedAnnex(people, id);
    const input = { id: draft.id, version: draft.version, ...changes };
    expect(await people.coordinator.problems(AGREEMENT.update, { input })).toEqual([problem]);
  });

  test('is one at a time, also when two are asked for at once, and none beside a renewal', async () => {
    const { people, id } = await inForce();
    const ask = () => people.coordinator.refusal(ANNEX.draft, { input: { agreementId: id } });
    expect((await Promise.all([ask(), ask()])).sort()).toEqual(['CONFLICT', 'OK']);
    const renewal = { input: { userId: people.candidate.id } };
    expect(await people.coordinator.refusal(AGREEMENT.draft, renewal)).toBe('CONFLICT');
    const other = await inForce();
    await drafted(other.people, { validFrom: '2027-10-05', validTo: '2028-10-04' });
    expect(await other.people.coordinator.refusal(ANNEX.draft, { input: { agreementId: other.id } })).toBe('CONFLICT');
  });

  test('is not made while a signed one waits for its day', async () => {
    const { people, id } = await inForce();
    await concludedAnnex(people, id, { scope: 'mediacje', effectiveOn: '2026-11-01' });
    expect(await people.coordinator.refusal(ANNEX.draft, { input: { agreementId: id } })).toBe('CONFLICT');
  });

  test('only an annex has a day on which it takes effect', async () => {
    const people = await parties(portal);
    const { id, version } = await drafted(people);
    const input = { id, version, effectiveOn: TODAY };
    expect(await people.coordinator.problems(AGREEMENT.update, { input })).toEqual(['effectiveOn: ANNEX_ONLY']);
  });

  test('of an agreement that is over is refused, also in the night before the calendar is looked at', async () => {
    const { people, id } = await inForce();
    portal.clock.freeze(new Date('2027-10-05T05:00:00Z'));
    expect(await people.coordinator.refusal(ANNEX.draft, { input: { agreementId: id } })).toBe('CONFLICT');
  });
});

describe('an extension', () => {
  test('refuses a term that overlaps with the next agreement', async () => {
    const { coordinator } = await parties(portal);
    const candidate = await aVolunteer(portal, { validFrom: '2026-01-01', validTo: '2026-12-31', name: 'Jan Dwa' });
    await concluded({ coordinator, candidate }, { validFrom: '2027-01-01', validTo: '2027-12-31' });
    const { user } = (await candidate.do('{ viewer { user { agreements { id validTo } } } }')).viewer;
    const [, first] = user.agreements;
    const draft = await draftedAnnex({ coordinator }, first.id, { validTo: '2027-01-01' });
    const input = { id: draft.id, version: draft.version };
    expect(await coordinator.problems(AGREEMENT.send, { input })).toEqual(['validTo: OVERLAP']);
  });

  test('that both have signed keeps the next agreement from beginning within it, before it takes effect too', async () => {
    const { people, id } = await inForce();
    await concludedAnnex(people, id, { validTo: '2027-12-31', effectiveOn: '2026-11-01' });
    const next = await drafted(people, { validFrom: '2027-10-05', validTo: '2028-10-04' });
    const input = { id: next.id, version: next.version };
    expect(await people.coordinator.problems(AGREEMENT.send, { input })).toEqual(['validFrom: OVERLAP']);
  });

  test('over thirty days moves the agreement from accident insurance to the statutory cover', async () => {
    const { people, id } = await inForce({ validTo: '2026-11-03' });
    await people.coordinator.do(AGREEMENT.arrangeCover, { input: { id, note: 'Polisa NNW/7' } });
    const draft = await draftedAnnex(people, id, { validTo: '2026-11-04' });
    expect((await read(people.coordinator, draft.id)).warnings).toEqual(['STATUTORY_COVER']);
    await people.coordinator.do(ANNEX.withdraw, { input: { id: draft.id, reason: 'Inny termin' } });
    const annex = await concludedAnnex(people, id, { validTo: '2026-11-30' });
    expect((await read(people.coordinator, annex.id)).warnings).toEqual(['WRITTEN_FORM_MISSING']);
    expect(await read(people.coordinator, id)).toMatchObject({
      ...{ coverDue: 'STATUTORY', coverNote: null },
      warnings: ['WRITTEN_FORM_MISSING', 'STATUTORY_COVER'],
    });
  });

  test('up to thirty days asks for insurance of the rest; a long one stays covered', async () => {
    const short = await inForce({ validTo: '2026-10-20' });
    await short.people.coordinator.do(AGREEMENT.arrangeCover, { input: { id: short.id, note: 'Polisa NNW/7' } });
    await concludedAnnex(short.people, short.id, { validTo: '2026-11-03' });
    expect((await read(short.people.coordinator, short.id)).coverDue).toBe('ACCIDENT_INSURANCE');
    const long = await inForce();
    await long.people.coordinator.do(AGREEMENT.arrangeCover, { input: { id: long.id, note: 'Teczka' } });
    await concludedAnnex(long.people, long.id);
    expect(await read(long.people.coordinator, long.id)).toMatchObject({ coverDue: null, coverNote: 'Teczka' });
  });
});

describe('a waiver of travel costs', () => {
  test('that the annex brings is void in anything short of the written form, and refused', async () => {
    const { people, id } = await inForce();
    const annex = await sentAnnex(people, id, { travelCosts: 'WAIVED' });
    const sign = (form: string) =>
      people.candidate.problems(AGREEMENT.sign, {
        input: { id: annex.id, form, riskInformed: true, name: 'Zofia Wiśniewska' },
      });
    expect(await sign('TRUSTED')).toEqual(['form: WAIVER_VOID']);
    expect(await sign('SCAN')).toEqual(['form: WAIVER_VOID']);
    const entered = { id: annex.id, form: 'TRUSTED', signedOn: TODAY, riskInformed: true };
    expect(await people.coordinator.problems(AGREEMENT.recordSignature, { input: entered })).toEqual([
      'form: WAIVER_VOID',
    ]);
    expect(await sign('PAPER')).toEqual([]);
    const countersign = { input: { id: annex.id, form: 'PAPER' } };
    expect(await people.coordinator.problems(AGREEMENT.countersign, countersign)).toEqual([
      'form: WAIVER_NEEDS_ORIGINAL',
    ]);
    await people.coordinator.do(AGREEMENT.recordOriginal, { input: { id: annex.id, receivedOn: TODAY } });
    expect(await people.coordinator.problems(AGREEMENT.countersign, countersign)).toEqual([]);
    expect((await read(people.candidate, id)).travelCosts).toBe('WAIVED');
    // The waiver rests on the annex; the agreement, signed by a click, may still be made up for.
    const original = { id, receivedOn: TODAY };
    expect(await people.coordinator.problems(AGREEMENT.recordOriginal, { input: original })).toEqual([]);
  });

  test('that the agreement holds already is left alone by an annex about something else', async () => {
    const { coordinator } = await parties(portal);
    const candidate = await aVolunteer(portal, { name: 'Jan Dwa' });
    const { user } = (await candidate.do('{ viewer { user { agreements { id } } } }')).viewer;
    const people: Parties = { coordinator, candidate };
    const first = await sentAnnex(people, user.agreements[0].id, { travelCosts: 'WAIVED' });
    await candidate.do(AGREEMENT.sign, { input: { id: first.id, form: 'PAPER', riskInformed: true } });
    await coordinator.do(AGREEMENT.recordOriginal, { input: { id: first.id, receivedOn: TODAY } });
    await coordinator.do(AGREEMENT.countersign, { input: { id: first.id, form: 'PAPER' } });
    const second = await concludedAnnex(people, user.agreements[0].id, { scope: 'mediacje' });
    expect(await read(coordinator, second.id)).toMatchObject({ status: 'IN_EFFECT', travelCosts: 'WAIVED' });
  });
});

describe('an annex is withdrawn', () => {
  test('before it was sent without a trace for the volunteer, afterwards with the reason', async () => {
    const { people, id } = await inForce();
    const withdraw = (annexId: string) =>
      people.coordinator.do(ANNEX.withdraw, { input: { id: annexId, reason: 'Inny termin' } });
    const draft = await draftedAnnex(people, id);
    await withdraw(draft.id);
    expect(await people.candidate.refusal(READ, { id: draft.id })).toBe('NOT_FOUND');
    const annex = await sentAnnex(people, id);
    expect(annex.number).toMatch(/\/A1$/);
    await withdraw(annex.id);
    expect(await read(people.candidate, annex.id)).toMatchObject({
      ...{ status: 'WITHDRAWN', terminationReason: 'Inny termin' },
    });
    expect(await lettersOf(people.candidate.id)).toContain(`Aneks ${annex.number} został wycofany`);
    expect((await read(people.candidate, id)).validTo).toBe(LAST);
    expect((await sentAnnex(people, id)).number).toMatch(/\/A2$/);
  });

  test.each(['drafted', 'sent', 'signed', 'waiting'] as const)('when it is %s and the agreement ends', async (how) => {
    const { people, id } = await inForce();
    const change = { scope: 'mediacje', effectiveOn: '2026-11-01' };
    const make = { drafted: draftedAnnex, sent: sentAnnex, signed: signedAnnex, waiting: concludedAnnex }[how];
    const annex = await make(people, id, change);
    const input = { id, on: '2026-12-31', reason: 'Przeprowadzka' };
    await people.coordinator.do(AGREEMENT.terminate, { input });
    expect(await read(people.coordinator, annex.id)).toMatchObject({ status: 'WITHDRAWN', terminationReason: null });
    const told = (await lettersOf(people.candidate.id)).includes(`Aneks ${annex.number} jest nieaktualny`);
    expect(told).toBe(how !== 'drafted');
  });
});

describe('rights', () => {
  test('only a coordinator drafts and withdraws', async () => {
    const { people, id } = await inForce();
    const annex = await sentAnnex(people, id);
    const operations = [
      [ANNEX.draft, { input: { agreementId: id } }],
      [ANNEX.withdraw, { input: { id: annex.id, reason: 'Pomyłka' } }],
    ] as const;
    const others = [
      people.candidate,
      await aVolunteer(portal),
      await portal.person({ roles: ['TRAINER'] }),
      await portal.person({ roles: ['ADMINISTRATOR'] }),
    ];
    for (const [mutation, variables] of operations) {
      expect(await portal.visitor.refusal(mutation, variables)).toBe('UNAUTHENTICATED');
      for (const person of others) expect(await person.refusal(mutation, variables)).toBe('FORBIDDEN');
    }
  });

  test('somebody else’s annex looks like none, and is not for them to sign', async () => {
    const { people, id } = await inForce();
    const annex = await sentAnnex(people, id);
    const stranger = await aVolunteer(portal);
    expect(await stranger.refusal(READ, { id: annex.id })).toBe('NOT_FOUND');
    const input = { id: annex.id, form: 'PAPER', riskInformed: true };
    expect(await stranger.refusal(AGREEMENT.sign, { input })).toBe('NOT_FOUND');
    expect((await stranger.fetch(`/files/agreements/${annex.id}.pdf`)).statusCode).toBe(404);
    expect(await portal.visitor.refusal(AGREEMENT.sign, { input })).toBe('UNAUTHENTICATED');
  });

  test('nobody signs an annex for both sides', async () => {
    const { coordinator } = await parties(portal);
    const both = await portal.person({ roles: ['COORDINATOR', 'CANDIDATE'], name: 'Zofia Wiśniewska' });
    const people: Parties = { coordinator, candidate: both };
    const annex = await signedAnnex(people, (await concluded(people)).id);
    expect(await both.refusal(AGREEMENT.countersign, { input: { id: annex.id, form: 'CLICK' } })).toBe('FORBIDDEN');
  });
});

test('the register holds annexes, tells them apart, and lets none of them expire', async () => {
  const { people, id } = await inForce();
  const { number } = await concludedAnnex(people, id, { scope: 'mediacje', effectiveOn: '2026-11-01' });
  const listed = async (filter: object) => {
    const { agreements } = await people.coordinator.do(
      'query ($filter: AgreementFilter) { agreements(first: 50, filter: $filter) { nodes { number } } }',
      { filter: { search: number?.slice(0, -3), ...filter } },
    );
    return agreements.nodes.map((node: { number: string }) => node.number);
  };
  const own = number?.slice(0, -3);
  expect(await listed({})).toEqual([own, number]);
  expect(await listed({ kind: 'ANNEX' })).toEqual([number]);
  expect(await listed({ kind: 'AGREEMENT' })).toEqual([own]);
  expect(await listed({ expiringBefore: '2030-01-01' })).toEqual([own]);
  expect(await listed({ inForceOn: TODAY })).toEqual([own]);
  const { rawPayload } = await people.coordinator.fetch(
    `/files/agreements.xlsx?kind=ANNEX&language=en&search=${number}`,
  );
  expect(rawPayload.length).toBeGreaterThan(1000);
});

test('the steps of agreements alone are refused of an annex', async () => {
  const { people, id } = await inForce();
  const annex = await sentAnnex(people, id);
  const terminate = { id: annex.id, on: TODAY, reason: 'Przeprowadzka' };
  expect(await people.coordinator.refusal(AGREEMENT.terminate, { input: terminate })).toBe('CONFLICT');
  expect(await people.coordinator.refusal(ANNEX.draft, { input: { agreementId: annex.id } })).toBe('CONFLICT');
  const own = await sent(await parties(portal));
  expect(await people.coordinator.refusal(ANNEX.withdraw, { input: { id: own.id, reason: 'Pomyłka' } })).toBe(
    'CONFLICT',
  );
});
