import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Person } from '../../testing/person.js';
import { Portal } from '../../testing/portal.js';
import { anApplication, aReviewer, aRound } from '../../testing/scenes/recruitment.js';
import { Application, type RecruitmentRound } from './recruitment.entity.js';

let portal: Portal;
let coordinator: Person;
let round: RecruitmentRound;
beforeAll(async () => {
  portal = await Portal.open();
  coordinator = await portal.person({ roles: ['COORDINATOR'] });
});
beforeEach(async () => {
  round = await aRound(portal, { status: 'IN_REVIEW' });
});
afterAll(() => portal.close());

const ANSWER = '{ concerned userErrors { code path } }';
const DRAFT = `mutation ($input: DraftDecisionsInput!) { draftDecisions(input: $input) ${ANSWER} }`;
const BY_RANKING = `mutation ($input: DraftByRankingInput!) { draftByRanking(input: $input) ${ANSWER} }`;
const CLEAR = `mutation ($input: ClearDecisionsInput!) { clearDecisions(input: $input) ${ANSWER} }`;
const ANNOUNCE = `mutation ($input: AnnounceDecisionsInput!) { announceDecisions(input: $input) ${ANSWER} }`;
const PROMOTE =
  'mutation ($input: PromoteFromReserveInput!) { promoteFromReserve(input: $input) { application { id status } userErrors { code } } }';
const ACCEPT = 'mutation ($input: ApplicationInput!) { acceptApplication(input: $input) { userErrors { code } } }';
const PREVIEW = 'query ($id: ID!) { decisionMessages(roundId: $id) { name subject text decision } }';
const SEEN =
  'query ($id: ID!) { application(id: $id) { status draftDecision draftReason decisionReason reservePosition } }';
const REASON = 'Zabrakło przykładów działań.';

interface Candidate {
  person: Person;
  application: Application;
}
const candidate = async (score: number, values: Partial<Application> = {}): Promise<Candidate> => {
  const person = await portal.person();
  const { round: _round, user: _user, ...columns } = values;
  const standing = { score, reviewCount: 2, spread: 100 };
  return {
    person,
    application: await anApplication(portal, { person, status: 'UNDER_REVIEW', round, ...standing, ...columns }),
  };
};
const decision = ({ application: { id } }: Candidate, what: string, reason?: string) => ({
  applicationId: id,
  decision: what,
  ...(reason && { reason }),
});
const draft = (...decisions: object[]) => coordinator.do(DRAFT, { input: { roundId: round.id, decisions } });
const announce = () => coordinator.do(ANNOUNCE, { input: { roundId: round.id } });
const seenBy = async ({ person, application: { id } }: Candidate) => (await person.do(SEEN, { id })).application;
const mailTo = async ({ person }: Candidate) =>
  (await portal.mailSent()).filter(({ userId }) => userId === person.id).map(({ subject }) => subject);

describe('decisions', () => {
  test('are noted in one pass, seen by nobody outside, then announced together', async () => {
    const [yes, first, second, no] = [
      await candidate(9_000),
      await candidate(8_000),
      await candidate(7_000),
      await candidate(1_000),
    ];
    await draft(
      decision(yes, 'ACCEPTED'),
      decision(second, 'RESERVE'),
      decision(first, 'RESERVE', 'Ma doświadczenie, ale mało czasu.'),
      decision(no, 'REJECTED', REASON),
    );
    expect(await seenBy(no)).toMatchObject({ status: 'UNDER_REVIEW', draftDecision: null, draftReason: null });
    expect(await mailTo(no)).toEqual([]);
    expect((await announce()).announceDecisions.concerned).toBe(4);
    expect(await seenBy(yes)).toMatchObject({ status: 'ACCEPTED' });
    expect(await seenBy(second)).toMatchObject({ status: 'RESERVE', reservePosition: 1 });
    expect(await seenBy(first)).toMatchObject({
      status: 'RESERVE',
      reservePosition: 2,
      decisionReason: 'Ma doświadczenie, ale mało czasu.',
    });
    expect(await seenBy(no)).toMatchObject({ status: 'REJECTED', decisionReason: REASON });
    expect(await mailTo(no)).toEqual(['Decyzja w sprawie Twojego zgłoszenia']);
    expect(await coordinator.refusal(ANNOUNCE, { input: { roundId: round.id } })).toBe('CONFLICT');
  });

  test('are shown beforehand as each candidate will read them', async () => {
    const no = await candidate(1_000);
    await draft(decision(no, 'REJECTED', REASON));
    const { decisionMessages } = await coordinator.do(PREVIEW, { id: round.id });
    await announce();
    const sent = (await portal.mailSent()).filter(({ userId }) => userId === no.person.id).at(-1);
    expect(decisionMessages).toEqual([
      { name: expect.any(String), subject: sent?.subject, text: sent?.text, decision: 'REJECTED' },
    ]);
  });

  test('are taken back until they are announced', async () => {
    const [one, other] = [await candidate(9_000), await candidate(8_000)];
    await draft(decision(one, 'ACCEPTED'), decision(other, 'ACCEPTED'));
    const input = { roundId: round.id, applicationIds: [one.application.id] };
    expect((await coordinator.do(CLEAR, { input })).clearDecisions.concerned).toBe(1);
    await announce();
    expect([(await seenBy(one)).status, (await seenBy(other)).status]).toEqual(['UNDER_REVIEW', 'ACCEPTED']);
  });

  test('of the last note count, and whoever withdraws meanwhile is told nothing', async () => {
    const [one, gone] = [await candidate(9_000), await candidate(8_000)];
    await draft(decision(one, 'REJECTED', REASON), decision(gone, 'ACCEPTED'));
    await draft(decision(one, 'ACCEPTED'));
    const withdraw =
      'mutation ($input: WithdrawApplicationInput!) { withdrawApplication(input: $input) { userErrors { code } } }';
    await gone.person.do(withdraw, { input: { id: gone.application.id } });
    await announce();
    expect(await seenBy(one)).toMatchObject({ status: 'ACCEPTED', decisionReason: null });
    expect(await mailTo(gone)).toEqual(['Zgłoszenie zostało wycofane']);
  });

  test('are noted only where they can be made, all or none', async () => {
    const good = await candidate(9_000);
    const wrong = await candidate(8_000, { status: 'SUBMITTED' });
    const problems = await coordinator.problems(DRAFT, {
      input: {
        roundId: round.id,
        decisions: [decision(good, 'ACCEPTED'), decision(wrong, 'ACCEPTED'), decision(good, 'REJECTED')],
      },
    });
    expect(problems).toEqual(['decisions.1: NOT_UNDER_REVIEW', 'decisions.2: REASON_REQUIRED']);
    expect(await coordinator.refusal(ANNOUNCE, { input: { roundId: round.id } })).toBe('CONFLICT');
  });

  test('wait for the reviews where the round has reviewers', async () => {
    await aReviewer(portal, round, await portal.person({ roles: [] }));
    const half = await candidate(9_000, { reviewCount: 1, spread: 0 });
    const torn = await candidate(8_000, { reviewCount: 2, spread: 3_001 });
    const decisions = [decision(half, 'ACCEPTED'), decision(torn, 'ACCEPTED')];
    expect(await coordinator.problems(DRAFT, { input: { roundId: round.id, decisions } })).toEqual([
      'decisions.0: NOT_SCORED',
      'decisions.1: NOT_SCORED',
    ]);
    expect(await coordinator.refusal(ACCEPT, { input: { id: half.application.id } })).toBe('CONFLICT');
  });

  test('are announced once, however often it is asked for at the same moment', async () => {
    const waiting = [await candidate(9_000), await candidate(8_000), await candidate(7_000)];
    await draft(...waiting.map((each) => decision(each, 'RESERVE')));
    const input = { roundId: round.id };
    const outcomes = await Promise.all([1, 2, 3].map(() => coordinator.refusal(ANNOUNCE, { input })));
    expect(outcomes.sort()).toEqual(['CONFLICT', 'CONFLICT', 'OK']);
    const places = await Promise.all(waiting.map(async (each) => (await seenBy(each)).reservePosition));
    expect(places).toEqual([1, 2, 3]);
    for (const each of waiting) expect(await mailTo(each)).toHaveLength(1);
  });
});

describe('the ranking', () => {
  const rank = (accept: number, reserve: number) => ({ input: { roundId: round.id, accept, reserve, reason: REASON } });

  test('notes a decision for everyone from the top', async () => {
    const all = [await candidate(5_000), await candidate(9_000), await candidate(7_000), await candidate(1_000)];
    expect((await coordinator.do(BY_RANKING, rank(1, 2))).draftByRanking.concerned).toBe(4);
    await announce();
    const states = await Promise.all(all.map(async (each) => await seenBy(each)));
    expect(states.map(({ status, reservePosition }) => [status, reservePosition])).toEqual([
      ['RESERVE', 2],
      ['ACCEPTED', null],
      ['RESERVE', 1],
      ['REJECTED', null],
    ]);
  });

  test('leaves equal scores on both sides of a border to a person', async () => {
    for (const score of [9_000, 8_000, 8_000, 7_000]) await candidate(score);
    expect(await coordinator.problems(BY_RANKING, rank(2, 0))).toEqual(['accept: TIE_AT_THE_BORDER']);
    expect(await coordinator.problems(BY_RANKING, rank(1, 1))).toEqual(['reserve: TIE_AT_THE_BORDER']);
    expect((await coordinator.do(BY_RANKING, rank(1, 2))).draftByRanking.concerned).toBe(4);
  });
});

describe('the reserve list', () => {
  test('gives a free place to its first, who cannot be overtaken', async () => {
    const reserve = { status: 'RESERVE' } as const;
    const second = await candidate(7_000, { ...reserve, reservePosition: 2 });
    const first = await candidate(8_000, { ...reserve, reservePosition: 1 });
    expect(await coordinator.refusal(ACCEPT, { input: { id: second.application.id } })).toBe('CONFLICT');
    const promoted = async () =>
      (await coordinator.do(PROMOTE, { input: { roundId: round.id } })).promoteFromReserve.application;
    expect(await promoted()).toEqual({ id: first.application.id, status: 'ACCEPTED' });
    expect(await promoted()).toEqual({ id: second.application.id, status: 'ACCEPTED' });
    expect(await coordinator.refusal(PROMOTE, { input: { roundId: round.id } })).toBe('CONFLICT');
    expect(await mailTo(first)).toEqual(['Witamy w zespole!']);
  });

  test('promotes two people for two places that become free at the same moment', async () => {
    for (const reservePosition of [1, 2, 3]) await candidate(7_000, { status: 'RESERVE', reservePosition });
    const input = { roundId: round.id };
    const both = await Promise.all([1, 2].map(() => coordinator.do(PROMOTE, { input })));
    expect(new Set(both.map(({ promoteFromReserve }) => promoteFromReserve.application.id)).size).toBe(2);
  });
});

describe('everyone else', () => {
  test('decides nothing and sees no message', async () => {
    const one = await candidate(9_000);
    const strangers = [await portal.person({ roles: ['CANDIDATE', 'VOLUNTEER', 'TRAINER'] }), one.person];
    const roundId = round.id;
    const asked = [
      [DRAFT, { input: { roundId, decisions: [decision(one, 'ACCEPTED')] } }],
      [BY_RANKING, { input: { roundId, accept: 1, reserve: 0, reason: 'x' } }],
      [CLEAR, { input: { roundId } }],
      [ANNOUNCE, { input: { roundId } }],
      [PROMOTE, { input: { roundId } }],
      [PREVIEW, { id: roundId }],
    ] as const;
    for (const [operation, variables] of asked) {
      for (const person of strangers) expect(await person.refusal(operation, variables)).toBe('FORBIDDEN');
      expect(await portal.visitor.refusal(operation, variables)).toBe('UNAUTHENTICATED');
    }
  });

  test('of the office decides nothing about themselves', async () => {
    const both = await portal.person({ roles: ['CANDIDATE', 'COORDINATOR'] });
    const application = await anApplication(portal, { person: both, status: 'UNDER_REVIEW', round });
    const decisions = [decision({ person: both, application }, 'ACCEPTED')];
    expect(await both.problems(DRAFT, { input: { roundId: round.id, decisions } })).toEqual([
      'decisions.0: OWN_APPLICATION',
    ]);
  });
});
