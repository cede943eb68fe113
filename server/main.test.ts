import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { freePort, ServerProcess } from './testing/server-process.js';
import { freshDatabase, type TestDatabase } from './testing/test-database.js';

declare const TEST_DATABASE: 'sqlite' | 'mariadb';

/* The portal as a process: what an operator and another program see of it. */

const SECRET = { DEMO: 'false', SECRET_KEY: 'a test key that is longer than thirty-two characters' };

let folder: string;
let database: TestDatabase;
let server: ServerProcess;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ezw-main-'));
  database = await freshDatabase();
  const { database: where } = database;
  const place: Record<string, string> =
    where.kind === 'mysql' ? { DATABASE_URL: where.url } : { DATA_DIR: join(where.file, '..') };
  server = await ServerProcess.start({ ...place, DEMO: 'true', REQUESTS_PER_MINUTE: '100000' });
}, 90_000);

afterAll(async () => {
  await server.stop();
  await database.remove();
  await rm(folder, { recursive: true });
});

const ask = (query: string, variables: object = {}) =>
  fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });

describe('GraphQL over HTTP', () => {
  /** Requests by GET carry a header that no form can send; the specification leaves room for that. */
  const withPreflight = (url: string, init: RequestInit = {}) =>
    fetch(url, {
      ...init,
      headers: { ...(init.headers as Record<string, string>), 'apollo-require-preflight': 'true' },
    });
  const audits = serverAudits({ url: () => `${server.url}/graphql`, fetchFn: withPreflight });

  test.each(audits.map(({ name, fn }) => [name, fn] as const))('%s', async (name, audit) => {
    const result = await audit();
    const reason = 'reason' in result ? result.reason : '';
    if (name.startsWith('MUST')) expect([result.status, reason]).toEqual(['ok', '']);
    else expect(['ok', 'notice', 'warn']).toContain(result.status);
  });
});

describe('the start', () => {
  test('says where the portal is and as whom one can try it', () => {
    expect(server.output).toMatch(/^The portal is at http:\/\/localhost:\d+$/m);
    expect(server.output).toMatch(/^ {2}Barbara Maj +coordinator: [^\n]+$/m);
    expect(server.output).toMatch(/^ {2}Ewa Kos +administrator: [^\n]+$/m);
  });
});

describe('the log', () => {
  test('has a line for each request and nothing about anybody', async () => {
    const person = { email: 'zofia@secret.example', name: 'Zofia Tajna', password: 'a very secret word', locale: 'PL' };
    const register = 'mutation ($input: RegisterInput!) { register(input: $input) { sent userErrors { code } } }';
    expect((await ask(register, { input: person })).status).toBe(200);
    const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { roles } userErrors { code } } }';
    await ask(signIn, { input: { email: person.email, password: 'a wrong secret word' } });
    await ask(register, { input: { ...person, locale: 'secret' } });
    await fetch(`${server.url}/graphql?query={viewer{roles}}&variables=${encodeURIComponent(JSON.stringify(person))}`);
    await fetch(`${server.url}/confirm-email?token=secret-token`, { headers: { cookie: 'ezw=secret-session' } });
    await pause(200);
    expect(server.output).toMatch(/"path":"\/graphql","status":200,"ms":\d+,"msg":"request"/);
    expect(server.output).not.toMatch(/secret|zofia|tajna|remoteAddress/i);
  });
});

describe('a stop', () => {
  test('finishes the request under way, takes no new one, and ends well', async () => {
    const lone = server;
    const body = JSON.stringify({ query: '{ counties { id } }' });
    const socket = new Socket();
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk));
    await new Promise<void>((resolve) => socket.connect(lone.port, '127.0.0.1', resolve));
    const head = [
      'POST /graphql HTTP/1.1',
      'Host: localhost',
      'Content-Type: application/json',
      `Content-Length: ${body.length}`,
    ];
    socket.write(`${head.join('\r\n')}\r\n\r\n${body.slice(0, 5)}`);
    await pause(300);
    lone.signal('SIGTERM');
    await pause(300);
    await expect(fetch(`${lone.url}/health/live`)).rejects.toThrow();
    socket.write(body.slice(5));
    expect(await lone.exit).toBe(0);
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK/);
    expect(answer).toContain('"counties":[{"id":');
  });
});

// Nothing here depends on the database that answers the rest.
const describeOnce = TEST_DATABASE === 'sqlite' ? describe : () => undefined;
describeOnce('a first start that is broken off', () => {
  test('leaves no half of the demo story to the next one', async () => {
    const place = { DATA_DIR: join(folder, 'broken-off'), DEMO: 'true' };
    const broken = await ServerProcess.spawn(place);
    while (!existsSync(join(place.DATA_DIR, 'demo-unfinished'))) await pause(20);
    await pause(500);
    broken.signal('SIGKILL');
    await broken.exit;
    const next = await ServerProcess.start(place);
    const people = (output: string) => output.split('\n').filter((line) => line.startsWith('  '));
    // They are greeted after the portal is ready.
    while (people(next.output).length < people(server.output).length) await pause(50);
    expect(people(next.output)).toEqual(people(server.output));
    expect(await next.stop()).toBe(0);
    expect(existsSync(join(place.DATA_DIR, 'demo-unfinished'))).toBe(false);
  }, 90_000);
});

describeOnce('a start that cannot be', () => {
  let taken: Server;
  const settings: Record<string, () => Record<string, string> | Promise<Record<string, string>>> = {
    'a wrong setting': () => ({ PORT: 'many' }),
    'no secret outside the demo': () => ({ DEMO: 'false' }),
    'a folder that cannot be written': () => ({ DATA_DIR: join(folder, 'file', 'data') }),
    'a folder where none can be made': () => ({ DATA_DIR: '/proc/ezw/data' }),
    'a database that is not there': async () => ({
      ...SECRET,
      DATABASE_URL: `mysql://a:b@127.0.0.1:${await freePort()}/ezw`,
    }),
    'a port in use': () => ({
      DATA_DIR: join(folder, 'own'),
      PORT: String((taken.address() as { port: number }).port),
    }),
  };
  const sentences: Record<string, RegExp> = {
    'a wrong setting': /^Wrong setting: PORT [^\n]+\n$/,
    'no secret outside the demo': /^Wrong setting: SECRET_KEY must be [^\n]+\n$/,
    'a folder that cannot be written': /^The folder [^\n]+ \(DATA_DIR\) cannot be written to\.\n$/,
    'a folder where none can be made': /^The folder \/proc\/ezw\/data \(DATA_DIR\) cannot be written to\.\n$/,
    'a database that is not there': /^The database ezw on 127\.0\.0\.1:\d+ cannot be reached: [^\n]+\.\n$/,
    'a port in use': /^Port \d+ is in use; choose another with PORT\.\n$/,
  };

  beforeAll(async () => {
    await writeFile(join(folder, 'file'), '');
    taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => new Promise((resolve) => taken.close(resolve)));

  test.each(Object.keys(settings))(
    'says one sentence: %s',
    async (name) => {
      const failing = await ServerProcess.spawn({
        DATA_DIR: folder,
        LOG_LEVEL: 'error',
        ...(await settings[name]?.()),
      });
      expect(await failing.exit).toBe(1);
      expect(failing.output).toMatch(sentences[name] ?? /never/);
    },
    60_000,
  );
});
