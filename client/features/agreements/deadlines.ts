import { dayIn } from '../../ui/day';

/** An original is looked for when it has been awaited so long. */
export const PATIENCE_DAYS = 14;
/** An agreement that ends within so many days is one to think about. */
export const ENDING_SOON_DAYS = 30;

/** The first day that lies more than so many days from today. */
export const dayAfter = (days: number, timeZone: string): string => dayIn(timeZone, days + 1);
