import type { Viewer } from '../../access/ViewerContext';
import type { MatchStatus } from '../../graphql/generated/matching/graphql';

/** From which side somebody looks at a match. */
export type Side = 'volunteer' | 'organisation' | 'coordinator';

interface Parties {
  readonly userId: string;
  readonly organisationId: string;
}

/** The own match comes first: nobody answers for both sides. */
export function sideOf({ userId, organisationId }: Parties, viewer: Viewer): Side {
  if (viewer.user?.id === userId) return 'volunteer';
  return viewer.organisationIds.includes(organisationId) ? 'organisation' : 'coordinator';
}

/** It may still come to something, or is under way. */
export const OPEN: readonly MatchStatus[] = ['PROPOSED', 'VOLUNTEER_ACCEPTED', 'AGREED', 'ACTIVE'];
export const CLOSED: readonly MatchStatus[] = ['FINISHED', 'DECLINED', 'EXPIRED', 'WITHDRAWN'];
/** Somebody is to answer. */
export const WAITING: readonly MatchStatus[] = ['PROPOSED', 'VOLUNTEER_ACCEPTED'];
/** Both sides have accepted and see each other's contact data. */
export const AGREED: readonly MatchStatus[] = ['AGREED', 'ACTIVE', 'FINISHED'];
