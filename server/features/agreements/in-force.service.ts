import type { Store } from '../../access/store.js';
import { Agreement } from './agreements.entity.js';

/**
 * The agreement that covers a day, or null. The dates decide, not the state alone: a day of a term that has since run
 * out or been terminated stays covered, and a night in which no job ran takes no day from anyone.
 */
export function agreementInForceOn(store: Store, userId: string, day: string): Promise<Agreement | null> {
  return store.first(Agreement, {
    order: [['validFrom', 'DESC']],
    where: (w) =>
      w
        .where('row.userId = :userId AND row.validFrom <= :day AND row.validTo >= :day', { userId, day })
        .andWhere('row.foundationSignedAt IS NOT NULL')
        .andWhere(
          "(row.status IN ('SIGNED_BY_FOUNDATION', 'IN_FORCE', 'EXPIRED') OR (row.status = 'TERMINATED' AND row.terminatedOn >= :day))",
        ),
  });
}
