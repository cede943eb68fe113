/** All that is known of a total, as numbers: things by their ordinals, days as 20261005, months as their ordinals. */
export interface TotalNumbers {
  user: number;
  organisation: number;
  municipality: number;
  kind: number;
  reach: number;
  day: number;
  month: number;
  activities: number;
  minutes: number;
  acceptedMinutes: number;
  participants: number;
  firstContacts: number;
}

const COLUMNS = [
  'user',
  'organisation',
  'municipality',
  'kind',
  'reach',
  'day',
  'month',
  'activities',
  'minutes',
  'acceptedMinutes',
  'participants',
  'firstContacts',
] as const satisfies ReadonlyArray<keyof TotalNumbers>;

const FIRST_SIZE = 1_024;

/** Totals in columns of numbers. Rows of one volunteer are replaced together; a row without activities is free. */
export class TotalsTable {
  columns = emptyColumns(FIRST_SIZE);
  /** Rows below it are in use or free. */
  size = 0;
  private readonly rowsOf = new Map<number, number[]>();
  private readonly free: number[] = [];

  replace(user: number, totals: readonly TotalNumbers[]): void {
    for (const row of this.rowsOf.get(user) ?? []) {
      this.columns.activities[row] = 0;
      this.free.push(row);
    }
    const rows = totals.map((total) => this.write(this.free.pop() ?? this.next(), total));
    if (rows.length > 0) this.rowsOf.set(user, rows);
    else this.rowsOf.delete(user);
  }

  private write(row: number, total: TotalNumbers): number {
    for (const column of COLUMNS) this.columns[column][row] = total[column];
    return row;
  }

  private next(): number {
    if (this.size === this.columns.user.length) {
      const larger = emptyColumns(this.size * 2);
      for (const column of COLUMNS) larger[column].set(this.columns[column]);
      this.columns = larger;
    }
    this.size += 1;
    return this.size - 1;
  }
}

export type TotalColumns = Record<keyof TotalNumbers, Int32Array>;

const emptyColumns = (size: number) =>
  Object.fromEntries(COLUMNS.map((column) => [column, new Int32Array(size)])) as TotalColumns;
