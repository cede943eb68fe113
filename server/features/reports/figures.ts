import type { Narrow, Store } from '../../access/store.js';
import { Activity } from '../activities/activities.entity.js';
import { ACCEPTED, COUNTED } from '../activities/index.js';
import type { Figures } from './reports.types.js';

const among = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ');
const sumWhere = (condition: string, sql: string) => `SUM(CASE WHEN ${condition} THEN ${sql} ELSE 0 END)`;

const COUNTS = `row.status IN (${among(COUNTED)})`;

/** What is told apart: figures count different ones of each, and are asked for by reach. */
const APART = {
  userId: 'row.userId',
  organisationId: 'row.organisationId',
  municipalityId: 'row.municipalityId',
  reach: 'row.reach',
} as const;

const SUMS = {
  activities: sumWhere(COUNTS, '1'),
  confirmedMinutes: sumWhere(COUNTS, 'row.minutes'),
  acceptedMinutes: sumWhere(`row.status IN (${among(ACCEPTED)})`, 'row.minutes'),
  participants: sumWhere(COUNTS, 'row.participants'),
  firstContacts: sumWhere(`${COUNTS} AND row.newContact`, '1'),
  waitingMinutes: sumWhere("row.status = 'SUBMITTED'", 'row.minutes'),
} as const;

/** Sums of the activities that were sent and have volunteer, organisation, municipality and reach in common. */
export type Sums = Record<keyof typeof APART, string> & Record<keyof typeof SUMS | 'minutesThisMonth', number>;

/** Of the activities that the filter leaves and the person may read; `month` is the present one, YYYY-MM. */
export async function sumsOf(store: Store, whose: Narrow, month: string): Promise<Sums[]> {
  const sums = { ...SUMS, minutesThisMonth: sumWhere(`row.heldOn LIKE '${month}-%'`, 'row.minutes') };
  const rows = await store.aggregate(Activity, {
    select: { ...APART, ...sums },
    groupBy: Object.values(APART),
    where: (w) => {
      whose(w);
      w.andWhere("row.status <> 'DRAFT'");
    },
  });
  const names = Object.keys(sums) as Array<keyof typeof sums>;
  return rows.map((row) => ({
    ...(row as Sums),
    ...(Object.fromEntries(names.map((name) => [name, Number(row[name])])) as Record<keyof typeof sums, number>),
  }));
}

export const total = (sums: readonly Sums[], name: keyof typeof SUMS | 'minutesThisMonth'): number =>
  sums.reduce((sum, each) => sum + each[name], 0);

/** Figures of the confirmed ones among them. */
export function figuresOf(sums: readonly Sums[]): Figures {
  const confirmed = sums.filter(({ activities }) => activities > 0);
  const different = (name: keyof typeof APART) => new Set(confirmed.map((each) => each[name])).size;
  const outside = confirmed.filter(({ reach }) => reach === 'OUTSIDE');
  const [confirmedMinutes, outsideMinutes] = [total(confirmed, 'confirmedMinutes'), total(outside, 'confirmedMinutes')];
  return {
    activities: total(confirmed, 'activities'),
    confirmedMinutes,
    acceptedMinutes: total(confirmed, 'acceptedMinutes'),
    outsideMinutes,
    volunteers: different('userId'),
    organisations: different('organisationId'),
    municipalities: different('municipalityId'),
    participants: total(confirmed, 'participants'),
    firstContacts: total(confirmed, 'firstContacts'),
    outsideShare: confirmedMinutes > 0 ? outsideMinutes / confirmedMinutes : null,
  };
}
