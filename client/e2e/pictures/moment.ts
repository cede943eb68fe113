const MINUTE_MS = 60_000;

/** When the pictures are taken: on the next 18 November, in the middle of the demo story's season, in the morning. */
export function nextSeason(now: Date): Date {
  const thisYear = new Date(Date.UTC(now.getUTCFullYear(), 10, 18, 8, 30));
  // Never in the past: the browser would drop a session that began so long ago.
  return thisYear > now ? thisYear : new Date(Date.UTC(now.getUTCFullYear() + 1, 10, 18, 8, 30));
}

/** The browser's present: the server has told its story by then. */
export const soonAfter = (moment: Date): Date => new Date(moment.getTime() + MINUTE_MS);
