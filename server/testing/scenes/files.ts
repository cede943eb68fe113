/* The smallest files of each kind, as people upload them. */

export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
);
export const JPG = Buffer.concat([
  Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
  Buffer.from('ffd9', 'hex'),
]);
export const DOCX = Buffer.from(
  'UEsDBBQAAAAIALKVeV2Rp0i1vQAAAAIBAAATAAAAW0NvbnRlbnRfVHlwZXNdLnhtbF2PwU7DMBBEf8XaK0o2cKgQitMDEkfooXzAyt6kVuNdyzal/XsckHrguJqZNzvj/hpXc+FcgoqFx34Aw+LUB1ksfB7fumfYT+PxlriYZpVi4VRrekEs7sSRSq+JpSmz5ki1nXnBRO5MC+PTMOzQqVSW2tWNAdP40dpy8GwOlOs7RbaA35o9enVfsTn7RgPz+hfbmi1QSmtwVNuTeBH/r7PTeQ6O7/mNlrI6LqXNiGt/VyIFedjwOI34O2r6AVBLAwQUAAAACACylXldTNdhw1wAAABpAAAAEQAAAHdvcmQvZG9jdW1lbnQueG1sRcxBCoAgEEDRq0QHaKJFCzHvYmolODPiGNbtc9fy8+Drpjy7GwPV4cFEoto2XrVmBSDuCmhl4hyo28EFbe1ZTmhcfC7sgkikExMs87wC2kij0U3t7F8wGv65+QBQSwECFAMUAAAACACylXldkadItb0AAAACAQAAEwAAAAAAAAAAAAAAgAEAAAAAW0NvbnRlbnRfVHlwZXNdLnhtbFBLAQIUAxQAAAAIALKVeV1M12HDXAAAAGkAAAARAAAAAAAAAAAAAACAAe4AAAB3b3JkL2RvY3VtZW50LnhtbFBLBQYAAAAAAgACAIAAAAB5AQAAAAA=',
  'base64',
);
/** An archive that is no document. */
export const ZIP = Buffer.from(
  'UEsDBBQAAAAIALKVeV2DFtyMAwAAAAEAAAAFAAAAYS50eHSrAABQSwECFAMUAAAACACylXldgxbcjAMAAAABAAAABQAAAAAAAAAAAAAAgAEAAAAAYS50eHRQSwUGAAAAAAEAAQAzAAAAJgAAAAAA',
  'base64',
);
export const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n');

/**
 * A PDF signed as programs do it: an increment with a signature whose ranges leave out nothing but the signature itself.
 * `later` is what somebody added after that.
 */
export function signedPdf({ format = 'ETSI.CAdES.detached', later = '' } = {}): Buffer {
  const message = `<30820400${'a5'.repeat(600)}>`;
  const before = (range: string) =>
    `${PDF.toString()}2 0 obj\n<< /Type /Sig /SubFilter /${format} /ByteRange [${range}] /Contents `;
  const after = ' >>\nendobj\n%%EOF\n';
  const width = '0000000000 0000000000 0000000000 0000000000'.length;
  const start = before('x'.repeat(width)).length;
  const resume = start + message.length;
  const range = `0 ${start} ${resume} ${after.length}`.padEnd(width);
  return Buffer.from(before(range) + message + after + later, 'latin1');
}
