import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { InjectOptions } from 'fastify';
import { QueryFailedError } from 'typeorm';
import type { Person } from '../../testing/person.js';
import { Portal } from '../../testing/portal.js';
import { SERIALIZERS } from './log.js';

/* The portal's edge: what browsers, strangers and mistakes meet before any rule of the programme. */

let portal: Portal;
let coordinator: Person;

beforeAll(async () => {
  portal = await Portal.open();
  coordinator = await portal.person({ roles: ['COORDINATOR'] });
});
afterAll(() => portal.close());

const send = (options: InjectOptions) => portal.app.http.inject(options);
const post = (query: string, more: Partial<InjectOptions> & { variables?: object } = {}) => {
  const { variables, ...options } = more;
  return send({ method: 'POST', url: '/graphql', payload: { query, variables }, ...options });
};
const codeOf = (body: string) => JSON.parse(body).errors?.[0]?.extensions?.code;
const VIEWER = '{ viewer { roles } }';

describe('health', () => {
  test('says that the process runs, and that it can answer', async () => {
    expect((await send({ url: '/health/live' })).json()).toEqual({ status: 'live' });
    expect((await send({ url: '/health/ready' })).json()).toEqual({ status: 'ready' });
  });

  test('is not ready without its database', async () => {
    const lone = await Portal.open();
    await lone.app.dataSource.destroy();
    const answer = await lone.app.http.inject({ url: '/health/ready' });
    expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '5']);
    expect((await lone.app.http.inject({ url: '/health/live' })).statusCode).toBe(200);
    await lone.app.dataSource.initialize();
    await lone.close();
  });
});

describe('headers', () => {
  test('let nothing be loaded from elsewhere, framed or guessed', async () => {
    const { headers } = await send({ url: '/health/live' });
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("object-src 'none'");
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'strict-transport-security': expect.stringContaining('max-age'),
      'cross-origin-opener-policy': 'same-origin',
    });
    expect(headers['x-powered-by']).toBeUndefined();
  });

  test('of answers with personal data keep them out of caches', async () => {
    expect((await post(VIEWER)).headers['cache-control']).toBe('no-store');
  });
});

describe('requests from elsewhere', () => {
  const asForm = {
    payload: `query=${encodeURIComponent(VIEWER)}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  };

  test.each([
    ['another site', 'https://evil.example'],
    ['a sandboxed page', 'null'],
    ['the same name over another port', 'https://ezw.test:8443'],
    ['a name that ends like ours', 'https://ezw.test.evil.example'],
  ])('by %s are refused', async (_name, origin) => {
    const answer = await post(VIEWER, { headers: { origin } });
    expect([answer.statusCode, codeOf(answer.body)]).toEqual([403, 'FORBIDDEN']);
  });

  test('by the portal itself are answered', async () => {
    expect((await post(VIEWER, { headers: { origin: 'https://ezw.test' } })).statusCode).toBe(200);
    expect(
      (await post(VIEWER, { headers: { origin: 'http://localhost:4000', host: 'localhost:4000' } })).statusCode,
    ).toBe(200);
  });

  test('that a form or a picture can make are refused', async () => {
    expect((await send({ method: 'POST', url: '/graphql', ...asForm })).statusCode).toBeGreaterThanOrEqual(400);
    const plain = { payload: JSON.stringify({ query: VIEWER }), headers: { 'content-type': 'text/plain' } };
    expect((await send({ method: 'POST', url: '/graphql', ...plain })).statusCode).toBe(400);
    expect((await send({ url: `/graphql?query=${encodeURIComponent(VIEWER)}` })).statusCode).toBe(400);
  });

  test('may read by GET with a header that no form can send, and never change anything', async () => {
    const headers = { 'apollo-require-preflight': 'true' };
    const get = (query: string) => send({ url: `/graphql?query=${encodeURIComponent(query)}`, headers });
    expect((await get(VIEWER)).json().data.viewer.roles).toEqual([]);
    expect((await get('mutation { signOut { viewer { roles } } }')).statusCode).toBe(405);
  });
});

describe('limits', () => {
  test('on the size of a request', async () => {
    const answer = await post(VIEWER, { variables: { filler: 'x'.repeat(1_000_001) } });
    expect([answer.statusCode, codeOf(answer.body)]).toEqual([413, 'FST_ERR_CTP_BODY_TOO_LARGE']);
  });

  const aliased = (count: number) =>
    `{ ${Array.from({ length: count }, (_, i) => `a${i}: viewer { roles }`).join(' ')} }`;

  test('on aliases', async () => {
    expect(await coordinator.refusal(aliased(30))).toBe('OK');
    expect(await coordinator.refusal(aliased(31))).toBe('BAD_USER_INPUT');
  });

  test('count what hides in fragments', async () => {
    const aliases = (prefix: string) => Array.from({ length: 20 }, (_, i) => `${prefix}${i}: roles`).join(' ');
    const query = `{ viewer { ...A ...B } } fragment A on Viewer { ${aliases('a')} } fragment B on Viewer { ${aliases('b')} }`;
    expect(await coordinator.refusal(query)).toBe('BAD_USER_INPUT');
  });

  test('are told in the language of whoever asks', async () => {
    const answer = await post(aliased(31), { headers: { 'accept-language': 'en' } });
    expect([answer.statusCode, answer.json().errors[0]]).toMatchObject([
      400,
      { message: 'This query is too large.', extensions: { code: 'BAD_USER_INPUT', reason: 'COST' } },
    ]);
  });

  test('refuse several operations in one request', async () => {
    expect(
      (await send({ method: 'POST', url: '/graphql', payload: [{ query: VIEWER }, { query: VIEWER }] })).statusCode,
    ).toBe(400);
  });

  test('on requests of one address in a minute', async () => {
    const small = await Portal.open({ requestsPerMinute: 2 });
    const ask = () => small.app.http.inject({ method: 'POST', url: '/graphql', payload: { query: VIEWER } });
    const answers = [await ask(), await ask(), await ask()];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 429]);
    expect(codeOf(answers[2]?.body ?? '')).toBe('RATE_LIMITED');
    expect(answers[2]?.headers['retry-after']).toBeDefined();
    await small.close();
  });
});

describe('errors', () => {
  test('of ours hide everything but a number that the log knows', async () => {
    const broken = await Portal.open({ logLevel: 'silent' });
    await broken.app.dataSource.query('ALTER TABLE counties RENAME TO counties_gone');
    const answer = await broken.visitor.send('{ counties { id } }', {}, 'en');
    const { incident } = (answer.errors?.[0]?.extensions ?? {}) as { incident?: string };
    expect(answer.errors).toEqual([
      {
        message: `Something went wrong on our side. Please quote incident ${incident}.`,
        extensions: { code: 'INTERNAL', incident: expect.stringMatching(/^[0-9a-f-]{36}$/) },
      },
    ]);
    await broken.app.dataSource.query('ALTER TABLE counties_gone RENAME TO counties');
    await broken.close();
  });

  test('of a part of an operation name it, and leave the rest', async () => {
    const answer = await coordinator.send('{ viewer { roles } timeline(subject: "User", id: "x") { id } }', {}, 'en');
    expect(answer.errors?.[0]).toMatchObject({
      path: ['timeline'],
      extensions: { code: 'NOT_FOUND', reason: 'NOT_FOUND' },
    });
  });

  test('in variables are answered without the value that was refused', async () => {
    const query = 'query ($first: Int) { users(first: $first) { nodes { id } } }';
    const answer = await coordinator.send(query, { first: 'anna@secret.example' });
    expect(JSON.stringify(answer)).not.toContain('secret');
    expect(answer.errors?.[0]).toMatchObject({
      message: 'The variable is not of its type at first.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test('in nested variables name the place', async () => {
    const query = 'mutation ($input: RegisterInput!) { register(input: $input) { sent } }';
    const input = { email: 'anna@secret.example', password: 'very secret', name: 7, locale: 'PL' };
    const answer = await portal.visitor.send(query, { input });
    expect(JSON.stringify(answer)).not.toContain('secret');
    expect(answer.errors?.[0]?.message).toBe('The variable is not of its type at input.name.');
  });

  test('of the request say so', async () => {
    for (const query of ['{', '{ nothingLikeThis }', 'query A { viewer { roles } } query B { viewer { roles } }']) {
      const answer = await post(query);
      expect(answer.statusCode).toBe(400);
      expect(codeOf(answer.body)).toMatch(
        /^(GRAPHQL_PARSE_FAILED|GRAPHQL_VALIDATION_FAILED|OPERATION_RESOLUTION_FAILURE)$/,
      );
    }
    expect(
      (await send({ method: 'POST', url: '/graphql', payload: '{', headers: { 'content-type': 'application/json' } }))
        .statusCode,
    ).toBe(400);
  });

  test('do not spell out the schema outside the demo', async () => {
    const answer = await post('{ viewr { roles } }');
    expect(answer.body).not.toMatch(/Did you mean/);
    expect((await post('{ __schema { types { name } } }')).statusCode).toBe(400);
  });
});

describe('the log', () => {
  test('keeps the statement of a database error and none of its values', () => {
    const driverError = Object.assign(new Error("Duplicate entry 'anna@secret.example' for key 'email'"), {
      code: 'ER_DUP_ENTRY',
      sqlMessage: "Duplicate entry 'anna@secret.example'",
      sql: "INSERT INTO users VALUES ('anna@secret.example')",
    });
    const error = new QueryFailedError('INSERT INTO users (email) VALUES (?)', ['anna@secret.example'], driverError);
    const line = SERIALIZERS.err(error);
    expect(JSON.stringify(line)).not.toContain('secret');
    expect(line).toMatchObject({
      type: 'QueryFailedError',
      code: 'ER_DUP_ENTRY',
      sql: expect.stringContaining('INSERT'),
    });
  });

  test('keeps what our own errors say', () => {
    expect(SERIALIZERS.err(new TypeError('x is not a function'))).toMatchObject({
      type: 'TypeError',
      message: 'x is not a function',
      stack: expect.stringContaining('http.test'),
    });
    expect(SERIALIZERS.err('thrown')).toMatchObject({ type: 'string' });
  });
});
