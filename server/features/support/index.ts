import type { Feature } from '../../access/feature.js';
import { SupportRequest } from './support.entity.js';

export {
  requestAgreed,
  requestAwaitsConfirmation,
  requestCompletedIfDone,
  requestMatching,
  requestNeedsAnother,
  requestStarted,
  whenRequestEnds,
} from './progress.service.js';

export const support: Feature = {
  name: 'support',
  entities: [SupportRequest],
  resolvers: [],
  rules: () => undefined,
  messages: { pl: {}, en: {} },
};
