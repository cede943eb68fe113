import type { HomeCard } from '../../access/homeCard';
import { lazyPart } from '../../ui/lazyPart';
import { periodOf, todayIn } from './period';

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
      part: 'ProgrammeReport',
      variables: ({ programme }) => ({
        ...periodOf('thisYear', todayIn(programme.timeZone)),
        municipalityId: null,
        kindId: null,
      }),
    },
  },
];
