import { describe, expect, test } from '@jest/globals';
import { parseMinutes, roundMinutes } from './minutes';

describe('a typed duration', () => {
  test.each([
    ['1:30', 90],
    ['0:45', 45],
    ['1,5', 90],
    ['1.5 h', 90],
    ['2 h', 120],
    ['2 h 15 min', 135],
    ['2h15m', 135],
    ['1 godz. 30 min', 90],
    ['90 min', 90],
    ['90', 90],
    ['2', 120],
  ])('%s', (text, minutes) => expect(parseMinutes(text)).toBe(minutes));

  test.each(['', 'dwie', '1:75', '-2', 'min'])('"%s" is none', (text) => expect(parseMinutes(text)).toBeNull());
});

test('durations come in quarters, within their limits', () => {
  expect(roundMinutes(50, 15, 720)).toBe(45);
  expect(roundMinutes(53, 15, 720)).toBe(60);
  expect(roundMinutes(0, 15, 720)).toBe(15);
  expect(roundMinutes(900, 15, 720)).toBe(720);
});
