import { ApolloClient, InMemoryCache } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { ViewerDocument } from '../graphql/generated/access/graphql';
import { SignOutDocument } from '../graphql/generated/app/graphql';
import { apiLink } from './apiLink';

const VIEWER = { __typename: 'Query', viewer: { __typename: 'Viewer', user: null, roles: [] } };

/** The server's side: what was sent, and the answer to it. */
function answering(status: number, body: object) {
  const sent: Array<Record<string, unknown>> = [];
  globalThis.fetch = jest.fn(async (_address: unknown, { body: text }: RequestInit = {}) => {
    sent.push(JSON.parse(String(text)));
    const headers = new Headers({ 'content-type': 'application/graphql-response+json; charset=utf-8' });
    return { status, headers, text: async () => JSON.stringify(body) } as Response;
  }) as typeof fetch;
  return sent;
}

const clientOf = (asText: boolean) => new ApolloClient({ link: apiLink({ asText }), cache: new InMemoryCache() });
const originalFetch = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = originalFetch;
});

describe('an operation', () => {
  test('is sent by its id alone', async () => {
    const sent = answering(200, { data: VIEWER });
    await clientOf(false).query({ query: ViewerDocument });
    expect(sent).toEqual([
      { documentId: expect.stringMatching(/^sha256:[0-9a-f]{64}$/), operationName: 'Viewer', variables: {} },
    ]);
  });

  test('of a developer is sent as text', async () => {
    const sent = answering(200, { data: VIEWER });
    await clientOf(true).query({ query: ViewerDocument });
    expect(sent).toEqual([{ query: expect.stringContaining('query Viewer'), operationName: 'Viewer', variables: {} }]);
  });

  test('that changes something is sent the same way', async () => {
    const sent = answering(200, { data: { __typename: 'Mutation', signOut: null } });
    await clientOf(false).mutate({ mutation: SignOutDocument });
    expect(sent[0]?.['documentId']).toMatch(/^sha256:/);
  });

  test('that is refused says why, whatever the status', async () => {
    answering(400, { errors: [{ message: 'no', extensions: { code: 'UNKNOWN_OPERATION' } }] });
    const error: unknown = await clientOf(false)
      .query({ query: ViewerDocument })
      .catch((reason: unknown) => reason);
    expect(CombinedGraphQLErrors.is(error) && error.errors[0]?.extensions).toEqual({ code: 'UNKNOWN_OPERATION' });
  });
});
