import type { Narrow, Store } from '../../access/store.js';
import { Agreement, type AgreementStatus } from './agreements.entity.js';

type Where = Parameters<Narrow>[0];

/** Leaves the agreements that cover a day. An annex covers none: once in effect, it has changed the agreement that does. */
export const covers = (where: Where, day: string): Where =>
  where
    .where('row.parentId IS NULL AND row.validFrom <= :day AND row.validTo >= :day', { day })
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

/** Whether an agreement covers the day. */
export async function isCoveredOn(store: Store, userId: string, day: string): Promise<boolean> {
  const covering = await store.count(Agreement, {
    where: (w) => covers(w, day).andWhere('row.userId = :userId', { userId }),
  });
  return covering > 0;
}

/** The columns that the cover rests on. */
export const COVER_COLUMNS = [
  'parentId',
  'validFrom',
  'validTo',
  'foundationSignedAt',
  'status',
  'terminatedOn',
] as const satisfies ReadonlyArray<keyof Agreement>;

const IN_TERM: readonly AgreementStatus[] = ['SIGNED_BY_FOUNDATION', 'IN_FORCE', 'EXPIRED'];

/** The first and the last day that an agreement covers, by the same measure; null when it covers none. */
export function coveredDays(
  agreement: Pick<Agreement, (typeof COVER_COLUMNS)[number]>,
): readonly [first: string, last: string] | null {
  const { parentId, validFrom, validTo, foundationSignedAt, status, terminatedOn } = agreement;
  if (parentId || !foundationSignedAt) return null;
  if (IN_TERM.includes(status)) return [validFrom, validTo];
  if (status !== 'TERMINATED' || !terminatedOn) return null;
  if (terminatedOn < validTo) return [validFrom, terminatedOn];
  return [validFrom, validTo];
}
