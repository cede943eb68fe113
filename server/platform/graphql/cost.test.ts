import { createHash } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { costLimit } from './cost.js';
import { KnownOperations } from './known-operations.js';

const schema = buildSchema(`
  type Query { people(first: Int, last: Int): People! me: Person! }
  type People { nodes: [Person!]! edges: [Edge!]! totalCount: Int! }
  type Edge { node: Person! cursor: String! }
  type Person { name: String! friend: Person! friends: [Person!]! circle(first: Int): People! }
`);
const KNOWN = '{ people(first: 100) { nodes { circle(first: 100) { totalCount nodes { name } } } } }';
const known = new KnownOperations(new Map([[`sha256:${createHash('sha256').update(KNOWN).digest('hex')}`, KNOWN]]));
const server = new ApolloServer({
  schema,
  plugins: [costLimit(schema, known)],
  includeStacktraceInErrorResponses: false,
});

/** The schema has no data, so what is let through fails later and otherwise. */
async function refused(query: string, variables: Record<string, unknown> = {}, operationName?: string) {
  const { body } = await server.executeOperation({ query, variables, ...(operationName && { operationName }) });
  const errors = body.kind === 'single' ? body.singleResult.errors : [];
  return errors?.[0]?.message === 'COST';
}

const friends = (levels: number): string => (levels === 0 ? 'name' : `friend { ${friends(levels - 1)} }`);

describe('the cost limit', () => {
  test('bounds how deep an operation goes', async () => {
    expect(await refused(`{ me { ${friends(10)} } }`)).toBe(false);
    expect(await refused(`{ me { ${friends(11)} } }`)).toBe(true);
  });

  test('follows fragments, wherever they stand', async () => {
    const chain = (length: number) =>
      Array.from({ length }, (_, i) => `fragment F${i} on Person { friend { ...F${i + 1} } }`).join(' ');
    const query = (length: number) => `{ me { ...F0 } } ${chain(length)} fragment F${length} on Person { name }`;
    expect(await refused(query(10))).toBe(false);
    expect(await refused(query(11))).toBe(true);
    expect(await refused(`{ me { ... on Person { ${friends(11)} } } }`)).toBe(true);
  });

  test('is not for what the portal itself asks', async () => {
    expect(await refused(KNOWN)).toBe(false);
    expect(await refused(`${KNOWN} `)).toBe(true);
  });

  test('multiplies pages within pages by the items asked for', async () => {
    const query = 'query ($n: Int) { people(first: $n) { nodes { circle(first: $n) { nodes { name } } } } }';
    expect(await refused(query, { n: 50 })).toBe(false);
    expect(await refused(query, { n: 100 })).toBe(true);
    expect(await refused('{ people(last: 100) { nodes { circle(first: 100) { nodes { name } } } } }')).toBe(true);
    // Without a number the page has its usual size.
    expect(await refused('{ people { nodes { circle { nodes { circle { nodes { name } } } } } } }')).toBe(true);
  });

  test('looks again at what grows with its variables, after it was small', async () => {
    const query = 'query ($n: Int) { people(first: 100) { nodes { circle(first: $n) { nodes { name } } } } }';
    expect(await refused(query, { n: 1 })).toBe(false);
    expect(await refused(query, { n: 100 })).toBe(true);
    const part =
      'query ($all: Boolean!) { people(first: 100) { nodes { circle(first: 100) @include(if: $all) { nodes { name } } } } }';
    expect(await refused(part, { all: false })).toBe(false);
    expect(await refused(part, { all: true })).toBe(true);
    const two =
      'query A { me { name } } query B { people(first: 100) { nodes { circle(first: 100) { nodes { name } } } } }';
    expect([await refused(two, {}, 'A'), await refused(two, {}, 'B')]).toEqual([false, true]);
  });

  test('a number below zero makes nothing cheaper', async () => {
    const inner = 'nodes { circle(first: 100) { nodes { circle(first: 100) { nodes { name } } } }';
    expect(await refused(`{ people(first: -1) { ${inner} } } }`)).toBe(true);
  });

  test('counts short lists too', async () => {
    const nested = (levels: number): string => (levels === 0 ? 'name' : `friends { ${nested(levels - 1)} }`);
    expect(await refused(`{ me { ${nested(5)} } }`)).toBe(false);
    expect(await refused(`{ me { ${nested(7)} } }`)).toBe(true);
  });

  test('leaves variables of a wrong type to execution', async () => {
    expect(await refused('query ($n: Int) { people(first: $n) { totalCount } }', { n: 'many' })).toBe(false);
  });
});
