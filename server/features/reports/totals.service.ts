import type { EntityManager } from 'typeorm';
import { type Change, type DerivedChange, whenChanged } from '../../access/changes.js';
import { ALL_TOUCHED, logChange } from '../../platform/copies/change-log.js';
import { isSqlite } from '../../platform/database/data-source.js';
import { addToPresent } from '../../platform/database/upsert.js';
import { Activity, type ActivityStatus } from '../activities/activities.entity.js';
import { ACCEPTED, COUNTED } from '../activities/index.js';
import { ActivityTotal } from './totals.entity.js';

/* Totals of confirmed activities, kept in the transaction that changes the activities. */

const KEY = ['userId', 'heldOn', 'organisationId', 'municipalityId', 'kindId', 'reach'] as const;
const SUMS = ['activities', 'minutes', 'acceptedMinutes', 'participants', 'firstContacts'] as const;
const TABLE = 'activity_totals';
const ROWS_AT_ONCE = 500;

type Sums = Pick<ActivityTotal, (typeof SUMS)[number]>;

export const keepTotals = whenChanged(Activity, async (manager, changes) => {
  if (changes) return applyChanges(manager, changes);
  await recountTotals(manager);
  return [];
});

/** Keys whose total is not what a recount of the activities says. */
export async function wrongTotals(manager: EntityManager): Promise<string[]> {
  const negative = SUMS.map((sum) => `-${sum} AS ${sum}`).join(', ');
  const differs = SUMS.map((sum) => `SUM(${sum}) <> 0`).join(' OR ');
  const rows: Array<Record<string, unknown>> = await manager.query(
    `SELECT ${KEY.join(', ')} FROM (
      ${RECOUNTED} UNION ALL SELECT ${KEY.join(', ')}, ${negative} FROM ${TABLE}
    ) t GROUP BY ${KEY.join(', ')} HAVING ${differs}`,
  );
  return rows.map((row) => KEY.map((column) => String(row[column])).join(' '));
}

/** Counts everything anew; every process reads its copies again. Run it in a transaction. */
export async function recountTotals(manager: EntityManager): Promise<void> {
  await manager.query(`DELETE FROM ${TABLE}`);
  await manager.query(`INSERT INTO ${TABLE} (${[...KEY, ...SUMS].join(', ')}) ${RECOUNTED}`);
  await logChange(manager, ALL_TOUCHED);
}

const among = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ');

const RECOUNTED = `SELECT ${KEY.join(', ')}, COUNT(*) AS activities, SUM(minutes) AS minutes,
    SUM(CASE WHEN status IN (${among(ACCEPTED)}) THEN minutes ELSE 0 END) AS acceptedMinutes,
    SUM(participants) AS participants, SUM(CASE WHEN newContact THEN 1 ELSE 0 END) AS firstContacts
  FROM activities WHERE status IN (${among(COUNTED)}) GROUP BY ${KEY.join(', ')}`;

async function applyChanges(
  manager: EntityManager,
  changes: ReadonlyArray<Change<Activity>>,
): Promise<DerivedChange[]> {
  const deltas = new Map<string, ActivityTotal>();
  for (const { before, after } of changes) {
    if (before) add(deltas, before, -1);
    if (after) add(deltas, after, 1);
  }
  // In the same order in every transaction, so that two that share totals wait for each other instead of deadlocking.
  const moved = [...deltas.entries()]
    .filter(([, total]) => SUMS.some((sum) => total[sum] !== 0))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, total]) => total);
  for (let start = 0; start < moved.length; start += ROWS_AT_ONCE) {
    await addAll(manager, moved.slice(start, start + ROWS_AT_ONCE));
  }
  for (const total of moved) if (total.activities < 0) await removeEmpty(manager, total);
  return moved.map((total) => ({ entity: ActivityTotal, before: null, after: { ...total } }));
}

/** Adds what one activity counts for, or takes it away. */
function add(deltas: Map<string, ActivityTotal>, activity: Readonly<Activity>, sign: 1 | -1): void {
  if (!has(COUNTED, activity.status)) return;
  const counts: Sums = {
    activities: 1,
    minutes: activity.minutes,
    acceptedMinutes: has(ACCEPTED, activity.status) ? activity.minutes : 0,
    participants: activity.participants,
    firstContacts: activity.newContact ? 1 : 0,
  };
  const key = KEY.map((column) => activity[column]).join(' ');
  const total = deltas.get(key) ?? empty(activity);
  for (const sum of SUMS) total[sum] += sign * counts[sum];
  deltas.set(key, total);
}

const has = (states: readonly ActivityStatus[], status: ActivityStatus): boolean => states.includes(status);

function empty({ userId, heldOn, organisationId, municipalityId, kindId, reach }: Readonly<Activity>): ActivityTotal {
  const key = { userId, heldOn, organisationId, municipalityId, kindId, reach };
  return { ...key, activities: 0, minutes: 0, acceptedMinutes: 0, participants: 0, firstContacts: 0 };
}

async function addAll(manager: EntityManager, totals: readonly ActivityTotal[]): Promise<void> {
  const columns = [...KEY, ...SUMS];
  const row = `(${columns.map(() => '?').join(', ')})`;
  await manager.query(
    `INSERT INTO ${TABLE} (${columns.join(', ')}) VALUES ${totals.map(() => row).join(', ')}
      ${addToPresent(isSqlite(manager.dataSource), KEY, SUMS)}`,
    totals.flatMap((total) => columns.map((column) => total[column])),
  );
}

async function removeEmpty(manager: EntityManager, total: ActivityTotal): Promise<void> {
  await manager.query(
    `DELETE FROM ${TABLE} WHERE ${KEY.map((column) => `${column} = ?`).join(' AND ')} AND activities = 0`,
    KEY.map((column) => total[column]),
  );
}
