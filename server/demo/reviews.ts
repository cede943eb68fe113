import type { Work } from '../access/work.js';
import { CRITERIA } from '../features/recruitment/criteria.data.js';
import { Application, type RecruitmentRound } from '../features/recruitment/recruitment.entity.js';
import { Review, RoundReviewer } from '../features/recruitment/reviews.entity.js';
import { standingOf, totalOf } from '../features/recruitment/scoring.js';
import { COORDINATOR } from './story/story.js';
import type { DemoApplication, DemoRound } from './story/types.js';
import { step, type Teller } from './teller.js';

/** Until the reviews of a round that is not decided are due. */
const DAYS_LEFT = 7;

/** The two sentences that every justification of the story is made of. */
const STRONG = 'Konkretne przykłady i skutki, które da się sprawdzić.';
const WEAK = 'Ogólnie; brakuje przykładów z ostatnich lat.';

export async function tellReviewers(work: Work, teller: Teller, round: RecruitmentRound, story: DemoRound) {
  for (const key of story.reviewers) {
    const userId = teller.id('person', key);
    await work.record('addReviewer', await work.system.create(RoundReviewer, { roundId: round.id, userId }));
  }
}

/** Each reviewer is asked; those whose points the story knows have submitted, the others have begun. */
export async function tellReviews(
  teller: Teller,
  application: Application,
  { reviewers, decided }: DemoRound,
  { submitted = 0, points = [] }: DemoApplication,
  candidateName: string,
): Promise<void> {
  const asked = Math.min(submitted + 3, decided ?? -1);
  const dueOn = teller.day(decided ?? DAYS_LEFT);
  const totals: number[] = [];
  for (const [index, key] of reviewers.entries()) {
    const reviewerId = teller.id('person', key);
    const review = await teller.at(teller.moment(asked, '11:00'), COORDINATOR, (work) =>
      assign(work, application, { reviewerId, candidateName, dueOn }),
    );
    await teller.at(teller.moment(asked, '18:00'), key, (work) =>
      step(work, review, 'startReview', 'STARTED', { impartialAt: work.now }),
    );
    const given = points[index];
    if (!given) continue;
    const scores = CRITERIA.map(({ code }, place) => {
      const [value = 0] = given.slice(place);
      return { code, points: value, justification: value > 6 ? STRONG : WEAK };
    });
    const total = totalOf(CRITERIA, scores);
    totals.push(total);
    await teller.at(teller.moment(asked, '20:00'), key, async (work) => {
      const content = {
        scores,
        total,
        recommendation: total > 6_000 ? 'ACCEPT' : 'REJECT',
        submittedAt: work.now,
      } as const;
      await step(work, review, 'submitReview', 'SUBMITTED', content);
      const known = await work.system.load(Application, application.id, 'update');
      await work.system.save(Object.assign(known, standingOf(totals)));
    });
  }
}

async function assign(
  work: Work,
  { id, roundId }: Application,
  values: Pick<Review, 'reviewerId' | 'candidateName' | 'dueOn'>,
): Promise<Review> {
  const review = await work.system.create(Review, {
    ...values,
    roundId,
    applicationId: id,
    status: 'ASSIGNED',
    statusSince: work.now,
    isThird: false,
    scores: [],
  });
  await work.record('assignReview', review, { to: 'ASSIGNED' });
  return review;
}
