/* The coordinator's activity list, as the portal is asked for it and as a statement that nothing could be taken from. */

export const FIRST = 50;

export const QUERY = `{
  activities(first: ${FIRST}) {
    nodes {
      id status topic heldOn minutes participants reach
      volunteer { id name }
      organisation { id name }
      municipality { id name kind county { id name } }
      kind { id namePl nameEn }
      request { id title status }
    }
    pageInfo { hasNextPage }
  }
}`;

/** The page is cut out first: asked to join all of it, MariaDB would sort a hundred thousand rows. */
export const STATEMENT = `
  SELECT a.id, a.status, a.topic, a.heldOn, a.minutes, a.participants, a.reach,
    u.id AS userId, u.name AS userName, o.id AS organisationId, o.name AS organisationName,
    m.id AS municipalityId, m.name AS municipalityName, m.kind AS municipalityKind, c.id AS countyId, c.name AS countyName,
    k.id AS kindId, k.namePl, k.nameEn, r.id AS requestId, r.title AS requestTitle, r.status AS requestStatus
  FROM (SELECT * FROM activities ORDER BY heldOn DESC, id DESC LIMIT ${FIRST + 1}) a
  JOIN users u ON u.id = a.userId
  JOIN organisations o ON o.id = a.organisationId
  JOIN municipalities m ON m.id = a.municipalityId
  JOIN counties c ON c.id = m.countyId
  JOIN activity_kinds k ON k.id = a.kindId
  LEFT JOIN support_requests r ON r.id = a.requestId
  ORDER BY a.heldOn DESC, a.id DESC`;
