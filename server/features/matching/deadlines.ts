import type { Work } from '../../access/work.js';
import { daysBetween } from '../../platform/clock.js';
import { addWorkingDays } from './working-days.js';

const DAY_MS = 86_400_000;
const REMIND_AFTER = 3;
const EXPIRE_AFTER = 7;

/** Until when somebody is to answer, and when they are reminded: in working days from now. */
export function deadlines({ now, clock }: Work): { remindAt: Date; respondBy: Date } {
  const today = clock.today();
  const after = (workingDays: number) =>
    new Date(now.getTime() + daysBetween(today, addWorkingDays(today, workingDays)) * DAY_MS);
  return { remindAt: after(REMIND_AFTER), respondBy: after(EXPIRE_AFTER) };
}
