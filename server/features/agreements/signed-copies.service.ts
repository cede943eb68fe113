import type { Work } from '../../access/work.js';
import { Conflict, invalid } from '../../platform/errors.js';
import type { FileKind } from '../../platform/files/content.js';
import { attachFile } from '../files/index.js';
import { Agreement, type SignatureForm } from './agreements.entity.js';
import { isElectronic } from './agreements.law.js';
import { SignedCopy, type SigningParty } from './signed-copies.entity.js';

const SCANS: readonly FileKind[] = ['PDF', 'JPG', 'PNG'];
const SIGNED: readonly FileKind[] = ['PDF'];

export interface CopyInput {
  fileId: string;
  party: SigningParty;
  form: SignatureForm;
  /** Found out before the transaction, which reads no files. */
  holdsDocument: boolean;
}

/**
 * Keeps a signed file with its agreement. One that is said to be signed electronically must carry a signature; that it
 * does is all that is checked, whose it is and whether it is a qualified one is for the coordinator's eyes.
 */
export async function keepCopy(work: Work, { id, userId }: Agreement, copy: CopyInput): Promise<SignedCopy> {
  const { fileId, party, form, holdsDocument } = copy;
  if (form === 'CLICK') throw invalid('fileId', 'agreements:CLICK_HAS_NO_FILE');
  const kinds = isElectronic(form) ? SIGNED : SCANS;
  const file = await attachFile(work, fileId, { subject: 'Agreement', subjectId: id, userId, kinds, path: 'fileId' });
  if (isElectronic(form) && file.electronicSignature === 'NOT_FOUND') {
    throw invalid('fileId', 'agreements:NO_SIGNATURE_FOUND');
  }
  const values = { agreementId: id, userId, fileId, party, form, holdsDocument, addedById: work.userId };
  return work.system.create(SignedCopy, values);
}

/** A coordinator adds a signed file: what came by mail, or a scan of the papers. */
export async function addSignedCopy(work: Work, input: CopyInput & { id: string }): Promise<Agreement> {
  const agreement = await work.load(Agreement, input.id, 'update');
  if (!agreement.volunteerSignedAt) throw new Conflict('platform:WRONG_STATE');
  const { form, party, holdsDocument } = await keepCopy(work, agreement, input);
  await work.record('addSignedCopy', agreement, { form, party, holdsDocument });
  return agreement;
}

/** The volunteer has their own original: of two copies on paper each side keeps one. */
export async function recordHandover(work: Work, input: { id: string; handedOn: string }): Promise<Agreement> {
  const agreement = await work.load(Agreement, input.id, 'update');
  const { volunteerSignedAt, foundationSignedAt } = agreement;
  if (!volunteerSignedAt || !foundationSignedAt) throw new Conflict('platform:WRONG_STATE');
  const signedOn = work.clock.day(foundationSignedAt);
  if (input.handedOn > work.clock.today() || input.handedOn < signedOn)
    throw invalid('handedOn', 'agreements:HANDED_ON');
  agreement.copyHandedOn = input.handedOn;
  await work.save(agreement);
  await work.record('recordHandover', agreement);
  return agreement;
}
