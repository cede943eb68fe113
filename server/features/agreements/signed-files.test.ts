import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { Portal } from '../../testing/portal.js';
import { AGREEMENT, codeFor, concluded, type Parties, parties, sent, signed } from '../../testing/scenes/agreements.js';
import { DOCX, PDF, PNG, signedPdf } from '../../testing/scenes/files.js';

const NOW = new Date('2026-10-05T08:00:00Z');
const READ =
  'query ($id: ID!) { agreement(id: $id) { status form warnings originalReceivedOn document { id sha256 electronicSignature } signedCopies { party form holdsDocument file { id name kind sha256 electronicSignature } } } }';

let portal: Portal;
beforeAll(async () => {
  portal = await Portal.open();
});
afterEach(() => portal.clock.freeze(NOW));
afterAll(() => portal.close());

const read = async ({ candidate }: Parties, id: string) => (await candidate.do(READ, { id })).agreement;
const bytesOf = async ({ candidate }: Parties, id: string) => (await candidate.fetch(`/files/stored/${id}`)).rawPayload;
const sign = (people: Parties, id: string, input: object) =>
  people.candidate.problems(AGREEMENT.sign, { input: { id, riskInformed: true, ...input } });
/** What a program for signing gives back: the document as it was, and the signature behind it. */
const signedBehind = (document: Buffer) => {
  const shift = document.length - PDF.length;
  const moved = signedPdf().subarray(PDF.length).toString('latin1');
  const range = moved.replace(/\/ByteRange \[0 (\d+) (\d+) (\d+)( *)\]/, (_all, to, from, rest, space) => {
    const numbers = `/ByteRange [0 ${Number(to) + shift} ${Number(from) + shift} ${rest}`;
    return `${numbers}${' '.repeat(`/ByteRange [0 ${to} ${from} ${rest}${space}`.length - numbers.length)}]`;
  });
  return Buffer.concat([document, Buffer.from(range, 'latin1')]);
};

describe('the document that was sent', () => {
  test('is kept with its SHA-256, and is the same whoever signs meanwhile', async () => {
    const people = await parties(portal);
    const { id } = await sent(people);
    const { document } = await read(people, id);
    const bytes = await bytesOf(people, document.id);
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(document.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    await sign(people, id, { form: 'PAPER' });
    expect((await read(people, id)).document).toEqual(document);
  });

  test('is gone when the agreement is taken back, and another one when it is sent again', async () => {
    const people = await parties(portal);
    const { id } = await sent(people);
    const former = (await read(people, id)).document;
    const { agreement } = (await people.coordinator.do(AGREEMENT.recall, { input: { id, reason: 'Literówka' } }))
      .recallAgreement;
    for (const person of [people.candidate, people.coordinator]) {
      expect((await person.fetch(`/files/stored/${former.id}`)).statusCode).toBe(404);
    }
    await people.coordinator.do(AGREEMENT.send, { input: { id, version: agreement.version } });
    expect((await read(people, id)).document.id).not.toBe(former.id);
  });

  test('is for the two sides', async () => {
    const people = await parties(portal);
    const { id } = await sent(people);
    const { document } = await read(people, id);
    const others = [
      portal.visitor,
      await portal.person({ roles: ['VOLUNTEER'] }),
      await portal.person({ roles: ['ADMINISTRATOR', 'TRAINER'] }),
    ];
    for (const other of others) expect((await other.fetch(`/files/stored/${document.id}`)).statusCode).toBe(404);
    expect((await people.coordinator.fetch(`/files/stored/${document.id}`)).statusCode).toBe(200);
  });
});

describe('an electronic signature', () => {
  test('comes in the file, which is the original, and is the very document that was sent', async () => {
    const people = await parties(portal);
    const { id } = await sent(people);
    const { document } = await read(people, id);
    const { file } = await people.candidate.upload(signedBehind(await bytesOf(people, document.id)), 'podpisane.pdf');
    expect(await sign(people, id, { form: 'QUALIFIED', fileId: file.id })).toEqual([]);
    const after = await read(people, id);
    expect(after).toMatchObject({ status: 'SIGNED_BY_VOLUNTEER', originalReceivedOn: '2026-10-05', form: null });
    expect(after.warnings).toEqual(['STATUTORY_COVER']);
    expect(after.signedCopies).toEqual([
      expect.objectContaining({ party: 'VOLUNTEER', form: 'QUALIFIED', holdsDocument: true }),
    ]);
    expect(after.signedCopies[0].file.electronicSignature).toBe('FOUND');
  });

  test('under another document is told', async () => {
    const people = await parties(portal);
    const { id } = await sent(people);
    const { file } = await people.candidate.upload(signedPdf());
    expect(await sign(people, id, { form: 'TRUSTED', fileId: file.id })).toEqual([]);
    expect((await read(people, id)).signedCopies[0].holdsDocument).toBe(false);
  });

  test.each(['QUALIFIED', 'TRUSTED', 'PERSONAL_EID'])('%s needs a file that carries one', async (form) => {
    const people = await parties(portal);
    const { id } = await sent(people);
    const upload = async (bytes: Buffer) => (await people.candidate.upload(bytes)).file.id;
    expect(await sign(people, id, { form })).toEqual(['fileId: FILE_NEEDED']);
    expect(await sign(people, id, { form, fileId: await upload(PDF) })).toEqual(['fileId: NO_SIGNATURE_FOUND']);
    expect(await sign(people, id, { form, fileId: await upload(PNG) })).toEqual(['fileId: KIND_HERE']);
    const others = (await (await portal.person()).upload(signedPdf())).file.id;
    expect(await sign(people, id, { form, fileId: others })).toEqual(['fileId: NO_FILE']);
    expect((await read(people, id)).status).toBe('SENT');
  });
});

describe('a scan', () => {
  test('is a copy: the original is still waited for', async () => {
    const people = await parties(portal);
    const { id } = await sent(people);
    const upload = async (bytes: Buffer) => (await people.candidate.upload(bytes, 'skan.png')).file.id;
    expect(await sign(people, id, { form: 'SCAN', fileId: await upload(DOCX) })).toEqual(['fileId: KIND_HERE']);
    const fileId = await upload(PNG);
    expect(await sign(people, id, { form: 'SCAN', fileId })).toEqual([]);
    const after = await read(people, id);
    expect(after.warnings).toContain('ORIGINAL_MISSING');
    expect(await bytesOf(people, fileId)).toEqual(PNG);
    expect((await people.coordinator.fetch(`/files/stored/${fileId}`)).statusCode).toBe(200);
  });

  test('is added by the coordinator to what was signed on paper', async () => {
    const people = await parties(portal);
    const { id } = await signed(people);
    const { file } = await people.coordinator.upload(PNG, 'oba podpisy.png');
    const input = { id, fileId: file.id, party: 'BOTH', form: 'PAPER' };
    expect(await people.coordinator.problems(AGREEMENT.addCopy, { input: { ...input, form: 'CLICK' } })).toEqual([
      'fileId: CLICK_HAS_NO_FILE',
    ]);
    await people.coordinator.do(AGREEMENT.addCopy, { input });
    expect((await read(people, id)).signedCopies[0].file).toMatchObject({ id: file.id, name: 'oba podpisy.png' });
  });
});

describe('a click', () => {
  const click = { form: 'CLICK', name: 'Zofia Wiśniewska' };
  const refused = ['code: CODE_WRONG'];

  test('takes the code from the mail, once', async () => {
    const people = await parties(portal);
    const { id } = await sent(people);
    expect(await sign(people, id, click)).toEqual(refused);
    const code = await codeFor(people, id);
    expect(code).toMatch(/^\d{6}$/);
    expect(await sign(people, id, { ...click, code: `${code.slice(0, 3)} ${code.slice(3)}` })).toEqual([]);
  });

  test('is refused after five wrong codes, be the sixth one right', async () => {
    const people = await parties(portal);
    const { id } = await sent(people);
    const code = await codeFor(people, id);
    const wrong = code === '000000' ? '000001' : '000000';
    for (let each = 0; each < 5; each++) expect(await sign(people, id, { ...click, code: wrong })).toEqual(refused);
    expect(await sign(people, id, { ...click, code })).toEqual(refused);
  });

  test('needs a code of its own agreement, not older than a quarter of an hour; a new one voids the former', async () => {
    const people = await parties(portal);
    const { id } = await sent(people);
    const code = await codeFor(people, id);
    expect(await people.candidate.refusal(AGREEMENT.requestCode, { input: { id } })).toBe('CONFLICT');
    portal.clock.freeze(new Date(NOW.getTime() + 15 * 60_000 + 1));
    expect(await sign(people, id, { ...click, code })).toEqual(refused);
    const newer = await codeFor(people, id);
    if (newer !== code) expect(await sign(people, id, { ...click, code })).toEqual(refused);
    const other = await parties(portal);
    const foreign = await sent(other);
    if (newer !== (await codeFor(other, foreign.id))) {
      expect(await sign(other, foreign.id, { ...click, code: newer })).toEqual(refused);
    }
    expect(await sign(people, id, { ...click, code: newer })).toEqual([]);
  });
});

describe('the form in civil law', () => {
  test.each([
    ['PAPER', 'PAPER', 'WRITTEN'],
    ['PAPER', 'QUALIFIED', 'WRITTEN'],
    ['PAPER', 'CLICK', 'DOCUMENTARY'],
    ['CLICK', 'QUALIFIED', 'DOCUMENTARY'],
  ])('of %s and %s is %s', async (volunteer, foundation, form) => {
    const people = await parties(portal);
    const { id } = volunteer === 'CLICK' ? await signed(people) : await sent(people);
    if (volunteer !== 'CLICK') await sign(people, id, { form: volunteer });
    await people.coordinator.do(AGREEMENT.countersign, { input: { id, form: foundation } });
    expect((await read(people, id)).form).toBe(form);
  });
});

test('of two originals on paper the volunteer gets one, and the day is entered', async () => {
  const people = await parties(portal);
  const { id } = await sent(people);
  const handOver = (handedOn: string) => people.coordinator.problems(AGREEMENT.handOver, { input: { id, handedOn } });
  expect(await handOver('2026-10-05')).toEqual(['CONFLICT']);
  await sign(people, id, { form: 'PAPER' });
  await people.coordinator.do(AGREEMENT.countersign, { input: { id, form: 'PAPER' } });
  expect((await read(people, id)).warnings).toContain('COPY_NOT_HANDED_OVER');
  expect(await handOver('2026-10-04')).toEqual(['handedOn: HANDED_ON']);
  expect(await handOver('2026-10-06')).toEqual(['handedOn: HANDED_ON']);
  expect(await handOver('2026-10-05')).toEqual([]);
  expect((await read(people, id)).warnings).not.toContain('COPY_NOT_HANDED_OVER');
});

test('a file of an agreement is not sent along to a second one', async () => {
  const people = await parties(portal);
  const { id } = await concluded(people);
  const { document } = await read(people, id);
  const input = { id, fileId: document.id, party: 'BOTH', form: 'SCAN' };
  expect(await people.coordinator.problems(AGREEMENT.addCopy, { input })).toEqual(['fileId: NO_FILE']);
});
