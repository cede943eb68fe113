import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useState } from 'react';
import type { CardSource } from '../../../access/useCardQuery';
import {
  HomeCardsDocument,
  type HomeCardsQuery,
  type HomeCardsQueryVariables,
} from '../../../graphql/generated/home-cards/graphql';

interface Outcome {
  /** Where the cards have their answers from. */
  readonly source: CardSource;
  /** Why nothing was answered. */
  readonly error?: unknown;
  readonly answer?: HomeCardsQuery | undefined;
}

interface HomeAnswer extends Outcome {
  /** What the cards are shown with first, so that what comes later moves none of them. */
  readonly first: HomeCardsQuery | undefined;
  /** All of it was known before the page was opened, so it can be shown while it is asked for anew. */
  readonly isKnown: boolean;
  readonly retry: () => void;
}

const AWAITED: Outcome = { source: 'awaited' };

/**
 * Asks for all that the cards show, once each time the page is opened, and leaves it in the cache, where the cards' own
 * queries find it. Nobody watches the answer as a whole: what a card asks for later is its own.
 */
export function useHomeAnswer(variables: HomeCardsQueryVariables): HomeAnswer {
  const client = useApolloClient();
  const [known] = useState(() => client.readQuery({ query: HomeCardsDocument, variables }) ?? undefined);
  const [outcome, setOutcome] = useState(AWAITED);

  const ask = useCallback(
    () =>
      client
        .query({ query: HomeCardsDocument, variables, fetchPolicy: 'network-only', errorPolicy: 'all' })
        .then(({ data, error }) => outcomeOf(error, data), outcomeOf),
    [client, variables],
  );
  useEffect(() => {
    let isWanted = true;
    setOutcome(AWAITED);
    void ask().then((answered) => isWanted && setOutcome(answered));
    return () => {
      isWanted = false;
    };
  }, [ask]);

  const retry = () => {
    setOutcome(AWAITED);
    void ask().then(setOutcome);
  };
  return { ...outcome, first: known ?? outcome.answer, isKnown: known !== undefined, retry };
}

/**
 * One part that fails leaves nothing of the others, so that each card asks by itself then and the one shows why. Where
 * the request as a whole was refused or lost, they would fare no better.
 */
function outcomeOf(error: unknown, answer?: HomeCardsQuery): Outcome {
  if (!error) return { source: 'brought', answer };
  const isOfParts = CombinedGraphQLErrors.is(error) && error.errors.every(({ path }) => path);
  return isOfParts ? { source: 'own' } : { source: 'brought', error };
}
