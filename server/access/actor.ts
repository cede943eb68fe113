import type { Fact, Role } from '../../schema/vocabulary.js';

/** Who asks. Built once per request; the ability follows from it and nothing else. */
export interface Actor {
  kind: 'VISITOR' | 'USER' | 'SYSTEM';
  userId: string | null;
  roles: ReadonlySet<Role>;
  /** Ids known about the person; an unknown list is empty, so that a rule on it matches nothing. */
  facts: Readonly<Record<Fact, readonly string[]>>;
}

const EVERY_ROLE: Readonly<Record<Role, true>> = {
  CANDIDATE: true,
  VOLUNTEER: true,
  ORGANISATION: true,
  TRAINER: true,
  REVIEWER: true,
  COORDINATOR: true,
  ADMINISTRATOR: true,
};

/** All there are: the compiler asks for one that the vocabulary has and this list has not. */
export const ROLES = Object.keys(EVERY_ROLE) as Role[];

export const NO_FACTS: Actor['facts'] = {
  organisationIds: [],
  ownedOrganisationIds: [],
  fellowUserIds: [],
  matchedOrganisationIds: [],
  proposedUserIds: [],
  supportingUserIds: [],
  matchedUserIds: [],
  matchedRequestIds: [],
  ledSessionIds: [],
  enrolledSessionIds: [],
  participantUserIds: [],
  reviewedApplicationIds: [],
  unscoredApplicationIds: [],
  scoredApplicationIds: [],
};

/** The ids of every fact. */
export function factsBy(idsOf: (fact: Fact) => readonly string[]): Actor['facts'] {
  const facts: Record<Fact, readonly string[]> = { ...NO_FACTS };
  for (const fact of Object.keys(NO_FACTS) as Fact[]) facts[fact] = idsOf(fact);
  return facts;
}

export const VISITOR: Actor = { kind: 'VISITOR', userId: null, roles: new Set(), facts: NO_FACTS };

/** The portal itself: background jobs, and effects that follow from a person's act but exceed their own rights. */
export const SYSTEM: Actor = { kind: 'SYSTEM', userId: null, roles: new Set(), facts: NO_FACTS };
