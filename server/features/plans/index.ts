import type { Feature } from '../../access/feature.js';
import { DevelopmentPlan, PlanArea, PlanGoal, PlanTraining } from './plans.entity.js';

export const plans: Feature = {
  name: 'plans',
  entities: [DevelopmentPlan, PlanGoal, PlanTraining, PlanArea],
  resolvers: [],
  rules: () => undefined,
  messages: { pl: {}, en: {} },
};
