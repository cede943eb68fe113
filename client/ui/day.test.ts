import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { dayIn } from './day';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test('the day is that of the time zone', () => {
  jest.setSystemTime(new Date('2026-10-05T22:30:00Z'));
  expect(dayIn('Europe/Warsaw')).toBe('2026-10-06');
  expect(dayIn('America/New_York')).toBe('2026-10-05');
});

test('days are those of the calendar, also where one has 23 or 25 hours', () => {
  jest.setSystemTime(new Date('2026-03-28T22:30:00Z'));
  expect([dayIn('Europe/Warsaw', -1), dayIn('Europe/Warsaw', 1), dayIn('Europe/Warsaw', 31)]).toEqual([
    ...['2026-03-27', '2026-03-29', '2026-04-28'],
  ]);
  jest.setSystemTime(new Date('2026-10-25T22:30:00Z'));
  expect([dayIn('Europe/Warsaw', -1), dayIn('Europe/Warsaw', 1)]).toEqual(['2026-10-24', '2026-10-26']);
});
