import type { Feature } from '../../access/feature.js';
import { AuditEvent } from '../../platform/audit/audit-event.entity.js';
import { AuditResolver } from './audit.resolver.js';
import { auditRules } from './audit.rules.js';
import { AuditEventsResolver } from './events.resolver.js';

export { HISTORY } from './audit.service.js';

/** The trail of what happened, as people may see it. */
export const audit: Feature = {
  name: 'audit',
  entities: [AuditEvent],
  resolvers: [AuditResolver, AuditEventsResolver],
  rules: auditRules,
  messages: { pl: {}, en: {} },
};
