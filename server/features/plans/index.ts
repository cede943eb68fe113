import type { Feature } from '../../access/feature.js';
import { PlanAreaResolver, PlanGoalResolver, PlanTrainingResolver } from './items.resolver.js';
import { DevelopmentPlan, PlanArea, PlanGoal, PlanTraining } from './plans.entity.js';
import { plansMessages } from './plans.messages.js';
import { PlansResolver } from './plans.resolver.js';
import { plansRules } from './plans.rules.js';

export const plans: Feature = {
  name: 'plans',
  entities: [DevelopmentPlan, PlanGoal, PlanTraining, PlanArea],
  resolvers: [PlansResolver, PlanGoalResolver, PlanTrainingResolver, PlanAreaResolver],
  rules: plansRules,
  messages: plansMessages,
};
