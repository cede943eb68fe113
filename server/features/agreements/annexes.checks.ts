import type { Work } from '../../access/work.js';
import { Conflict, invalid } from '../../platform/errors.js';
import { Agreement, type AgreementStatus } from './agreements.entity.js';
import { changesBetween } from './annexes.terms.js';

/** Concluded and not over: what an annex may be made to. */
const RUNNING: readonly AgreementStatus[] = ['SIGNED_BY_FOUNDATION', 'IN_FORCE'];

export const isRunning = ({ status }: Pick<Agreement, 'status'>): boolean => RUNNING.includes(status);

/** The agreement that an annex belongs to, locked. */
export async function agreementOf(work: Work, { parentId }: Pick<Agreement, 'parentId'>): Promise<Agreement> {
  if (!parentId) throw new Error('An agreement itself is no annex');
  return work.system.load(Agreement, parentId, 'update');
}

/** What has run out cannot be changed any more, also in the night before the calendar has been looked at. */
export function demandRunning(work: Work, agreement: Agreement): void {
  if (!isRunning(agreement) || agreement.validTo < work.clock.today()) {
    throw new Conflict('agreements:ANNEX_TERM_OVER', { number: agreement.number ?? '' });
  }
}

/** Holds a draft against the agreement: where its days may lie, and what it changes. */
export function fitAnnex(annex: Agreement, agreed: Agreement): void {
  if (annex.validFrom !== agreed.validFrom) throw invalid('validFrom', 'agreements:ANNEX_FIRST_DAY');
  if (annex.validTo < agreed.validTo) throw invalid('validTo', 'agreements:ANNEX_SHORTENS');
  const { effectiveOn } = annex;
  if (!effectiveOn || effectiveOn < agreed.validFrom || effectiveOn > agreed.validTo) {
    throw invalid('effectiveOn', 'agreements:ANNEX_EFFECTIVE_ON');
  }
  annex.changes = changesBetween(agreed, annex);
}

/** An annex that is about to be sent changes something of an agreement that runs. */
export async function checkAnnex(work: Work, annex: Agreement): Promise<void> {
  const agreed = await agreementOf(work, annex);
  demandRunning(work, agreed);
  fitAnnex(annex, agreed);
  if (annex.changes?.length === 0) throw invalid('', 'agreements:ANNEX_CHANGES_NOTHING');
}
