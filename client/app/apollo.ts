import { ApolloClient, ApolloLink } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { ErrorLink } from '@apollo/client/link/error';
import { ViewerDocument } from '../graphql/generated/access/graphql';
import { apiLink } from './apiLink';
import { createCache } from './cache';

export function createApolloClient(): ApolloClient {
  // The session has ended: the viewer becomes a visitor and the guards of the routes lead to the sign-in page.
  const endedSession = new ErrorLink(({ error, operation }) => {
    const isEnded = CombinedGraphQLErrors.is(error) && error.errors.some(hasCode('UNAUTHENTICATED'));
    if (isEnded && operation.operationName !== 'Viewer') void client.refetchQueries({ include: [ViewerDocument] });
  });

  const client = new ApolloClient({
    link: ApolloLink.from([endedSession, apiLink({ asText: import.meta.env.DEV })]),
    cache: createCache(),
    // What is known is shown at once, and always asked for again when a page is opened.
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  });
  return client;
}

const hasCode = (code: string) => (error: { extensions?: Record<string, unknown> }) => error.extensions?.code === code;
