import { describe, expect, test } from '@jest/globals';
import { withStart } from './sessionTimes';

const NOW = Date.parse('2026-11-25T12:00:00.000Z');
const EMPTY = { startsAt: null, endsAt: null, enrolBy: null };

describe('the times of a session', () => {
  test('follow its start while it is typed', () => {
    const early = withStart(EMPTY, '2026-12-04T16:03:00.000Z', NOW);
    expect(withStart(early, '2026-12-04T16:30:00.000Z', NOW)).toEqual({
      startsAt: '2026-12-04T16:30:00.000Z',
      endsAt: '2026-12-04T20:30:00.000Z',
      enrolBy: '2026-12-02T16:30:00.000Z',
    });
  });

  test('stay as somebody chose them', () => {
    const chosen = { ...withStart(EMPTY, '2026-12-04T16:00:00.000Z', NOW), endsAt: '2026-12-04T17:00:00.000Z' };
    expect(withStart(chosen, '2026-12-05T16:00:00.000Z', NOW)).toEqual({
      startsAt: '2026-12-05T16:00:00.000Z',
      endsAt: '2026-12-04T17:00:00.000Z',
      enrolBy: '2026-12-03T16:00:00.000Z',
    });
  });

  test('let people enrol until the start of a session that is near', () => {
    const { enrolBy } = withStart(EMPTY, '2026-11-26T16:00:00.000Z', NOW);
    expect(enrolBy).toBe('2026-11-26T16:00:00.000Z');
  });

  test('keep what is there when the start is cleared', () => {
    const full = withStart(EMPTY, '2026-12-04T16:00:00.000Z', NOW);
    expect(withStart(full, null, NOW)).toEqual({ ...full, startsAt: null });
  });
});
