import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Person } from '../../testing/person.js';
import { Portal } from '../../testing/portal.js';
import { AGREEMENT, drafted, parties, sent } from '../../testing/scenes/agreements.js';
import { anApplication } from '../../testing/scenes/recruitment.js';
import { anAgreementInForce, aVolunteer } from '../../testing/scenes/volunteers.js';
import { User } from '../accounts/user.entity.js';
import { AgreementStatus } from './agreements.entity.js';
import { agreementStates } from './agreements.states.js';

let portal: Portal;
beforeAll(async () => {
  portal = await Portal.open();
});
afterAll(() => portal.close());

const READ =
  'query ($id: ID!) { agreement(id: $id) { id status number warnings user { name } text { title paragraphs { heading points } } } }';
const REGISTER =
  'query ($filter: AgreementFilter, $order: AgreementOrder!) { agreements(first: 50, filter: $filter, order: $order) { nodes { volunteerName validTo } totalCount } }';
const TODAY = '2026-10-05';

/** What each mutation needs besides the id to be well formed. */
const REST: Record<string, object> = {
  update: { version: 1 },
  discard: {},
  send: { version: 1 },
  recall: { reason: 'Poprawka okresu' },
  requestCode: {},
  sign: { form: 'PAPER', riskInformed: true },
  recordSignature: { form: 'PAPER', signedOn: TODAY, riskInformed: true },
  recordOriginal: { receivedOn: TODAY },
  countersign: { form: 'PAPER' },
  addCopy: { fileId: '01990000-0000-7000-8000-000000000000', party: 'BOTH', form: 'SCAN' },
  handOver: { handedOn: TODAY },
  arrangeCover: { note: 'Polisa NNW/7' },
  terminate: { on: TODAY, reason: 'Przeprowadzka' },
};
const MUTATIONS = Object.keys(REST) as Array<keyof typeof AGREEMENT>;
const calling = (name: keyof typeof AGREEMENT, id: string) =>
  [AGREEMENT[name], { input: { id, ...REST[name] } }] as const;

describe('a draft', () => {
  test('is filled in: the template’s scope, a year from today, fourteen days of notice', async () => {
    const { coordinator, candidate } = await parties(portal);
    const { id } = (await coordinator.do(AGREEMENT.draft, { input: { userId: candidate.id } })).draftAgreement
      .agreement;
    const { agreement } = await coordinator.do(
      `{ agreement(id: "${id}") { volunteerName scope manner validFrom validTo noticeDays travelCosts number } }`,
    );
    expect(agreement).toMatchObject({
      volunteerName: 'Zofia Wiśniewska',
      scope: expect.stringContaining('doradztwo'),
      manner: expect.stringContaining('kujawsko-pomorskiego'),
      validFrom: TODAY,
      validTo: '2027-10-04',
      noticeDays: 14,
      travelCosts: 'REIMBURSED',
      number: null,
    });
  });

  test('is made from an accepted application, which then waits for one no longer', async () => {
    const { coordinator, candidate } = await parties(portal);
    const rejected = await anApplication(portal, { person: await portal.person(), status: 'REJECTED' });
    const { id } = await anApplication(portal, { person: candidate, status: 'ACCEPTED' });
    const awaiting = async () =>
      (await coordinator.do('{ applicationsAwaitingAgreement { id } }')).applicationsAwaitingAgreement;
    expect(await awaiting()).toEqual([{ id }]);
    const { agreement } = (await coordinator.do(AGREEMENT.draft, { input: { applicationId: id } })).draftAgreement;
    expect(agreement.status).toBe('DRAFT');
    expect(await awaiting()).toEqual([]);
    expect(await coordinator.refusal(AGREEMENT.draft, { input: { applicationId: rejected.id } })).toBe('CONFLICT');
    expect(await candidate.refusal('{ applicationsAwaitingAgreement { id } }')).toBe('FORBIDDEN');
  });

  test('of a renewal begins the day after the present term, with the address known', async () => {
    const { coordinator } = await parties(portal);
    const volunteer = await aVolunteer(portal, { validFrom: '2026-01-01', validTo: '2026-12-31' });
    const { id } = (await coordinator.do(AGREEMENT.draft, { input: { userId: volunteer.id } })).draftAgreement
      .agreement;
    const { agreement } = await coordinator.do(`{ agreement(id: "${id}") { validFrom volunteerAddress } }`);
    expect(agreement).toEqual({ validFrom: '2027-01-01', volunteerAddress: 'ul. Mostowa 5, 85-110 Bydgoszcz' });
  });

  test('is one at a time for a person, also when two are asked for at once', async () => {
    const { coordinator, candidate } = await parties(portal);
    const input = { userId: candidate.id };
    const answers = await Promise.all([1, 2].map(() => coordinator.refusal(AGREEMENT.draft, { input })));
    expect(answers.sort()).toEqual(['CONFLICT', 'OK']);
  });

  test('names a person or an application', async () => {
    const { coordinator } = await parties(portal);
    expect(await coordinator.problems(AGREEMENT.draft, { input: {} })).toEqual([': PERSON_NEEDED']);
  });

  test('does not end before it begins', async () => {
    const people = await parties(portal);
    const { id, version } = await drafted(people);
    const input = { id, version, validFrom: '2026-10-05', validTo: '2026-10-05' };
    expect(await people.coordinator.problems(AGREEMENT.update, { input })).toEqual(['validTo: PERIOD']);
  });

  test('changed by somebody else in the meantime is not overwritten', async () => {
    const people = await parties(portal);
    const { id, version } = await drafted(people);
    const input = { id, version: version - 1, scope: 'warsztaty' };
    expect(await people.coordinator.refusal(AGREEMENT.update, { input })).toBe('CONFLICT');
    expect(await people.coordinator.refusal(AGREEMENT.send, { input: { id, version: version - 1 } })).toBe('CONFLICT');
  });

  test('can be discarded until it has a number', async () => {
    const people = await parties(portal);
    const { id } = await drafted(people);
    expect((await people.coordinator.do(AGREEMENT.discard, { input: { id } })).discardAgreement.discardedId).toBe(id);
    const numbered = await sent(people);
    await people.coordinator.do(...calling('recall', numbered.id));
    expect(await people.coordinator.refusal(AGREEMENT.discard, { input: { id: numbered.id } })).toBe('CONFLICT');
  });

  test('is not shown to the candidate', async () => {
    const people = await parties(portal);
    const { id } = await drafted(people);
    expect(await people.candidate.refusal(READ, { id })).toBe('NOT_FOUND');
    expect((await people.candidate.do('{ myAgreements { id } }')).myAgreements).toEqual([]);
  });
});

describe('sending', () => {
  test('asks for every block that the act requires', async () => {
    const people = await parties(portal);
    const { id, version } = await drafted(people, { volunteerAddress: '', scope: '', manner: '' });
    expect(await people.coordinator.problems(AGREEMENT.send, { input: { id, version } })).toEqual([
      'volunteerAddress: REQUIRED',
      'scope: REQUIRED',
      'manner: REQUIRED',
    ]);
  });

  test('gives the volunteer the text, by mail and in the portal', async () => {
    const people = await parties(portal);
    const { id, number } = await sent(people);
    const { agreement } = await people.candidate.do(READ, { id });
    expect(agreement.text.title).toBe(`Porozumienie nr ${number} o wykonywaniu świadczeń wolontariackich`);
    expect(JSON.stringify(agreement.text)).toContain('od 5 października 2026 r. do 4 października 2027 r. Można');
    expect(JSON.stringify(agreement.text)).not.toMatch(/\{\{|…/);
    const mail = (await portal.mailSent()).findLast(({ userId }) => userId === people.candidate.id);
    expect(mail?.subject).toBe(`Porozumienie ${number} czeka na Twój podpis`);
    expect(mail?.text).toContain(`https://ezw.test/agreements/${id}`);
  });

  test('refuses a term that overlaps with a concluded one', async () => {
    const { coordinator } = await parties(portal);
    const candidate = await aVolunteer(portal, { validFrom: '2026-01-01', validTo: '2026-12-31' });
    const { id, version } = await drafted({ coordinator, candidate }, { validFrom: '2026-12-31' });
    expect(await coordinator.problems(AGREEMENT.send, { input: { id, version } })).toEqual(['validFrom: OVERLAP']);
  });

  test('lets someone without any role sign', async () => {
    const { coordinator } = await parties(portal);
    const candidate = await portal.person({ roles: [] });
    const { id } = await sent({ coordinator, candidate });
    expect(await candidate.refusal(READ, { id })).toBe('OK');
  });
});

describe('rights', () => {
  test('only a coordinator manages; the candidate signs, and nothing else', async () => {
    const people = await parties(portal);
    const { id } = await sent(people);
    const own: Array<keyof typeof AGREEMENT> = ['sign', 'requestCode'];
    const others: Array<[Person, Array<keyof typeof AGREEMENT>]> = [
      [people.candidate, own],
      [await portal.person({ roles: ['VOLUNTEER'] }), own],
      [await portal.person({ roles: ['TRAINER'] }), []],
      [await portal.person({ roles: ['ADMINISTRATOR'] }), []],
    ];
    for (const [person, may] of others) {
      for (const name of MUTATIONS.filter((each) => !may.includes(each))) {
        expect([name, await person.refusal(...calling(name, id))]).toEqual([name, 'FORBIDDEN']);
      }
      expect(await person.refusal(REGISTER, { order: 'NAME' })).toBe('FORBIDDEN');
    }
    for (const name of own) expect(await people.coordinator.refusal(...calling(name, id))).toBe('FORBIDDEN');
  });

  test('somebody else’s agreement looks like none', async () => {
    const { id } = await sent(await parties(portal));
    const stranger = await aVolunteer(portal);
    expect(await stranger.refusal(READ, { id })).toBe('NOT_FOUND');
    expect(await stranger.refusal(...calling('sign', id))).toBe('NOT_FOUND');
    expect(await stranger.refusal(...calling('requestCode', id))).toBe('NOT_FOUND');
    const trainer = await portal.person({ roles: ['TRAINER'] });
    expect(await trainer.refusal(READ, { id })).toBe('FORBIDDEN');
  });

  test('nobody signs for both sides', async () => {
    const { coordinator } = await parties(portal);
    const both = await portal.person({ roles: ['COORDINATOR', 'CANDIDATE'], name: 'Zofia Wiśniewska' });
    const { id } = await sent({ coordinator, candidate: both });
    await both.do(...calling('sign', id));
    expect(await both.refusal(...calling('countersign', id))).toBe('FORBIDDEN');
  });

  test('a person’s agreements are a field of the person, for those who may read them', async () => {
    const [volunteer, other] = [await aVolunteer(portal), await aVolunteer(portal)];
    const own = await volunteer.do('{ viewer { user { agreements { status } } } }');
    expect(own.viewer.user.agreements).toEqual([{ status: 'IN_FORCE' }]);
    const seen = await portal.asSystem((work) => work.store.get(User, other.id));
    expect(seen.volunteerSince).not.toBeNull();
  });

  test('the information on risks and rights is there for everyone, in both languages', async () => {
    const ask = (locale: string) => `{ volunteerInformation(locale: ${locale}) { title sections { heading points } } }`;
    const { volunteerInformation: pl } = await portal.visitor.do(ask('PL'));
    const { volunteerInformation: en } = await portal.visitor.do(ask('EN'));
    expect(pl.title).toContain('prawach i obowiązkach');
    expect(en.title).toContain('rights and duties');
    expect(JSON.stringify([pl, en])).not.toContain('{{');
    expect(JSON.stringify(pl)).toContain('kontakt@ezw.test');
  });
});

describe('a step from a wrong state is a conflict', () => {
  const BY_MUTATION = {
    update: 'update',
    discard: 'update',
    send: 'send',
    recall: 'recall',
    recordSignature: 'sign',
    sign: 'sign',
    countersign: 'countersign',
    terminate: 'terminate',
  } as const;
  const cases = Object.entries(BY_MUTATION).flatMap(([mutation, step]) =>
    Object.values(AgreementStatus)
      .filter((status) => !agreementStates.steps[step].from.includes(status))
      .map((status) => [mutation as keyof typeof AGREEMENT, status] as const),
  );

  test.each(cases)('%s of an agreement that is %s', async (mutation, status) => {
    const { coordinator, candidate } = await parties(portal);
    const { id } = await anAgreementInForce(portal, candidate.id, { status });
    const who = mutation === 'sign' ? candidate : coordinator;
    const expected = mutation === 'sign' && status === 'DRAFT' ? 'NOT_FOUND' : 'CONFLICT';
    expect(await who.refusal(...calling(mutation, id))).toBe(expected);
  });

  test('an original of what nobody signed', async () => {
    const people = await parties(portal);
    const { id } = await sent(people);
    expect(await people.coordinator.refusal(...calling('recordOriginal', id))).toBe('CONFLICT');
  });
});
