import type { HomeCard } from '../../access/homeCard';
import { lazyPart } from '../../ui/lazyPart';

export const homeCards: readonly HomeCard[] = [
  {
    id: 'next-training',
    roles: ['VOLUNTEER'],
    order: 30,
    component: lazyPart(() => import('./views/NextTraining'), 'NextTraining'),
    asks: { part: 'MyEnrolments' },
  },
  {
    id: 'led-trainings',
    roles: ['TRAINER'],
    order: 32,
    component: lazyPart(() => import('./views/LedCard'), 'LedCard'),
    asks: {
      part: 'LedSessions',
      variables: () => ({ first: 2, filter: { upcoming: true, statuses: ['PLANNED', 'OPEN', 'CLOSED', 'HELD'] } }),
    },
  },
  {
    id: 'proposed-trainings',
    roles: ['COORDINATOR'],
    order: 58,
    waits: ({ SessionProposals_trainingSessions: proposals }) => (proposals?.totalCount ?? 0) > 0,
    component: lazyPart(() => import('./views/ProposalsCard'), 'ProposalsCard'),
    asks: {
      part: 'SessionProposals',
      variables: () => ({ first: 2 }),
    },
  },
  {
    id: 'unsettled-trainings',
    roles: ['COORDINATOR'],
    order: 60,
    waits: ({ TrainingSessions_trainingSessions: over }) => (over?.nodes.length ?? 0) > 0,
    component: lazyPart(() => import('./views/UnsettledCard'), 'UnsettledCard'),
    asks: {
      part: 'TrainingSessions',
      variables: () => ({ first: 3, filter: { over: true, statuses: ['OPEN', 'CLOSED', 'HELD'] } }),
    },
  },
];
