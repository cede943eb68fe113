import type { Fact, Role } from '../../schema/vocabulary.js';

/** Who asks. Built once per request; the ability follows from it and nothing else. */
export interface Actor {
  kind: 'VISITOR' | 'USER' | 'SYSTEM';
  userId: string | null;
  roles: ReadonlySet<Role>;
  /** Ids known about the person; an unknown list is empty, so that a rule on it matches nothing. */
  facts: Readonly<Record<Fact, readonly string[]>>;
}

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

export const VISITOR: Actor = { kind: 'VISITOR', userId: null, roles: new Set(), facts: NO_FACTS };

/** The portal itself: background jobs, and effects that follow from a person's act but exceed their own rights. */
export const SYSTEM: Actor = { kind: 'SYSTEM', userId: null, roles: new Set(), facts: NO_FACTS };
