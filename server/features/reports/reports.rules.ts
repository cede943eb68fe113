import type { Rules } from '../../access/ability.js';

/** Figures name nobody, so that administrators may see all of them without a right to the activities behind. */
export const reportsRules: Rules = ({ kind, roles }, { can }) => {
  if (kind === 'VISITOR') return;
  if (roles.has('COORDINATOR') || roles.has('ADMINISTRATOR')) can(['read', 'export'], 'Report');
};
