import type { HomeCard } from '../../access/homeCard';
import { lazyPart } from '../../ui/lazyPart';

export const homeCards: readonly HomeCard[] = [
  {
    id: 'own-plan',
    roles: ['VOLUNTEER'],
    order: 25,
    component: lazyPart(() => import('./views/OwnCard'), 'OwnCard'),
    asks: { part: 'MyPlanCard' },
  },
  {
    id: 'waiting-plans',
    roles: ['COORDINATOR'],
    order: 45,
    component: lazyPart(() => import('./views/WaitingCard'), 'WaitingCard'),
    asks: { part: 'WaitingPlans' },
  },
];
