import type { HomeCard } from '../../access/homeCard';
import { lazyPart } from '../../ui/lazyPart';
import { dayAfter, ENDING_SOON_DAYS, PATIENCE_DAYS } from './deadlines';

export const homeCards: readonly HomeCard[] = [
  {
    id: 'own-agreement',
    roles: ['CANDIDATE', 'VOLUNTEER'],
    order: 20,
    component: lazyPart(() => import('./views/OwnCard'), 'OwnCard'),
    asks: { part: 'MyAgreements' },
  },
  {
    id: 'agreement-queues',
    roles: ['COORDINATOR'],
    order: 40,
    component: lazyPart(() => import('./views/QueuesCard'), 'QueuesCard'),
    asks: { part: 'AgreementQueues' },
  },
  {
    id: 'agreement-todos',
    roles: ['COORDINATOR'],
    order: 41,
    component: lazyPart(() => import('./views/TodosCard'), 'TodosCard'),
    asks: {
      part: 'AgreementTodos',
      variables: ({ programme }) => ({
        endingBefore: dayAfter(ENDING_SOON_DAYS, programme.timeZone),
        originalMissingFor: PATIENCE_DAYS,
      }),
    },
  },
];
