import type { Rules } from '../../access/ability.js';

/** Where things are is no secret. */
export const regionRules: Rules = (_actor, { can }) => {
  can('read', ['County', 'Municipality']);
};
