import { type AbilityBuilder, AbilityBuilder as Builder, createMongoAbility } from '@casl/ability';
import { packRules } from '@casl/ability/extra';
import type { Role } from '../../schema/vocabulary';
import { type Ability, buildAbility } from '../access/ability';
import type { Viewer } from '../access/ViewerContext';

export const programme: Viewer['programme'] = {
  __typename: 'Programme',
  name: 'Ekspercki Zespół Wolontariuszy',
  foundationName: 'Fundacja Dobre Sąsiedztwo',
  demo: false,
  timeZone: 'Europe/Warsaw',
  contactEmail: 'kontakt@example.org',
};

export const visitor: Viewer = {
  user: null,
  roles: [],
  organisationIds: [],
  programme,
  isSignedIn: false,
  hasRole: () => false,
  changeIdentity: async () => undefined,
};

/** Somebody who is signed in with the roles. */
export function viewerWith(...roles: Role[]): Viewer {
  return {
    ...visitor,
    user: {
      __typename: 'User',
      id: 'viewer',
      name: 'Barbara Nowicka',
      email: 'barbara@example.org',
      locale: 'PL',
      emailConfirmedAt: '2026-03-01T10:00:00.000Z',
    },
    roles,
    isSignedIn: true,
    hasRole: (...asked) => asked.some((role) => roles.includes(role)),
  };
}

/** The rules go the way that the server's take: packed, and back. */
export function abilityOf(define: (can: AbilityBuilder<Ability>['can']) => void = () => undefined): Ability {
  const { can, rules } = new Builder<Ability>(createMongoAbility);
  define(can);
  return buildAbility(packRules(rules));
}
