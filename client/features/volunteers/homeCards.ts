import type { HomeCard } from '../../access/homeCard';
import { lazyPart } from '../../ui/lazyPart';

export const homeCards: readonly HomeCard[] = [
  {
    id: 'profile',
    roles: ['VOLUNTEER'],
    order: 80,
    component: lazyPart(() => import('./views/ProfileCard'), 'ProfileCard'),
    asks: { part: 'Profile' },
  },
];
