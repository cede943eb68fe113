import { EXCEPTIONS, type Exception } from './exceptions.js';
import type { Read } from './reads.js';

/** What a statement is for: a page of the list, its number, who asks, or things that the rows point at. */
export type Purpose = 'page' | 'count' | 'session' | 'other';

/** A page that shows fifty rows may look at a hundred for each of them. */
const MOST_ROWS = 5_000;
/** A table with more rows than these may never be read from end to end. */
const LARGE = 10_000;

export interface Judged extends Read {
  readonly list: string;
  /** How the list was asked, and the fields that it was filtered by. */
  readonly label: string;
  readonly by: readonly string[];
  readonly purpose: Purpose;
  readonly sql: string;
}

/** `within`: for what is read by a sub-select. A page may bring the number of its list along as one. */
export const purposeOf = (sql: string, within = false): Purpose => {
  if (within && /^SELECT [^()]*\(SELECT COUNT\(/.test(sql)) return 'count';
  if (/^SELECT (s\.id AS sessionId|'role' AS kind)\b/.test(sql)) return 'session';
  if (/^SELECT [^()]*\bCOUNT\(/.test(sql)) return 'count';
  return /\bORDER BY\b[\s\S]*\bLIMIT\b/i.test(sql) ? 'page' : 'other';
};

/**
 * Why a read is too much, or null. A row looked up by its key for each row of another table costs what reading that one
 * does, and that one is judged.
 */
export function faultOf({ access, rows, table }: Read, sizes: ReadonlyMap<string, number>): string | null {
  if (access === 'eq_ref') return null;
  const size = sizes.get(table) ?? 0;
  if (access === 'ALL' && size > LARGE) return `reads all ${size} rows of ${table}`;
  return rows > MOST_ROWS ? `reads ${rows} rows of ${table}` : null;
}

export const exceptionFor = (read: Judged, exceptions: readonly Exception[] = EXCEPTIONS): Exception | undefined =>
  exceptions.find(
    ({ lists, table, purpose, by }) =>
      lists.includes(read.list) &&
      table === read.table &&
      purpose === read.purpose &&
      (by === undefined || read.by.includes(by)),
  );
