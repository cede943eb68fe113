import type { Rules } from '../../access/ability.js';

/** What everyone sees of an organisation that the foundation has checked. */
const PUBLIC = ['kind', 'name', 'sortName', 'municipalityId', 'areaCodes', 'about'] as const;
/** With a match come the ways to reach it. */
const MATCHED = [...PUBLIC, 'address', 'contactName', 'contactEmail', 'contactPhone'] as const;
const EDITABLE = [
  'kind',
  'legalFormId',
  'name',
  'sortName',
  'searchName',
  'krs',
  'nip',
  'regon',
  'registerNumber',
  'municipalityId',
  'address',
  'about',
  'areaCodes',
  'contactName',
  'contactEmail',
  'contactPhone',
] as const;

export const organisationsRules: Rules = ({ userId, roles, facts }, { can }) => {
  can('read', 'Organisation', PUBLIC, { status: 'VERIFIED' });
  if (!userId) return;
  const member = { organisationId: { $in: facts.organisationIds } };
  const owner = { organisationId: { $in: facts.ownedOrganisationIds } };
  can('create', 'Organisation', { createdById: userId, status: 'UNVERIFIED' });
  can('read', 'Organisation', { id: { $in: facts.organisationIds } });
  can('update', 'Organisation', EDITABLE, { id: { $in: facts.organisationIds } });
  can('read', 'Organisation', MATCHED, { id: { $in: facts.matchedOrganisationIds } });
  can('read', 'Membership', member);
  can(['create', 'update', 'delete'], 'Membership', owner);
  can(['read', 'delete'], 'Membership', { userId });
  can('read', 'User', ['name', 'sortName', 'email'], { id: { $in: facts.fellowUserIds } });
  if (roles.has('COORDINATOR') || roles.has('ADMINISTRATOR')) {
    can(['read', 'create', 'update', 'archive'], 'Organisation');
    can(['read', 'create', 'update', 'delete'], 'Membership');
  }
  if (roles.has('COORDINATOR')) can(['verify', 'merge'], 'Organisation');
};
