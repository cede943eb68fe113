import type { Rules } from '../../access/ability.js';

const CATALOGUE = [
  'CompetenceArea',
  'Competence',
  'ActivityKind',
  'RequestTemplate',
  'LegalForm',
  'PublicBenefitArea',
] as const;

/** What the catalogues hold is no secret, archived entries included: old records still name them. */
export const catalogueRules: Rules = ({ roles }, { can }) => {
  can('read', [...CATALOGUE]);
  if (roles.has('ADMINISTRATOR')) can(['create', 'update', 'archive'], [...CATALOGUE]);
};
