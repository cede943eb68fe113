import type { HomeCard } from '../../access/homeCard';
import { lazyPart } from '../../ui/lazyPart';
import { awaits } from './editions';

export const homeCards: readonly HomeCard[] = [
  {
    id: 'own-plan',
    roles: ['VOLUNTEER'],
    order: 25,
    waits: ({ myPlans }) => myPlans?.some((plan) => awaits(plan, 'VOLUNTEER')) ?? false,
    component: lazyPart(() => import('./views/OwnCard'), 'OwnCard'),
    asks: { part: 'MyPlanCard' },
  },
  {
    id: 'waiting-plans',
    roles: ['COORDINATOR'],
    order: 45,
    waits: ({ plans }) => (plans?.totalCount ?? 0) > 0,
    component: lazyPart(() => import('./views/WaitingCard'), 'WaitingCard'),
    asks: { part: 'WaitingPlans' },
  },
];
