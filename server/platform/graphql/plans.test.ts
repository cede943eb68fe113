import { createHash } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import { afterAll, describe, expect, test } from '@jest/globals';
import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLError,
  type GraphQLFieldConfigMap,
  GraphQLFloat,
  type GraphQLFormattedError,
  GraphQLID,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  GraphQLUnionType,
  parse,
  validate,
} from 'graphql';
import { GraphQLDateTime, GraphQLJSON } from 'graphql-scalars';
import { AppError } from '../errors.js';
import { KnownOperations } from './known-operations.js';
import { answerByPlans } from './plans.js';

/* Plans must answer as graphql-js does, word for word: the same operation as a known one, and by graphql-js itself. */

interface Context {
  answer: number;
}

const NOW = new Date('2026-10-05T08:00:00Z');
const cat = { kind: 'Cat', id: 1, name: 'Mruczek', lives: 7, born: NOW, mood: 'calm!', broken: null };
const dog = { kind: 'Dog', id: 'd', name: 'Burek', toys: [{ name: 'piłka', price: 5 }, { name: 'kość' }] };

const must = <T extends ConstructorParameters<typeof GraphQLNonNull>[0]>(type: T) => new GraphQLNonNull(type);
const list = <T extends ConstructorParameters<typeof GraphQLList>[0]>(type: T) => new GraphQLList(type);
const resolveType = ({ kind }: { kind: string }) => {
  if (kind === 'Hydra') throw new Error('too many heads');
  return kind;
};

const Mood = new GraphQLEnumType({
  name: 'Mood',
  values: { CALM: { value: 'calm!' }, WILD: { value: { wild: true } } },
});
const Node = new GraphQLInterfaceType({ name: 'Node', fields: { id: { type: must(GraphQLID) } }, resolveType });
const Toy = new GraphQLObjectType({
  name: 'Toy',
  fields: { name: { type: must(GraphQLString) }, price: { type: GraphQLInt } },
});
const Dog: GraphQLObjectType = new GraphQLObjectType({
  name: 'Dog',
  interfaces: [Node],
  fields: {
    id: { type: must(GraphQLID) },
    name: { type: must(GraphQLString) },
    toys: { type: must(list(must(Toy))) },
    firstToy: { type: Toy, resolve: ({ toys }) => Promise.resolve(toys[0]) },
  },
});
const Cat: GraphQLObjectType = new GraphQLObjectType({
  name: 'Cat',
  interfaces: [Node],
  fields: () => ({
    id: { type: must(GraphQLID) },
    name: { type: must(GraphQLString) },
    lives: { type: must(GraphQLInt) },
    born: { type: must(GraphQLDateTime) },
    mood: { type: Mood },
    friend: { type: Animal, resolve: () => dog },
    broken: { type: must(GraphQLInt) },
    brokenLater: { type: must(GraphQLInt), resolve: () => Promise.resolve(null) },
  }),
});
const Animal = new GraphQLUnionType({ name: 'Animal', types: [Cat, Dog], resolveType });
const Inner = new GraphQLInputObjectType({
  name: 'Inner',
  fields: { count: { type: must(GraphQLInt), defaultValue: 3 }, name: { type: GraphQLString } },
});
const Wish = new GraphQLInputObjectType({
  name: 'Wish',
  fields: {
    mood: { type: must(Mood), defaultValue: 'calm!' },
    since: { type: GraphQLDateTime },
    tags: { type: list(must(GraphQLString)) },
    inner: { type: Inner },
  },
});

const failures: Record<string, () => unknown> = {
  sync: () => {
    throw new AppError('CONFLICT', 'platform:STALE');
  },
  async: () => Promise.reject(new AppError('FORBIDDEN', 'platform:FORBIDDEN')),
  returned: () => new Error('given back'),
  coded: () => Promise.reject(new GraphQLError('coded', { extensions: { code: 'SPECIAL' } })),
  shape: () => ({ not: 'a text' }),
};

const roots: GraphQLFieldConfigMap<unknown, Context> = {
  node: {
    type: Node,
    args: { id: { type: must(GraphQLID) } },
    resolve: async (_root, { id }) => ({ '1': cat, d: dog, fox: { kind: 'Fox' }, hydra: { kind: 'Hydra' } })[id as '1'],
  },
  animals: {
    type: must(list(must(Animal))),
    args: { first: { type: GraphQLInt, defaultValue: 2 } },
    resolve: (_root, { first }) => [cat, Promise.resolve(dog), cat].slice(0, first),
  },
  maybe: {
    type: list(Cat),
    resolve: () => [cat, null, new Error('no cat'), Promise.reject(new Error('lost'))],
  },
  strict: { type: list(must(Cat)), resolve: () => [cat, null] },
  cat: { type: must(Cat), resolve: async () => cat },
  calm: { type: GraphQLBoolean, args: { mood: { type: Mood } }, resolve: (_root, { mood }) => mood === 'calm!' },
  echo: {
    type: GraphQLString,
    args: {
      wish: { type: Wish },
      wishes: { type: list(must(Wish)) },
      day: { type: GraphQLDateTime },
      share: { type: GraphQLFloat },
    },
    resolve: (_root, args) => JSON.stringify(args, (_key, value) => (value === undefined ? 'undefined' : value)),
  },
  fails: {
    type: GraphQLString,
    args: { how: { type: must(GraphQLString) } },
    resolve: (_root, { how }) => failures[how]?.(),
  },
  mustFail: { type: must(Toy), resolve: () => Promise.reject(new Error('must')) },
  texts: { type: list(GraphQLString), resolve: () => ['a', Promise.resolve(2), null] },
  // Only graphql-js tells on what type a field stands.
  by: { type: GraphQLString, resolve: (_root, _args, _context, { path }) => (path.typename ? 'graphql-js' : 'plan') },
  plain: { type: GraphQLInt, resolve: (_root, _args, { answer }) => answer },
  unset: { type: GraphQLInt },
};
const schema = new GraphQLSchema({
  query: new GraphQLObjectType({ name: 'Query', fields: roots }),
  mutation: new GraphQLObjectType({ name: 'Mutation', fields: roots }),
  types: [Cat, Dog, GraphQLJSON],
});

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

const servers = new Map<string, ApolloServer<Context>>();

/** A server that knows these operations. */
function serverOf(known: string[]): ApolloServer<Context> {
  const key = JSON.stringify(known);
  const server = servers.get(key) ?? startServer(known);
  servers.set(key, server);
  return server;
}

function startServer(known: string[]) {
  const operations = new KnownOperations(new Map(known.map((text) => [`sha256:${hashOf(text)}`, text])));
  const formatError = (formatted: GraphQLFormattedError, error: unknown) => {
    const inner = error instanceof GraphQLError ? error.originalError : null;
    return { ...formatted, inner: inner instanceof AppError ? inner.code : null };
  };
  const plugins = [answerByPlans<Context>(schema, operations)];
  return new ApolloServer<Context>({ schema, plugins, formatError, includeStacktraceInErrorResponses: false });
}

/** An answer as it leaves. */
async function answer(known: string[], text: string, variables: Record<string, unknown> = {}) {
  const { body } = await serverOf(known).executeOperation({ query: text, variables }, { contextValue: { answer: 42 } });
  if (body.kind !== 'single') throw new Error('The answer comes in parts.');
  const { data, errors } = body.singleResult;
  // Those of a list come as they happen.
  const inOrder = errors?.toSorted((a, b) => String(a.path).localeCompare(String(b.path)));
  return { data: data === undefined ? 'none' : JSON.parse(JSON.stringify(data)), errors: inOrder };
}

/** Asks it both ways and demands the same; gives the answer. */
async function alike(text: string, variables: Record<string, unknown> = {}) {
  const plain = await answer([], text, variables);
  // More than once: the first execution must leave nothing behind.
  for (let time = 0; time < 2; time++) expect(await answer([text], text, variables)).toEqual(plain);
  return plain;
}

afterAll(() => Promise.all([...servers.values()].map((server) => server.stop())));

/** Parts that are asked for or not, which share a fragment. */
const PARTS = `
  query ($one: Boolean! = false, $two: Boolean! = false, $three: Boolean! = false, $count: Int! = 1) {
    by
    cat @include(if: $one) { ...F }
    maybe @include(if: $two) { ...F broken }
    plain @include(if: $two)
    mustFail @include(if: $three) { name }
    echo(wish: { inner: { count: $count } }) @include(if: $three)
  }
  fragment F on Cat { id name }`;

describe('a plan', () => {
  const by = async (known: string[], text: string, variables = {}) => (await answer(known, text, variables)).data.by;

  test('executes what is known', async () => {
    expect(await by(['{ by cat { id } }'], '{ by cat { id } }')).toBe('plan');
    expect(await by(['query ($n: Int = 3) { by animals(first: $n) { __typename } }'], '{ by }')).toBe('graphql-js');
    expect(await by([PARTS], PARTS)).toBe('plan');
  });

  test.each([
    '{ by @include(if: true) }',
    'query ($yes: Boolean!) { by plain @skip(if: $yes) }',
    'query ($yes: Boolean!) { by @include(if: $yes) cat { id @include(if: $yes) } }',
    'query ($yes: Boolean!) { by @include(if: $yes) ...F @include(if: $yes) } fragment F on Query { plain }',
    'query ($yes: Boolean!) { by cat @include(if: $yes) { id } cat { name } }',
    'query ($yes: Boolean!) { by plain @include(if: $yes) animals { __typename } }',
    '{ by animals { __typename } }',
    'query ($name: String) { by echo(wish: { inner: { name: $name } }) }',
    'query ($name: String) { by echo(wishes: [{ inner: { name: $name } }]) }',
    'mutation { by }',
  ])('is not made of what graphql-jit takes otherwise: %s', async (text) => {
    expect(await by([text], text, { yes: true })).toBe('graphql-js');
  });

  test('is never made of the text of a client, which would become code', async () => {
    // graphql-jit 0.8.9 writes this literal into the function that it makes, as what is to be executed.
    const mark = '__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74d';
    await answer([], `{ fails(how: "${mark}globalThis.wasExecuted=1") }`);
    expect(Reflect.get(globalThis, 'wasExecuted')).toBeUndefined();
  });
});

describe('a plan answers like graphql-js', () => {
  test.each([
    '{ plain unset __typename }',
    '{ a: plain cat { b: id c: name } ...F } fragment F on Query { a: plain cat { lives } }',
    '{ cat { id name lives born mood friend { __typename ... on Dog { toys { name price } firstToy { name } } } } }',
    '{ animals { __typename ... on Node { id } ... on Cat { lives } ... on Dog { id toys { price } } } }',
    '{ animals(first: 1) { ... on Cat { mood } } }',
    '{ node(id: 1) { id ... on Cat { born } } other: node(id: "d") { __typename id } nothing: node(id: "x") { id } }',
    '{ texts calm(mood: CALM) wild: calm(mood: WILD) }',
    '{ echo(wish: { inner: {} }, wishes: [{ mood: WILD }, {}], day: "2026-10-05T08:00:00Z", share: 2) }',
    '{ echo(wish: { since: "2026-10-05T08:00:00Z", tags: "one" }) none: echo(wish: null) }',
    '{ __schema { queryType { name fields { name } } } __type(name: "Cat") { kind } }',
  ])('%s', async (text) => {
    expect(validate(schema, parse(text))).toEqual([]);
    expect((await alike(text)).errors).toBeUndefined();
  });
});

describe('a plan takes variables like graphql-js', () => {
  const ECHO =
    'query ($wish: Wish, $wishes: [Wish!], $day: DateTime, $share: Float) { echo(wish: $wish, wishes: $wishes, day: $day, share: $share) }';
  const DEEP =
    'query ($mood: Mood!, $count: Int!, $tag: String!) { echo(wish: { mood: $mood, tags: [$tag, "b"], inner: { count: $count } }) }';

  test.each([
    [ECHO, {}],
    [ECHO, { wish: null, wishes: null, day: null, share: null }],
    [ECHO, { wish: { inner: { name: null } }, wishes: { mood: 'WILD' }, share: 1 }],
    [ECHO, { wish: { since: '2026-10-05T08:00:00Z', tags: ['a'] }, day: '2026-10-05T10:00:00+02:00' }],
    [DEEP, { mood: 'WILD', count: 7, tag: 'a' }],
    ['query ($first: Int) { animals(first: $first) { __typename } }', {}],
    ['query ($first: Int = 1) { animals(first: $first) { __typename } }', {}],
    ['query ($day: DateTime = "2026-10-05T08:00:00Z") { echo(day: $day) }', {}],
    [
      'query ($yes: Boolean!, $no: Boolean!) { plain @include(if: $yes) unset @skip(if: $no) cat { id @skip(if: $yes) name } }',
      { yes: true, no: false },
    ],
    [
      'query ($yes: Boolean!) { cat { ...F @include(if: $yes) } again: cat { ...F } } fragment F on Cat { id }',
      { yes: false },
    ],
  ])('%s %j', async (text, variables) => {
    expect(validate(schema, parse(text))).toEqual([]);
    expect((await alike(text, variables)).errors).toBeUndefined();
  });

  test.each([
    [ECHO, { wish: { mood: 'ANGRY' } }],
    [ECHO, { wish: { inner: { count: 'many' } } }],
    [ECHO, { wish: { unknown: 1 }, share: 'x' }],
    [ECHO, { wish: [] }],
    [ECHO, { wishes: [null] }],
    [ECHO, { day: 'yesterday' }],
    [DEEP, { mood: 'WILD', tag: 'a' }],
    [DEEP, { mood: null, count: 1, tag: 'a' }],
  ])('refuses %s %j', async (text, variables) => {
    const { data, errors } = await alike(text, variables);
    if (JSON.stringify(variables) !== '{"wish":[]}')
      expect([data, errors?.[0]?.message]).toEqual(['none', expect.stringContaining('Variable')]);
  });
});

describe('a plan of parts answers like graphql-js', () => {
  // Which of both executes, the field says itself.
  const text = PARTS.replace('    by\n', '    again: plain\n');

  test.each([
    [{}, ['again']],
    [{ one: true }, ['again', 'cat']],
    [{ one: false, two: true, count: 3 }, ['again', 'maybe', 'plain']],
    [{ one: true, two: true }, ['again', 'cat', 'maybe', 'plain']],
    [{ one: true, three: true }, null],
    [{ one: true, two: true, three: true }, null],
  ])('%j', async (variables, names) => {
    expect(validate(schema, parse(text))).toEqual([]);
    const { data } = await alike(text, variables);
    expect(data && Object.keys(data)).toEqual(names);
  });

  test.each([{ one: null }, { one: 'yes' }, { count: null }])('refuses %j', async (variables) => {
    expect((await alike(text, variables)).data).toBe('none');
  });
});

describe('a plan fails like graphql-js', () => {
  test.each([
    '{ plain fails(how: "sync") }',
    '{ plain a: fails(how: "async") b: fails(how: "coded") }',
    '{ fails(how: "returned") shape: fails(how: "shape") }',
    '{ maybe { name } }',
    '{ maybe { name broken } plain }',
    '{ strict { name } plain }',
    '{ maybe { name brokenLater } plain }',
    '{ plain mustFail { name } }',
    '{ cat { broken } plain }',
    '{ plain node(id: "fox") { id } }',
    '{ plain node(id: "hydra") { id } }',
  ])('%s', async (text) => {
    expect((await alike(text)).errors).not.toHaveLength(0);
  });
});
