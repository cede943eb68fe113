import { expect, test } from '@jest/globals';
import { ranked, reviewsNeeded } from './ranking';

test('equal scores share a place, and the next one counts them', () => {
  const rows = [9, 8, 8, 7].map((score) => ({ score, reviewCount: 2 }));
  expect(ranked(rows).map(({ place, isTied }) => [place, isTied])).toEqual([
    [1, false],
    [2, true],
    [2, true],
    [4, false],
  ]);
});

test('what is not scored, or not shown, has no place', () => {
  const rows = [
    { score: 5, reviewCount: 1 },
    { score: 0, reviewCount: 0 },
    { score: null, reviewCount: null },
  ];
  expect(ranked(rows).map(({ place }) => place)).toEqual([1, null, null]);
});

test('a third review is needed beyond 30 points of difference', () => {
  expect(reviewsNeeded({ reviewCount: 2, spread: 3_000 })).toBe(2);
  expect(reviewsNeeded({ reviewCount: 2, spread: 3_001 })).toBe(3);
  expect(reviewsNeeded({ reviewCount: 3, spread: 9_000 })).toBe(3);
});
