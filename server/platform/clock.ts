/** The only source of the present moment, so that tests and the demo story can move it. */
export class Clock {
  private offset = 0;
  private frozen: Date | null = null;
  private readonly days: Intl.DateTimeFormat;

  constructor(readonly timeZone: string) {
    this.days = new Intl.DateTimeFormat('en-CA', { timeZone });
  }

  now(): Date {
    return this.frozen ? new Date(this.frozen) : new Date(Date.now() + this.offset);
  }

  /** The calendar day of the present moment in the programme's time zone, as YYYY-MM-DD. */
  today(): string {
    return this.day(this.now());
  }

  /** The calendar day of a moment in the programme's time zone, as YYYY-MM-DD. */
  day(moment: Date): string {
    return this.days.format(moment);
  }

  /** Stops the clock at a moment, until {@link release}. */
  freeze(moment: Date): void {
    this.frozen = moment;
  }

  /** Lets the clock run again, `offset` milliseconds away from the machine's. */
  release(offset = 0): void {
    this.frozen = null;
    this.offset = offset;
  }
}

/** `day` (YYYY-MM-DD) moved by a number of calendar days. */
export function addDays(day: string, days: number): string {
  const moved = new Date(`${day}T12:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** Calendar days from `from` to `to`, both YYYY-MM-DD; the same day is 0. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000);
}

/** `day` (YYYY-MM-DD) as a number that orders as days do: 20261005. */
export const dayNumber = (day: string): number => Number(day.replaceAll('-', ''));
