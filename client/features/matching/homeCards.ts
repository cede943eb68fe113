import type { HomeCard } from '../../access/homeCard';
import { lazyPart } from '../../ui/lazyPart';
import { OPEN } from './side';

const SHOWN = 5;

export const homeCards: readonly HomeCard[] = [
  {
    id: 'own-matches',
    roles: ['VOLUNTEER'],
    order: 15,
    waits: ({ myMatches }) => myMatches?.nodes.some(({ status }) => status === 'PROPOSED') ?? false,
    component: lazyPart(() => import('./views/HomeCards'), 'OwnCard'),
    asks: {
      part: 'MyMatches',
      variables: () => ({ first: SHOWN, filter: { statuses: [...OPEN] } }),
    },
  },
  {
    id: 'received-matches',
    roles: ['ORGANISATION'],
    order: 35,
    waits: ({ organisationMatches }) =>
      organisationMatches?.nodes.some(({ status }) => status === 'VOLUNTEER_ACCEPTED') ?? false,
    component: lazyPart(() => import('./views/HomeCards'), 'ReceivedCard'),
    asks: {
      part: 'MatchesToAnswer',
      variables: () => ({ first: SHOWN, filter: { statuses: ['VOLUNTEER_ACCEPTED', 'AGREED'] } }),
    },
  },
  {
    id: 'waiting-matches',
    roles: ['COORDINATOR'],
    order: 50,
    component: lazyPart(() => import('./views/HomeCards'), 'WaitingCard'),
    asks: {
      part: 'WaitingMatches',
      variables: () => ({ first: SHOWN }),
    },
  },
];
