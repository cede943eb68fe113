import { describe, expect, test } from '@jest/globals';
import { distribute } from './assignment.js';
import type { RoundCriterion } from './recruitment.form.js';
import { isScored, reviewsNeeded, standingOf, totalOf, UNSCORED } from './scoring.js';

const criterion = (code: string, maxPoints: number, weight: number): RoundCriterion => ({
  ...{ code, maxPoints, weight },
  ...{ namePl: code, nameEn: code, descriptionPl: '', descriptionEn: '' },
});
const CRITERIA = [criterion('A', 10, 75), criterion('B', 5, 25)];
const score = (code: string, points: number | null) => ({ code, points, justification: 'bo' });

describe('the total', () => {
  test('weighs each criterion by its share', () => {
    expect(totalOf(CRITERIA, [score('A', 10), score('B', 5)])).toBe(10_000);
    expect(totalOf(CRITERIA, [score('A', 10), score('B', 0)])).toBe(7_500);
    expect(totalOf(CRITERIA, [score('A', 3), score('B', 4)])).toBe(4_250);
    expect(totalOf(CRITERIA, [score('A', null)])).toBe(0);
  });

  test('rounds to hundredths of a point', () => {
    expect(totalOf([criterion('A', 3, 100)], [score('A', 1)])).toBe(3_333);
  });
});

describe('two reviews', () => {
  test('are enough up to a difference of 30 per cent, and call for a third beyond it', () => {
    expect(standingOf([8_000, 5_000])).toEqual({ score: 6_500, reviewCount: 2, spread: 3_000 });
    expect(isScored(standingOf([8_000, 5_000]))).toBe(true);
    expect(reviewsNeeded(standingOf([8_000, 4_999]))).toBe(3);
    expect(isScored(standingOf([8_000, 4_999]))).toBe(false);
    expect(isScored(standingOf([8_000, 4_999, 6_000]))).toBe(true);
    expect(isScored(UNSCORED)).toBe(false);
  });
});

describe('the distribution', () => {
  const application = (id: string, barred: string[] = [], missing = 2) => ({ id, missing, barred: new Set(barred) });

  test('is even', () => {
    const applications = Array.from({ length: 300 }, (_, index) => application(String(index)));
    const reviewers = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const pairs = distribute(applications, new Map(reviewers.map((id) => [id, 0])));
    expect(pairs).toHaveLength(600);
    const loads = reviewers.map((id) => pairs.filter(({ reviewerId }) => reviewerId === id).length);
    expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
    const twice = new Set(pairs.map(({ applicationId, reviewerId }) => `${applicationId} ${reviewerId}`));
    expect(twice.size).toBe(600);
  });

  test('gives nothing to who is barred, and starts from what each has already', () => {
    const loads = new Map([
      ['a', 0],
      ['b', 5],
      ['c', 0],
    ]);
    expect(distribute([application('1', ['a'])], loads).map(({ reviewerId }) => reviewerId)).toEqual(['c', 'b']);
    expect(distribute([application('1', ['a', 'b', 'c'])], loads)).toEqual([]);
    expect(distribute([application('1', [], 1)], new Map())).toEqual([]);
  });
});
