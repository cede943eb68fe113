/** An original is looked for when it has been awaited so long. */
export const PATIENCE_DAYS = 14;
/** An agreement that ends within so many days is one to think about. */
export const ENDING_SOON_DAYS = 30;

/** The first day that lies more than so many days from today. */
export function dayAfter(days: number): string {
  const day = new Date();
  day.setDate(day.getDate() + days + 1);
  return new Intl.DateTimeFormat('en-CA').format(day);
}
