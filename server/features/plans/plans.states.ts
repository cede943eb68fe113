import { states } from '../../access/states.js';
import type { PlanStatus } from './plans.entity.js';

/** One version of a plan. A change to an agreed one is the next version, which supersedes it once agreed. */
export const planStates = states<PlanStatus>()('DevelopmentPlan', {
  propose: { from: ['DRAFT'], to: 'PROPOSED' },
  return: { from: ['PROPOSED'], to: 'DRAFT' },
  agree: { from: ['PROPOSED'], to: 'AGREED' },
  supersede: { from: ['AGREED'], to: 'SUPERSEDED' },
  complete: { from: ['AGREED'], to: 'COMPLETED' },
  closeEarly: { from: ['AGREED'], to: 'CLOSED_EARLY' },
});
