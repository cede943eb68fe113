import type { MyEnrolmentsQuery } from '../../../graphql/generated/trainings/graphql';

const OVER = ['HELD', 'SETTLED'];

/** Sessions of enrolments that still mean something: ahead the soonest first, past the latest first. */
export function splitByTime(enrolments: MyEnrolmentsQuery['myEnrolments'], now: Date = new Date()) {
  const sessions = enrolments
    .flatMap(({ status, session }) => (session && status !== 'CANCELLED' ? [session] : []))
    .toSorted((one, other) => one.startsAt.localeCompare(other.startsAt));
  const isAhead = ({ endsAt, status }: (typeof sessions)[number]) => new Date(endsAt) > now && !OVER.includes(status);
  return { upcoming: sessions.filter(isAhead), past: sessions.filter((each) => !isAhead(each)).toReversed() };
}
