import type { Role } from '../../../schema/vocabulary';
import type { AccountStatus } from '../../graphql/generated/accounts/graphql';

/** Whether somebody can sign in. */
export const STATUSES: readonly AccountStatus[] = ['OPEN', 'UNCONFIRMED', 'CLOSED'];

/** From the beginning of the way to the office. */
export const ROLES: readonly Role[] = [
  'CANDIDATE',
  'VOLUNTEER',
  'ORGANISATION',
  'TRAINER',
  'REVIEWER',
  'COORDINATOR',
  'ADMINISTRATOR',
];

/** Nobody grants these: they follow from a signed agreement, a membership, and being named a reviewer. */
export const DERIVED_ROLES: readonly Role[] = ['VOLUNTEER', 'ORGANISATION', 'REVIEWER'];

/** As the rules of access see a grant that does not exist yet. */
export function roleGrant(role: Role) {
  return { __typename: 'RoleGrant', role } as const;
}
