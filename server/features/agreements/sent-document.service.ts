import { createHash } from 'node:crypto';
import type { Context } from '../../access/context.js';
import { renderPdf } from '../../platform/documents/pdf.js';
import { newId } from '../../platform/ids.js';
import { StoredFile } from '../files/stored-file.entity.js';
import { agreementDefinition, agreementPaper, fileNameOf } from './agreements.document.js';
import { Agreement } from './agreements.entity.js';

/**
 * Makes the document that both sides sign, once: the paper as it was sent, kept with its SHA-256. The bytes are there
 * before the row that speaks for them. After the sending and not within it, because others who take a number wait.
 */
export async function keepSentDocument(context: Context, id: string): Promise<void> {
  const { system } = context;
  const paper = await agreementPaper(system, id);
  const unsigned = {
    volunteerSignatureForm: null,
    volunteerSignedAt: null,
    foundationSignatureForm: null,
    foundationSignedAt: null,
  };
  const agreement = Object.assign(new Agreement(), paper.agreement, unsigned);
  const bytes = await renderPdf(agreementDefinition({ ...paper, agreement }));
  const fileId = newId();
  await context.files.put(fileId, bytes);
  await context.write(async (work) => {
    const sent = await work.system.load(Agreement, id, 'update');
    if (sent.documentId || !sent.text || !sent.sentById) return;
    await work.system.create(StoredFile, {
      id: fileId,
      name: fileNameOf(sent),
      kind: 'PDF',
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      electronicSignature: 'NOT_FOUND',
      uploadedById: sent.sentById,
      subject: 'Agreement',
      subjectId: id,
      userId: sent.userId,
    });
    sent.documentId = fileId;
    await work.system.save(sent);
  });
}

/** Whether a file begins with the document that was sent: an electronic signature is added behind what it signs. */
export async function holdsSentDocument(context: Context, agreementId: string, fileId: string): Promise<boolean> {
  const agreement = await context.store.find(Agreement, agreementId);
  const file = await context.store.find(StoredFile, fileId);
  if (!agreement?.documentId || !file) return false;
  const [sent, signed] = await Promise.all([context.files.read(agreement.documentId), context.files.read(file.id)]);
  return sent !== null && signed?.subarray(0, sent.length).equals(sent) === true;
}
