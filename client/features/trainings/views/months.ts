import { useLanguage } from '../../../ui/i18n';
import { useSite } from '../../../ui/Site';

export interface Month<Row> {
  /** "2026-10" */
  readonly key: string;
  /** "październik 2026" */
  readonly name: string;
  readonly rows: readonly Row[];
}

/** Rows in the order of their start, split where a month of the programme's time zone begins. */
export function groupByMonth<Row extends { readonly startsAt: string }>(
  rows: readonly Row[],
  language: string,
  timeZone: string,
): Month<Row>[] {
  const keyOf = new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', timeZone });
  const nameOf = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone });
  const months = new Map<string, { name: string; rows: Row[] }>();
  for (const row of rows) {
    const start = new Date(row.startsAt);
    const key = keyOf.format(start);
    const month = months.get(key) ?? { name: nameOf.format(start), rows: [] };
    month.rows.push(row);
    months.set(key, month);
  }
  return [...months].map(([key, month]) => ({ key, ...month }));
}

export function useMonths<Row extends { readonly startsAt: string }>(rows: readonly Row[]): Month<Row>[] {
  const language = useLanguage();
  const { timeZone } = useSite();
  return groupByMonth(rows, language, timeZone);
}
