import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Person } from '../../testing/person.js';
import { Portal } from '../../testing/portal.js';
import { anApplication, aRound, REQUIRED_CONSENTS } from '../../testing/scenes/recruitment.js';
import { Application, type ApplicationStatus, type RecruitmentRound } from './recruitment.entity.js';
import { applicationStates } from './recruitment.states.js';

let portal: Portal;
let coordinator: Person;
let round: RecruitmentRound;
beforeAll(async () => {
  portal = await Portal.open();
  coordinator = await portal.person({ roles: ['COORDINATOR'] });
  round = await aRound(portal);
});
afterAll(() => portal.close());

const ALL: readonly ApplicationStatus[] = [
  'DRAFT',
  'SUBMITTED',
  'INCOMPLETE',
  'UNDER_REVIEW',
  'ACCEPTED',
  'RESERVE',
  'REJECTED',
  'WITHDRAWN',
];
const PAYLOAD =
  '{ application { status decidedAt decisionReason reservePosition returnedFields returnedUntil } userErrors { code path } }';
const RETURN = {
  fields: ['experience'],
  comment: 'Podaj przykłady działań.',
  untilDay: '2026-10-12',
};
const REASON = 'Brak przykładów działań poza własną organizacją.';

/** The coordinator's steps with what they need besides the application. */
const STEPS = {
  startApplicationReview: { type: 'ApplicationInput', input: {} },
  returnApplication: { type: 'ReturnApplicationInput', input: RETURN },
  acceptApplication: { type: 'ApplicationInput', input: {} },
  reserveApplication: { type: 'ReserveApplicationInput', input: {} },
  rejectApplication: { type: 'RejectApplicationInput', input: { reason: REASON } },
} as const;
type Step = keyof typeof STEPS;
const NAMES = Object.keys(STEPS) as Step[];

const mutation = (name: Step) => `mutation ($input: ${STEPS[name].type}!) { ${name}(input: $input) ${PAYLOAD} }`;
const inputOf = (name: Step, id: string, more: object = {}) => ({ input: { id, ...STEPS[name].input, ...more } });
const take = async (name: Step, { id }: Application, more: object = {}) =>
  (await coordinator.do(mutation(name), inputOf(name, id, more)))[name].application;

const applied = async (status: ApplicationStatus, values: Partial<Application> = {}) => {
  const person = await portal.person();
  const { round: _round, user: _user, ...columns } = values;
  return { person, application: await anApplication(portal, { person, status, round, ...columns }) };
};
const lastMailTo = async (person: Person) =>
  (await portal.mailSent()).filter(({ userId }) => userId === person.id).at(-1);

describe('a coordinator', () => {
  test('reviews and accepts; the candidate is told', async () => {
    const { person, application } = await applied('SUBMITTED');
    expect((await take('startApplicationReview', application)).status).toBe('UNDER_REVIEW');
    expect(await take('acceptApplication', application)).toMatchObject({
      status: 'ACCEPTED',
      decidedAt: '2026-10-05T08:00:00.000Z',
    });
    expect((await lastMailTo(person))?.subject).toBe('Witamy w zespole!');
  });

  test('sees what was mended in an application that came back', async () => {
    const { person, application } = await applied('SUBMITTED');
    await take('returnApplication', application);
    const save =
      'mutation ($input: SaveApplicationInput!) { saveApplication(input: $input) { application { version } userErrors { code } } }';
    const submit =
      'mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { userErrors { code } } }';
    const { id, answers } = application;
    const read = `{ application(id: "${id}") { version changes { key before } } }`;
    const { version } = (await person.do(read)).application;
    const experience = 'Prowadzę świetlicę wiejską i co roku piszę dwa wnioski o granty. '.repeat(5);
    const saved = (await person.do(save, { input: { id, version, answers: { experience } } })).saveApplication;
    await person.do(submit, { input: { id, version: saved.application.version, consents: [] } });
    expect((await coordinator.do(read)).application.changes).toEqual([
      { key: 'experience', before: answers['experience'] },
    ]);
  });

  test('rejects with a reason, which the candidate reads', async () => {
    const { person, application } = await applied('UNDER_REVIEW');
    await take('rejectApplication', application);
    const seen = await person.do(`{ application(id: "${application.id}") { status decisionReason } }`);
    expect(seen.application).toEqual({ status: 'REJECTED', decisionReason: REASON });
    expect((await lastMailTo(person))?.text).toContain(REASON);
    const { application: other } = await applied('UNDER_REVIEW');
    expect(await coordinator.problems(mutation('rejectApplication'), { input: { id: other.id, reason: ' ' } })).toEqual(
      ['reason: REQUIRED'],
    );
  });

  test('orders the reserve list, on which nobody shares a place', async () => {
    const autumn = await aRound(portal);
    const wait = async () =>
      anApplication(portal, { person: await portal.person(), status: 'UNDER_REVIEW', round: autumn });
    expect((await take('reserveApplication', await wait())).reservePosition).toBe(1);
    expect((await take('reserveApplication', await wait(), { position: 4 })).reservePosition).toBe(4);
    const last = await wait();
    expect(
      await coordinator.problems(
        mutation('reserveApplication'),
        inputOf('reserveApplication', last.id, { position: 4 }),
      ),
    ).toEqual(['position: RESERVE_PLACE_TAKEN']);
    expect((await take('reserveApplication', last)).reservePosition).toBe(5);
    expect(await coordinator.refusal(mutation('acceptApplication'), inputOf('acceptApplication', last.id))).toBe(
      'CONFLICT',
    );
  });

  test('takes an application back for someone who phones', async () => {
    const { person, application } = await applied('SUBMITTED');
    const withdraw =
      'mutation ($input: WithdrawApplicationInput!) { withdrawApplication(input: $input) { application { status } userErrors { code } } }';
    await coordinator.do(withdraw, { input: { id: application.id, reason: 'prośba przez telefon' } });
    expect((await lastMailTo(person))?.subject).toBe('Zgłoszenie zostało wycofane');
  });

  test.each(NAMES)('cannot %s from a wrong state', async (name) => {
    const { from } = applicationStates.steps[name];
    for (const status of ALL.filter((each) => !from.includes(each))) {
      const { application } = await applied(status);
      const refusal = await coordinator.refusal(mutation(name), inputOf(name, application.id));
      expect([status, refusal]).toEqual([status, 'CONFLICT']);
    }
  });

  test.each(NAMES)('cannot %s with the own application', async (name) => {
    const both = await portal.person({ roles: ['CANDIDATE', 'COORDINATOR'] });
    const status = applicationStates.steps[name].from[0] ?? 'SUBMITTED';
    const { id } = await anApplication(portal, { person: both, status, round });
    expect(await both.refusal(mutation(name), inputOf(name, id))).toBe('FORBIDDEN');
  });
});

describe('a returned application', () => {
  const SAVE =
    'mutation ($input: SaveApplicationInput!) { saveApplication(input: $input) { application { version } userErrors { code path } } }';
  const SUBMIT =
    'mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { application { status returnedFields } userErrors { code path } } }';
  const at = async (moment: string, act: () => Promise<void>) => {
    const then = portal.clock.now();
    portal.clock.freeze(new Date(moment));
    await act();
    portal.clock.freeze(then);
  };

  test('says what is missing until when, is mended there and comes back', async () => {
    const { person, application } = await applied('SUBMITTED');
    expect(await take('returnApplication', application)).toMatchObject({
      status: 'INCOMPLETE',
      returnedFields: ['experience'],
      returnedUntil: '2026-10-12',
    });
    expect((await lastMailTo(person))?.text).toContain('Podaj przykłady działań.');
    const input = { id: application.id, version: application.version + 1 };
    expect(await person.problems(SAVE, { input: { ...input, answers: { motivation: 'x' } } })).toEqual([
      'answers.motivation: NOT_RETURNED',
    ]);
    const answers = { experience: 'Przykłady: warsztaty w trzech sołectwach i wniosek o dotację. '.repeat(4) };
    const { version } = (await person.do(SAVE, { input: { ...input, answers } })).saveApplication.application;
    await at('2026-10-12T21:00:00Z', async () => {
      const answer = await person.do(SUBMIT, { input: { id: application.id, version, consents: [] } });
      expect(answer.submitApplication.application).toEqual({ status: 'SUBMITTED', returnedFields: null });
    });
  });

  test('comes back after the round has closed, but not after its own deadline', async () => {
    const closed = await aRound(portal, { status: 'CLOSED' });
    const person = await portal.person();
    const returned = { returnedFields: ['experience'], returnedUntil: '2026-10-12' };
    const { id, version } = await anApplication(portal, { person, status: 'INCOMPLETE', round: closed, ...returned });
    const submit = { input: { id, version, consents: REQUIRED_CONSENTS } };
    await at('2026-10-12T22:30:00Z', async () => expect(await person.refusal(SUBMIT, submit)).toBe('CONFLICT'));
    expect(await person.problems(SUBMIT, submit)).toEqual([]);
  });

  test('is refused as it is when it was not completed in time, and not before', async () => {
    const { application } = await applied('INCOMPLETE', {
      returnedFields: ['experience'],
      returnedUntil: '2026-10-12',
    });
    const reject = mutation('rejectApplication');
    expect(await coordinator.refusal(reject, inputOf('rejectApplication', application.id))).toBe('CONFLICT');
    await at('2026-10-13T08:00:00Z', async () => {
      expect((await take('rejectApplication', application)).status).toBe('REJECTED');
    });
  });

  test('names questions of the form and a day to come', async () => {
    const { application } = await applied('SUBMITTED');
    const problems = (more: object) =>
      coordinator.problems(mutation('returnApplication'), inputOf('returnApplication', application.id, more));
    expect(await problems({ fields: ['experience', 'pesel'] })).toEqual(['fields.1: UNKNOWN_QUESTION']);
    expect(await problems({ fields: [] })).toEqual(['fields: TOO_FEW']);
    expect(await problems({ untilDay: '2026-10-05' })).toEqual(['untilDay: UNTIL_IN_THE_PAST']);
  });
});

describe('the queue', () => {
  test('shows who waits longest, filtered by round, state and name', async () => {
    const autumn = await aRound(portal);
    for (const [name, day, status] of [
      ['Łucja Żak', '03', 'SUBMITTED'],
      ['Jan Kos', '01', 'SUBMITTED'],
      ['Ewa Lis', '02', 'REJECTED'],
    ] as const) {
      const person = await portal.person({ name });
      await anApplication(portal, { person, status, round: autumn, statusSince: new Date(`2026-10-${day}T08:00:00Z`) });
    }
    const LIST =
      'query ($filter: ApplicationFilter, $order: ApplicationOrder) { applications(first: 2, filter: $filter, order: $order) { nodes { user { name } } totalCount pageInfo { hasNextPage } } }';
    const names = async (filter: object, order?: string) => {
      const { applications } = await coordinator.do(LIST, { filter: { roundId: autumn.id, ...filter }, order });
      return applications.nodes.map(({ user }: { user: { name: string } }) => user.name);
    };
    expect(await names({})).toEqual(['Jan Kos', 'Ewa Lis']);
    expect(await names({ status: ['SUBMITTED'] })).toEqual(['Jan Kos', 'Łucja Żak']);
    expect(await names({}, 'NAME')).toEqual(['Jan Kos', 'Ewa Lis'].sort());
    expect(await names({ search: 'lucja' })).toEqual(['Łucja Żak']);
    const counts = `{ applicationCounts(roundId: "${autumn.id}") { status count oldestSince } }`;
    expect((await coordinator.do(counts)).applicationCounts).toContainEqual({
      status: 'SUBMITTED',
      count: 2,
      oldestSince: '2026-10-01T08:00:00.000Z',
    });
  });
});

test('a filter and an order may be left empty', async () => {
  const LIST =
    'query ($filter: ApplicationFilter, $order: ApplicationOrder) { applications(filter: $filter, order: $order) { totalCount } }';
  const { applications } = await coordinator.do(LIST, { filter: null, order: null });
  expect(applications.totalCount).toBeGreaterThan(0);
});

describe('everyone else', () => {
  const QUEUES = ['applications { nodes { id } }', 'applicationCounts { count }'];

  test.each(['CANDIDATE', 'VOLUNTEER', 'TRAINER', 'ADMINISTRATOR'] as const)('a %s decides nothing', async (role) => {
    const person = await portal.person({ roles: [role] });
    const { id } = await anApplication(portal, { person, round });
    for (const name of NAMES) {
      expect([name, await person.refusal(mutation(name), inputOf(name, id))]).toEqual([name, 'FORBIDDEN']);
    }
    for (const queue of QUEUES) expect(await person.refusal(`{ ${queue} }`)).toBe('FORBIDDEN');
  });

  test('a visitor is asked to sign in', async () => {
    const { application } = await applied('SUBMITTED');
    for (const name of NAMES) {
      expect(await portal.visitor.refusal(mutation(name), inputOf(name, application.id))).toBe('UNAUTHENTICATED');
    }
    for (const queue of QUEUES) expect(await portal.visitor.refusal(`{ ${queue} }`)).toBe('UNAUTHENTICATED');
  });
});
