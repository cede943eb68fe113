import type { Work } from '../../access/work.js';
import { Conflict } from '../../platform/errors.js';
import { User } from '../accounts/user.entity.js';
import { Agreement } from './agreements.entity.js';
import { agreementStates, demandKind } from './agreements.states.js';
import { demandRunning, isRunning } from './annexes.checks.js';
import { refuseSecond } from './drafting.service.js';
import { tellVolunteer } from './sending.service.js';

/**
 * Drafts an annex to a concluded agreement that is not over, with its terms as they are: what is changed in the draft is
 * what the annex changes. One annex to an agreement at a time, and none beside another agreement that is under way.
 */
export async function draftAnnex(work: Work, agreementId: string): Promise<Agreement> {
  const agreed = await work.load(Agreement, agreementId, 'update');
  demandKind(agreed, 'agreement', 'draftAnnex');
  if (!isRunning(agreed)) throw new Conflict('platform:WRONG_STATE', { state: agreed.status, step: 'draftAnnex' });
  demandRunning(work, agreed);
  // Locks the person, so that two drafts at once cannot both pass the check.
  await work.system.load(User, agreed.userId, 'update');
  await refuseSecond(work, agreed.userId);
  const waiting = await work.store.first(Agreement, {
    where: (w) => w.where("row.parentId = :agreementId AND row.status = 'SIGNED_BY_FOUNDATION'", { agreementId }),
  });
  if (waiting) throw new Conflict('agreements:ANNEX_WAITS', { number: waiting.number ?? '' });
  const { userId, sortName, templateVersion, volunteerName, volunteerAddress } = agreed;
  const { scope, manner, validFrom, validTo, noticeDays, travelCosts } = agreed;
  const annex = await work.create(Agreement, {
    ...{ status: 'DRAFT', parentId: agreed.id, changes: [] },
    ...{ userId, sortName, templateVersion, volunteerName, volunteerAddress },
    ...{ scope, manner, validFrom, validTo, noticeDays, travelCosts },
    effectiveOn: [work.clock.today(), validFrom].sort().at(-1) ?? validFrom,
  });
  await work.record('draftAnnex', annex, { to: 'DRAFT', agreement: agreed.number });
  return annex;
}

/** Takes an annex off the table that is not concluded yet; its number, if it has one, stays. */
export async function withdrawAnnex(work: Work, input: { id: string; reason: string }): Promise<Agreement> {
  const annex = await work.load(Agreement, input.id, 'terminate');
  demandKind(annex, 'annex', 'withdraw');
  const change = agreementStates.take(annex, 'withdraw');
  const { reason } = input;
  annex.terminationReason = reason;
  await work.save(annex);
  await work.record('withdrawAnnex', annex, { ...change, reason });
  if (annex.number) await tellVolunteer(work, annex, 'withdrawn', { reason });
  return annex;
}
