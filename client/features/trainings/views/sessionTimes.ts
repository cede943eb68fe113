/** The moments of a session, each a DateTime or not chosen yet. */
export interface SessionTimes {
  startsAt: string | null;
  endsAt: string | null;
  enrolBy: string | null;
}

const HOUR = 3_600_000;
const USUAL_LENGTH = 4 * HOUR;
const USUAL_NOTICE = 48 * HOUR;

/** What usually goes with a start: four hours, and enrolment until two days before, unless that is over already. */
function usual(startsAt: string, now: number): SessionTimes {
  const start = Date.parse(startsAt);
  const notice = start - USUAL_NOTICE;
  return {
    startsAt,
    endsAt: new Date(start + USUAL_LENGTH).toISOString(),
    enrolBy: new Date(notice > now ? notice : start).toISOString(),
  };
}

/** Sets the start. The other two follow it as long as nobody chose them: while an hour is typed the start moves. */
export function withStart(times: SessionTimes, startsAt: string | null, now = Date.now()): SessionTimes {
  const { endsAt, enrolBy } = times;
  if (!startsAt) return { startsAt, endsAt, enrolBy };
  const before = times.startsAt ? usual(times.startsAt, now) : null;
  const next = usual(startsAt, now);
  return {
    startsAt,
    endsAt: !endsAt || endsAt === before?.endsAt ? next.endsAt : endsAt,
    enrolBy: !enrolBy || enrolBy === before?.enrolBy ? next.enrolBy : enrolBy,
  };
}
