import { utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Role } from '../../../schema/vocabulary.js';
import { NO_FACTS } from '../../access/actor.js';
import { Context } from '../../access/context.js';
import { Portal } from '../../testing/portal.js';
import { DOCX, JPG, PDF, PNG, signedPdf, ZIP } from '../../testing/scenes/files.js';
import { attachFile, sweepFiles } from './index.js';

const DAY = 86_400_000;

let portal: Portal;
beforeAll(async () => {
  portal = await Portal.open();
});
afterAll(() => portal.close());

const stored = (id: string) => `/files/stored/${id}`;

describe('a file', () => {
  test.each([
    ['PDF', PDF, 'zdjęcie.exe', 'zdjęcie.pdf'],
    ['JPG', JPG, 'Dyplom ukończenia.jpeg', 'Dyplom ukończenia.jpg'],
    ['PNG', PNG, 'C:\\fakepath\\skan.png', 'skan.png'],
    ['DOCX', DOCX, '../../../etc/list <motywacyjny>.docx', 'list motywacyjny.docx'],
  ])('is %s by its content, whatever it is called', async (kind, bytes, given, name) => {
    const person = await portal.person();
    const { status, file } = await person.upload(bytes, given);
    expect(status).toBe(200);
    expect(file).toMatchObject({ kind, name, size: bytes.length });
    const answer = await person.fetch(stored(file.id));
    expect(answer.rawPayload.equals(bytes)).toBe(true);
    expect(answer.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
      'content-disposition': expect.stringMatching(/^attachment; filename=/),
    });
  });

  test.each([
    ['an archive', ZIP],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['an image that can hold scripts', Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a few words', Buffer.from('Ala ma kota')],
  ])('is not taken in when it is %s', async (_what, bytes) => {
    const person = await portal.person();
    expect(await person.upload(bytes, 'niewinny.pdf')).toMatchObject({ status: 400, reason: 'KIND' });
  });

  test('is not empty and at most ten megabytes large', async () => {
    const person = await portal.person();
    const large = (size: number) => Buffer.concat([PDF, Buffer.alloc(size - PDF.length)]);
    expect(await person.upload(Buffer.alloc(0))).toMatchObject({ status: 400, reason: 'EMPTY' });
    expect(await person.upload(large(10_000_001))).toMatchObject({ status: 413, reason: 'TOO_LARGE' });
    expect(await person.upload(large(10_000_000))).toMatchObject({ status: 200 });
  });

  test('that is a PDF tells whether it carries a signature', async () => {
    const person = await portal.person();
    const found = async (bytes: Buffer) => (await person.upload(bytes)).file.electronicSignature;
    expect(await found(signedPdf())).toBe('FOUND');
    expect(await found(PDF)).toBe('NOT_FOUND');
    expect(await found(PNG)).toBeNull();
  });
});

describe('nobody', () => {
  test('uploads without an account, from another site or as a form', async () => {
    const person = await portal.person();
    expect(await portal.visitor.upload(PDF)).toMatchObject({ status: 401, reason: 'UNAUTHENTICATED' });
    expect(await person.upload(PDF, 'a.pdf', { origin: 'https://evil.example' })).toMatchObject({ status: 403 });
    for (const type of ['multipart/form-data; boundary=x', 'text/plain', 'application/x-www-form-urlencoded']) {
      expect([type, (await person.upload(PDF, 'a.pdf', { 'content-type': type })).file]).toEqual([type, undefined]);
    }
  });

  test('has somebody else’s file, be it a coordinator or an administrator', async () => {
    const { file } = await (await portal.person()).upload(PDF);
    const others = [
      portal.visitor,
      await portal.person(),
      await portal.person({ roles: ['COORDINATOR'] }),
      await portal.person({ roles: ['ADMINISTRATOR'] }),
    ];
    for (const other of others) expect((await other.fetch(stored(file.id))).statusCode).toBe(404);
    for (const path of ['..%2f..%2fezw.sqlite', 'x', `${file.id}.part`]) {
      expect((await (await portal.person()).fetch(stored(path))).statusCode).toBe(404);
    }
  });

  test('has more than twenty files waiting', async () => {
    const person = await portal.person();
    for (let each = 0; each < 20; each++) await person.upload(PDF);
    expect(await person.upload(PDF)).toMatchObject({ status: 409, reason: 'TOO_MANY_WAITING' });
  });
});

describe('a file that belongs to something', () => {
  const attach = (id: string, userId: string, kinds: Array<'PDF' | 'PNG'> = ['PDF']) => {
    const actor = { kind: 'USER' as const, userId, roles: new Set<Role>(), facts: NO_FACTS };
    const owner = { subject: 'Training' as const, subjectId: userId, userId, kinds, path: 'fileId' };
    return new Context(portal.app.engine, actor, 'PL').write((work) => attachFile(work, id, owner));
  };

  test('was its uploader’s, is of a kind that fits, and belongs to one thing only', async () => {
    const [person, other] = [await portal.person(), await portal.person()];
    const { file } = await person.upload(PDF);
    const refused = { problems: [{ path: ['fileId'], key: 'files:NO_FILE' }] };
    await expect(attach(file.id, other.id)).rejects.toMatchObject(refused);
    await expect(attach(file.id, person.id, ['PNG'])).rejects.toMatchObject({ problems: [{ key: 'files:KIND_HERE' }] });
    await attach(file.id, person.id);
    await expect(attach(file.id, person.id)).rejects.toMatchObject(refused);
    expect((await person.fetch(stored(file.id))).statusCode).toBe(404);
  });
});

test('what nothing takes within a day is forgotten, and bytes that no row speaks for', async () => {
  const person = await portal.person();
  const store = portal.app.system.files;
  const [early, late] = [(await person.upload(PDF)).file.id, (await person.upload(PNG)).file.id];
  const then = portal.clock.now();
  portal.clock.freeze(new Date(then.getTime() + DAY + 1000));
  await sweepFiles(portal.app.system);
  portal.clock.freeze(then);
  expect((await person.fetch(stored(early))).statusCode).toBe(404);
  expect(await store.read(late)).not.toBeNull();
  const long = new Date(Date.now() - DAY);
  await utimes(join(store.folder, late.slice(-2), late), long, long);
  await sweepFiles(portal.app.system);
  expect(await store.read(late)).toBeNull();
});
