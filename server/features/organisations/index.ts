import type { Feature } from '../../access/feature.js';
import { MembersResolver } from './members.resolver.js';
import { MergingResolver } from './merging.resolver.js';
import { Membership, Organisation } from './organisations.entity.js';
import { organisationsMessages } from './organisations.messages.js';
import { OrganisationsResolver } from './organisations.resolver.js';
import { organisationsRules } from './organisations.rules.js';

export { checkNamedOrganisation, type NamedOrganisation, organisationForAsker } from './asking.service.js';
export { membersOf } from './members.service.js';
export { standingOrganisation, whenOrganisationsMerge } from './merging.service.js';

export const organisations: Feature = {
  name: 'organisations',
  entities: [Organisation, Membership],
  resolvers: [OrganisationsResolver, MembersResolver, MergingResolver],
  rules: organisationsRules,
  messages: organisationsMessages,
  facts: [
    { fact: 'organisationIds', sql: 'SELECT organisationId AS id FROM memberships WHERE userId = :user' },
    {
      fact: 'ownedOrganisationIds',
      sql: "SELECT organisationId AS id FROM memberships WHERE userId = :user AND role = 'OWNER'",
    },
    {
      fact: 'fellowUserIds',
      sql: `SELECT fellow.userId AS id FROM memberships own
        JOIN memberships fellow ON fellow.organisationId = own.organisationId WHERE own.userId = :user`,
    },
  ],
  derivedRoles: [{ role: 'ORGANISATION', sql: 'SELECT DISTINCT userId FROM memberships WHERE userId = :user' }],
};
