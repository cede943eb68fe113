import type { Role } from '../../schema/vocabulary';
import type { HomeCardsQuery, HomeCardsQueryVariables } from '../graphql/generated/home-cards/graphql';
import type { LazyPart } from '../ui/lazyPart';
import type { Viewer } from './ViewerContext';

/** The queries of all `homeCards.graphql`, by name: parts of the one operation that the home page asks. */
export type HomePart = Exclude<keyof HomeCardsQueryVariables, `${string}_${string}`>;

type VariablesOf<Part extends HomePart> = {
  [Name in keyof HomeCardsQueryVariables as Name extends `${Part}_${infer Own}`
    ? Own
    : never]: HomeCardsQueryVariables[Name];
};

/** What a part is asked with; the card's own query takes the same, so that it finds the answer. */
type Asked<Part extends HomePart> = { readonly part: Part } & (Record<never, never> extends VariablesOf<Part>
  ? { readonly variables?: (viewer: Viewer) => VariablesOf<Part> }
  : { readonly variables: (viewer: Viewer) => VariablesOf<Part> });

/** A card on the home page of people who are signed in, from `client/features/<x>/homeCards.ts`. */
export interface HomeCard {
  readonly id: string;
  readonly roles: readonly Role[];
  /** Who of them needs it; all when left out. */
  readonly isFor?: (viewer: Viewer) => boolean;
  readonly order: number;
  /** Whether it is the viewer's turn, by what all cards together were answered: then it goes before those that only tell. */
  readonly waits?: (answer: HomeCardsQuery) => boolean;
  /** Brings its own frame, usually a `CardFrame`, and asks by `useCardQuery`. */
  readonly component: LazyPart;
  /** What it asks; nothing when left out. */
  readonly asks?: { [Part in HomePart]: Asked<Part> }[HomePart];
}

export const isShown = (card: HomeCard, viewer: Viewer): boolean =>
  viewer.hasRole(...card.roles) && (card.isFor?.(viewer) ?? true);

/** What waits for the viewer comes first; else the cards keep their order. */
export function waitingFirst(cards: readonly HomeCard[], answer: HomeCardsQuery | null | undefined): HomeCard[] {
  const waits = ({ waits: isTurn }: HomeCard) => (answer && isTurn?.(answer) ? 0 : 1);
  return cards.toSorted((one, other) => waits(one) - waits(other));
}

/** The variables of the one operation: of all its parts, of which those of the cards that are shown are switched on. */
export function homeVariables(cards: readonly HomeCard[], viewer: Viewer): HomeCardsQueryVariables {
  const variables: Record<string, unknown> = {};
  for (const card of cards) {
    if (!card.asks) continue;
    const { part, variables: of } = card.asks;
    for (const [name, value] of Object.entries(of?.(viewer) ?? {})) variables[`${part}_${name}`] = value;
    if (isShown(card, viewer)) variables[part] = true;
  }
  return variables as HomeCardsQueryVariables;
}
