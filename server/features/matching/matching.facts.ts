import type { FactQuery } from '../../access/feature.js';

const AGREED = "('AGREED', 'ACTIVE', 'FINISHED')";

/** Whom and what matches link to a person. Both sides count as linked once both have accepted. */
export const matchingFacts: FactQuery[] = [
  {
    fact: 'proposedUserIds',
    sql: `SELECT m.userId AS id FROM matches m JOIN memberships s ON s.organisationId = m.organisationId
      WHERE s.userId = :user AND m.status IN ('PROPOSED', 'VOLUNTEER_ACCEPTED')`,
  },
  {
    fact: 'matchedUserIds',
    sql: `SELECT m.userId AS id FROM matches m JOIN memberships s ON s.organisationId = m.organisationId
      WHERE s.userId = :user AND m.status IN ${AGREED}
      UNION SELECT s.userId AS id FROM matches m JOIN memberships s ON s.organisationId = m.organisationId
      WHERE m.userId = :user AND m.status IN ${AGREED}`,
  },
  {
    fact: 'matchedOrganisationIds',
    sql: `SELECT m.organisationId AS id FROM matches m WHERE m.userId = :user AND m.status IN ${AGREED}`,
  },
  {
    fact: 'matchedRequestIds',
    sql: `SELECT m.requestId AS id FROM matches m WHERE m.userId = :user AND m.status IN ${AGREED}`,
  },
];
