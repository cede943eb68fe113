export const PERIODS = ['thisMonth', 'lastMonth', 'thisYear', 'lastYear'] as const;
export type PeriodName = (typeof PERIODS)[number];

export interface Period {
  readonly from: string;
  readonly to: string;
}

/** The first and last day of a usual period, seen from `today` (YYYY-MM-DD). */
export function periodOf(name: PeriodName, today: string): Period {
  const [year = 0, month = 0] = today.split('-').map(Number);
  if (name === 'thisYear') return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (name === 'lastYear') return { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` };
  return monthOf(year, name === 'thisMonth' ? month : month - 1);
}

function monthOf(year: number, month: number): Period {
  const day = (moment: Date) => moment.toISOString().slice(0, 10);
  return { from: day(new Date(Date.UTC(year, month - 1, 1))), to: day(new Date(Date.UTC(year, month, 0))) };
}
