import type { HomeCard } from '../../access/homeCard';
import { lazyPart } from '../../ui/lazyPart';

export const homeCards: readonly HomeCard[] = [
  {
    id: 'latest-events',
    roles: ['ADMINISTRATOR'],
    order: 95,
    component: lazyPart(() => import('./views/LatestCard'), 'LatestCard'),
    asks: {
      part: 'AuditEvents',
      variables: () => ({ first: 5, filter: { withoutSignIns: true } }),
    },
  },
];
