import type { Feature } from '../../access/feature.js';
import { Activity, Feedback } from './activities.entity.js';

export const activities: Feature = {
  name: 'activities',
  entities: [Activity, Feedback],
  resolvers: [],
  rules: () => undefined,
  messages: { pl: {}, en: {} },
};
