import type { Work } from '../../access/work.js';
import { Conflict, invalid } from '../../platform/errors.js';
import { dayInWords } from '../../platform/text/days.js';
import { fold } from '../../platform/text/polish.js';
import { giveRole } from '../accounts/index.js';
import { User } from '../accounts/user.entity.js';
import { Agreement, type SignatureForm } from './agreements.entity.js';
import { coverFor, isElectronic, isWritten, waiverIsVoid, waives } from './agreements.law.js';
import { agreementStates } from './agreements.states.js';
import { agreementOf, demandRunning } from './annexes.checks.js';
import { takeEffect } from './annexes.effect.js';
import { tellVolunteer } from './sending.service.js';
import { keepCopy } from './signed-copies.service.js';
import { forgetSigningCode } from './signing-code.service.js';

export interface SignInput {
  id: string;
  form: SignatureForm;
  riskInformed: boolean;
  name?: string;
  /** What was signed outside the portal. */
  fileId?: string;
  /** Whether that begins with the document that was sent. */
  holdsDocument?: boolean;
}

/**
 * The volunteer signs: by a click here, with a signed file, or by saying that the signed paper is on its way. Either way
 * they say to have read the information on risks and rights; a click also takes the full name, as a deliberate act, and
 * has been let in by a code.
 */
export async function signAgreement(work: Work, input: SignInput): Promise<Agreement> {
  const agreement = await work.load(Agreement, input.id, 'sign');
  agreementStates.check(agreement, 'sign');
  const { form, fileId, holdsDocument = false } = input;
  refuseVoidWaiver(agreement, form);
  if (form === 'CLICK' && fold(input.name ?? '') !== fold(agreement.volunteerName)) {
    throw invalid('name', 'agreements:NAME_DIFFERS');
  }
  if (!fileId && (isElectronic(form) || form === 'SCAN')) throw invalid('fileId', 'agreements:FILE_NEEDED');
  if (fileId) await keepCopy(work, agreement, { fileId, party: 'VOLUNTEER', form, holdsDocument });
  if (form === 'CLICK') await forgetSigningCode(work, agreement.id);
  // What is signed electronically is its own original, and here it is.
  const originalReceivedOn = isElectronic(form) ? work.clock.today() : null;
  await takeVolunteerSignature(work, agreement, { ...input, at: work.now, originalReceivedOn });
  await tellVolunteer(work, agreement, 'signatureTaken', { fingerprint: agreement.fingerprint ?? '' });
  return agreement;
}

/** A coordinator enters what the volunteer signed elsewhere: on paper, as a file, as a scan. */
export async function recordVolunteerSignature(
  work: Work,
  input: {
    id: string;
    form: SignatureForm;
    signedOn: string;
    originalReceivedOn?: string | null;
    riskInformed: boolean;
  },
): Promise<Agreement> {
  const agreement = await work.load(Agreement, input.id, 'update');
  agreementStates.check(agreement, 'sign');
  if (input.form === 'CLICK') throw invalid('form', 'agreements:CLICK_IS_PERSONAL');
  const { clock } = work;
  const sentOn = agreement.sentAt ? clock.day(agreement.sentAt) : input.signedOn;
  if (input.signedOn > clock.today() || input.signedOn < sentOn) throw invalid('signedOn', 'agreements:SIGNED_ON');
  const originalReceivedOn = input.originalReceivedOn ?? null;
  checkReceipt(work, originalReceivedOn, input.signedOn, 'originalReceivedOn');
  const at = new Date(`${input.signedOn}T12:00:00Z`);
  await takeVolunteerSignature(work, agreement, { ...input, originalReceivedOn, at: at < work.now ? at : work.now });
  return agreement;
}

function refuseVoidWaiver(agreement: Agreement, form: SignatureForm): void {
  if (waiverIsVoid(agreement, form)) throw invalid('form', 'agreements:WAIVER_VOID');
}

async function takeVolunteerSignature(
  work: Work,
  agreement: Agreement,
  signature: { form: SignatureForm; at: Date; riskInformed: boolean; originalReceivedOn: string | null },
): Promise<void> {
  if (!signature.riskInformed) throw invalid('riskInformed', 'agreements:RISK_NOT_ACKNOWLEDGED');
  refuseVoidWaiver(agreement, signature.form);
  const change = agreementStates.take(agreement, 'sign');
  agreement.volunteerSignatureForm = signature.form;
  agreement.volunteerSignedAt = signature.at;
  agreement.riskInformedAt = signature.at;
  agreement.originalReceivedOn = signature.originalReceivedOn;
  await work.save(agreement);
  const { form } = signature;
  await work.record('signAgreement', agreement, { ...change, form, fingerprint: agreement.fingerprint });
  if (work.userId !== agreement.sentById) await tellSender(work, agreement);
}

/** The foundation signs, which concludes the agreement and makes the candidate a volunteer. */
export async function countersignAgreement(work: Work, input: { id: string; form: SignatureForm }): Promise<Agreement> {
  const agreement = await work.load(Agreement, input.id, 'countersign');
  const change = agreementStates.take(agreement, 'countersign');
  if (agreement.parentId) demandRunning(work, await agreementOf(work, agreement));
  else if (agreement.validTo < work.clock.today()) throw invalid('', 'agreements:TERM_OVER');
  if (waives(agreement) && !agreement.originalReceivedOn) throw invalid('form', 'agreements:WAIVER_NEEDS_ORIGINAL');
  agreement.foundationSignatureForm = input.form;
  agreement.foundationSignedAt = work.now;
  agreement.foundationSignedById = work.userId;
  if (!agreement.parentId) agreement.coverDue = coverFor(agreement);
  await work.save(agreement);
  await work.record('countersignAgreement', agreement, { ...change, form: input.form });
  if (!agreement.parentId) await makeVolunteer(work, agreement.userId);
  const begins = agreement.effectiveOn ?? agreement.validFrom;
  const hasBegun = begins <= work.clock.today();
  if (hasBegun) await enterIntoForce(work.system, agreement.id);
  // Of an annex that takes effect at once the volunteer is told just that.
  if (!agreement.parentId || !hasBegun) await tellConcluded(work, agreement, begins);
  return work.load(Agreement, agreement.id, 'read');
}

async function tellConcluded(work: Work, agreement: Agreement, begins: string): Promise<void> {
  const { locale } = await work.system.store.get(User, agreement.userId);
  const days = { from: dayInWords(begins, locale), to: dayInWords(agreement.validTo, locale) };
  await tellVolunteer(work, agreement, 'concluded', days);
}

/** Both have signed, so the candidate is a volunteer from now on, in the same transaction. */
async function makeVolunteer(work: Work, userId: string): Promise<void> {
  const user = await work.system.load(User, userId, 'update');
  user.volunteerSince ??= work.now;
  await work.system.save(user);
  await giveRole(work, userId, 'VOLUNTEER', null);
}

/** What the first day of the term brings, or the day from which an annex changes its agreement. */
export async function enterIntoForce(system: Work, id: string): Promise<void> {
  const agreement = await system.load(Agreement, id, 'update');
  if (agreement.parentId) return takeEffect(system, agreement);
  const change = agreementStates.take(agreement, 'enterIntoForce');
  await system.save(agreement);
  await system.record('enterIntoForce', agreement, change);
}

/**
 * The paper or file reached the foundation. When it carries better signatures than the ones known so far (ink after a
 * click), their forms are given too: that is how the written form is made up for.
 */
export async function recordOriginal(
  work: Work,
  input: { id: string; receivedOn: string; volunteerForm?: SignatureForm; foundationForm?: SignatureForm },
): Promise<Agreement> {
  const agreement = await work.load(Agreement, input.id, 'update');
  const { volunteerSignedAt, volunteerSignatureForm: form } = agreement;
  if (!volunteerSignedAt || !form) throw new Conflict('platform:WRONG_STATE');
  checkReceipt(work, input.receivedOn, work.clock.day(volunteerSignedAt), 'receivedOn');
  const volunteerForm = input.volunteerForm ?? form;
  if (waiverIsVoid(agreement, volunteerForm) && !(await waivedByAnnex(work, agreement))) {
    throw invalid('volunteerForm', 'agreements:WAIVER_VOID');
  }
  if (input.foundationForm && !agreement.foundationSignedAt) {
    throw invalid('foundationForm', 'agreements:NOT_COUNTERSIGNED');
  }
  for (const better of [input.volunteerForm, input.foundationForm]) {
    if (better && !isWritten(better)) throw invalid('volunteerForm', 'agreements:ONLY_WRITTEN');
  }
  agreement.originalReceivedOn = input.receivedOn;
  agreement.volunteerSignatureForm = volunteerForm;
  agreement.foundationSignatureForm = input.foundationForm ?? agreement.foundationSignatureForm;
  await work.save(agreement);
  await work.record('recordOriginal', agreement, {
    volunteerForm,
    foundationForm: agreement.foundationSignatureForm,
  });
  return agreement;
}

/** Whether the waiver that the agreement now holds stands in an annex, and so rests on the annex's signature. */
async function waivedByAnnex(work: Work, agreement: Agreement): Promise<boolean> {
  const annexes = await work.system.store.list(Agreement, {
    where: (w) => w.where("row.parentId = :id AND row.status = 'IN_EFFECT'", { id: agreement.id }),
  });
  return annexes.some(waives);
}

function checkReceipt(work: Work, receivedOn: string | null, signedOn: string, field: string): void {
  if (receivedOn && (receivedOn > work.clock.today() || receivedOn < signedOn)) {
    throw invalid(field, 'agreements:RECEIVED_ON');
  }
}

/** Whoever sent it waits for the signature. */
async function tellSender(work: Work, agreement: Agreement): Promise<void> {
  const sender = agreement.sentById && (await work.system.store.find(User, agreement.sentById));
  if (!sender) return;
  const link = `${work.settings.publicUrl}/office/agreements/${agreement.id}`;
  const { number, volunteerName, parentId } = agreement;
  await work.mail(sender, `agreements:${parentId ? 'annexMail' : 'mail'}.toCountersign`, {
    name: sender.name,
    number: number ?? '',
    volunteerName,
    link,
  });
}
