import { expect, test } from '@jest/globals';
import type { MyEnrolmentsQuery } from '../../../graphql/generated/trainings/graphql';
import { aSession } from '../testing';
import { groupByMonth } from './months';
import { splitByTime } from './splitByTime';

test('a month begins at midnight in the programme’s time zone', () => {
  const starts = ['2026-10-30T09:00:00Z', '2026-10-31T22:30:00Z', '2026-10-31T23:30:00Z'];
  const months = groupByMonth(
    starts.map((startsAt) => ({ startsAt })),
    'pl',
    'Europe/Warsaw',
  );
  expect(months.map(({ key, name, rows }) => [key, name, rows.length])).toEqual([
    ['2026-10', 'październik 2026', 2],
    ['2026-11', 'listopad 2026', 1],
  ]);
});

test('own trainings: ahead the soonest first, past the latest first, without those that were given up', () => {
  const now = new Date('2026-10-05T08:00:00Z');
  const enrolment = (id: string, startsAt: string, status: 'CONFIRMED' | 'CANCELLED' = 'CONFIRMED') => ({
    __typename: 'Enrolment' as const,
    id: `enrolment-${id}`,
    sessionId: id,
    userId: 'viewer',
    status,
    waitingPlace: null,
    session: aSession({ id, startsAt, endsAt: startsAt }),
  });
  const enrolments: MyEnrolmentsQuery['myEnrolments'] = [
    enrolment('later', '2026-11-02T08:00:00Z'),
    enrolment('soon', '2026-10-06T08:00:00Z'),
    enrolment('left', '2026-10-07T08:00:00Z', 'CANCELLED'),
    enrolment('first', '2026-05-01T08:00:00Z'),
    enrolment('last', '2026-10-04T08:00:00Z'),
  ];
  const { upcoming, past } = splitByTime(enrolments, now);
  expect(upcoming.map(({ id }) => id)).toEqual(['soon', 'later']);
  expect(past.map(({ id }) => id)).toEqual(['last', 'first']);
});
