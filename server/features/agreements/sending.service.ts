import type { Work } from '../../access/work.js';
import { Conflict, type InputProblem, InvalidInput, invalid } from '../../platform/errors.js';
import { giveRole } from '../accounts/index.js';
import { RoleGrant } from '../accounts/role-grant.entity.js';
import { User } from '../accounts/user.entity.js';
import { StoredFile } from '../files/stored-file.entity.js';
import { foundationOf } from '../foundation/index.js';
import { Agreement } from './agreements.entity.js';
import { agreementStates } from './agreements.states.js';
import { fingerprintOf, hasBlanks } from './agreements.text.js';
import { checkAnnex } from './annexes.checks.js';
import { nextAnnexNumber, nextNumber } from './number.service.js';
import { wordingOf } from './wording.service.js';

/** Gives the number, freezes the wording and asks the volunteer to sign. */
export async function sendAgreement(work: Work, input: { id: string; version: number }): Promise<Agreement> {
  const agreement = await work.load(Agreement, input.id, 'send', input.version);
  const change = agreementStates.take(agreement, 'send');
  checkComplete(agreement);
  if (agreement.parentId) {
    agreement.number ??= await nextAnnexNumber(work, agreement.parentId);
    await checkAnnex(work, agreement);
  } else agreement.number ??= await nextNumber(work);
  await refuseOverlap(work, agreement);
  const coordinator = await work.system.store.get(User, work.userId);
  const foundation = await foundationOf(work.system.store);
  const { programmeName } = work.settings;
  const parts = { foundation, programmeName, clock: work.clock, coordinatorName: coordinator.name };
  agreement.text = await wordingOf(work.system.store, agreement, parts);
  if (hasBlanks(agreement.text)) throw new Conflict('agreements:FOUNDATION_INCOMPLETE');
  agreement.letterhead = foundation;
  agreement.fingerprint = fingerprintOf(agreement.text);
  agreement.sentAt = work.now;
  agreement.sentById = coordinator.id;
  await work.save(agreement);
  await work.record('sendAgreement', agreement, { ...change, number: agreement.number });
  await letSign(work, agreement.userId);
  await tellVolunteer(work, agreement, 'sent');
  return agreement;
}

/** Takes back what was sent and not yet signed, to mend it; the number stays with it. */
export async function recallAgreement(work: Work, input: { id: string; reason: string }): Promise<Agreement> {
  const agreement = await work.load(Agreement, input.id, 'send');
  const change = agreementStates.take(agreement, 'recall');
  const document = agreement.documentId && (await work.system.store.find(StoredFile, agreement.documentId));
  Object.assign(agreement, {
    text: null,
    letterhead: null,
    fingerprint: null,
    sentAt: null,
    sentById: null,
    documentId: null,
  });
  await work.save(agreement);
  if (document) await work.system.remove(document);
  await work.record('recallAgreement', agreement, { ...change, reason: input.reason });
  await tellVolunteer(work, agreement, 'recalled', { reason: input.reason });
  return agreement;
}

/** Art. 44(1) of the Act of 24 April 2003 asks for scope, manner, time and a termination clause. */
function checkComplete(agreement: Agreement): void {
  const texts = ['volunteerName', 'volunteerAddress', 'scope', 'manner'] as const;
  const problems: InputProblem[] = texts
    .filter((field) => !agreement[field]?.trim())
    .map((field) => ({ path: [field], key: 'platform:REQUIRED' }));
  if (agreement.validTo <= agreement.validFrom) problems.push({ path: ['validTo'], key: 'agreements:PERIOD' });
  if (agreement.noticeDays < 1) problems.push({ path: ['noticeDays'], key: 'agreements:NOTICE' });
  if (problems.length > 0) throw new InvalidInput(problems);
}

/**
 * Two terms over the same day would leave open to which one an activity belongs. An annex that both have signed and that
 * has not taken effect yet counts as well; one to the same agreement does not.
 */
async function refuseOverlap(work: Work, agreement: Agreement): Promise<void> {
  const { id, parentId, userId, validFrom, validTo } = agreement;
  const other = await work.system.store.first(Agreement, {
    where: (w) =>
      w
        .where('row.userId = :userId AND row.id <> :own', { userId, own: parentId ?? id })
        .andWhere('(row.parentId IS NULL OR row.parentId <> :own)')
        .andWhere("row.status IN ('SIGNED_BY_FOUNDATION', 'IN_FORCE', 'EXPIRED', 'TERMINATED')")
        .andWhere('row.foundationSignedAt IS NOT NULL AND row.validFrom <= :validTo', { validTo })
        .andWhere('COALESCE(row.terminatedOn, row.validTo) >= :validFrom', { validFrom }),
  });
  if (other) throw invalid(parentId ? 'validTo' : 'validFrom', 'agreements:OVERLAP', { number: other.number ?? '' });
}

/** Someone without an application (a renewal after years, a recruit from before the portal) becomes a candidate by it. */
async function letSign(work: Work, userId: string): Promise<void> {
  const held = await work.system.store.count(RoleGrant, {
    where: (w) => w.where("row.userId = :userId AND row.role IN ('CANDIDATE', 'VOLUNTEER')", { userId }),
  });
  if (held === 0) await giveRole(work, userId, 'CANDIDATE', null);
}

/** Mails the volunteer about an agreement of theirs, or an annex. */
export async function tellVolunteer(
  work: Work,
  { id, parentId, userId, number }: Agreement,
  letter: string,
  params: Record<string, string> = {},
): Promise<void> {
  const volunteer = await work.system.store.get(User, userId);
  const link = `${work.settings.publicUrl}/agreements/${id}`;
  const values = { name: volunteer.name, number: number ?? '', link, ...params };
  await work.mail(volunteer, `agreements:${parentId ? 'annexMail' : 'mail'}.${letter}`, values);
}
