import type { Feature } from '../../access/feature.js';
import { RequestStepsResolver } from './steps.resolver.js';
import { SupportRequest } from './support.entity.js';
import { supportMessages } from './support.messages.js';
import { OrganisationRequestsResolver, SupportResolver } from './support.resolver.js';
import { supportRules } from './support.rules.js';

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
  resolvers: [SupportResolver, RequestStepsResolver, OrganisationRequestsResolver],
  rules: supportRules,
  messages: supportMessages,
};
