import type { Work } from '../../access/work.js';
import type { Clock } from '../../platform/clock.js';
import { Conflict, invalid } from '../../platform/errors.js';
import { User } from '../accounts/user.entity.js';
import { type Assignable, distribute } from './assignment.js';
import { Application, RecruitmentRound } from './recruitment.entity.js';
import { Review, type ReviewStatus, RoundReviewer } from './reviews.entity.js';
import type { AssignReviewInput, AssignReviewsInput } from './reviews.input.js';
import { REVIEWS_NEEDED, reviewsNeeded, UNSCORED } from './scoring.js';

/** Somebody still has to write it. */
export const OPEN_REVIEW: readonly ReviewStatus[] = ['ASSIGNED', 'STARTED'];

const countsFor = ({ status }: Review) => status !== 'DECLINED';

/** Gives every application under review the reviewers that it lacks; tells how many reviews were assigned. */
export async function assignReviews(work: Work, { roundId, dueOn }: AssignReviewsInput): Promise<number> {
  checkDay(work.clock, dueOn);
  const round = await work.load(RecruitmentRound, roundId, 'review');
  const applications = await work.system.loadAll(Application, 'read', (w) =>
    w.where("row.roundId = :roundId AND row.status = 'UNDER_REVIEW'", { roundId }),
  );
  const made = await give(work, round, applications, dueOn);
  await work.record('assignReviews', round);
  return made.length;
}

/** Gives one application the reviewers that it lacks, as {@link assignReviews} does for all. */
export async function assignLacking(work: Work, applicationId: string, dueOn: string): Promise<void> {
  const application = await work.load(Application, applicationId, 'review');
  if (application.status !== 'UNDER_REVIEW') throw new Conflict('recruitment:NOT_UNDER_REVIEW');
  const round = await work.load(RecruitmentRound, application.roundId, 'review');
  const made = await give(work, round, [application], dueOn);
  if (made.length === 0) throw new Conflict('recruitment:NOBODY_ASSIGNED');
}

/** Asks one reviewer of the round to score one application. */
export async function assignReview(work: Work, input: AssignReviewInput): Promise<Review> {
  const { applicationId, reviewerId, dueOn } = input;
  checkDay(work.clock, dueOn);
  const application = await work.load(Application, applicationId, 'review');
  if (application.status !== 'UNDER_REVIEW') throw new Conflict('recruitment:NOT_UNDER_REVIEW');
  const { roundId } = application;
  const round = await work.load(RecruitmentRound, roundId, 'review');
  const known = await work.system.store.count(RoundReviewer, {
    where: (w) => w.where({ roundId, userId: reviewerId }),
  });
  if (known === 0) throw invalid('reviewerId', 'recruitment:NO_REVIEWER');
  const reviews = await reviewsOf(work, round.id);
  const [{ barred } = { barred: new Set() }] = await assignables(work, [application], reviews, [reviewerId]);
  if (barred.has(reviewerId)) throw invalid('reviewerId', 'recruitment:CANNOT_REVIEW');
  const [review] = await make(work, round, [application], [{ applicationId, reviewerId }], dueOn);
  return review as Review;
}

/** Finds somebody for what the application lacks by now: after a refusal, or where two reviews differ too much. */
export async function fillIn(work: Work, application: Application, dueOn: string): Promise<void> {
  if (application.status !== 'UNDER_REVIEW') return;
  const round = await work.system.load(RecruitmentRound, application.roundId, 'review');
  await give(work, round, [application], dueOn);
}

async function give(work: Work, round: RecruitmentRound, applications: Application[], dueOn: string) {
  const reviews = await reviewsOf(work, round.id);
  const loads = await loadsOf(work, round.id, reviews);
  const lacking = await assignables(work, applications, reviews, [...loads.keys()]);
  return make(work, round, applications, distribute(lacking, loads), dueOn);
}

/** All reviews of the round, locked: a plain read could answer from before the wait for the round. */
const reviewsOf = (work: Work, roundId: string): Promise<Review[]> =>
  work.system.loadAll(Review, 'read', (w) => w.where('row.roundId = :roundId', { roundId }));

async function loadsOf(work: Work, roundId: string, reviews: Review[]): Promise<Map<string, number>> {
  const reviewers = await work.system.loadAll(RoundReviewer, 'read', (w) => w.where({ roundId }));
  const load = (userId: string) => reviews.filter((each) => each.reviewerId === userId && countsFor(each)).length;
  return new Map(reviewers.map(({ userId }) => [userId, load(userId)]));
}

async function assignables(
  work: Work,
  applications: Application[],
  reviews: Review[],
  reviewerIds: string[],
): Promise<Assignable[]> {
  const conflicts = await conflictsOf(work, applications, reviewerIds);
  return applications.map((application) => {
    const { id, userId } = application;
    const own = reviews.filter(({ applicationId }) => applicationId === id);
    return {
      id,
      missing: Math.max(0, reviewsNeeded(application) - own.filter(countsFor).length),
      barred: new Set([userId, ...own.map(({ reviewerId }) => reviewerId), ...(conflicts.get(userId) ?? [])]),
    };
  });
}

/**
 * By candidate, the reviewers who have an organisation in common with them, as members or by their own declaration.
 * What the portal cannot know, the reviewer tells instead of declaring to be impartial.
 */
async function conflictsOf(
  work: Work,
  applications: Application[],
  reviewerIds: string[],
): Promise<Map<string, Set<string>>> {
  const found = new Map<string, Set<string>>();
  if (applications.length === 0 || reviewerIds.length === 0) return found;
  const places = (ids: readonly string[]) => ids.map(() => '?').join(', ');
  const candidates = applications.map(({ userId }) => userId);
  const circle = (ids: readonly string[]) =>
    `(SELECT userId, organisationId FROM memberships WHERE userId IN (${places(ids)}) UNION
      SELECT userId, organisationId FROM ties WHERE organisationId IS NOT NULL AND userId IN (${places(ids)}))`;
  const rows = (await work.system.sql(
    `SELECT DISTINCT c.userId AS candidateId, r.userId AS reviewerId FROM ${circle(candidates)} c
      JOIN ${circle(reviewerIds)} r ON r.organisationId = c.organisationId`,
    [...candidates, ...candidates, ...reviewerIds, ...reviewerIds],
  )) as Array<{ candidateId: string; reviewerId: string }>;
  for (const { candidateId, reviewerId } of rows) {
    found.set(candidateId, (found.get(candidateId) ?? new Set()).add(reviewerId));
  }
  return found;
}

async function make(
  work: Work,
  round: RecruitmentRound,
  applications: Application[],
  pairs: ReturnType<typeof distribute>,
  dueOn: string,
): Promise<Review[]> {
  const byId = new Map(applications.map((application) => [application.id, application]));
  const reviews: Review[] = [];
  for (const { applicationId, reviewerId } of pairs) {
    const application = byId.get(applicationId);
    const review = await work.system.create(Review, {
      roundId: round.id,
      applicationId,
      reviewerId,
      candidateName: await candidateName(work, application),
      status: 'ASSIGNED',
      statusSince: work.now,
      dueOn,
      isThird: reviewsNeeded(application ?? UNSCORED) > REVIEWS_NEEDED,
      scores: [],
    });
    await work.record('assignReview', review, { to: review.status }, reviewerId);
    reviews.push(review);
  }
  for (const reviewerId of new Set(pairs.map((pair) => pair.reviewerId))) {
    const count = pairs.filter((pair) => pair.reviewerId === reviewerId).length;
    await tellReviewer(work, round, reviewerId, count, dueOn);
  }
  return reviews;
}

/** As the application says it: the account may be called otherwise. */
async function candidateName(work: Work, application: Application | undefined): Promise<string> {
  const { name } = application?.answers ?? {};
  if (typeof name === 'string' && name !== '') return name;
  return (await work.system.store.get(User, application?.userId ?? '')).name;
}

async function tellReviewer(work: Work, round: RecruitmentRound, reviewerId: string, count: number, dueOn: string) {
  const user = await work.system.store.get(User, reviewerId);
  await work.mail(user, 'recruitment:mail.assigned', {
    name: user.name,
    round: user.locale === 'EN' ? round.nameEn : round.namePl,
    count,
    day: dueOn,
    link: `${work.settings.publicUrl}/reviews`,
  });
}

export function checkDay(clock: Clock, dueOn: string): void {
  if (dueOn < clock.today()) throw invalid('dueOn', 'recruitment:UNTIL_IN_THE_PAST');
}
