import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Person } from '../../testing/person.js';
import { Portal } from '../../testing/portal.js';
import { anOrganisation } from '../../testing/scenes/organisations.js';
import { anApplication, aReview, aReviewer, aRound, scoresOf } from '../../testing/scenes/recruitment.js';
import { Tie } from '../volunteers/volunteers.entity.js';
import { CRITERIA } from './criteria.data.js';
import { Application, type RecruitmentRound } from './recruitment.entity.js';
import { Review } from './reviews.entity.js';

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

const ERRORS = 'userErrors { code path }';
const REVIEW = `{ review { id version status dueOn isThird impartialAt total declineReason scores { code points }
  application { id answers } } ${ERRORS} }`;
const ADD = `mutation ($input: AddReviewerInput!) { addReviewer(input: $input) { reviewer { id userId user { name } } ${ERRORS} } }`;
const REMOVE = `mutation ($input: RemoveReviewerInput!) { removeReviewer(input: $input) { removedId ${ERRORS} } }`;
const ASSIGN = `mutation ($input: AssignReviewsInput!) { assignReviews(input: $input) { assigned ${ERRORS} } }`;
const ASSIGN_ONE = `mutation ($input: AssignReviewInput!) { assignReview(input: $input) ${REVIEW} }`;
const START = `mutation ($input: StartReviewInput!) { startReview(input: $input) ${REVIEW} }`;
const SAVE = `mutation ($input: SaveReviewInput!) { saveReview(input: $input) ${REVIEW} }`;
const SUBMIT = `mutation ($input: SubmitReviewInput!) { submitReview(input: $input) ${REVIEW} }`;
const DECLINE = `mutation ($input: DeclineReviewInput!) { declineReview(input: $input) ${REVIEW} }`;
const RELEASE = `mutation ($input: ReviewInput!) { releaseReview(input: $input) ${REVIEW} }`;
const MINE = '{ myReviews { nodes { id status candidateName application { answers } } } }';
const READ = 'query ($id: ID!) { review(id: $id) { total } }';
const APPLICATION =
  'query ($id: ID!) { application(id: $id) { answers score reviewCount spread user { name } reviews { id total reviewer { name } } } }';
const LOADS = 'query ($id: ID!) { reviewerLoads(roundId: $id) { reviewer { id userId } open submitted declined } }';

const DUE = '2026-10-20';
const reviewer = async (): Promise<Person> => {
  const person = await portal.person({ roles: [] });
  await aReviewer(portal, round, person);
  return person;
};
const underReview = async (values: Partial<Application> = {}): Promise<Application> => {
  const { round: _round, user: _user, ...columns } = values;
  return anApplication(portal, { person: await portal.person(), status: 'UNDER_REVIEW', round, ...columns });
};
const reviewsOf = ({ id }: Application): Promise<Review[]> =>
  portal.asSystem((work) =>
    work.store.list(Review, { where: (w) => w.where({ applicationId: id }), order: [['createdAt', 'ASC']] }),
  );
/** Somebody's review of an application, from the declaration to the end, with the same points everywhere. */
async function score(person: Person, application: Application, points: number): Promise<Review> {
  const given = (await reviewsOf(application)).find(({ reviewerId }) => reviewerId === person.id);
  const { id } = given ?? (await aReview(portal, { application, reviewer: person }));
  const { review: started } = (await person.do(START, { input: { id, impartial: true } })).startReview;
  const content = { id, version: started.version, scores: scoresOf(points), recommendation: 'ACCEPT' };
  const { review: saved } = (await person.do(SAVE, { input: content })).saveReview;
  return (await person.do(SUBMIT, { input: { id, version: saved.version } })).submitReview.review;
}

describe('the reviewers of a round', () => {
  test('are people with an account, or invited by e-mail; all are told', async () => {
    const volunteer = await portal.person({ roles: ['VOLUNTEER'], name: 'Ola Nowak' });
    const { email } = await portal.asSystem(async (work) => ({
      email: (
        await work.store.list((await import('../accounts/user.entity.js')).User, {
          where: (w) => w.where({ id: volunteer.id }),
        })
      )[0]?.email,
    }));
    const { reviewer: known } = (await coordinator.do(ADD, { input: { roundId: round.id, email, name: 'x' } }))
      .addReviewer;
    expect(known).toMatchObject({ userId: volunteer.id, user: { name: 'Ola Nowak' } });
    const input = { roundId: round.id, email: 'komisja@ezw.test', name: 'Osoba z zewnątrz' };
    const { reviewer: invited } = (await coordinator.do(ADD, { input })).addReviewer;
    expect(invited.user.name).toBe('Osoba z zewnątrz');
    const subjects = (await portal.mailSent()).filter(({ to }) => to === input.email).map(({ subject }) => subject);
    expect(subjects).toContain('Zaproszenie do oceny zgłoszeń');
    expect(await coordinator.problems(ADD, { input })).toEqual(['email: ALREADY_REVIEWER']);
    expect((await volunteer.do('{ viewer { user { id } roles } }')).viewer.roles).toContain('REVIEWER');
  });

  test('have not applied in it themselves', async () => {
    const candidate = await portal.person();
    await anApplication(portal, { person: candidate, round });
    const { viewer } = await candidate.do('{ viewer { user { email } } }');
    const input = { roundId: round.id, email: viewer.user.email, name: 'x' };
    expect(await coordinator.problems(ADD, { input })).toEqual(['email: REVIEWER_APPLIED']);
  });

  test('leave what they have not submitted to others', async () => {
    const [one, other] = [await reviewer(), await reviewer()];
    const [first, second] = [await underReview(), await underReview()];
    await score(one, first, 5);
    await aReview(portal, { application: second, reviewer: one });
    const { reviewerLoads } = await coordinator.do(LOADS, { id: round.id });
    const id = reviewerLoads.find((load: { reviewer: { userId: string } }) => load.reviewer.userId === one.id).reviewer
      .id;
    await coordinator.do(REMOVE, { input: { id } });
    expect((await reviewsOf(first)).map(({ reviewerId, status }) => [reviewerId, status])).toEqual([
      [one.id, 'SUBMITTED'],
    ]);
    expect((await reviewsOf(second)).map(({ reviewerId, status }) => [reviewerId, status])).toEqual([
      [one.id, 'DECLINED'],
      [other.id, 'ASSIGNED'],
    ]);
    expect(await one.refusal(MINE)).toBe('FORBIDDEN');
  });
});

describe('the assignment', () => {
  test('gives each application two reviewers with an even load, once', async () => {
    const people = [await reviewer(), await reviewer(), await reviewer()];
    const applications = [await underReview(), await underReview(), await underReview()];
    const input = { roundId: round.id, dueOn: DUE };
    expect((await coordinator.do(ASSIGN, { input })).assignReviews.assigned).toBe(6);
    for (const application of applications) expect(await reviewsOf(application)).toHaveLength(2);
    const { reviewerLoads } = await coordinator.do(LOADS, { id: round.id });
    expect(reviewerLoads.map(({ open }: { open: number }) => open)).toEqual([2, 2, 2]);
    expect((await coordinator.do(ASSIGN, { input })).assignReviews.assigned).toBe(0);
    const mail = (await portal.mailSent()).filter(({ userId }) => userId === people[0]?.id).at(-1);
    expect(mail?.subject).toBe('Zgłoszenia czekają na Twoją ocenę');
    expect(mail?.text).toContain('2. Prosimy');
  });

  test('happens once, however often it is asked for at the same moment', async () => {
    for (let i = 0; i < 4; i += 1) await reviewer();
    const application = await underReview();
    const input = { roundId: round.id, dueOn: DUE };
    await Promise.all([1, 2, 3].map(() => coordinator.do(ASSIGN, { input })));
    expect(await reviewsOf(application)).toHaveLength(2);
  });

  test('spares who has an organisation in common with the candidate', async () => {
    const [friend, stranger] = [await reviewer(), await reviewer()];
    const application = await underReview();
    const { id: organisationId } = await anOrganisation(portal, { owner: friend });
    await portal.asSystem((work) =>
      work.create(Tie, { userId: application.userId, organisationId, kind: 'COOPERATED' }),
    );
    await coordinator.do(ASSIGN, { input: { roundId: round.id, dueOn: DUE } });
    expect((await reviewsOf(application)).map(({ reviewerId }) => reviewerId)).toEqual([stranger.id]);
    const input = { applicationId: application.id, reviewerId: friend.id, dueOn: DUE };
    expect(await coordinator.problems(ASSIGN_ONE, { input })).toEqual(['reviewerId: CANNOT_REVIEW']);
  });

  test('to one person is for reviewers of the round, and for the future', async () => {
    const application = await underReview();
    const input = { applicationId: application.id, reviewerId: coordinator.id, dueOn: DUE };
    expect(await coordinator.problems(ASSIGN_ONE, { input })).toEqual(['reviewerId: NO_REVIEWER']);
    const person = await reviewer();
    expect(
      await coordinator.problems(ASSIGN_ONE, { input: { ...input, reviewerId: person.id, dueOn: '2026-10-04' } }),
    ).toEqual(['dueOn: UNTIL_IN_THE_PAST']);
    const { review } = (await coordinator.do(ASSIGN_ONE, { input: { ...input, reviewerId: person.id } })).assignReview;
    expect(review).toMatchObject({ status: 'ASSIGNED', dueOn: DUE });
  });

  test('passes on what somebody declines for a conflict of interest', async () => {
    const [one, two, three] = [await reviewer(), await reviewer(), await reviewer()];
    const application = await underReview();
    await aReview(portal, { application, reviewer: one });
    const mine = await aReview(portal, { application, reviewer: two });
    const { review } = (await two.do(DECLINE, { input: { id: mine.id, reason: 'To moja siostra.' } })).declineReview;
    expect(review).toMatchObject({ status: 'DECLINED', declineReason: 'To moja siostra.', application: null });
    expect((await reviewsOf(application)).map(({ reviewerId }) => reviewerId)).toEqual([one.id, two.id, three.id]);
    expect((await two.do(MINE)).myReviews.nodes).toEqual([]);
  });
});

describe('a reviewer', () => {
  test('knows only the name before declaring to be impartial, and never the contact data', async () => {
    const person = await reviewer();
    const application = await underReview();
    const { id } = await aReview(portal, { application, reviewer: person });
    expect((await person.do(MINE)).myReviews.nodes).toEqual([
      { id, status: 'ASSIGNED', candidateName: 'Kasia Wrona', application: null },
    ]);
    expect(await person.refusal(APPLICATION, { id: application.id })).toBe('NOT_FOUND');
    expect(await person.problems(START, { input: { id, impartial: false } })).toEqual([
      'impartial: IMPARTIALITY_REQUIRED',
    ]);
    const { review } = (await person.do(START, { input: { id, impartial: true } })).startReview;
    expect(review.application.answers).toMatchObject({ name: 'Kasia Wrona', hoursPerMonth: 12 });
    for (const hidden of ['phone', 'municipality', 'birthYear']) {
      expect(review.application.answers).not.toHaveProperty(hidden);
    }
    const seen = (await person.do(APPLICATION, { id: application.id })).application;
    expect(seen).toMatchObject({ score: null, reviewCount: null, user: null });
  });

  test('saves a draft piece by piece and submits it whole', async () => {
    const person = await reviewer();
    const application = await underReview();
    const { id, version } = await aReview(portal, { application, reviewer: person, status: 'STARTED', scores: [] });
    const [first = { code: '' }] = CRITERIA;
    const one = { code: first.code, points: 7, justification: '' };
    const { review } = (await person.do(SAVE, { input: { id, version, scores: [one] } })).saveReview;
    expect(review.scores).toEqual([{ code: first.code, points: 7 }]);
    const refused = await person.problems(SUBMIT, { input: { id, version: review.version } });
    expect(refused).toContain(`scores.${first.code}.justification: REQUIRED`);
    expect(refused).toContain('recommendation: REQUIRED');
    expect(refused).toHaveLength(CRITERIA.length * 2);
    expect(await person.refusal(SAVE, { input: { id, version, scores: [] } })).toBe('CONFLICT');
    const wrong = {
      id,
      version: review.version,
      scores: [
        { ...one, points: 11 },
        { ...one, code: 'LUCK' },
      ],
    };
    expect(await person.problems(SAVE, { input: wrong })).toEqual([
      `scores.${first.code}.points: TOO_LARGE`,
      'scores.1.code: UNKNOWN_CRITERION',
    ]);
    const full = { id, version: review.version, scores: scoresOf(8), recommendation: 'ACCEPT' };
    const saved = (await person.do(SAVE, { input: full })).saveReview.review;
    const done = (await person.do(SUBMIT, { input: { id, version: saved.version } })).submitReview.review;
    expect(done).toMatchObject({ status: 'SUBMITTED', total: 8_000 });
  });

  test('sees the other review only after submitting the own one', async () => {
    const [one, other] = [await reviewer(), await reviewer()];
    const application = await underReview();
    const submitted = await score(one, application, 9);
    const mine = await aReview(portal, { application, reviewer: other, status: 'STARTED' });
    const visible = async () =>
      (await other.do(APPLICATION, { id: application.id })).application.reviews.map(({ id }: Review) => id);
    expect(await visible()).toEqual([mine.id]);
    expect(await other.refusal(READ, { id: submitted.id })).toBe('NOT_FOUND');
    await other.do(SUBMIT, { input: { id: mine.id, version: mine.version } });
    expect(await visible()).toEqual([submitted.id, mine.id]);
    expect((await other.do(READ, { id: submitted.id })).review.total).toBe(9_000);
  });

  test('of the office is as blind as everyone', async () => {
    const [one, both] = [await reviewer(), await portal.person({ roles: ['COORDINATOR'] })];
    await aReviewer(portal, round, both);
    const application = await underReview();
    await score(one, application, 9);
    const mine = await aReview(portal, { application, reviewer: both, status: 'STARTED' });
    const seen = async (person: Person) => (await person.do(APPLICATION, { id: application.id })).application;
    expect(await seen(both)).toMatchObject({ score: null, reviews: [{ id: mine.id }] });
    expect(await seen(coordinator)).toMatchObject({ score: 9_000, reviewCount: 1, reviews: [{}, {}] });
    await both.do(SUBMIT, { input: { id: mine.id, version: mine.version } });
    expect(await seen(both)).toMatchObject({ score: 7_000, spread: 4_000 });
  });

  test('scores nothing that was withdrawn or decided', async () => {
    const person = await reviewer();
    const application = await underReview({ status: 'WITHDRAWN' });
    const assigned = await aReview(portal, { application, reviewer: person });
    expect(await person.refusal(START, { input: { id: assigned.id, impartial: true } })).toBe('CONFLICT');
    expect((await person.do(MINE)).myReviews.nodes).toEqual([]);
  });
});

describe('the candidate', () => {
  test('never sees points or reviews, whatever is asked', async () => {
    const candidate = await portal.person();
    const application = await anApplication(portal, { person: candidate, status: 'UNDER_REVIEW', round });
    const { id } = await score(await reviewer(), application, 9);
    expect((await candidate.do(APPLICATION, { id: application.id })).application).toMatchObject({
      score: null,
      reviewCount: null,
      spread: null,
      reviews: [],
    });
    expect(await candidate.refusal(READ, { id })).toBe('FORBIDDEN');
  });
});

describe('a third review', () => {
  test('is asked for when the first two differ by more than 30 per cent', async () => {
    const [one, two, third] = [await reviewer(), await reviewer(), await reviewer()];
    const application = await underReview();
    await score(one, application, 9);
    await score(two, application, 5);
    const [, , asked] = await reviewsOf(application);
    expect(asked).toMatchObject({ reviewerId: third.id, isThird: true, status: 'ASSIGNED' });
    await score(third, application, 7);
    expect((await coordinator.do(APPLICATION, { id: application.id })).application).toMatchObject({
      score: 7_000,
      reviewCount: 3,
      spread: 4_000,
    });
    expect(await reviewsOf(application)).toHaveLength(3);
  });

  test('is not asked for at 30 per cent', async () => {
    const [one, two] = [await reviewer(), await reviewer()];
    await reviewer();
    const application = await underReview();
    await score(one, application, 8);
    await score(two, application, 5);
    expect(await reviewsOf(application)).toHaveLength(2);
  });

  test('is asked for once when both submit at the same moment', async () => {
    const [one, two] = [await reviewer(), await reviewer()];
    await reviewer();
    await reviewer();
    const application = await underReview();
    const values = { application, status: 'STARTED' } as const;
    const high = await aReview(portal, { ...values, reviewer: one, scores: scoresOf(10) });
    const low = await aReview(portal, { ...values, reviewer: two, scores: scoresOf(1) });
    const submit = ({ id, version }: Review) => ({ input: { id, version } });
    await Promise.all([one.do(SUBMIT, submit(high)), two.do(SUBMIT, submit(low))]);
    expect((await reviewsOf(application)).filter(({ isThird }) => isThird)).toHaveLength(1);
    expect((await coordinator.do(APPLICATION, { id: application.id })).application).toMatchObject({
      score: 5_500,
      reviewCount: 2,
    });
  });
});

describe('everyone else', () => {
  const OFFICE = [
    [ADD, { roundId: 'x', email: 'a@ezw.test', name: 'x' }],
    [REMOVE, { id: 'x' }],
    [ASSIGN, { roundId: 'x', dueOn: DUE }],
    [ASSIGN_ONE, { applicationId: 'x', reviewerId: 'x', dueOn: DUE }],
    [RELEASE, { id: 'x' }],
  ] as const;
  const REVIEWERS = [
    [START, { id: 'x', impartial: true }],
    [SAVE, { id: 'x', version: 1, scores: [] }],
    [SUBMIT, { id: 'x', version: 1 }],
    [DECLINE, { id: 'x', reason: 'x' }],
  ] as const;

  test('assigns nothing', async () => {
    const people = [await portal.person({ roles: ['CANDIDATE', 'VOLUNTEER', 'TRAINER'] }), await reviewer()];
    for (const [mutation, input] of OFFICE) {
      for (const person of people) expect(await person.refusal(mutation, { input })).toBe('FORBIDDEN');
      expect(await portal.visitor.refusal(mutation, { input })).toBe('UNAUTHENTICATED');
    }
  });

  test('reviews nothing', async () => {
    const volunteer = await portal.person({ roles: ['VOLUNTEER'] });
    for (const [mutation, input] of REVIEWERS) {
      expect(await volunteer.refusal(mutation, { input })).toBe('FORBIDDEN');
      expect(await coordinator.refusal(mutation, { input })).toBe('FORBIDDEN');
      expect(await portal.visitor.refusal(mutation, { input })).toBe('UNAUTHENTICATED');
    }
  });

  test('touches no review of somebody else', async () => {
    const [one, other] = [await reviewer(), await reviewer()];
    const { id } = await aReview(portal, { application: await underReview(), reviewer: one });
    for (const [mutation, input] of REVIEWERS) {
      expect(await other.refusal(mutation, { input: { ...input, id } })).toBe('NOT_FOUND');
    }
  });
});
