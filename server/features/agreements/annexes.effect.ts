import type { Work } from '../../access/work.js';
import { dayInWords } from '../../platform/text/days.js';
import { User } from '../accounts/user.entity.js';
import { type AccidentCover, Agreement } from './agreements.entity.js';
import { coverFor } from './agreements.law.js';
import { agreementStates, demandKind } from './agreements.states.js';
import { agreementOf } from './annexes.checks.js';
import { amended, changes } from './annexes.terms.js';
import { tellVolunteer } from './sending.service.js';

/* What becomes of an annex without anybody's act: it changes its agreement, or goes with it. */

/** Both have signed and its day has come: from now on the agreement says what the annex says. */
export async function takeEffect(system: Work, annex: Agreement): Promise<void> {
  demandKind(annex, 'annex', 'takeEffect');
  const change = agreementStates.take(annex, 'takeEffect');
  const agreed = await agreementOf(system, annex);
  const cover = coverFor(agreed);
  Object.assign(agreed, amended(agreed, annex));
  if (changes(annex, 'VALID_TO')) moveCover(agreed, cover);
  await system.save(annex);
  await system.save(agreed);
  await system.record('takeEffect', annex, change);
  await system.record('amendAgreement', agreed, {
    annex: annex.number,
    fields: annex.changes?.map(({ term }) => term) ?? [],
  });
  const { locale } = await system.store.get(User, agreed.userId);
  await tellVolunteer(system, annex, 'inEffect', { to: dayInWords(agreed.validTo, locale) });
}

/**
 * A longer term may need another cover: from 31 days on the statutory one (art. 46(2) of the act). A term that stays short
 * was insured up to its former last day, so the rest of it is still to be insured (art. 46(3)).
 */
function moveCover(agreed: Agreement, former: AccidentCover): void {
  const cover = coverFor(agreed);
  if (cover === former && cover === 'STATUTORY') return;
  Object.assign(agreed, { coverDue: cover, coverArrangedAt: null, coverArrangedById: null, coverNote: null });
}

/** An agreement that is over takes along the annexes that have not taken effect. */
export async function lapseAnnexes(work: Work, agreementId: string): Promise<void> {
  const unfinished = await work.system.loadAll(Agreement, 'update', (w) =>
    w.where('row.parentId = :agreementId AND row.status IN (:...states)', {
      agreementId,
      states: agreementStates.steps.lapse.from,
    }),
  );
  for (const annex of unfinished) {
    const change = agreementStates.take(annex, 'lapse');
    await work.system.save(annex);
    await work.system.record('lapseAnnex', annex, change);
    if (annex.number) await tellVolunteer(work, annex, 'lapsed');
  }
}
