import type { Feature } from '../../access/feature.js';
import { CompetenceClaim, Tie } from './volunteers.entity.js';

export const volunteers: Feature = {
  name: 'volunteers',
  entities: [CompetenceClaim, Tie],
  resolvers: [],
  rules: () => undefined,
  messages: { pl: {}, en: {} },
};
