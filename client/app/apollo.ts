import { ApolloClient, ApolloLink, HttpLink } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { ViewerDocument } from '../graphql/generated/access/graphql';
import { currentLanguage } from '../ui/i18n';
import { createCache } from './cache';

export function createApolloClient(): ApolloClient {
  const headers = new SetContextLink(({ headers: own }) => ({
    headers: { ...own, 'accept-language': currentLanguage(), 'apollo-require-preflight': 'true' },
  }));

  // The session has ended: the viewer becomes a visitor and the guards of the routes lead to the sign-in page.
  const endedSession = new ErrorLink(({ error, operation }) => {
    const isEnded = CombinedGraphQLErrors.is(error) && error.errors.some(hasCode('UNAUTHENTICATED'));
    if (isEnded && operation.operationName !== 'Viewer') void client.refetchQueries({ include: [ViewerDocument] });
  });

  const client = new ApolloClient({
    link: ApolloLink.from([endedSession, headers, new HttpLink({ uri: '/graphql', credentials: 'same-origin' })]),
    cache: createCache(),
    // What is known is shown at once, and always asked for again when a page is opened.
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  });
  return client;
}

const hasCode = (code: string) => (error: { extensions?: Record<string, unknown> }) => error.extensions?.code === code;
