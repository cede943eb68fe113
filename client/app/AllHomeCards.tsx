import { byOrder } from '../access/feature';
import type { HomeCard } from '../access/homeCard';
import { HomeCards } from '../features/home';

/** A feature has cards on the home page by having a `homeCards.ts`, and what they ask in `homeCards.graphql` beside it. */
const modules = import.meta.glob<{ homeCards: readonly HomeCard[] }>('../features/*/homeCards.ts', { eager: true });

const cards = byOrder(Object.values(modules).flatMap((module) => module.homeCards));

/** The home page of people with an account, in a file that no visitor loads. */
export const AllHomeCards = () => <HomeCards all={cards} />;
