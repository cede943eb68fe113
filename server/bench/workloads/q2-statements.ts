/* All that the home page of a volunteer needs, by the volunteer's id; an own activity is read once for all its uses. */

const PLACE = `m.id AS municipalityId, m.name AS municipalityName, m.kind AS municipalityKind,
  c.id AS countyId, c.name AS countyName, c.kind AS countyKind`;
const PLACE_OF = (id: string) => `LEFT JOIN municipalities m ON m.id = ${id} LEFT JOIN counties c ON c.id = m.countyId`;

export const PERSON = `SELECT u.id, u.version, u.name, u.email, u.phone, u.birthYear, u.about, u.languages, u.travelKm,
  u.monthlyMinutes, u.accessibilityNeeds, ${PLACE} FROM users u ${PLACE_OF('u.municipalityId')} WHERE u.id = ?`;

export const CLAIMS = `SELECT a.id, a.competenceId, a.level, a.source, a.evidence, k.namePl, k.nameEn
  FROM competence_claims a JOIN competences k ON k.id = a.competenceId WHERE a.userId = ?
  ORDER BY a.competenceId, a.level DESC`;

export const TIES = `SELECT t.id, t.kind, t.organisationName, o.id AS organisationId, o.name, m.id AS municipalityId,
  m.name AS municipalityName FROM ties t LEFT JOIN organisations o ON o.id = t.organisationId AND o.status = 'VERIFIED'
  LEFT JOIN municipalities m ON m.id = o.municipalityId WHERE t.userId = ? ORDER BY t.createdAt`;

export const ACTIVITIES = `SELECT status, reach, minutes, heldOn, kindId, municipalityId, organisationId, participants,
  newContact FROM activities WHERE userId = ?`;

export const AGREEMENTS = `SELECT id, number, status, parentId, userId, volunteerName, validFrom, validTo, terminatedOn, coverDue,
  effectiveOn, changes, volunteerSignatureForm, foundationSignatureForm, originalReceivedOn FROM agreements
  WHERE userId = ? AND status <> 'DRAFT' ORDER BY id DESC`;

export const PLANS = `SELECT p.id, p.edition, p.status, p.proposedBy, p.agreedAt, p.updatedAt, p.userId,
  u.name AS userName, g.validFrom, g.validTo FROM development_plans p JOIN users u ON u.id = p.userId
  JOIN agreements g ON g.id = p.agreementId WHERE p.userId = ? ORDER BY p.edition DESC`;

/** What of a plan can be measured, of all three kinds. */
export const ITEMS = `SELECT i.planId, 'goal' AS kind, i.competenceId AS what, NULL AS place, i.targetLevel AS target
    FROM plan_goals i JOIN development_plans p ON p.id = i.planId WHERE p.userId = ? AND i.competenceId IS NOT NULL
  UNION ALL SELECT i.planId, 'training', i.trainingId, NULL, 1
    FROM plan_trainings i JOIN development_plans p ON p.id = i.planId WHERE p.userId = ?
  UNION ALL SELECT i.planId, 'area', i.activityKindId, i.municipalityId, i.targetMinutes
    FROM plan_areas i JOIN development_plans p ON p.id = i.planId WHERE p.userId = ?`;

const OPEN = "('PROPOSED', 'VOLUNTEER_ACCEPTED', 'AGREED', 'ACTIVE')";
export const MATCHES = `SELECT t.id, t.version, t.status, t.origin, t.plannedMinutes, t.respondBy, t.createdAt,
  t.total, u.id AS userId, u.name AS userName, o.id AS organisationId, o.name AS organisationName, r.id AS requestId, r.title, ${PLACE}
  FROM (SELECT x.*, COUNT(*) OVER () AS total FROM matches x WHERE x.userId = ? AND x.status IN ${OPEN}
    ORDER BY x.createdAt DESC, x.id DESC LIMIT 6) t
  JOIN users u ON u.id = t.userId JOIN organisations o ON o.id = t.organisationId
  JOIN support_requests r ON r.id = t.requestId ${PLACE_OF('r.municipalityId')} ORDER BY t.createdAt DESC, t.id DESC`;

export const ENROLMENTS = `SELECT e.id, e.sessionId, e.userId, e.status, e.trainingId AS enrolledIn,
  CASE WHEN e.status = 'WAITLISTED' THEN (SELECT COUNT(*) FROM enrolments b WHERE b.sessionId = e.sessionId
    AND b.status = 'WAITLISTED' AND (b.requestedAt < e.requestedAt OR (b.requestedAt = e.requestedAt AND b.id <= e.id))) END AS waitingPlace,
  s.version, s.trainingId, s.status AS sessionStatus, s.startsAt, s.endsAt, s.enrolBy, s.place, s.onlineLink,
  s.capacity, s.cancelReason, g.titlePl, g.titleEn, g.minutes,
  (SELECT COUNT(*) FROM enrolments b WHERE b.sessionId = e.sessionId AND b.status NOT IN ('WAITLISTED', 'CANCELLED')) AS taken,
  (SELECT COUNT(*) FROM enrolments b WHERE b.sessionId = e.sessionId AND b.status = 'WAITLISTED') AS waiting, ${PLACE}
  FROM enrolments e JOIN training_sessions s ON s.id = e.sessionId JOIN trainings g ON g.id = s.trainingId
  ${PLACE_OF('s.municipalityId')} WHERE e.userId = ? ORDER BY e.requestedAt DESC`;

const LOOKING = "('QUALIFIED', 'MATCHING')";
export const REQUESTS = `SELECT r.id, r.title, r.status, r.statusSince, r.createdAt, r.origin, r.organisationId,
  r.effortMinutes, r.online, r.neededBy, o.name AS organisationName, x.id AS templateId, x.namePl, x.nameEn, ${PLACE}
  FROM (SELECT * FROM support_requests WHERE status IN ${LOOKING} ORDER BY statusSince, id LIMIT 4) r
  JOIN organisations o ON o.id = r.organisationId LEFT JOIN request_templates x ON x.id = r.templateId
  ${PLACE_OF('r.municipalityId')} ORDER BY r.statusSince, r.id`;
export const LOOKING_TOTAL = `SELECT COUNT(*) AS total FROM support_requests WHERE status IN ${LOOKING}`;
