import type { HomeCard } from '../../access/homeCard';
import { lazyPart } from '../../ui/lazyPart';

export const homeCards: readonly HomeCard[] = [
  {
    id: 'my-reviews',
    roles: ['REVIEWER'],
    order: 8,
    component: lazyPart(() => import('./views/MyReviewsCard'), 'MyReviewsCard'),
    asks: {
      part: 'MyReviews',
      variables: () => ({ first: 1, submitted: false }),
    },
  },
  {
    id: 'my-application',
    roles: ['CANDIDATE'],
    // A volunteer is in the team already, whatever round is open.
    isFor: ({ hasRole }) => !hasRole('VOLUNTEER'),
    order: 10,
    component: lazyPart(() => import('./views/MyApplicationCard'), 'MyApplicationCard'),
    asks: { part: 'MyApplications' },
  },
  {
    id: 'application-queue',
    roles: ['COORDINATOR'],
    order: 10,
    component: lazyPart(() => import('./views/QueueCard'), 'QueueCard'),
    asks: { part: 'ApplicationCounts' },
  },
];
