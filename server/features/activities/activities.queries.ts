import type { Context } from '../../access/context.js';
import type { Narrow } from '../../access/store.js';
import type { PageArgs } from '../../platform/graphql/connection.js';
import { Activity, type ActivityStatus } from './activities.entity.js';
import type { ActivityFilter, ActivityOrder } from './activities.input.js';

/** How many entries stand in a state that waits for someone, and since when the oldest of them has been waiting. */
export interface Waiting {
  status: ActivityStatus;
  count: number;
  since: Date;
}

/** Entries that the person may read, by the day they were held. */
export function listActivities(
  context: Context,
  page: PageArgs,
  filter: ActivityFilter = {},
  order: ActivityOrder = 'NEWEST',
) {
  return context.store.page(Activity, page, {
    order: [['heldOn', order === 'NEWEST' ? 'DESC' : 'ASC']],
    where: narrowed(filter),
  });
}

/** The person's own entries. */
export function listMyActivities(context: Context, page: PageArgs, filter: ActivityFilter = {}) {
  return listActivities(context, page, { ...filter, userId: String(context.actor.userId) });
}

/** What the organisations of the person received; that the person did it themselves changes nothing. */
export function listReceivedActivities(context: Context, page: PageArgs, filter: ActivityFilter = {}) {
  const organisationIds = [...context.actor.facts.organisationIds];
  return context.store.page(Activity, page, {
    order: [['heldOn', 'DESC']],
    where: (w) => {
      narrowed(filter)(w);
      if (organisationIds.length === 0) w.andWhere('1 = 0');
      else w.andWhere('row.organisationId IN (:...organisationIds)', { organisationIds });
      w.andWhere("row.status <> 'DRAFT'");
    },
  });
}

/** What waits for the person's confirmation, the oldest first: received by their organisation, done by someone else. */
export function listActivitiesToConfirm(context: Context, page: PageArgs) {
  return context.store.page(Activity, page, {
    action: 'confirm',
    order: [['heldOn', 'ASC']],
    where: (w) => w.where("row.status = 'SUBMITTED'"),
  });
}

/** What waits for the receiver (SUBMITTED), for a talk (DISPUTED) or for a coordinator (CONFIRMED). */
export async function waitingActivities(context: Context): Promise<Waiting[]> {
  const since = "CASE row.status WHEN 'CONFIRMED' THEN row.confirmedAt ELSE row.submittedAt END";
  const rows = await context.store.aggregate(Activity, {
    select: { status: 'row.status', count: 'COUNT(*)', since: `MIN(${since})` },
    where: (w) => w.where("row.status IN ('SUBMITTED', 'DISPUTED', 'CONFIRMED')"),
    groupBy: ['row.status'],
  });
  return rows.map((row) => ({
    status: String(row.status) as ActivityStatus,
    count: Number(row.count),
    since: momentOf(row.since),
  }));
}

/** A moment as a driver hands it out of an expression: a Date, or SQLite's UTC text. */
const momentOf = (value: unknown): Date =>
  value instanceof Date ? value : new Date(`${String(value).replace(' ', 'T')}Z`);

const narrowed =
  ({ statuses, kindId, municipalityId, organisationId, userId, from, to }: ActivityFilter): Narrow =>
  (w) => {
    w.where('1 = 1');
    if (statuses?.length) w.andWhere('row.status IN (:...statuses)', { statuses });
    if (kindId) w.andWhere('row.kindId = :kindId', { kindId });
    if (municipalityId) w.andWhere('row.municipalityId = :municipalityId', { municipalityId });
    if (organisationId) w.andWhere('row.organisationId = :organisationId', { organisationId });
    if (userId) w.andWhere('row.userId = :userId', { userId });
    if (from) w.andWhere('row.heldOn >= :from', { from });
    if (to) w.andWhere('row.heldOn <= :to', { to });
  };
