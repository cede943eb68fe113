import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { SMTPServer } from 'smtp-server';
import { type App, createApp } from '../../app.js';
import { statementsOf } from '../../testing/statements.js';
import { testConfig } from '../../testing/test-config.js';
import { freshDatabase, type TestDatabase } from '../../testing/test-database.js';
import { Clock } from '../clock.js';
import { MailMessage } from './mail-message.entity.js';
import { createMailer } from './mailer.js';
import { Outbox } from './outbox.js';

/* The real way of a message: outbox, nodemailer, a mail server that may refuse. */

const MINUTE = 60_000;

let server: SMTPServer;
let received: Array<{ to: string[]; text: string }>;
let refusing: boolean;
let database: TestDatabase;
let app: App;
let clock: Clock;

beforeAll(async () => {
  server = new SMTPServer({
    disableReverseLookup: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onMailFrom: (_address, _session, done) => done(refusing ? new Error('come back later') : null),
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        received.push({ to: envelope.rcptTo.map(({ address }) => address), text: Buffer.concat(chunks).toString() });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  clock = new Clock('Europe/Warsaw');
  clock.freeze(new Date('2026-10-05T08:00:00Z'));
  database = await freshDatabase();
  const mailer = await createMailer(`smtp://127.0.0.1:${port}`, 'EZW <ezw@ezw.test>');
  app = await createApp(testConfig(database.database), { clock, mailer });
});
beforeEach(async () => {
  received = [];
  refusing = false;
  await app.engine.outbox.settled();
  await app.dataSource.manager.clear(MailMessage);
});
afterAll(async () => {
  await app.close();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  await database.remove();
});

const write = (to: string, fail = false) =>
  app.system.write(async (work) => {
    await work.mail({ email: to, locale: 'PL' }, 'accounts:mail.emailChanged', {
      name: 'Łucja',
      contact: 'a@ezw.test',
    });
    expect(received).toEqual([]);
    if (fail) throw new Error('undone');
  });

const deliver = async () => {
  await app.engine.outbox.settled();
  await app.engine.outbox.deliver(app.dataSource);
};

const stored = () => app.dataSource.manager.find(MailMessage);

describe('a file that goes with a message', () => {
  test('is made when it leaves, and again when the mail server was away', async () => {
    let made = 0;
    const mailer = await createMailer(
      `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
      'ezw@ezw.test',
    );
    const outbox = new Outbox(app.engine.translate, clock, mailer, async ({ id }, locale) => {
      made += 1;
      return { filename: `${id}-${locale}.pdf`, type: 'application/pdf', body: Buffer.from('%PDF-1.7') };
    });
    const to = { email: 'lucja@ezw.test', locale: 'PL' as const };
    const params = { name: 'Łucja', contact: 'a@ezw.test' };
    refusing = true;
    const enclosure = { name: 'paper', id: 'p1' };
    const message = outbox.message(clock.now(), to, 'accounts:mail.emailChanged', params, enclosure);
    await app.dataSource.manager.insert(MailMessage, message);
    await outbox.deliver(app.dataSource);
    expect(received).toEqual([]);
    refusing = false;
    clock.freeze(new Date(clock.now().getTime() + 3 * MINUTE));
    await outbox.deliver(app.dataSource);
    expect(made).toBe(2);
    expect(received[0]?.text).toContain('filename=p1-PL.pdf');
    expect(received[0]?.text).toContain(Buffer.from('%PDF-1.7').toString('base64'));
  });
});

describe('a message', () => {
  test('does not wait for files that have to be made for others', async () => {
    const to = { email: 'receipt@ezw.test', locale: 'PL' as const };
    const params = { name: 'Łucja', contact: 'a@ezw.test' };
    refusing = true;
    await app.system.write((work) =>
      work.mail(to, 'accounts:mail.emailChanged', params, { name: 'nothing', id: 'n1' }),
    );
    await write('code@ezw.test');
    await deliver();
    refusing = false;
    clock.freeze(new Date(clock.now().getTime() + 3 * MINUTE));
    await deliver();
    expect(received.map(({ to: [address] }) => address)).toEqual(['code@ezw.test', 'receipt@ezw.test']);
  });

  test('leaves after the commit, whole, and once', async () => {
    await write('lucja@ezw.test');
    await deliver();
    await deliver();
    expect(received).toHaveLength(1);
    expect(received[0]?.to).toEqual(['lucja@ezw.test']);
    expect(received[0]?.text).toMatch(/From: EZW <ezw@ezw.test>/);
    expect(await stored()).toMatchObject([{ sentAt: clock.now(), attempts: 1, lastError: null }]);
  });

  test('is sent by the server that wrote it, without being looked for', async () => {
    const statements = await statementsOf(app.dataSource, async () => {
      await write('lucja@ezw.test');
      await app.engine.outbox.settled();
    });
    expect(received).toHaveLength(1);
    expect(statements.filter((sql) => /\bmail_messages\b/.test(sql))).toEqual([
      expect.stringMatching(/^INSERT/),
      expect.stringMatching(/^UPDATE/),
    ]);
  });

  test('is noted as sent with all others that left meanwhile', async () => {
    const outbox = new Outbox(app.engine.translate, clock, { send: async () => undefined }, async () => null);
    const params = { name: 'Łucja', contact: 'a@ezw.test' };
    const written = Array.from({ length: 15 }, (_, index) =>
      outbox.message(clock.now(), { email: `p${index}@ezw.test`, locale: 'PL' }, 'accounts:mail.emailChanged', params),
    );
    await app.dataSource.manager.insert(MailMessage, outbox.claimed(written));
    const statements = await statementsOf(app.dataSource, () => outbox.send(app.dataSource, written));
    expect(statements.length).toBeLessThan(6);
    expect((await stored()).map(({ sentAt, lastError }) => ({ sentAt, lastError }))).toEqual(
      written.map(() => ({ sentAt: clock.now(), lastError: null })),
    );
  });

  test('that its server did not come to send is sent by another, when the next attempt is due', async () => {
    const { outbox, translate } = app.engine;
    const params = { name: 'Łucja', contact: 'a@ezw.test' };
    const to = { email: 'lucja@ezw.test', locale: 'PL' as const };
    const written = outbox.claimed([outbox.message(clock.now(), to, 'accounts:mail.emailChanged', params)]);
    await app.dataSource.manager.insert(MailMessage, written);
    const mailer = await createMailer(
      `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
      'ezw@ezw.test',
    );
    const other = new Outbox(translate, clock, mailer, () => Promise.resolve(null));
    await other.deliver(app.dataSource);
    expect(received).toEqual([]);
    clock.freeze(new Date(clock.now().getTime() + 3 * MINUTE));
    await other.deliver(app.dataSource);
    await outbox.send(app.dataSource, written);
    expect(received.map(({ to: [address] }) => address)).toEqual(['lucja@ezw.test']);
  });

  test('of a transaction that fails never leaves', async () => {
    await expect(write('nobody@ezw.test', true)).rejects.toThrow('undone');
    await deliver();
    expect(received).toEqual([]);
    expect(await stored()).toEqual([]);
  });

  test('that the mail server refuses is tried again, later each time', async () => {
    refusing = true;
    await write('later@ezw.test');
    await deliver();
    const [waiting] = await stored();
    expect(waiting).toMatchObject({ sentAt: null, attempts: 1, lastError: expect.stringContaining('come back later') });
    refusing = false;
    await deliver();
    expect(received).toEqual([]);
    clock.freeze(new Date(clock.now().getTime() + 3 * MINUTE));
    await deliver();
    expect(received).toHaveLength(1);
    expect(await stored()).toMatchObject([{ attempts: 2, lastError: null }]);
  });

  test('is sent by one of two servers that look at the same time', async () => {
    const mailer = await createMailer(
      `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
      'ezw@ezw.test',
    );
    const other = new Outbox(app.engine.translate, clock, mailer, () => Promise.resolve(null));
    await Promise.all(Array.from({ length: 5 }, (_, index) => write(`p${index}@ezw.test`).catch(() => undefined)));
    await Promise.all([app.engine.outbox.deliver(app.dataSource), other.deliver(app.dataSource)]);
    await deliver();
    expect(received.map(({ to }) => to[0]).sort()).toEqual([0, 1, 2, 3, 4].map((index) => `p${index}@ezw.test`));
  });

  test('does not wait when many are due', async () => {
    const system = app.system;
    await system.write(async (work) => {
      for (let index = 0; index < 25; index++) {
        const to = { email: `many${index}@ezw.test`, locale: 'EN' as const };
        await work.mail(to, 'accounts:mail.emailChanged', { name: 'X', contact: 'a@ezw.test' });
      }
    });
    await deliver();
    expect(received).toHaveLength(25);
  });
});
