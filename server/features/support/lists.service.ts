import type { Context } from '../../access/context.js';
import type { Listing } from '../../access/store.js';
import type { PageArgs } from '../../platform/graphql/connection.js';
import { containing } from '../../platform/text/polish.js';
import { idEndOf } from './reference.js';
import { type RequestStatus, SupportRequest } from './support.entity.js';
import type { RequestFilter, RequestOrder } from './support.input.js';
import { LOOKING, OPEN } from './support.states.js';

/** How many requests stand in a state, and since when the one that has waited longest. */
export interface QueueCount {
  status: RequestStatus;
  count: number;
  oldestSince: Date;
}

const ORDERS = {
  LONGEST_IN_STATE: [['statusSince', 'ASC']],
  NEWEST: [['createdAt', 'DESC']],
} as const;

export function listRequests(
  context: Context,
  page: PageArgs,
  filter: RequestFilter = {},
  order: RequestOrder = 'NEWEST',
): Listing<SupportRequest> {
  const { statuses, organisationId, municipalityId, templateId, search } = filter;
  return context.store.page(SupportRequest, page, {
    order: ORDERS[order],
    where: (w) => {
      w.where('1 = 1');
      if (statuses?.length) w.andWhere('row.status IN (:...statuses)', { statuses });
      if (organisationId) w.andWhere('row.organisationId = :organisationId', { organisationId });
      if (municipalityId) w.andWhere('row.municipalityId = :municipalityId', { municipalityId });
      if (templateId) w.andWhere('row.templateId = :templateId', { templateId });
      if (search) {
        const end = idEndOf(search);
        w.andWhere(end ? '(row.searchTitle LIKE :title OR row.id LIKE :end)' : 'row.searchTitle LIKE :title', {
          title: containing(search),
          end: `%${end}`,
        });
      }
    },
  });
}

/** Those that look for a volunteer. */
export const requestsForVolunteers = (context: Context, page: PageArgs, filter: RequestFilter = {}) =>
  listRequests(context, page, { ...filter, statuses: [...LOOKING] }, 'LONGEST_IN_STATE');

/** The coordinator's queue, one line a state. */
export async function requestQueue(context: Context): Promise<QueueCount[]> {
  const rows = await context.store.aggregate(SupportRequest, {
    select: { status: 'row.status', count: 'COUNT(*)', oldestSince: 'MIN(row.statusSince)' },
    groupBy: ['row.status'],
    where: (w) => w.where('row.status IN (:...open)', { open: OPEN }),
  });
  return OPEN.flatMap((status) =>
    rows
      .filter((row) => row.status === status)
      .map(({ count, oldestSince }) => ({ status, count: Number(count), oldestSince: asMoment(oldestSince) })),
  );
}

/** A moment out of an aggregate: a Date, or SQLite's UTC text. */
const asMoment = (value: unknown): Date =>
  value instanceof Date ? value : new Date(`${String(value).replace(' ', 'T')}Z`);
