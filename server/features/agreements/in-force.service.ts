import type { Narrow, Store } from '../../access/store.js';
import { Agreement } from './agreements.entity.js';

type Where = Parameters<Narrow>[0];

const covers = (where: Where, day: string): Where =>
  where
    .where('row.validFrom <= :day AND row.validTo >= :day', { day })
    .andWhere('row.foundationSignedAt IS NOT NULL')
    .andWhere(
      "(row.status IN ('SIGNED_BY_FOUNDATION', 'IN_FORCE', 'EXPIRED') OR (row.status = 'TERMINATED' AND row.terminatedOn >= :day))",
    );

/**
 * The agreement that covers a day, or null. The dates decide, not the state alone: a day of a term that has since run
 * out or been terminated stays covered, and a night in which no job ran takes no day from anyone.
 */
export function agreementInForceOn(store: Store, userId: string, day: string): Promise<Agreement | null> {
  return store.first(Agreement, {
    order: [['validFrom', 'DESC']],
    where: (w) => covers(w, day).andWhere('row.userId = :userId', { userId }),
  });
}

/** All whose agreement covers a day, by the same measure. */
export async function usersWithAgreementOn(store: Store, day: string): Promise<Set<string>> {
  const rows = await store.aggregate(Agreement, {
    select: { userId: 'row.userId' },
    groupBy: ['row.userId'],
    where: (w) => covers(w, day),
  });
  return new Set(rows.map(({ userId }) => String(userId)));
}
