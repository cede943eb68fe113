import { describe, expect, test } from '@jest/globals';
import { periodOf } from './period';

describe('the usual periods', () => {
  test.each([
    ['thisMonth', '2026-10-05', '2026-10-01', '2026-10-31'],
    ['lastMonth', '2026-10-05', '2026-09-01', '2026-09-30'],
    ['lastMonth', '2026-01-31', '2025-12-01', '2025-12-31'],
    ['lastMonth', '2028-03-31', '2028-02-01', '2028-02-29'],
    ['thisYear', '2026-10-05', '2026-01-01', '2026-12-31'],
    ['lastYear', '2026-10-05', '2025-01-01', '2025-12-31'],
  ] as const)('%s on %s is %s to %s', (name, today, from, to) => {
    expect(periodOf(name, today)).toEqual({ from, to });
  });
});
