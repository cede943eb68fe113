import type { Context } from '../../access/context.js';
import type { Listing } from '../../access/store.js';
import { AuditEvent } from '../../platform/audit/audit-event.entity.js';
import type { PageArgs } from '../../platform/graphql/connection.js';
import type { AuditFilter } from './audit.input.js';

const SAME = ['subject', 'subjectId', 'userId', 'actorId'] as const;

/** What happened, the latest first, as far as the person may know of it. */
export function listEvents(context: Context, page: PageArgs, filter: AuditFilter = {}): Listing<AuditEvent> {
  return context.store.page(AuditEvent, page, {
    order: [['at', 'DESC']],
    where: (w) => {
      w.where('1 = 1');
      for (const column of SAME) {
        if (filter[column]) w.andWhere(`row.${column} = :${column}`, { [column]: filter[column] });
      }
      if (filter.withoutSignIns) w.andWhere("row.event <> 'signIn'");
      if (filter.since) w.andWhere('row.at >= :since', { since: filter.since });
      if (filter.until) w.andWhere('row.at < :until', { until: filter.until });
    },
  });
}
