import type { Context } from '../../access/context.js';
import type { Work } from '../../access/work.js';
import { invalid, NotFound } from '../../platform/errors.js';
import { inviteUser, userByEmail } from '../accounts/index.js';
import { OPEN_REVIEW } from './assignment.service.js';
import { Application, RecruitmentRound } from './recruitment.entity.js';
import { Review, type ReviewStatus, RoundReviewer } from './reviews.entity.js';
import type { AddReviewerInput } from './reviews.input.js';
import { releaseReview } from './reviews.service.js';

/** A reviewer of a round and how much of the work is done. */
export interface Load {
  reviewer: RoundReviewer;
  open: number;
  submitted: number;
  declined: number;
}

/** The reviewers of a round, each with their share of the work. */
export async function reviewersOf(context: Context, roundId: string): Promise<Load[]> {
  const reviewers = await context.store.list(RoundReviewer, { where: (w) => w.where({ roundId }) });
  // Of the portal: how much somebody has to do is no secret, what they wrote is.
  const counts = await context.system.store.aggregate(Review, {
    select: { reviewerId: 'row.reviewerId', status: 'row.status', count: 'COUNT(*)' },
    groupBy: ['row.reviewerId', 'row.status'],
    where: (w) =>
      w.where('row.roundId = :roundId', { roundId }).andWhere(
        `(row.status IN ('SUBMITTED', 'DECLINED') OR
            EXISTS (SELECT 1 FROM applications a WHERE a.id = row.applicationId AND a.status = 'UNDER_REVIEW'))`,
      ),
  });
  return reviewers.map((reviewer) => {
    const count = (...among: ReviewStatus[]) =>
      counts
        .filter(({ reviewerId, status }) => reviewerId === reviewer.userId && among.includes(status as ReviewStatus))
        .reduce((sum, row) => sum + Number(row.count), 0);
    return { reviewer, open: count(...OPEN_REVIEW), submitted: count('SUBMITTED'), declined: count('DECLINED') };
  });
}

/** Asks someone to score applications of the round; who has no account yet is invited to make one. */
export async function addReviewer(work: Work, { roundId, email, name }: AddReviewerInput): Promise<RoundReviewer> {
  const round = await work.store.find(RecruitmentRound, roundId);
  if (!round) throw new NotFound();
  const known = await userByEmail(work, email);
  const { system } = work;
  if (known) {
    const values = { roundId, userId: known.id };
    const candidates = await system.store.count(Application, { where: (w) => w.where(values) });
    if (candidates > 0) throw invalid('email', 'recruitment:REVIEWER_APPLIED');
    const reviewers = await system.store.count(RoundReviewer, { where: (w) => w.where(values) });
    if (reviewers > 0) throw invalid('email', 'recruitment:ALREADY_REVIEWER');
  }
  const user = known ?? (await inviteUser(work, { email, name, roles: [] }));
  const reviewer = await work.create(RoundReviewer, { roundId, userId: user.id });
  await work.record('addReviewer', reviewer);
  await work.mail(user, 'recruitment:mail.reviewer', {
    name: user.name,
    round: user.locale === 'EN' ? round.nameEn : round.namePl,
    link: `${work.settings.publicUrl}/reviews`,
  });
  return reviewer;
}

/** Takes someone out of the round. What they submitted counts; what they have not, others get. */
export async function removeReviewer(work: Work, id: string): Promise<void> {
  const reviewer = await work.load(RoundReviewer, id, 'delete');
  await work.remove(reviewer);
  await work.record('removeReviewer', reviewer);
  const open = await work.system.loadAll(Review, 'read', (w) =>
    w.where('row.roundId = :roundId AND row.reviewerId = :userId AND row.status IN (:...open)', {
      roundId: reviewer.roundId,
      userId: reviewer.userId,
      open: OPEN_REVIEW,
    }),
  );
  for (const review of open) await releaseReview(work, review.id);
}
