import type { Work } from '../../access/work.js';
import { addDays } from '../../platform/clock.js';
import { Conflict, invalid } from '../../platform/errors.js';
import { sortKey } from '../../platform/text/polish.js';
import { User } from '../accounts/user.entity.js';
import { Application } from '../recruitment/recruitment.entity.js';
import { Agreement, type TravelCosts } from './agreements.entity.js';
import { agreementStates } from './agreements.states.js';
import { agreementOf, fitAnnex } from './annexes.checks.js';
import { agreementInForceOn } from './in-force.service.js';
import { currentTemplate } from './templates.service.js';

/** A year, the first day included. */
const TERM_DAYS = 365;

export interface AgreementChanges {
  volunteerName?: string;
  volunteerAddress?: string | null;
  scope?: string;
  manner?: string;
  validFrom?: string;
  validTo?: string;
  noticeDays?: number;
  travelCosts?: TravelCosts;
  effectiveOn?: string;
}

/** Drafts an agreement for an accepted candidate, or for anyone by their account: a renewal, or someone from before the portal. */
export async function draftAgreement(
  work: Work,
  input: { applicationId?: string; userId?: string },
): Promise<Agreement> {
  const userId = await personOf(work, input);
  // Locks the person, so that two drafts at once cannot both pass the check.
  const user = await work.system.load(User, userId, 'update');
  await refuseSecond(work, userId);
  const validFrom = await nextTermStart(work, userId);
  const former = await work.store.first(Agreement, {
    order: [['id', 'DESC']],
    where: (w) => w.where('row.userId = :userId AND row.parentId IS NULL', { userId }),
  });
  const { edition, content } = await currentTemplate(work.system.store);
  const agreement = await work.create(Agreement, {
    status: 'DRAFT',
    userId,
    applicationId: input.applicationId ?? null,
    sortName: user.sortName,
    templateVersion: edition ?? '',
    volunteerName: user.name,
    volunteerAddress: former?.volunteerAddress ?? null,
    ...content.defaults,
    validFrom,
    validTo: addDays(validFrom, TERM_DAYS - 1),
    travelCosts: 'REIMBURSED',
  });
  await work.record('draftAgreement', agreement, { to: 'DRAFT' });
  return agreement;
}

async function personOf(work: Work, { applicationId, userId }: { applicationId?: string; userId?: string }) {
  if (applicationId) {
    const application = await work.system.store.get(Application, applicationId);
    if (application.status !== 'ACCEPTED') throw new Conflict('agreements:NOT_ACCEPTED');
    return application.userId;
  }
  if (!userId) throw invalid('', 'agreements:PERSON_NEEDED');
  return userId;
}

/** One agreement or annex of a person at a time is in preparation or waits for a signature. */
export async function refuseSecond(work: Work, userId: string): Promise<void> {
  const under = await work.store.count(Agreement, {
    where: (w) =>
      w.where("row.userId = :userId AND row.status IN ('DRAFT', 'SENT', 'SIGNED_BY_VOLUNTEER')", { userId }),
  });
  if (under > 0) throw new Conflict('agreements:ALREADY_UNDER_WAY');
}

/** Today, or the day after the term that runs. */
async function nextTermStart(work: Work, userId: string): Promise<string> {
  const today = work.clock.today();
  const current = await agreementInForceOn(work.system.store, userId, today);
  return current ? addDays(current.terminatedOn ?? current.validTo, 1) : today;
}

/** Changes a draft; what is left out stays. It may stay incomplete until it is sent. */
export async function updateAgreement(
  work: Work,
  { id, version, ...changes }: AgreementChanges & { id: string; version: number },
): Promise<Agreement> {
  const agreement = await work.load(Agreement, id, 'update', version);
  agreementStates.check(agreement, 'update');
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  Object.assign(agreement, Object.fromEntries(given));
  if (changes.volunteerName) agreement.sortName = sortKey(changes.volunteerName).slice(0, 250);
  if (agreement.validTo <= agreement.validFrom) throw invalid('validTo', 'agreements:PERIOD');
  if (agreement.parentId) fitAnnex(agreement, await agreementOf(work, agreement));
  else if (agreement.effectiveOn) throw invalid('effectiveOn', 'agreements:ANNEX_ONLY');
  await work.save(agreement);
  await work.record('updateAgreement', agreement, { fields: given.map(([field]) => field) });
  return agreement;
}

/** Deletes a draft that never had a number; a numbered one stays, or the numbers of the year would have a gap. */
export async function discardAgreement(work: Work, id: string): Promise<string> {
  const agreement = await work.load(Agreement, id, 'delete');
  agreementStates.check(agreement, 'update');
  if (agreement.number) throw new Conflict('agreements:HAS_NUMBER');
  await work.record('discardAgreement', agreement, { from: 'DRAFT' });
  await work.remove(agreement);
  return id;
}
