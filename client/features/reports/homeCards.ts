import type { HomeCard } from '../../access/homeCard';
import { dayIn } from '../../ui/day';
import { lazyPart } from '../../ui/lazyPart';
import { periodOf } from './period';

export const homeCards: readonly HomeCard[] = [
  {
    id: 'my-reach',
    roles: ['VOLUNTEER'],
    order: 40,
    component: lazyPart(() => import('./views/MyReachCard'), 'MyReachCard'),
    asks: { part: 'MyFigures' },
  },
  {
    id: 'received-support',
    roles: ['ORGANISATION'],
    isFor: ({ organisationIds }) => organisationIds.length > 0,
    order: 50,
    component: lazyPart(() => import('./views/ReceivedCard'), 'ReceivedCard'),
    asks: {
      part: 'OrganisationFigures',
      variables: ({ organisationIds: [first = ''] }) => ({ organisationId: first }),
    },
  },
  {
    id: 'year-in-numbers',
    roles: ['COORDINATOR', 'ADMINISTRATOR'],
    order: 90,
    component: lazyPart(() => import('./views/YearCard'), 'YearCard'),
    asks: {
      part: 'YearFigures',
      variables: ({ programme }) => periodOf('thisYear', dayIn(programme.timeZone)),
    },
  },
];
