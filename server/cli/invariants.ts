import type { EntityManager } from 'typeorm';
import { columnsReferringTo } from '../access/references.js';
import { Organisation } from '../features/organisations/organisations.entity.js';
import { wrongTotals } from '../features/reports/index.js';
import { isSqlite } from '../platform/database/data-source.js';

/** A statement about the whole database that no operation may ever make untrue. */
export interface Invariant {
  name: string;
  /** Ids (or numbers) of what breaks it. */
  broken(manager: EntityManager): Promise<string[]>;
}

/** The names of what `sql` selects as `id`. */
const rows =
  (sql: string) =>
  async (manager: EntityManager): Promise<string[]> => {
    const found: Array<{ id: unknown }> = await manager.query(sql);
    return found.map(({ id }) => String(id));
  };

const SUBMITTED = "('SUBMITTED', 'INCOMPLETE', 'UNDER_REVIEW', 'ACCEPTED', 'RESERVE', 'REJECTED')";
const TAKING_A_PLACE = "('CONFIRMED', 'PRESENT', 'PARTIAL', 'EXCUSED', 'ABSENT')";
const REQUIRED_CONSENTS = ['REGULATIONS', 'PRIVACY_NOTICE', 'STATEMENT_OF_CAPACITY_AND_TRUTH'];

/** Things with states, and the states in which they may come into the world without a step. */
const BEGINNINGS: ReadonlyArray<readonly [subject: string, table: string, ...states: string[]]> = [
  ['RecruitmentRound', 'recruitment_rounds', 'DRAFT'],
  ['Application', 'applications', 'DRAFT'],
  ['Agreement', 'agreements', 'DRAFT'],
  ['DevelopmentPlan', 'development_plans', 'DRAFT'],
  ['TrainingSession', 'training_sessions', 'PLANNED', 'PROPOSED'],
  ['Enrolment', 'enrolments', 'CONFIRMED', 'WAITLISTED'],
  ['Organisation', 'organisations', 'UNVERIFIED'],
  ['SupportRequest', 'support_requests', 'DRAFT'],
  ['Match', 'matches', 'PROPOSED'],
  ['Activity', 'activities', 'DRAFT'],
];

/** A row whose present state no event of the trail led to. */
async function untoldStates(manager: EntityManager): Promise<string[]> {
  const to = isSqlite(manager.dataSource)
    ? "json_extract(e.details, '$.to')"
    : "JSON_UNQUOTE(JSON_EXTRACT(e.details, '$.to'))";
  const found = await Promise.all(
    BEGINNINGS.map(([subject, table, ...states]) =>
      rows(`SELECT t.id AS id FROM ${table} t
        WHERE t.status NOT IN (${states.map((state) => `'${state}'`).join(', ')}) AND NOT EXISTS (
          SELECT 1 FROM audit_events e WHERE e.subject = '${subject}' AND e.subjectId = t.id AND ${to} = t.status
        )`)(manager),
    ),
  );
  return found.flatMap((ids, index) => ids.map((id) => `${BEGINNINGS[index]?.[0]} ${id}`));
}

/** Numbers look like EZW/2026/001 and run from 1 in each year; those of annexes, EZW/2026/001/A1, in each agreement. */
async function brokenNumbers(manager: EntityManager): Promise<string[]> {
  const found: Array<{ id: string; number: string | null }> = await manager.query(
    "SELECT id, number FROM agreements WHERE number IS NOT NULL OR status NOT IN ('DRAFT', 'WITHDRAWN')",
  );
  const byYear = new Map<string, number[]>();
  const wrong: string[] = [];
  for (const { id, number } of found) {
    const [, year, serial] = /^(.+)\/A?(\d+)$/.exec(number ?? '') ?? [];
    if (year && serial) byYear.set(year, [...(byYear.get(year) ?? []), Number(serial)]);
    else wrong.push(`${id} has no number`);
  }
  for (const [year, serials] of byYear) {
    const given = new Set(serials);
    const highest = Math.max(...given);
    if (given.size < serials.length) wrong.push(`${year}: a number given twice`);
    if (given.size < highest) wrong.push(`${year}: ${highest - given.size} missing below ${highest}`);
  }
  return wrong;
}

/** Rows that arrived at a record of an organisation after it was merged into another. */
async function leftBehind(manager: EntityManager): Promise<string[]> {
  const found = await Promise.all(
    columnsReferringTo(manager.dataSource, Organisation).map(async ({ table, column }) => {
      const ids = await rows(`SELECT t.id AS id FROM ${table} t
        JOIN organisations o ON o.id = t.${column} AND o.mergedIntoId IS NOT NULL`)(manager);
      return ids.map((id) => `${table} ${id}`);
    }),
  );
  return found.flat();
}

export const INVARIANTS: readonly Invariant[] = [
  {
    name: 'every submitted application has its consents',
    broken: rows(`SELECT a.id AS id FROM applications a WHERE a.status IN ${SUBMITTED} AND (
      SELECT COUNT(DISTINCT c.kind) FROM consents c
      WHERE c.applicationId = a.id AND c.kind IN (${REQUIRED_CONSENTS.map((kind) => `'${kind}'`).join(', ')})
    ) < ${REQUIRED_CONSENTS.length}`),
  },
  {
    name: 'every announced round has regulations that everyone may read',
    broken: rows(`SELECT o.id AS id FROM recruitment_rounds o WHERE o.status <> 'DRAFT' AND NOT EXISTS (
      SELECT 1 FROM round_regulations g WHERE g.roundId = o.id AND g.announcedAt IS NOT NULL
    )`),
  },
  {
    name: 'every consent to regulations points at a version of the round applied in',
    broken: rows(`SELECT c.id AS id FROM consents c JOIN applications a ON a.id = c.applicationId
      LEFT JOIN round_regulations g ON g.id = c.regulationsId AND g.roundId = a.roundId
      WHERE c.kind = 'REGULATIONS' AND g.id IS NULL`),
  },
  {
    name: 'no training session is over its capacity',
    broken: rows(`SELECT s.id AS id FROM training_sessions s JOIN enrolments e ON e.sessionId = s.id
      WHERE e.status IN ${TAKING_A_PLACE} GROUP BY s.id, s.capacity HAVING COUNT(*) > s.capacity`),
  },
  {
    name: 'no activity lies outside an agreement',
    broken: rows(`SELECT a.id AS id FROM activities a WHERE a.status <> 'DRAFT' AND NOT EXISTS (
      SELECT 1 FROM agreements g WHERE g.userId = a.userId AND g.parentId IS NULL
        AND g.volunteerSignedAt IS NOT NULL AND g.foundationSignedAt IS NOT NULL
        AND a.heldOn >= g.validFrom AND a.heldOn <= COALESCE(g.terminatedOn, g.validTo)
    )`),
  },
  {
    name: 'every volunteer has a signed agreement',
    broken: rows(`SELECT r.userId AS id FROM role_grants r WHERE r.role = 'VOLUNTEER' AND NOT EXISTS (
      SELECT 1 FROM agreements g WHERE g.userId = r.userId AND g.parentId IS NULL
        AND g.volunteerSignedAt IS NOT NULL AND g.foundationSignedAt IS NOT NULL
    )`),
  },
  { name: 'numbers of agreements run without gaps or repeats', broken: brokenNumbers },
  {
    name: 'every annex belongs to an agreement, is numbered after it, and in effect does not outlast it',
    broken: rows(`SELECT x.id AS id FROM agreements x LEFT JOIN agreements g ON g.id = x.parentId
      WHERE x.parentId IS NOT NULL AND (
        g.id IS NULL OR g.parentId IS NOT NULL OR g.userId <> x.userId
        OR (x.number IS NOT NULL AND REPLACE(x.number, g.number, '') NOT LIKE '/A%')
        OR (x.status = 'IN_EFFECT' AND x.validTo > g.validTo)
      )`),
  },
  {
    name: 'no match is agreed without both acceptances',
    broken: rows(`SELECT id FROM matches WHERE status IN ('AGREED', 'ACTIVE', 'FINISHED')
      AND (volunteerAcceptedAt IS NULL OR organisationAcceptedAt IS NULL)`),
  },
  { name: 'nothing belongs to an organisation that was merged into another', broken: leftBehind },
  { name: 'every change of state is in the audit trail', broken: untoldStates },
  { name: 'the totals of reports are what a recount of activities says', broken: wrongTotals },
];
