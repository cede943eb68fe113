import { gql } from '@apollo/client';
import { describe, expect, test } from '@jest/globals';
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
