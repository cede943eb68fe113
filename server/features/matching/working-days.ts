import { addDays } from '../../platform/clock.js';

/** Public holidays with a fixed date: Act of 18 January 1951 on days off work, Christmas Eve since 2025. */
const FIXED = new Set(['01-01', '01-06', '05-01', '05-03', '08-15', '11-01', '11-11', '12-24', '12-25', '12-26']);

/** Easter Monday and Corpus Christi, in days after Easter Sunday; Pentecost is a Sunday anyway. */
const AFTER_EASTER = [1, 60];

/** `day` (YYYY-MM-DD) moved on by a number of working days: neither Saturday, Sunday nor a public holiday. */
export function addWorkingDays(day: string, days: number): string {
  let moved = day;
  for (let left = days; left > 0; ) {
    moved = addDays(moved, 1);
    if (isWorkingDay(moved)) left -= 1;
  }
  return moved;
}

function isWorkingDay(day: string): boolean {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  if (weekday === 0 || weekday === 6 || FIXED.has(day.slice(5))) return false;
  const easter = easterSunday(Number(day.slice(0, 4)));
  return !AFTER_EASTER.some((offset) => addDays(easter, offset) === day);
}

/** Gregorian Easter by the anonymous algorithm (Meeus, Astronomical Algorithms, ch. 8). */
function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + d + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}-${two(Math.floor(sum / 31))}-${two((sum % 31) + 1)}`;
}
