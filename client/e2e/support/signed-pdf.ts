/**
 * What a program for signing gives back: the document as it was, and behind it a signature whose ranges leave out nothing
 * but the signature itself. Its message only looks like one: the portal looks for signatures and verifies none.
 */
export function signedBehind(document: Buffer): Buffer {
  const message = `<30820400${'a5'.repeat(600)}>`;
  const after = ' >>\nendobj\n%%EOF\n';
  const before = (range: string) =>
    `\n900 0 obj\n<< /Type /Sig /SubFilter /ETSI.CAdES.detached /ByteRange [${range.padEnd(44)}] /Contents `;
  const start = document.length + before('').length;
  const range = `0 ${start} ${start + message.length} ${after.length}`;
  return Buffer.concat([document, Buffer.from(before(range) + message + after, 'latin1')]);
}
