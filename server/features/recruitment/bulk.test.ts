import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Person } from '../../testing/person.js';
import { Portal } from '../../testing/portal.js';
import { anApplication, aReview, aReviewer, aRound } from '../../testing/scenes/recruitment.js';
import { Application, ApplicationStatus, type RecruitmentRound } from './recruitment.entity.js';

let portal: Portal;
let coordinator: Person;
let round: RecruitmentRound;
beforeAll(async () => {
  portal = await Portal.open();
  coordinator = await portal.person({ roles: ['COORDINATOR'] });
});
afterAll(() => portal.close());

const PAYLOAD = '{ outcomes { applicationId problem } userErrors { code path } }';
const START = `mutation ($input: StartApplicationReviewsInput!) { startApplicationReviews(input: $input) ${PAYLOAD} }`;
const ASSIGN = `mutation ($input: AssignReviewersInput!) { assignReviewers(input: $input) ${PAYLOAD} }`;
const NOTE = `mutation ($input: NoteDecisionsInput!) { noteDecisions(input: $input) ${PAYLOAD} }`;
const READ =
  'query ($id: ID!) { application(id: $id) { status draftDecision draftReason reviews { reviewer { id } dueOn } } }';

async function applied(status: ApplicationStatus, person?: Person, values: Partial<Application> = {}) {
  const { round: _round, user: _user, ...columns } = values;
  return anApplication(portal, { person: person ?? (await portal.person()), round, status, ...columns });
}
const read = async ({ id }: Application) => (await coordinator.do(READ, { id })).application;
const problemsIn = (answer: { outcomes: Array<{ problem: string | null }> }) =>
  answer.outcomes.map(({ problem }) => problem);

describe('everyone else', () => {
  test('does nothing to many at once', async () => {
    round = await aRound(portal);
    const ids = [(await applied('SUBMITTED')).id];
    const asked: Array<[string, object]> = [
      [START, { ids }],
      [ASSIGN, { ids, dueOn: '2026-10-20' }],
      [NOTE, { ids, decision: 'ACCEPTED' }],
    ];
    const person = await portal.person({ roles: ['CANDIDATE', 'VOLUNTEER', 'TRAINER', 'ADMINISTRATOR'] });
    for (const [mutation, input] of asked) {
      expect(await portal.visitor.refusal(mutation, { input })).toBe('UNAUTHENTICATED');
      expect(await person.refusal(mutation, { input })).toBe('FORBIDDEN');
    }
  });
});

describe('of many', () => {
  test('complete ones go to the review, each other is told why not', async () => {
    round = await aRound(portal);
    const [good, draft, done, late] = [
      await applied('SUBMITTED'),
      await applied('DRAFT'),
      await applied('ACCEPTED'),
      await applied('SUBMITTED'),
    ];
    const own = await applied('SUBMITTED', coordinator);
    const ids = [good.id, draft.id, own.id, done.id, 'nie-ma', late.id, good.id];
    const { startApplicationReviews } = await coordinator.do(START, { input: { ids } });
    expect(problemsIn(startApplicationReviews)).toEqual([
      null,
      expect.any(String),
      'Własne zgłoszenie musi rozpatrzyć ktoś inny.',
      expect.any(String),
      expect.any(String),
      null,
    ]);
    for (const each of [good, late]) expect((await read(each)).status).toBe('UNDER_REVIEW');
    expect((await read(draft)).status).toBe('DRAFT');
    expect((await read(own)).status).toBe('SUBMITTED');
  });

  test.each([
    ['startApplicationReviews', START, 'SUBMITTED', {}],
    ['assignReviewers', ASSIGN, 'UNDER_REVIEW', { dueOn: '2026-10-20' }],
    ['noteDecisions', NOTE, 'UNDER_REVIEW', { decision: 'ACCEPTED' }],
  ])('%s leaves those of every other state as they are and says so', async (name, mutation, from, more) => {
    round = await aRound(portal);
    const others = Object.values(ApplicationStatus).filter((status) => status !== from);
    const applications = [];
    for (const status of others) applications.push(await applied(status));
    const input = { ids: applications.map(({ id }) => id), ...more };
    const answer = await coordinator.do(mutation, { input });
    expect(problemsIn(answer[name])).toEqual(others.map(() => expect.any(String)));
    const left = await portal.app.system.store.list(Application, {
      where: (w) => w.where('row.id IN (:...ids)', { ids: input.ids }),
    });
    const after = new Map(left.map(({ id, status, version }) => [id, [status, version]]));
    expect(applications.map(({ id }) => after.get(id))).toEqual(
      applications.map(({ status, version }) => [status, version]),
    );
  });

  test('those that lack reviewers get them, and those that cannot are named', async () => {
    round = await aRound(portal);
    const reviewers = [await portal.person(), await portal.person()];
    for (const reviewer of reviewers) await aReviewer(portal, round, reviewer);
    const [lacking, full, early] = [
      await applied('UNDER_REVIEW'),
      await applied('UNDER_REVIEW'),
      await applied('SUBMITTED'),
    ];
    for (const reviewer of reviewers) await aReview(portal, { application: full, reviewer });
    const input = { ids: [lacking.id, full.id, early.id], dueOn: '2026-10-20' };
    const { assignReviewers } = await coordinator.do(ASSIGN, { input });
    expect(problemsIn(assignReviewers)).toEqual([
      null,
      'Nikogo nie przydzielono: zgłoszenie ma już wszystkie oceny albo nikt nie może go ocenić.',
      'To zgłoszenie nie jest teraz w ocenie.',
    ]);
    const ids = (await read(lacking)).reviews.map(({ reviewer }: { reviewer: Person }) => reviewer.id);
    expect(new Set(ids)).toEqual(new Set(reviewers.map(({ id }) => id)));
    expect(await coordinator.problems(ASSIGN, { input: { ...input, dueOn: '2026-10-01' } })).toEqual([
      'dueOn: UNTIL_IN_THE_PAST',
    ]);
  });

  test('a decision is noted where it may be, in the order of the choice', async () => {
    round = await aRound(portal);
    await aReviewer(portal, round, await portal.person());
    const scored = { score: 8000, reviewCount: 2, spread: 100 };
    const [first, unscored, second] = [
      await applied('UNDER_REVIEW', undefined, scored),
      await applied('UNDER_REVIEW'),
      await applied('UNDER_REVIEW', undefined, scored),
    ];
    const ids = [second.id, unscored.id, first.id];
    const { noteDecisions } = await coordinator.do(NOTE, { input: { ids, decision: 'RESERVE' } });
    expect(problemsIn(noteDecisions)).toEqual([
      null,
      'To zgłoszenie nie ma jeszcze wszystkich potrzebnych ocen.',
      null,
    ]);
    expect(await read(first)).toMatchObject({ status: 'UNDER_REVIEW', draftDecision: 'RESERVE' });
    const preview = 'query ($id: ID!) { decisionMessages(roundId: $id) { applicationId } }';
    const previewed = (await coordinator.do(preview, { id: round.id })).decisionMessages;
    expect(previewed.map(({ applicationId }: { applicationId: string }) => applicationId)).toEqual([
      second.id,
      first.id,
    ]);
    const refused = await coordinator.do(NOTE, { input: { ids: [first.id], decision: 'REJECTED' } });
    expect(problemsIn(refused.noteDecisions)).toEqual(['Odmowa wymaga podania powodu.']);
  });
});
