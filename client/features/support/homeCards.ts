import type { HomeCard } from '../../access/homeCard';
import { lazyPart } from '../../ui/lazyPart';

export const homeCards: readonly HomeCard[] = [
  {
    id: 'request-queue',
    roles: ['COORDINATOR'],
    order: 30,
    component: lazyPart(() => import('./views/QueueCard'), 'QueueCard'),
    asks: { part: 'RequestQueue' },
  },
  {
    id: 'my-requests',
    roles: ['ORGANISATION'],
    order: 30,
    component: lazyPart(() => import('./views/MineCard'), 'MineCard'),
    asks: { part: 'MyRequests' },
  },
  {
    id: 'requests-looking',
    roles: ['VOLUNTEER'],
    order: 60,
    component: lazyPart(() => import('./views/LookingCard'), 'LookingCard'),
    asks: {
      part: 'RequestsForVolunteers',
      variables: () => ({ first: 3 }),
    },
  },
];
