import type { Feature } from '../../access/feature.js';
import { RequestStepsResolver } from './steps.resolver.js';
import { SupportRequest } from './support.entity.js';
import { supportMessages } from './support.messages.js';
import { OrganisationRequestsResolver, SupportResolver } from './support.resolver.js';
import { supportRules } from './support.rules.js';
import { UnconfirmedRequest } from './unconfirmed-request.entity.js';
import { VisitorsResolver } from './visitors.resolver.js';
import { forgetUnconfirmed } from './visitors.service.js';

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
  entities: [SupportRequest, UnconfirmedRequest],
  resolvers: [SupportResolver, RequestStepsResolver, OrganisationRequestsResolver, VisitorsResolver],
  rules: supportRules,
  messages: supportMessages,
  jobs: [forgetUnconfirmed],
};
