import type { Role } from '../../../schema/vocabulary';

/** From the beginning of the way to the office. */
export const ROLES: readonly Role[] = [
  'CANDIDATE',
  'VOLUNTEER',
  'ORGANISATION',
  'TRAINER',
  'COORDINATOR',
  'ADMINISTRATOR',
];

/** Nobody grants these: they follow from a signed agreement and from a membership. */
export const DERIVED_ROLES: readonly Role[] = ['VOLUNTEER', 'ORGANISATION'];

/** As the rules of access see a grant that does not exist yet. */
export function roleGrant(role: Role) {
  return { __typename: 'RoleGrant', role } as const;
}
