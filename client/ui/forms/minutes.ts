export const MINUTES_STEP = 15;

/** Reads "1:30", "1,5", "1.5 h", "1 h 30 min", "90 min"; a bare number up to 12 means hours. Null when it is no duration. */
export function parseMinutes(text: string): number | null {
  const input = text.trim().toLowerCase().replace(',', '.');
  const clock = /^(\d{1,2}):([0-5]\d)$/.exec(input);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const words = /^(?:(\d+(?:\.\d+)?)\s*(?:h|godz\.?))?\s*(?:(\d+)\s*m(?:in\.?)?)?$/.exec(input);
  if (words && (words[1] || words[2])) return Math.round(Number(words[1] ?? 0) * 60) + Number(words[2] ?? 0);
  if (!/^\d+(\.\d+)?$/.test(input)) return null;
  const number = Number(input);
  return number <= 12 ? Math.round(number * 60) : number;
}

/** To the nearest step, within the limits. */
export function roundMinutes(minutes: number, min: number, max: number): number {
  const rounded = Math.round(minutes / MINUTES_STEP) * MINUTES_STEP;
  return Math.min(max, Math.max(min, rounded));
}
