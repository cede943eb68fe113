import type { Feature } from '../../access/feature.js';
import { AuditResolver } from './audit.resolver.js';

export { HISTORY } from './audit.service.js';

/** The trail of what happened, as people may see it. */
export const audit: Feature = {
  name: 'audit',
  entities: [],
  resolvers: [AuditResolver],
  rules: () => undefined,
  messages: { pl: {}, en: {} },
};
