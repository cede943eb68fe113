import type { HomeCard } from '../../access/homeCard';
import { lazyPart } from '../../ui/lazyPart';
import { SHOWN_AT_HOME } from './shown';

export const homeCards: readonly HomeCard[] = [
  {
    id: 'log-activity',
    roles: ['VOLUNTEER'],
    order: 10,
    // What volunteers come for most.
    waits: () => true,
    component: lazyPart(() => import('./views/LogCard'), 'LogCard'),
    asks: { part: 'ToMend' },
  },
  {
    id: 'activities-to-confirm',
    roles: ['ORGANISATION'],
    order: 10,
    waits: ({ activitiesToConfirm }) => (activitiesToConfirm?.totalCount ?? 0) > 0,
    component: lazyPart(() => import('./views/ToConfirmCard'), 'ToConfirmCard'),
    asks: {
      part: 'ActivitiesToConfirm',
      variables: () => ({ first: SHOWN_AT_HOME }),
    },
  },
  {
    id: 'activities-waiting',
    roles: ['COORDINATOR'],
    order: 40,
    waits: ({ waitingActivities }) => waitingActivities?.some(({ status }) => status !== 'SUBMITTED') ?? false,
    component: lazyPart(() => import('./views/WaitingCard'), 'WaitingCard'),
    asks: { part: 'WaitingActivities' },
  },
];
