import type { DataSource, EntityManager } from 'typeorm';
import { isSqlite } from '../database/data-source.js';
import { LoggedChange } from './logged-change.entity.js';

/*
 * The log of changes, by which a process notices what others wrote. It is only ever added to, so that writers do not
 * wait for each other as they would for a counter. The price: a number is given when an entry is written, and the entry
 * is seen when its transaction is committed, so that a lower number may appear after a higher one. Whoever follows the
 * log therefore remembers the entries that it has seen above a base, and moves the base up when it is settled.
 */

/** Keys of rows by the kind of source (see `kindOf`); null where many changed, or nobody knows which. */
export type Touched = Map<string, Set<string> | null>;

/** Instead of a kind: everything may have changed. */
const EVERYTHING = '*';

export const ALL_TOUCHED: Touched = new Map([[EVERYTHING, null]]);

export const isAllTouched = (touched: Touched): boolean => touched.has(EVERYTHING);

/** More keys than these in one transaction are not listed: whoever has a copy reads it anew. */
const MOST_KEYS = 1_000;

/** A process that falls further behind than this reads its copies anew. */
const KEPT_ENTRIES = 10_000;

/** Entries that a follower starts with as unsettled: a number may be given and its entry not written yet. */
const MARGIN = 100;

export interface LogEntry {
  id: number;
  touched: Touched;
}

/** What of the log lies above a base: enough to tell whether anything is new. */
export interface Glance {
  count: number;
  /** The oldest entry that is kept, of the whole log; 0 when it is empty. */
  oldest: number;
  newest: number;
}

/** Makes the change known to every process, from the commit on. */
export async function logChange(manager: EntityManager, touched: Touched): Promise<void> {
  const listed: Record<string, string[] | null> = {};
  for (const [kind, keys] of touched) listed[kind] = keys && keys.size <= MOST_KEYS ? [...keys] : null;
  await manager.query('INSERT INTO logged_changes (touched) VALUES (?)', [JSON.stringify(listed)]);
}

const GLANCE =
  '(SELECT COUNT(*) FROM logged_changes WHERE id > ?) AS count, (SELECT MIN(id) FROM logged_changes) AS oldest';

/**
 * The same for a statement that asks for one row of something else: columns, whose parameter is the base, and a join that
 * brings the entries above another number along, whose parameter that is. {@link glanceIn} reads the rows.
 */
export const GLANCE_ALONG = {
  columns: `${GLANCE}, news.id AS newsId, news.touched AS news`,
  join: 'LEFT JOIN logged_changes news ON news.id > ?',
};

export interface GlanceAlong {
  count: unknown;
  oldest: unknown;
  newsId: number | null;
  news: string | null;
}

/** What such rows tell of the log. */
export function glanceIn(rows: readonly GlanceAlong[]): Omit<Glance, 'newest'> & { news: LogEntry[] } {
  const news = rows.flatMap(({ newsId: id, news: touched }) =>
    id === null || touched === null ? [] : [{ id, touched: parse(touched) }],
  );
  return { count: Number(rows[0]?.count), oldest: Number(rows[0]?.oldest ?? 0), news };
}

export async function glanceAtLog(dataSource: DataSource, base: number): Promise<Glance> {
  const [row]: Array<Record<string, unknown>> = await dataSource.query(
    `SELECT ${GLANCE}, (SELECT MAX(id) FROM logged_changes) AS newest`,
    [base],
  );
  return { count: Number(row?.count), oldest: Number(row?.oldest ?? 0), newest: Number(row?.newest ?? 0) };
}

/** What the log holds above a base, and where it begins: 0 where there is nothing above. */
export async function entriesAbove(
  dataSource: DataSource,
  base: number,
  seen: ReadonlySet<number> = new Set(),
): Promise<{ entries: LogEntry[]; oldest: number }> {
  const rows: Array<{ id: number; touched: string; oldest: unknown }> = await dataSource.query(
    'SELECT id, touched, (SELECT MIN(id) FROM logged_changes) AS oldest FROM logged_changes WHERE id > ? ORDER BY id',
    [base],
  );
  const entries = rows.filter(({ id }) => !seen.has(id)).map(({ id, touched }) => ({ id, touched: parse(touched) }));
  return { entries, oldest: Number(rows[0]?.oldest ?? 0) };
}

function parse(text: string): Touched {
  const listed = JSON.parse(text) as Record<string, string[] | null>;
  return new Map(Object.entries(listed).map(([kind, keys]) => [kind, keys && new Set(keys)]));
}

/** A base below which nothing will appear any more, for someone who begins to follow; waits for whoever is writing there. */
export async function firstBase(dataSource: DataSource): Promise<number> {
  const { oldest, newest } = await glanceAtLog(dataSource, 0);
  const base = Math.max(0, oldest - 1, newest - MARGIN);
  await settledEntries(dataSource, 0, base);
  return base;
}

/**
 * How many entries there are above `base` up to `upTo`, once every transaction that has written one of them is over: a
 * locking read waits for those that are not.
 */
export async function settledEntries(dataSource: DataSource, base: number, upTo: number): Promise<number> {
  const lock = isSqlite(dataSource) ? '' : ' LOCK IN SHARE MODE';
  const [row]: Array<{ count: unknown }> = await dataSource.query(
    `SELECT COUNT(*) AS count FROM logged_changes WHERE id > ? AND id <= ?${lock}`,
    [base, upTo],
  );
  return Number(row?.count);
}

/** Deletes what no process that keeps up still needs. */
export async function forgetOldEntries(dataSource: DataSource): Promise<void> {
  const { newest } = await glanceAtLog(dataSource, 0);
  const last = newest - KEPT_ENTRIES;
  if (last <= 0) return;
  await dataSource.createQueryBuilder().delete().from(LoggedChange).where('id <= :last', { last }).execute();
}
