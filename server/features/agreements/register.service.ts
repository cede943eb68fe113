import type { Context } from '../../access/context.js';
import type { Listing, Narrow } from '../../access/store.js';
import { addDays, type Clock } from '../../platform/clock.js';
import type { PageArgs } from '../../platform/graphql/connection.js';
import { containing } from '../../platform/text/polish.js';
import { type AccidentCover, Agreement, type AgreementStatus } from './agreements.entity.js';
import type { AgreementForm } from './agreements.law.js';
import { covers } from './in-force.service.js';
import type { AgreementKind } from './register.input.js';

export interface RegisterQuery {
  statuses?: AgreementStatus[] | null;
  inForceOn?: string | null;
  expiringBefore?: string | null;
  originalMissingFor?: number | null;
  coverDue?: AccidentCover | null;
  form?: AgreementForm | null;
  kind?: AgreementKind | null;
  search?: string | null;
}

type Where = Parameters<Narrow>[0];

/** As `formOf` tells it, said to the database. */
const BOTH_WRITTEN =
  "row.volunteerSignatureForm IN ('PAPER', 'QUALIFIED') AND row.foundationSignatureForm IN ('PAPER', 'QUALIFIED')";
const BOTH_QUALIFIED = "row.volunteerSignatureForm = 'QUALIFIED' AND row.foundationSignatureForm = 'QUALIFIED'";
const BOTH_SIGNED = 'row.volunteerSignatureForm IS NOT NULL AND row.foundationSignatureForm IS NOT NULL';
const FORM: Record<AgreementForm, string> = {
  WRITTEN: `${BOTH_WRITTEN} AND NOT (${BOTH_QUALIFIED})`,
  ELECTRONIC: BOTH_QUALIFIED,
  DOCUMENTARY: `${BOTH_SIGNED} AND NOT (${BOTH_WRITTEN})`,
};

/** Signed at least so many days ago on something that is not here; what is over is left in peace, as in the warnings. */
export function originalMissing(where: Where, clock: Clock, days: number): Where {
  // A day of the programme ends up to a day away from that of UTC, in which moments are kept.
  const signedBefore = new Date(`${addDays(clock.today(), 1 - days)}T00:00:00Z`);
  return where
    .andWhere("row.status IN ('SIGNED_BY_VOLUNTEER', 'SIGNED_BY_FOUNDATION', 'IN_FORCE', 'IN_EFFECT')")
    .andWhere("row.originalReceivedOn IS NULL AND row.volunteerSignatureForm <> 'CLICK'")
    .andWhere('row.volunteerSignedAt < :signedBefore', { signedBefore });
}

function narrowed(where: Where, clock: Clock, query: RegisterQuery): void {
  const { statuses, inForceOn, expiringBefore, originalMissingFor, coverDue, form, kind, search } = query;
  where.where('1 = 1');
  if (statuses?.length) where.andWhere('row.status IN (:...statuses)', { statuses });
  if (inForceOn) covers(where, inForceOn);
  // An annex ends with its agreement.
  if (expiringBefore) where.andWhere('row.parentId IS NULL AND row.validTo < :expiringBefore', { expiringBefore });
  if (kind) where.andWhere(`row.parentId IS ${kind === 'ANNEX' ? 'NOT ' : ''}NULL`);
  if (typeof originalMissingFor === 'number') originalMissing(where, clock, originalMissingFor);
  if (coverDue) {
    where.andWhere("row.coverDue = :coverDue AND row.status IN ('SIGNED_BY_FOUNDATION', 'IN_FORCE')", { coverDue });
  }
  if (form) where.andWhere(`(${FORM[form]})`);
  if (search) {
    const number = `%${search.replace(/[%_\\]/g, '').toUpperCase()}%`;
    where.andWhere(
      '(row.number LIKE :number OR row.userId IN (SELECT u.id FROM users u WHERE u.searchName LIKE :name))',
      { number, name: containing(search) },
    );
  }
}

/** The register, for those who manage it. */
export function listAgreements(
  context: Context,
  args: PageArgs,
  query: RegisterQuery,
  order: 'NAME' | 'VALID_TO',
): Listing<Agreement> {
  return context.store.page(Agreement, args, {
    order: [[order === 'NAME' ? 'sortName' : 'validTo', 'ASC']],
    where: (w) => narrowed(w, context.clock, query),
  });
}
