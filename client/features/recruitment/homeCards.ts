import type { HomeCard } from '../../access/homeCard';
import { lazyPart } from '../../ui/lazyPart';
import { EDITABLE, WAITING_FOR_OFFICE } from './states';

export const homeCards: readonly HomeCard[] = [
  {
    id: 'my-reviews',
    roles: ['REVIEWER'],
    order: 8,
    waits: ({ myReviews }) => (myReviews?.totalCount ?? 0) > 0,
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
    waits: ({ myApplications: [latest] = [] }) => latest !== undefined && EDITABLE.includes(latest.status),
    component: lazyPart(() => import('./views/MyApplicationCard'), 'MyApplicationCard'),
    asks: { part: 'MyApplications' },
  },
  {
    id: 'application-queue',
    roles: ['COORDINATOR'],
    order: 10,
    waits: ({ applicationCounts }) =>
      applicationCounts?.some(({ status }) => WAITING_FOR_OFFICE.includes(status)) ?? false,
    component: lazyPart(() => import('./views/QueueCard'), 'QueueCard'),
    asks: { part: 'ApplicationCounts' },
  },
];
