import type { Narrow, Store } from '../../access/store.js';
import { Activity } from '../activities/activities.entity.js';
import { ACCEPTED, COUNTED } from '../activities/index.js';
import type { Figures } from './reports.types.js';

const among = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ');
const minutesWhere = (condition: string) => `COALESCE(SUM(CASE WHEN ${condition} THEN row.minutes ELSE 0 END), 0)`;

const FIGURES = {
  activities: 'COUNT(*)',
  confirmedMinutes: 'COALESCE(SUM(row.minutes), 0)',
  acceptedMinutes: minutesWhere(`row.status IN (${among(ACCEPTED)})`),
  outsideMinutes: minutesWhere("row.reach = 'OUTSIDE'"),
  volunteers: 'COUNT(DISTINCT row.userId)',
  organisations: 'COUNT(DISTINCT row.organisationId)',
  municipalities: 'COUNT(DISTINCT row.municipalityId)',
  participants: 'COALESCE(SUM(row.participants), 0)',
  firstContacts: 'COALESCE(SUM(CASE WHEN row.newContact THEN 1 ELSE 0 END), 0)',
} as const;

export const NOTHING_DONE: Figures = figuresOf({});

/** Figures of the confirmed activities that the filter leaves, one line per value of `groupBy`; one statement. */
export async function figuresBy(
  store: Store,
  groupBy: string,
  where: Narrow,
): Promise<Array<{ key: string; figures: Figures }>> {
  const rows = await store.aggregate(Activity, {
    select: { key: groupBy, ...FIGURES },
    groupBy: [groupBy],
    where: confirmed(where),
  });
  return rows.map((row) => ({ key: String(row.key), figures: figuresOf(row) }));
}

/** Figures of all confirmed activities that the filter leaves. */
export async function figuresIn(store: Store, where: Narrow): Promise<Figures> {
  const [row] = await store.aggregate(Activity, { select: FIGURES, where: confirmed(where) });
  return figuresOf(row ?? {});
}

const confirmed =
  (where: Narrow): Narrow =>
  (w) => {
    where(w);
    w.andWhere(`row.status IN (${among(COUNTED)})`);
  };

function figuresOf(row: Partial<Record<keyof typeof FIGURES, unknown>>): Figures {
  const names = Object.keys(FIGURES) as Array<keyof typeof FIGURES>;
  const sums = Object.fromEntries(names.map((name) => [name, Number(row[name] ?? 0)])) as Omit<Figures, 'outsideShare'>;
  const { outsideMinutes, confirmedMinutes } = sums;
  return { ...sums, outsideShare: confirmedMinutes > 0 ? outsideMinutes / confirmedMinutes : null };
}
