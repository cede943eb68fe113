import dayjs from 'dayjs';
import timezone from 'dayjs/plugin/timezone';
import utc from 'dayjs/plugin/utc';

dayjs.extend(utc);
dayjs.extend(timezone);

/** The moments (DateTime) between which the days lie, the last one included; a day that is not given sets no bound. */
export function momentsOf({ from, to }: { from: string; to: string }, timeZone: string) {
  // The next day first, then its midnight: a day of the change of clocks has not 24 hours.
  const midnight = (day: string, after: number) =>
    dayjs.tz(dayjs.utc(day).add(after, 'day').format('YYYY-MM-DD'), timeZone).toISOString();
  return { since: isDay(from) ? midnight(from, 0) : null, until: isDay(to) ? midnight(to, 1) : null };
}

/** Whoever edits the address may write anything there. */
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && dayjs.utc(text).isValid();
