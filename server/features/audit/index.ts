import type { Feature } from '../../access/feature.js';
import { AuditResolver } from './audit.resolver.js';

/** The trail of what happened, as people may see it. */
export const audit: Feature = {
  name: 'audit',
  entities: [],
  resolvers: [AuditResolver],
  rules: () => undefined,
  messages: { pl: {}, en: {} },
};
