import type { Feature } from '../../access/feature.js';
import { Foundation } from './foundation.entity.js';
import { FoundationResolver } from './foundation.resolver.js';
import { foundationRules } from './foundation.rules.js';
import { learnFoundation, seedFoundation } from './foundation.service.js';

export { FIRST_FOUNDATION } from './foundation.data.js';
export { foundationOf, learnFoundation } from './foundation.service.js';

/** The record of the foundation itself: who it is in agreements, mails and on pages. */
export const foundation: Feature = {
  name: 'foundation',
  entities: [Foundation],
  resolvers: [FoundationResolver],
  rules: foundationRules,
  messages: { pl: {}, en: {} },
  // Another process may have changed it.
  jobs: [{ name: 'data of the foundation', everyMinutes: 1, run: learnFoundation }],
  seed: seedFoundation,
};
