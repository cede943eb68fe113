import type { ActivityStatus } from '../../graphql/generated/activities/graphql';

/** In the order in which an entry goes, the side roads last. */
export const STATUSES: readonly ActivityStatus[] = [
  'DRAFT',
  'SUBMITTED',
  'CONFIRMED',
  'ACCEPTED',
  'LOCKED',
  'DISPUTED',
  'RETURNED',
];
