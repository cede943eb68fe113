import type { Purpose } from './judge.js';

/** A read that is known to be long, and why it may stay. */
export interface Exception {
  readonly lists: readonly string[];
  readonly table: string;
  readonly purpose: Purpose;
  /** Only when the list is filtered by this field. */
  readonly by?: string;
  readonly reason: string;
}

const COUNTED = 'A count reads what it counts; it is made only when the page asks for the total.';
const SEARCHED =
  'A text within a name has no place in an index, and MariaDB has none for parts of words. The folded column is short.';
const SKIPPED = 'MariaDB takes the state or kind by equality and skips the entries of the index beyond the last day.';

/** Every exception there is. One that nothing needs any more fails the check too. */
export const EXCEPTIONS: readonly Exception[] = [
  { lists: ['activities'], table: 'activities', purpose: 'count', reason: COUNTED },
  { lists: ['applications'], table: 'applications', purpose: 'count', reason: COUNTED },
  { lists: ['auditEvents'], table: 'audit_events', purpose: 'count', reason: COUNTED },
  { lists: ['supportRequests'], table: 'support_requests', purpose: 'count', reason: COUNTED },
  { lists: ['agreements', 'users', 'volunteers'], table: 'users', purpose: 'count', reason: COUNTED },
  { lists: ['agreements', 'users', 'volunteers'], table: 'users', purpose: 'page', by: 'search', reason: SEARCHED },
  { lists: ['applications'], table: 'applications', purpose: 'page', by: 'search', reason: SEARCHED },
  {
    ...{ lists: ['requestsForVolunteers', 'supportRequests'], table: 'support_requests' },
    ...{ purpose: 'page', by: 'search', reason: SEARCHED },
  },
  { lists: ['activities'], table: 'activities', purpose: 'page', by: 'to', reason: SKIPPED },
  { lists: ['auditEvents'], table: 'audit_events', purpose: 'page', by: 'until', reason: SKIPPED },
];
