import { readFileSync } from 'node:fs';
import { gql } from '@apollo/client';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, type GraphQLOutputType, getNamedType, isObjectType } from 'graphql';
import { createCache } from './cache';

const USERS = gql`
  query Users($after: String, $filter: UserFilter) {
    users(first: 2, after: $after, filter: $filter) {
      nodes {
        id
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

const page = (ids: string[], endCursor: string, hasNextPage = true) => ({
  users: {
    __typename: 'UserConnection',
    nodes: ids.map((id) => ({ __typename: 'User', id })),
    pageInfo: { __typename: 'PageInfo', hasNextPage, endCursor },
  },
});

function shown(cache: ReturnType<typeof createCache>, filter: object | null = null) {
  const data = cache.readQuery<ReturnType<typeof page>>({ query: USERS, variables: { filter } });
  return data?.users.nodes.map(({ id }) => id);
}

describe('pages of a connection', () => {
  test('are joined in order', () => {
    const cache = createCache();
    cache.writeQuery({ query: USERS, variables: { filter: null }, data: page(['a', 'b'], 'b') });
    cache.writeQuery({ query: USERS, variables: { filter: null, after: 'b' }, data: page(['c'], 'c', false) });
    expect(shown(cache)).toEqual(['a', 'b', 'c']);
  });

  test('start anew when the first page is asked for again', () => {
    const cache = createCache();
    cache.writeQuery({ query: USERS, variables: { filter: null }, data: page(['a', 'b'], 'b') });
    cache.writeQuery({ query: USERS, variables: { filter: null, after: 'b' }, data: page(['c'], 'c', false) });
    cache.writeQuery({ query: USERS, variables: { filter: null }, data: page(['x', 'a'], 'a') });
    expect(shown(cache)).toEqual(['x', 'a']);
  });

  test('never double a page that came twice', () => {
    const cache = createCache();
    cache.writeQuery({ query: USERS, variables: { filter: null }, data: page(['a', 'b'], 'b') });
    cache.writeQuery({ query: USERS, variables: { filter: null, after: 'b' }, data: page(['c'], 'c') });
    cache.writeQuery({ query: USERS, variables: { filter: null, after: 'b' }, data: page(['c'], 'c') });
    expect(shown(cache)).toEqual(['c']);
  });

  test('are kept apart by their filters', () => {
    const cache = createCache();
    cache.writeQuery({ query: USERS, variables: { filter: null }, data: page(['a', 'b'], 'b') });
    cache.writeQuery({ query: USERS, variables: { filter: { role: 'TRAINER' } }, data: page(['t'], 't') });
    expect(shown(cache)).toEqual(['a', 'b']);
    expect(shown(cache, { role: 'TRAINER' })).toEqual(['t']);
  });
});

test('parts of the viewer that several pages ask for add up', () => {
  const cache = createCache();
  const ROLES = gql`query { viewer { roles } }`;
  const viewer = { __typename: 'Viewer', roles: ['VOLUNTEER'] };
  cache.writeQuery({ query: ROLES, data: { viewer } });
  const user = { __typename: 'User', id: 'adam' };
  cache.writeQuery({ query: gql`query { viewer { user { id } } }`, data: { viewer: { __typename: 'Viewer', user } } });
  expect(cache.readQuery({ query: ROLES })).toEqual({ viewer });
});

describe('every list of the API that comes in pages', () => {
  const schema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));
  const isConnection = (type: GraphQLOutputType) => {
    const named = getNamedType(type);
    return isObjectType(named) && 'pageInfo' in named.getFields();
  };
  const lists = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type: type.name, field })))
    .filter(({ field }) => isConnection(field.type))
    .map(({ type, field }) => [type, field.name] as const);

  test('is known to the schema', () => expect(lists.length).toBeGreaterThan(10));

  test.each(lists)('is joined by the cache: %s.%s', (type, field) => {
    expect(createCache().policies.getMergeFunction(type, field, undefined)).toBeInstanceOf(Function);
  });
});
