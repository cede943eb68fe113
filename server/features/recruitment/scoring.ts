import type { RoundCriterion } from './recruitment.form.js';
import type { ReviewScore } from './reviews.entity.js';

/** Totals are counted in hundredths of a point, so that two databases never round differently. */
export const FULL_SCORE = 10_000;

/** Each application is scored by so many people. */
export const REVIEWS_NEEDED = 2;

/** A third of them decides where the first two differ by more: 30 % of the full score. */
export const WIDEST_SPREAD = 3_000;

/** The points weighted by the criteria; a criterion without points counts as none. */
export function totalOf(criteria: readonly RoundCriterion[], scores: readonly ReviewScore[]): number {
  const weights = criteria.reduce((sum, { weight }) => sum + weight, 0);
  const parts = criteria.map(({ code, weight, maxPoints }) => {
    const points = scores.find((score) => score.code === code)?.points ?? 0;
    return (points / maxPoints) * weight;
  });
  return weights === 0 ? 0 : Math.round((parts.reduce((sum, part) => sum + part, 0) / weights) * FULL_SCORE);
}

/** What an application's submitted reviews come to together: the mean, and how far they lie apart. */
export interface Standing {
  score: number;
  reviewCount: number;
  spread: number;
}

export const UNSCORED: Standing = { score: 0, reviewCount: 0, spread: 0 };

export function standingOf(totals: readonly number[]): Standing {
  if (totals.length === 0) return UNSCORED;
  const sum = totals.reduce((all, total) => all + total, 0);
  return {
    score: Math.round(sum / totals.length),
    reviewCount: totals.length,
    spread: Math.max(...totals) - Math.min(...totals),
  };
}

/** How many people must score it, from what is known so far. */
export const reviewsNeeded = ({ reviewCount, spread }: Standing): number =>
  reviewCount > REVIEWS_NEEDED || (reviewCount === REVIEWS_NEEDED && spread > WIDEST_SPREAD)
    ? REVIEWS_NEEDED + 1
    : REVIEWS_NEEDED;

/** Everyone who has to has scored it. */
export const isScored = (standing: Standing): boolean => standing.reviewCount >= reviewsNeeded(standing);
