/** What an application's place follows from; nothing is known of one that the viewer has to score first. */
interface Scored {
  readonly score?: number | null;
  readonly reviewCount?: number | null;
}

interface Placed {
  /** Shared by equal scores; null without a score. */
  readonly place: number | null;
  readonly isTied: boolean;
}

/** Gives the list, which the API sorted by score, its places: those of equal score share one. */
export function ranked<Row extends Scored>(rows: readonly Row[]): Array<Row & Placed> {
  const scores = rows.map(({ score, reviewCount }) => (reviewCount ? (score ?? null) : null));
  return rows.map((row, index) => {
    const score = scores[index] ?? null;
    if (score === null) return { ...row, place: null, isTied: false };
    const first = scores.indexOf(score);
    return { ...row, place: first + 1, isTied: scores.lastIndexOf(score) > first };
  });
}

const REVIEWS_NEEDED = 2;
/** Hundredths of a point: 30 % of the full score. */
const WIDEST_SPREAD = 3_000;

/** Two reviews, or three where the first two differ too much; the server decides. */
export function reviewsNeeded({ reviewCount, spread }: { reviewCount: number; spread: number }): number {
  const differ = reviewCount === REVIEWS_NEEDED && spread > WIDEST_SPREAD;
  return reviewCount > REVIEWS_NEEDED || differ ? REVIEWS_NEEDED + 1 : REVIEWS_NEEDED;
}
