import { expect, test } from '@jest/globals';
import { PDF, signedPdf } from '../../testing/scenes/files.js';
import { signatureIn } from './pdf-signature.js';

test('a signature over the whole file is found, of either format', () => {
  expect(signatureIn(signedPdf())).toBe('FOUND');
  expect(signatureIn(signedPdf({ format: 'adbe.pkcs7.detached' }))).toBe('FOUND');
});

test('what was added after signing is told', () => {
  expect(signatureIn(signedPdf({ later: '3 0 obj\n<< /Other true >>\nendobj\n%%EOF\n' }))).toBe('CHANGED_LATER');
});

test('words that only look like a signature are none', () => {
  const forged = (text: string) => Buffer.concat([PDF, Buffer.from(text)]);
  expect(signatureIn(PDF)).toBe('NOT_FOUND');
  expect(signatureIn(forged('/SubFilter /adbe.pkcs7.detached'))).toBe('NOT_FOUND');
  expect(signatureIn(forged('/SubFilter /adbe.pkcs7.detached /ByteRange [0 10 20 5]'))).toBe('NOT_FOUND');
  expect(signatureIn(signedPdf({ format: 'ETSI.RFC3161' }))).toBe('NOT_FOUND');
  const empty = signedPdf()
    .toString('latin1')
    .replace(/<30820400[a5]+>/, (message) => `<${'0'.repeat(message.length - 2)}>`);
  expect(signatureIn(Buffer.from(empty, 'latin1'))).toBe('NOT_FOUND');
});
