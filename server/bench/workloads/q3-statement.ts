import type { RowDataPacket } from 'mysql2/promise';

/* Ranks volunteers as server/features/matching/ranking.ts does, in one statement, with the same arithmetic. */

export interface Wish {
  competenceId: string;
  level: number;
}

type Value = string | number;
type Sql = readonly [sql: string, values: Value[]];

/** Numbers in the form that MariaDB reckons with as JavaScript does, and not as decimals. */
const WEIGHTS = { competence: '45e-2', reach: '2e-1', distance: '2e-1', availability: '15e-2' };
const OPEN = "('PROPOSED', 'VOLUNTEER_ACCEPTED', 'AGREED', 'ACTIVE')";
const COUNTED = "('CONFIRMED', 'ACCEPTED', 'LOCKED')";

/** Whose agreement covers the day. */
const AGREED = `SELECT g.userId FROM agreements g WHERE g.parentId IS NULL AND g.validFrom <= ? AND g.validTo >= ?
  AND g.foundationSignedAt IS NOT NULL
  AND (g.status IN ('SIGNED_BY_FOUNDATION', 'IN_FORCE', 'EXPIRED') OR (g.status = 'TERMINATED' AND g.terminatedOn >= ?))`;

const PROMISED = `SELECT t.userId, SUM(t.plannedMinutes) AS minutes FROM matches t WHERE t.status IN ${OPEN} GROUP BY t.userId`;

const RADIANS = (degrees: string): string => `(${degrees}) * PI() / 180`;
const SINE_SQUARED = (degrees: string): string => `SIN(${RADIANS(degrees)} / 2) * SIN(${RADIANS(degrees)} / 2)`;
const CHORD = `${SINE_SQUARED('m.latitude - h.latitude')} +
  COS(${RADIANS('h.latitude')}) * COS(${RADIANS('m.latitude')}) * (${SINE_SQUARED('m.longitude - h.longitude')})`;
const DISTANCES = `SELECT m.id, 2 * 6371 * ASIN(SQRT(${CHORD})) AS km
  FROM municipalities m JOIN municipalities h ON h.id = ?`;

/** Who is tied to the organisation, represents it, or gave it support; the second part is of those a step away. */
const circle = (
  organisations: string,
): string => `SELECT b.userId FROM memberships b WHERE b.organisationId IN (${organisations})
  UNION SELECT d.userId FROM activities d WHERE d.organisationId IN (${organisations}) AND d.status IN ${COUNTED}
  UNION SELECT e.userId FROM ties e WHERE e.organisationId IN (${organisations})`;
const INSIDE = `${circle('?')} UNION SELECT e.userId FROM ties e WHERE e.searchName = ?`;
const RELATED = `SELECT DISTINCT s.organisationId FROM memberships s JOIN memberships f ON f.userId = s.userId
  WHERE f.organisationId = ? AND s.organisationId <> ?`;

function levels(wished: readonly Wish[]): Sql {
  if (wished.length === 0) return ['SELECT NULL AS userId', []];
  const columns = wished.map((_, index) => `MAX(CASE WHEN c.competenceId = ? THEN c.level END) AS level${index}`);
  const ids = wished.map(({ competenceId }) => competenceId);
  const marks = wished.map(() => '?').join(', ');
  const sql = `SELECT c.userId, ${columns.join(', ')} FROM competence_claims c WHERE c.competenceId IN (${marks}) GROUP BY c.userId`;
  return [sql, [...ids, ...ids]];
}

function competenceFit(wished: readonly Wish[]): string {
  if (wished.length === 0) return '1e0';
  const fits = wished.map(({ level }, index) => `LEAST(1e0, COALESCE(l.level${index}, 0) / ${level}e0)`);
  return `(0e0 + ${fits.join(' + ')}) / ${wished.length}`;
}

const distanceFit = (online: boolean): string =>
  online ? '1e0' : 'COALESCE(GREATEST(0e0, 1 - n.km / (2 * COALESCE(u.travelKm, 40))), 5e-1)';

const availabilityFit = (effortMinutes: number): string => {
  const share =
    effortMinutes <= 0 ? '1e0' : `LEAST(1e0, (u.monthlyMinutes - COALESCE(p.minutes, 0)) / ${effortMinutes}e0)`;
  return `CASE WHEN u.monthlyMinutes IS NULL THEN 5e-1
    WHEN u.monthlyMinutes - COALESCE(p.minutes, 0) <= 0 THEN 0e0 ELSE ${share} END`;
};

const REACH_FIT = "CASE reach WHEN 'OUTSIDE' THEN 1e0 WHEN 'ONE_STEP' THEN 5e-1 ELSE 0e0 END";
const SCORE = `FLOOR((${WEIGHTS.competence} * competenceFit + ${WEIGHTS.reach} * ${REACH_FIT}
  + ${WEIGHTS.distance} * distanceFit + ${WEIGHTS.availability} * availabilityFit) * 1000 + 5e-1) / 1e3`;

/** The best `first` volunteers for a request, with what makes them so. */
export function rankingStatement(
  request: RowDataPacket,
  wished: readonly Wish[],
  today: string,
  first: number,
): [string, Value[]] {
  const { id, organisationId, municipalityId, homeId, searchName, effortMinutes, online } = request;
  const [levelsSql, levelsValues] = levels(wished);
  const shown = wished.map((_, index) => `COALESCE(l.level${index}, 0) AS level${index}, `).join('');
  const compared = `SELECT u.id, u.name, u.sortName, u.municipalityId, ${shown}n.km AS distanceKm,
      u.monthlyMinutes - COALESCE(p.minutes, 0) AS freeMinutes,
      ${competenceFit(wished)} AS competenceFit, ${distanceFit(online === 1)} AS distanceFit,
      ${availabilityFit(effortMinutes)} AS availabilityFit,
      CASE WHEN i.userId IS NOT NULL THEN 'INSIDE'
        WHEN s.userId IS NOT NULL OR u.municipalityId = ? THEN 'ONE_STEP' ELSE 'OUTSIDE' END AS reach
    FROM users u
    LEFT JOIN (${levelsSql}) l ON l.userId = u.id
    LEFT JOIN (${PROMISED}) p ON p.userId = u.id
    LEFT JOIN (${DISTANCES}) n ON n.id = u.municipalityId
    LEFT JOIN (${INSIDE}) i ON i.userId = u.id
    LEFT JOIN (${circle(RELATED)}) s ON s.userId = u.id
    WHERE u.volunteerSince IS NOT NULL AND u.closed = 0 AND u.id IN (${AGREED})
      AND u.id NOT IN (SELECT b.userId FROM memberships b WHERE b.organisationId = ?)
      AND u.id NOT IN (SELECT t.userId FROM matches t WHERE t.requestId = ? AND t.status <> 'EXPIRED')`;
  const best = `SELECT r.*, ${SCORE} AS score FROM (${compared}) r ORDER BY score DESC, BINARY sortName, id LIMIT ${first}`;
  const inside = [organisationId, organisationId, organisationId, searchName];
  const related = Array.from({ length: 6 }, () => organisationId);
  return [
    `SELECT b.*, m.name AS municipalityName, m.kind AS municipalityKind, c.id AS countyId, c.name AS countyName, c.kind AS countyKind
     FROM (${best}) b LEFT JOIN municipalities m ON m.id = b.municipalityId LEFT JOIN counties c ON c.id = m.countyId
     ORDER BY b.score DESC, BINARY b.sortName, b.id`,
    [homeId, ...levelsValues, municipalityId, ...inside, ...related, today, today, today, organisationId, id],
  ];
}
