import type { HomeCard } from '../../access/homeCard';
import { lazyPart } from '../../ui/lazyPart';
import { ASKING_SIDES_TURN, OFFICES_TURN } from './values';

export const homeCards: readonly HomeCard[] = [
  {
    id: 'request-queue',
    roles: ['COORDINATOR'],
    order: 30,
    waits: ({ supportRequestQueue }) =>
      supportRequestQueue?.some(({ status }) => OFFICES_TURN.includes(status)) ?? false,
    component: lazyPart(() => import('./views/QueueCard'), 'QueueCard'),
    asks: { part: 'RequestQueue' },
  },
  {
    id: 'my-requests',
    roles: ['ORGANISATION'],
    order: 30,
    waits: ({ MyRequests_myOrganisations: own = [] }) =>
      own.some(({ requests }) => requests.some(({ status }) => ASKING_SIDES_TURN.includes(status))),
    component: lazyPart(() => import('./views/MineCard'), 'MineCard'),
    asks: { part: 'MyRequests' },
  },
  {
    id: 'requests-looking',
    roles: ['VOLUNTEER'],
    order: 35,
    component: lazyPart(() => import('./views/LookingCard'), 'LookingCard'),
    asks: {
      part: 'RequestsForVolunteers',
      variables: () => ({ first: 3 }),
    },
  },
];
