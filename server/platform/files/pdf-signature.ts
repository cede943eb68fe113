import { wordsOf } from '../graphql/words.js';

export const ElectronicSignature = wordsOf(
  'ElectronicSignature',
  'Whether a PDF carries an electronic signature. Its presence is looked for; who signed and with what is not verified.',
  ['FOUND', 'CHANGED_LATER', 'NOT_FOUND'],
);
export type ElectronicSignature = keyof typeof ElectronicSignature;

const RANGE = /\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g;
/** PKCS#7 and CAdES signatures (ISO 32000-1, 12.8.3; ETSI EN 319 142); time stamps of documents are not among them. */
const FORMAT = /\/SubFilter\s*\/(adbe\.pkcs7\.detached|adbe\.pkcs7\.sha1|ETSI\.CAdES\.detached)\b/;
/** A DER sequence, as every CMS message begins. */
const MESSAGE = /^<\s*30[0-9a-f\s]{200,}>$/i;
/** Line ends that a program may add behind the last byte that is signed. */
const SLACK = 4;

/**
 * Looks for a signature dictionary whose signed ranges leave out exactly the signature itself. `CHANGED_LATER` means
 * that none of them reaches to the end of the file: something was added after signing. A signature must lie open in the
 * file, as its ranges are counted in bytes of it, so looking at the bytes finds it.
 */
export function signatureIn(pdf: Buffer): ElectronicSignature {
  const text = pdf.toString('latin1');
  if (!FORMAT.test(text)) return 'NOT_FOUND';
  let found = false;
  for (const [, ...numbers] of text.matchAll(RANGE)) {
    const [start = 0, length = 0, resume = 0, rest = 0] = numbers.map(Number);
    if (start !== 0 || resume < length || resume + rest > pdf.length) continue;
    if (!MESSAGE.test(text.slice(length, resume).trim())) continue;
    if (resume + rest >= pdf.length - SLACK) return 'FOUND';
    found = true;
  }
  return found ? 'CHANGED_LATER' : 'NOT_FOUND';
}
