import type { HomeCard } from '../../access/homeCard';
import { lazyPart } from '../../ui/lazyPart';
import { dayAfter, ENDING_SOON_DAYS, PATIENCE_DAYS } from './deadlines';

const count = (list: { readonly totalCount: number } | undefined): number => list?.totalCount ?? 0;

export const homeCards: readonly HomeCard[] = [
  {
    id: 'own-agreement',
    roles: ['CANDIDATE', 'VOLUNTEER'],
    order: 70,
    waits: ({ myAgreements }) => myAgreements?.some(({ status }) => status === 'SENT') ?? false,
    component: lazyPart(() => import('./views/OwnCard'), 'OwnCard'),
    asks: { part: 'MyAgreements' },
  },
  {
    id: 'agreement-queues',
    roles: ['COORDINATOR'],
    order: 40,
    waits: ({ awaiting = [], drafts, toCountersign }) => awaiting.length + count(drafts) + count(toCountersign) > 0,
    component: lazyPart(() => import('./views/QueuesCard'), 'QueuesCard'),
    asks: { part: 'AgreementQueues' },
  },
  {
    id: 'agreement-todos',
    roles: ['COORDINATOR'],
    order: 41,
    waits: ({ originals, insurance, statutory, ending }) =>
      [originals, insurance, statutory, ending].some((each) => count(each) > 0),
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
