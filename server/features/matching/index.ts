import type { Feature } from '../../access/feature.js';
import { Match } from './matching.entity.js';

export { reachOf, reachOfAll } from './reach.js';

export const matching: Feature = {
  name: 'matching',
  entities: [Match],
  resolvers: [],
  rules: () => undefined,
  messages: { pl: {}, en: {} },
};
