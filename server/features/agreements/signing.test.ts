import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Portal } from '../../testing/portal.js';
import { AGREEMENT, codeFor, concluded, parties, sent, signed } from '../../testing/scenes/agreements.js';

let portal: Portal;
beforeAll(async () => {
  portal = await Portal.open();
});
afterAll(() => portal.close());

const TODAY = '2026-10-05';
const READ =
  'query ($id: ID!) { agreement(id: $id) { status warnings volunteerSignatureForm riskInformedAt originalReceivedOn fingerprint } }';
const CLICK = { form: 'CLICK', riskInformed: true, name: 'Zofia Wiśniewska' };
const subjects = async (userId: string) =>
  (await portal.mailSent()).filter((mail) => mail.userId === userId).map(({ subject }) => subject);

describe('the volunteer', () => {
  test('signs with a click: name typed, risks acknowledged, both sides told', async () => {
    const people = await parties(portal);
    const { id, number } = await signed(people);
    const { agreement } = await people.candidate.do(READ, { id });
    expect(agreement).toMatchObject({ status: 'SIGNED_BY_VOLUNTEER', volunteerSignatureForm: 'CLICK' });
    expect(agreement.riskInformedAt).toBe('2026-10-05T08:00:00.000Z');
    expect(await subjects(people.candidate.id)).toContain(`Mamy Twój podpis pod porozumieniem ${number}`);
    expect(await subjects(people.coordinator.id)).toContain(`Porozumienie ${number} czeka na podpis fundacji`);
    const confirmation = (await portal.mailSent()).findLast(({ userId }) => userId === people.candidate.id);
    expect(confirmation?.text).toContain(agreement.fingerprint);
  });

  test('types the name in whatever case and with or without diacritics', async () => {
    const people = await parties(portal);
    const { id } = await sent(people);
    const input = { id, ...CLICK, name: '  zofia wisniewska ', code: await codeFor(people, id) };
    expect(await people.candidate.problems(AGREEMENT.sign, { input })).toEqual([]);
  });

  test('must acknowledge the risks and give the right name', async () => {
    const people = await parties(portal);
    const { id } = await sent(people);
    const code = await codeFor(people, id);
    const problems = (changes: object) =>
      people.candidate.problems(AGREEMENT.sign, { input: { id, ...CLICK, code, ...changes } });
    expect(await problems({ riskInformed: false })).toEqual(['riskInformed: RISK_NOT_ACKNOWLEDGED']);
    expect(await problems({ name: 'Zofia Wiśnik' })).toEqual(['name: NAME_DIFFERS']);
    expect(await problems({ name: undefined })).toEqual(['name: NAME_DIFFERS']);
    expect((await people.candidate.do(READ, { id })).agreement.status).toBe('SENT');
  });

  test('cannot waive travel costs by anything short of the written form', async () => {
    for (const form of ['CLICK', 'TRUSTED', 'PERSONAL_EID', 'SCAN']) {
      const people = await parties(portal);
      const { id } = await sent(people, { travelCosts: 'WAIVED' });
      const input = { id, ...CLICK, form, ...(form === 'CLICK' && { code: await codeFor(people, id) }) };
      expect([form, await people.candidate.problems(AGREEMENT.sign, { input })]).toEqual([form, ['form: WAIVER_VOID']]);
    }
  });

  test('waives them on paper, and the foundation signs when it has the paper', async () => {
    const { coordinator, candidate } = await parties(portal);
    const { id } = await sent({ coordinator, candidate }, { travelCosts: 'WAIVED' });
    await candidate.do(AGREEMENT.sign, { input: { id, form: 'PAPER', riskInformed: true } });
    const countersign = { input: { id, form: 'PAPER' } };
    expect(await coordinator.problems(AGREEMENT.countersign, countersign)).toEqual(['form: WAIVER_NEEDS_ORIGINAL']);
    await coordinator.do(AGREEMENT.recordOriginal, { input: { id, receivedOn: TODAY } });
    expect(await coordinator.problems(AGREEMENT.countersign, countersign)).toEqual([]);
  });
});

describe('a signature from outside the portal', () => {
  const paper = { form: 'PAPER', signedOn: TODAY, riskInformed: true };

  test('is entered with its day and its original', async () => {
    const { coordinator, candidate } = await parties(portal);
    const { id } = await sent({ coordinator, candidate });
    const input = { id, ...paper, originalReceivedOn: TODAY };
    await coordinator.do(AGREEMENT.recordSignature, { input });
    const { agreement } = await candidate.do(READ, { id });
    expect(agreement).toMatchObject({ status: 'SIGNED_BY_VOLUNTEER', originalReceivedOn: TODAY });
    expect(agreement.warnings).toEqual(['STATUTORY_COVER']);
  });

  test.each([
    [{ form: 'CLICK' }, 'form: CLICK_IS_PERSONAL'],
    [{ signedOn: '2026-10-06' }, 'signedOn: SIGNED_ON'],
    [{ signedOn: '2026-10-04' }, 'signedOn: SIGNED_ON'],
    [{ originalReceivedOn: '2026-10-06' }, 'originalReceivedOn: RECEIVED_ON'],
    [{ originalReceivedOn: '2026-10-04' }, 'originalReceivedOn: RECEIVED_ON'],
    [{ riskInformed: false }, 'riskInformed: RISK_NOT_ACKNOWLEDGED'],
  ])('with %j is refused', async (changes, problem) => {
    const { coordinator, candidate } = await parties(portal);
    const { id } = await sent({ coordinator, candidate });
    const input = { id, ...paper, ...changes };
    expect(await coordinator.problems(AGREEMENT.recordSignature, { input })).toEqual([problem]);
  });

  test('can make up for the written form that clicks do not keep', async () => {
    const people = await parties(portal);
    const { id } = await concluded(people);
    const warnings = async () => (await people.coordinator.do(READ, { id })).agreement.warnings;
    expect(await warnings()).toEqual(['WRITTEN_FORM_MISSING', 'STATUTORY_COVER']);
    const original = { id, receivedOn: TODAY, volunteerForm: 'PAPER', foundationForm: 'PAPER' };
    await people.coordinator.do(AGREEMENT.recordOriginal, { input: original });
    expect(await warnings()).toEqual(['COPY_NOT_HANDED_OVER', 'STATUTORY_COVER']);
  });

  test('is better than the one known, or the same', async () => {
    const people = await parties(portal);
    const { id } = await signed(people);
    const problems = (changes: object) =>
      people.coordinator.problems(AGREEMENT.recordOriginal, { input: { id, receivedOn: TODAY, ...changes } });
    expect(await problems({ volunteerForm: 'SCAN' })).toEqual(['volunteerForm: ONLY_WRITTEN']);
    expect(await problems({ foundationForm: 'PAPER' })).toEqual(['foundationForm: NOT_COUNTERSIGNED']);
    expect(await problems({ receivedOn: '2026-10-04' })).toEqual(['receivedOn: RECEIVED_ON']);
  });
});

describe('the foundation', () => {
  test('concludes the agreement, puts it in force and makes the candidate a volunteer', async () => {
    const people = await parties(portal);
    expect((await concluded(people)).status).toBe('IN_FORCE');
    const { viewer } = await people.candidate.do('{ viewer { roles user { volunteerSince } } }');
    expect(viewer.roles).toContain('VOLUNTEER');
    expect(viewer.user.volunteerSince).toBe('2026-10-05T08:00:00.000Z');
    expect((await subjects(people.candidate.id)).at(-1)).toContain('Witaj w zespole!');
  });

  test('concludes one that begins later: a volunteer already, not in force yet', async () => {
    const people = await parties(portal);
    const { status } = await concluded(people, { validFrom: '2026-10-12' });
    expect(status).toBe('SIGNED_BY_FOUNDATION');
    expect((await people.candidate.do('{ viewer { roles } }')).viewer.roles).toContain('VOLUNTEER');
  });

  test('keeps the first day of a volunteer who signs again', async () => {
    const { coordinator } = await parties(portal);
    const volunteerSince = new Date('2024-03-01T09:00:00Z');
    const candidate = await portal.person({
      roles: ['VOLUNTEER'],
      name: 'Zofia Wiśniewska',
      profile: { volunteerSince },
    });
    await concluded({ coordinator, candidate });
    const { viewer } = await candidate.do('{ viewer { user { volunteerSince } } }');
    expect(viewer.user.volunteerSince).toBe('2024-03-01T09:00:00.000Z');
  });

  test('does not sign what is over', async () => {
    const people = await parties(portal);
    const { id } = await signed(people, { validTo: '2026-10-20' });
    const then = portal.clock.now();
    portal.clock.freeze(new Date('2026-10-21T08:00:00Z'));
    const input = { id, form: 'PAPER' };
    expect(await people.coordinator.problems(AGREEMENT.countersign, { input })).toEqual([': TERM_OVER']);
    portal.clock.freeze(then);
  });

  test('leaves a trail that both sides can read', async () => {
    const people = await parties(portal);
    const { id } = await concluded(people);
    const { timeline } = await people.candidate.do(
      `{ timeline(subject: "Agreement", id: "${id}") { event from to automatic } }`,
    );
    expect(timeline.map(({ event, to }: { event: string; to: string }) => `${event} ${to}`)).toEqual([
      'draftAgreement DRAFT',
      'updateAgreement null',
      'sendAgreement SENT',
      'requestSigningCode null',
      'signAgreement SIGNED_BY_VOLUNTEER',
      'countersignAgreement SIGNED_BY_FOUNDATION',
      'enterIntoForce IN_FORCE',
    ]);
  });
});
