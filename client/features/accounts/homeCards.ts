import type { HomeCard } from '../../access/homeCard';
import { lazyPart } from '../../ui/lazyPart';

export const homeCards: readonly HomeCard[] = [
  {
    id: 'accounts',
    roles: ['ADMINISTRATOR'],
    order: 80,
    component: lazyPart(() => import('./views/AccountsCard'), 'AccountsCard'),
    asks: { part: 'AccountCounts' },
  },
];
