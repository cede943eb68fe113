import type { HomeCard } from '../../access/homeCard';
import { lazyPart } from '../../ui/lazyPart';

export const homeCards: readonly HomeCard[] = [
  {
    id: 'organisations-to-check',
    roles: ['COORDINATOR'],
    order: 40,
    waits: ({ organisations }) => (organisations?.totalCount ?? 0) > 0,
    component: lazyPart(() => import('./views/ToCheckCard'), 'ToCheckCard'),
    asks: { part: 'OrganisationsToCheck' },
  },
  {
    id: 'my-organisations',
    roles: ['ORGANISATION'],
    order: 50,
    component: lazyPart(() => import('./views/MineCard'), 'MineCard'),
    asks: { part: 'MyOrganisations' },
  },
  {
    id: 'register-organisation',
    roles: ['CANDIDATE'],
    isFor: ({ organisationIds }) => organisationIds.length === 0,
    order: 95,
    component: lazyPart(() => import('./views/RegisterCard'), 'RegisterCard'),
  },
];
