import type { OperationVariables, TypedDocumentNode, WatchQueryFetchPolicy } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { createContext, useContext } from 'react';

/**
 * Where a card of the home page has its answer from: the page has asked for it and waits, the page has brought it, or
 * the card asks by itself because the page could not bring it.
 */
export type CardSource = 'awaited' | 'brought' | 'own';

interface CardPlace {
  readonly source: CardSource;
  /** What its part was asked with. */
  readonly variables: OperationVariables;
}

const POLICIES: Record<CardSource, WatchQueryFetchPolicy> = {
  awaited: 'cache-only',
  brought: 'cache-first',
  own: 'cache-and-network',
};

export const CardPlaceContext = createContext<CardPlace | null>(null);

/** The query of a card of the home page, which asks the server only for what the page has not brought. */
export function useCardQuery<Data, Variables extends OperationVariables>(query: TypedDocumentNode<Data, Variables>) {
  const place = useContext(CardPlaceContext);
  if (!place) throw new Error('useCardQuery needs the home page above it');
  const fetchPolicy = POLICIES[place.source];
  return useQuery<Data, OperationVariables>(query, {
    variables: place.variables,
    fetchPolicy,
    // Whatever else comes into the cache meanwhile, what is awaited is not asked for a second time.
    nextFetchPolicy: fetchPolicy === 'cache-only' ? 'cache-only' : 'cache-first',
  });
}
