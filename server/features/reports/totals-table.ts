import { NumberColumn } from '../../platform/copies/number-column.js';

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
] as const;

type Name = (typeof COLUMNS)[number];

/** All that is known of a total, as numbers: things by their ordinals, the day by its {@link dayNumber}. */
export type TotalNumbers = Record<Name, number>;

type TotalColumns = Readonly<Record<Name, NumberColumn>>;

/** Totals in columns of numbers. Rows of one volunteer are replaced together; a row without activities is free. */
export class TotalsTable {
  readonly columns = Object.fromEntries(COLUMNS.map((name) => [name, new NumberColumn()])) as TotalColumns;
  /** Rows below it are in use or free. */
  size = 0;
  private readonly rowsOf = new Map<number, number[]>();
  private readonly free: number[] = [];

  replace(user: number, totals: readonly TotalNumbers[]): void {
    for (const row of this.rowsOf.get(user) ?? []) {
      this.columns.activities.set(row, 0);
      this.free.push(row);
    }
    const rows = totals.map((total) => this.write(this.free.pop() ?? this.size++, total));
    if (rows.length > 0) this.rowsOf.set(user, rows);
    else this.rowsOf.delete(user);
  }

  /** Calls `take` with each total in use. The object is the same each time. */
  each(take: (total: Readonly<TotalNumbers>) => void): void {
    const { columns } = this;
    const total = Object.fromEntries(COLUMNS.map((name) => [name, 0])) as TotalNumbers;
    for (let row = 0; row < this.size; row++) {
      if (columns.activities.get(row) === 0) continue;
      total.user = columns.user.get(row);
      total.organisation = columns.organisation.get(row);
      total.municipality = columns.municipality.get(row);
      total.kind = columns.kind.get(row);
      total.reach = columns.reach.get(row);
      total.day = columns.day.get(row);
      total.month = columns.month.get(row);
      total.activities = columns.activities.get(row);
      total.minutes = columns.minutes.get(row);
      total.acceptedMinutes = columns.acceptedMinutes.get(row);
      total.participants = columns.participants.get(row);
      total.firstContacts = columns.firstContacts.get(row);
      take(total);
    }
  }

  private write(row: number, total: TotalNumbers): number {
    for (const name of COLUMNS) this.columns[name].set(row, total[name]);
    return row;
  }
}
