import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  type DocumentNode,
  type GraphQLSchema,
  getOperationAST,
  isEnumType,
  isInputObjectType,
  Kind,
  parse,
  print,
  validate,
} from 'graphql';
import { createGuardedSchema, OPERATIONS } from '../../app.js';
import { Portal } from '../../testing/portal.js';
import { MAX_PAGE } from './connection.js';
import { isTooLarge } from './cost.js';
import { KnownOperations } from './known-operations.js';
import { partsOf } from './parts.js';

const operations = KnownOperations.read(OPERATIONS);
const idOf = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;
const named = (name: string) => idOf(operations.all.find((text) => text.includes(`query ${name} `)) ?? '');
const VALUES: Record<string, unknown> = { Int: MAX_PAGE, ID: 'x', String: 'x', LocalDate: '2026-10-05', Boolean: true };

/** The largest page wherever a variable says its size, and something for what must be said; null where that is an input. */
function largest(schema: GraphQLSchema, document: DocumentNode): object | null {
  const variables: Record<string, unknown> = {};
  for (const { variable, type } of getOperationAST(document)?.variableDefinitions ?? []) {
    const name = print(type).replace(/[[\]!]/g, '');
    const named = schema.getType(name);
    if (type.kind === Kind.NON_NULL_TYPE && isInputObjectType(named)) return null;
    variables[variable.name.value] = isEnumType(named) ? named.getValues()[0]?.name : VALUES[name];
  }
  return variables;
}

const VIEWER = '{ viewer { roles } }';

describe('the known operations', () => {
  test('are each named by the hash of their text, and one to a text', () => {
    expect(operations.all.length).toBeGreaterThan(100);
    for (const text of operations.all) {
      expect(operations.textOf(idOf(text))).toBe(text);
      expect(text.match(/\b(query|mutation) \w+/g)).toHaveLength(1);
    }
  });

  test('are valid', async () => {
    const schema = await createGuardedSchema();
    const problems = operations.all.flatMap((text) => validate(schema, parse(text)).map(({ message }) => message));
    expect(problems).toEqual([]);
  });

  test('stay within the limits of others with the largest pages, each part of one by itself', async () => {
    const schema = await createGuardedSchema();
    const parts = operations.all.flatMap((text) => {
      const document = parse(text);
      const operation = getOperationAST(document);
      if (operation?.operation !== 'query') return [];
      return (partsOf(document, operation) ?? [{ document }]).map((part) => ({ ...part, name: operation.name?.value }));
    });
    const weighed = parts.flatMap((part) => {
      const variables = largest(schema, part.document);
      return variables ? { ...part, isTooLarge: isTooLarge(schema, part.document, variables) } : [];
    });
    expect(weighed.filter((part) => part.isTooLarge).map(({ name }) => name)).toEqual([]);
    expect(weighed.length).toBeGreaterThan(parts.length - 3);
    expect(weighed.length).toBeGreaterThan(100);
  });
});

describe.each([
  ['open to others', true],
  ['of its own operations alone', false],
])('a portal %s', (_name, adHocOperations) => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await Portal.open({ adHocOperations });
  });
  afterAll(() => portal.close());

  const send = (payload: object | undefined, more: object = {}) =>
    portal.app.http.inject({ method: 'POST', url: '/graphql', ...(payload && { payload }), ...more });
  const UNKNOWN = {
    errors: [{ message: "Only the portal's own operations are answered.", extensions: { code: 'UNKNOWN_OPERATION' } }],
  };

  test('answers one by its id', async () => {
    const answer = await send({ documentId: named('Viewer'), operationName: 'Viewer' });
    expect([answer.statusCode, answer.json().data.viewer.roles]).toEqual([200, []]);
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  test.each([
    ['an id of nothing', idOf('nothing')],
    ['an id without its prefix', named('Viewer').slice('sha256:'.length)],
    ['a number', 7],
    ['null', null],
    ['what every object has', 'constructor'],
  ])('refuses %s', async (_what, documentId) => {
    const answer = await send({ documentId });
    expect([answer.statusCode, answer.json()]).toEqual([400, UNKNOWN]);
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  test('takes no text in the place of a known one', async () => {
    const answer = await send({ documentId: named('Viewer'), query: '{ counties { id } }' });
    expect(Object.keys(answer.json().data)).toEqual(['__typename', 'viewer']);
  });

  test('learns no text from a request', async () => {
    const sha256Hash = idOf(VIEWER).slice('sha256:'.length);
    await send({ query: VIEWER, extensions: { persistedQuery: { version: 1, sha256Hash } } });
    const answer = await send({ extensions: { persistedQuery: { version: 1, sha256Hash } } });
    expect(answer.json().data).toBeUndefined();
  });

  test('says by the type of a refusal that it is the API that refuses', async () => {
    const accept = 'application/graphql-response+json, application/json;q=0.9';
    const { headers } = await send({ documentId: 'x' }, { headers: { accept } });
    expect(headers['content-type']).toBe('application/graphql-response+json; charset=utf-8');
    expect((await send({ documentId: 'x' })).headers['content-type']).toBe('application/json; charset=utf-8');
  });

  test(adHocOperations ? 'answers a text' : 'refuses a text, whoever sends it', async () => {
    const byGet = await portal.app.http.inject({
      url: `/graphql?query=${encodeURIComponent(VIEWER)}`,
      headers: { 'apollo-require-preflight': 'true' },
    });
    const answers = [await send({ query: VIEWER }), await send(undefined), await send([{ query: VIEWER }]), byGet];
    const codes = answers.map((answer) => answer.json().errors?.[0]?.extensions.code ?? 'OK');
    expect(codes).toEqual(
      adHocOperations ? ['OK', 'BAD_REQUEST', 'BAD_REQUEST', 'OK'] : Array(4).fill('UNKNOWN_OPERATION'),
    );
    const person = await portal.person({ roles: ['COORDINATOR'] });
    expect(await person.refusal(VIEWER)).toBe(adHocOperations ? 'OK' : 'UNKNOWN_OPERATION');
  });
});
