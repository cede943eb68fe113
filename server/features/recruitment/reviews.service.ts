import type { Context } from '../../access/context.js';
import type { Listing } from '../../access/store.js';
import type { Work } from '../../access/work.js';
import { Conflict, type InputProblem, InvalidInput, invalid } from '../../platform/errors.js';
import type { PageArgs } from '../../platform/graphql/connection.js';
import { fillIn } from './assignment.service.js';
import { Application, RecruitmentRound } from './recruitment.entity.js';
import type { RoundCriterion } from './recruitment.form.js';
import { reviewStates } from './recruitment.states.js';
import { Review, type ReviewScore } from './reviews.entity.js';
import type { DeclineReviewInput, SaveReviewInput, StartReviewInput, SubmitReviewInput } from './reviews.input.js';
import { REVIEWS_NEEDED, reviewsNeeded, standingOf, totalOf } from './scoring.js';

const STILL_ASKED = `row.status IN ('ASSIGNED', 'STARTED') AND
  EXISTS (SELECT 1 FROM applications a WHERE a.id = row.applicationId AND a.status = 'UNDER_REVIEW')`;

/** What the person is asked to score, the most urgent first; or what they have scored, the latest first. */
export function listOwnReviews(context: Context, page: PageArgs, submitted: boolean): Listing<Review> {
  const { userId } = context.actor;
  return context.store.page(Review, page, {
    order: submitted ? [['statusSince', 'DESC']] : [['dueOn', 'ASC']],
    where: (w) =>
      w.where('row.reviewerId = :userId', { userId }).andWhere(submitted ? "row.status = 'SUBMITTED'" : STILL_ASKED),
  });
}

/** The reviews of an application that the person may see by now. */
export const reviewsOfApplication = (context: Context, { id }: Application): Promise<Review[]> =>
  context.store.children(Review, 'applicationId', id, [['createdAt', 'ASC']]);

/** The declaration of impartiality comes first: only then the application opens. */
export async function startReview(work: Work, { id, impartial }: StartReviewInput): Promise<Review> {
  const { review, application } = await open(work, id, 'update');
  const change = reviewStates.take(review, 'startReview');
  checkUnderReview(application);
  if (!impartial) throw invalid('impartial', 'recruitment:IMPARTIALITY_REQUIRED');
  Object.assign(review, { statusSince: work.now, impartialAt: work.now });
  await work.save(review);
  await work.record('startReview', review, change, review.reviewerId);
  return review;
}

/** Keeps points and words as they are written. */
export async function saveReview(work: Work, input: SaveReviewInput): Promise<Review> {
  const { review, application } = await open(work, input.id, 'update', input.version);
  if (review.status !== 'STARTED') throw new Conflict('recruitment:REVIEW_FROZEN');
  checkUnderReview(application);
  const { criteria } = await work.system.store.get(RecruitmentRound, review.roundId);
  const problems = input.scores.flatMap((score, index) => flawsOf(criteria, score, index));
  if (problems.length > 0) throw new InvalidInput(problems);
  review.scores = criteria.flatMap(({ code }) => input.scores.filter((score) => score.code === code).map(plain));
  review.recommendation = input.recommendation ?? null;
  return work.save(review);
}

/** The review counts from now on and no longer changes. Where the first two differ too much, a third is asked for. */
export async function submitReview(work: Work, { id, version }: SubmitReviewInput): Promise<Review> {
  const { review, application } = await open(work, id, 'submit', version);
  reviewStates.check(review, 'submitReview');
  checkUnderReview(application);
  const { criteria } = await work.system.store.get(RecruitmentRound, review.roundId);
  const problems = missingOf(criteria, review);
  if (problems.length > 0) throw new InvalidInput(problems);
  const change = reviewStates.take(review, 'submitReview');
  Object.assign(review, { statusSince: work.now, submittedAt: work.now, total: totalOf(criteria, review.scores) });
  await work.save(review);
  await work.record('submitReview', review, change, review.reviewerId);
  const askedFor = await countIn(work, application);
  const needed = reviewsNeeded(application);
  if (needed > REVIEWS_NEEDED && askedFor < needed) await fillIn(work, application, review.dueOn);
  return review;
}

/** The reviewer tells of a conflict of interest; somebody else is asked. */
export async function declineReview(work: Work, { id, reason }: DeclineReviewInput): Promise<Review> {
  const { review, application } = await open(work, id, 'decline');
  const change = reviewStates.take(review, 'declineReview');
  Object.assign(review, { statusSince: work.now, declineReason: reason, scores: [], recommendation: null });
  await work.save(review);
  await work.record('declineReview', review, change, review.reviewerId);
  await fillIn(work, application, review.dueOn);
  return review;
}

/** The office takes a review that is not submitted from its reviewer; somebody else is asked. */
export async function releaseReview(work: Work, id: string): Promise<Review> {
  const { review, application } = await open(work.system, id, 'decline');
  work.demand('assign', review);
  const change = reviewStates.take(review, 'releaseReview');
  Object.assign(review, { statusSince: work.now, scores: [], recommendation: null });
  await work.system.save(review);
  await work.record('releaseReview', review, change, review.reviewerId);
  await fillIn(work, application, review.dueOn);
  return review;
}

/** The review with its application, locked in the same order by everyone: the application first. */
async function open(work: Work, id: string, action: 'update' | 'submit' | 'decline', version?: number) {
  const { applicationId } = await work.store.get(Review, id);
  const application = await work.system.load(Application, applicationId, 'update');
  return { review: await work.load(Review, id, action, version), application };
}

/** An application that was withdrawn or decided is scored no more. */
function checkUnderReview({ status }: Application): void {
  if (status !== 'UNDER_REVIEW') throw new Conflict('recruitment:NOT_UNDER_REVIEW');
}

/** Keeps what the submitted reviews come to with the application, for the ranking; tells how many people score it. */
async function countIn(work: Work, application: Application): Promise<number> {
  const reviews = await work.system.loadAll(Review, 'read', (w) =>
    w.where("row.applicationId = :id AND row.status <> 'DECLINED'", { id: application.id }),
  );
  const submitted = reviews.filter(({ status }) => status === 'SUBMITTED');
  Object.assign(application, standingOf(submitted.map(({ total }) => total ?? 0)));
  await work.system.save(application);
  return reviews.length;
}

const plain = ({ code, points, justification }: ReviewScore): ReviewScore => ({
  code,
  points: points ?? null,
  justification,
});

function flawsOf(criteria: readonly RoundCriterion[], { code, points }: ReviewScore, index: number): InputProblem[] {
  const criterion = criteria.find((each) => each.code === code);
  if (!criterion) return [{ path: ['scores', String(index), 'code'], key: 'recruitment:UNKNOWN_CRITERION' }];
  const { maxPoints: max } = criterion;
  const tooMany = points !== null && points > max;
  return tooMany ? [{ path: ['scores', code, 'points'], key: 'platform:TOO_LARGE', params: { max } }] : [];
}

function missingOf(criteria: readonly RoundCriterion[], { scores, recommendation }: Review): InputProblem[] {
  const problems = criteria.flatMap(({ code }): InputProblem[] => {
    const score = scores.find((each) => each.code === code);
    const missing = [
      ...(typeof score?.points === 'number' ? [] : ['points']),
      ...(score?.justification ? [] : ['justification']),
    ];
    return missing.map((field) => ({ path: ['scores', code, field], key: 'platform:REQUIRED' }));
  });
  return recommendation ? problems : [...problems, { path: ['recommendation'], key: 'platform:REQUIRED' }];
}
