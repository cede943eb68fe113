import type { Rules } from '../../access/ability.js';

export const foundationRules: Rules = ({ roles }, { can }) => {
  if (roles.has('COORDINATOR') || roles.has('ADMINISTRATOR')) can('read', 'Foundation');
  if (roles.has('ADMINISTRATOR')) can('update', 'Foundation');
};
