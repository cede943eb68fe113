/* Days of the calendar, as YYYY-MM-DD: what day it is depends on where one asks, so the programme's time zone says. */

export const dayOf = (moment: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone }).format(moment);

/** Today, or so many days later; earlier where negative. */
export function dayIn(timeZone: string, later = 0): string {
  const day = new Date(`${dayOf(new Date(), timeZone)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + later);
  return day.toISOString().slice(0, 10);
}
