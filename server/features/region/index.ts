import type { Feature } from '../../access/feature.js';
import { County, Municipality } from './region.entity.js';
import { RegionResolver } from './region.resolver.js';
import { regionRules } from './region.rules.js';
import { seedRegion } from './region.service.js';

export { distanceKm, type Point } from './distance.js';
export { REGION } from './region.data.js';

export const region: Feature = {
  name: 'region',
  shelved: [County, Municipality],
  entities: [County, Municipality],
  resolvers: [RegionResolver],
  rules: regionRules,
  messages: { pl: {}, en: {} },
  seed: seedRegion,
};
