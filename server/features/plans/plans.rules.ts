import type { Subject } from '../../../schema/vocabulary.js';
import type { Rules } from '../../access/ability.js';

const ITEMS: Subject[] = ['PlanGoal', 'PlanTraining', 'PlanArea'];

export const plansRules: Rules = ({ userId, roles }, { can }) => {
  if (userId && roles.has('VOLUNTEER')) {
    can(['read', 'create', 'update', 'delete', 'propose', 'agree', 'return'], 'DevelopmentPlan', { userId });
    can(['read', 'create', 'update', 'delete'], ITEMS, { userId });
  }
  if (roles.has('COORDINATOR')) {
    can(['read', 'create', 'update', 'delete', 'propose', 'agree', 'return', 'close'], 'DevelopmentPlan');
    can(['read', 'create', 'update', 'delete'], ITEMS);
  }
};
