import { describe, expect, test } from '@jest/globals';
import { addWorkingDays } from './working-days.js';

describe('working days', () => {
  test.each([
    ['over a weekend', '2026-10-09', 1, '2026-10-12'],
    ['seven are a week and two days', '2026-10-05', 7, '2026-10-14'],
    ['from a Saturday', '2026-10-10', 1, '2026-10-12'],
    ['over Independence Day', '2026-11-10', 1, '2026-11-12'],
    ['over Christmas Eve, Christmas and a weekend', '2026-12-23', 1, '2026-12-28'],
    ['over Easter Monday', '2027-03-26', 1, '2027-03-30'],
    ['over Corpus Christi', '2026-06-03', 1, '2026-06-05'],
    ['over New Year', '2026-12-31', 1, '2027-01-04'],
    ['none at all', '2026-10-10', 0, '2026-10-10'],
  ])('%s', (_case, from, days, to) => {
    expect(addWorkingDays(from, days)).toBe(to);
  });
});
