import type { Pool, RowDataPacket } from 'mysql2/promise';
import { clientOperation } from '../documents.js';
import { type Ground, inTurn, type Workload } from '../workload.js';
import { rankingStatement, type Wish } from './q3-statement.js';

interface Asked {
  requestId: string;
  today: string;
}

const FIRST = 10;
const REQUESTS = 20;
const REACH_FIT: Record<string, number> = { OUTSIDE: 1, ONE_STEP: 0.5, INSIDE: 0 };

const rounded = (fit: number): number => Math.round(fit * 1000) / 1000;

async function rank(pool: Pool, { requestId, today }: Asked) {
  const [[request]] = await pool.execute<RowDataPacket[]>(
    `SELECT r.id, r.organisationId, r.competences, r.effortMinutes, r.online, r.municipalityId,
       m.latitude, m.longitude, o.municipalityId AS homeId, o.searchName
     FROM support_requests r JOIN municipalities m ON m.id = r.municipalityId
       JOIN organisations o ON o.id = r.organisationId WHERE r.id = ?`,
    [requestId],
  );
  if (!request) return [];
  const wished = wishesOf(request.competences);
  const [sql, values] = rankingStatement(request, wished, today, FIRST);
  const [[rows], names] = await Promise.all([pool.execute<RowDataPacket[]>(sql, values), namesOf(pool, wished)]);
  return rows.map((row) => ({
    id: row.id,
    user: personOf(row),
    explanation: explanationOf(row, wished, names, request),
  }));
}

/** A column of JSON arrives as text or as what it says, by the version of the driver. */
const wishesOf = (column: unknown): Wish[] => (typeof column === 'string' ? JSON.parse(column) : column) as Wish[];

async function namesOf(pool: Pool, wished: readonly Wish[]): Promise<Map<string, object>> {
  if (wished.length === 0) return new Map();
  const marks = wished.map(() => '?').join(', ');
  const ids = wished.map(({ competenceId }) => competenceId);
  const [rows] = await pool.execute<RowDataPacket[]>(
    `SELECT id, namePl, nameEn FROM competences WHERE id IN (${marks})`,
    ids,
  );
  return new Map(rows.map((row) => [row.id, row]));
}

const personOf = (row: RowDataPacket) => ({
  id: row.id,
  name: row.name,
  municipality: {
    ...{ id: row.municipalityId, name: row.municipalityName, kind: row.municipalityKind },
    county: { id: row.countyId, name: row.countyName, kind: row.countyKind },
  },
});

const explanationOf = (
  row: RowDataPacket,
  wished: readonly Wish[],
  names: Map<string, object>,
  request: RowDataPacket,
) => ({
  score: row.score,
  competenceFit: rounded(row.competenceFit),
  competences: wished.map(({ competenceId, level }, index) => ({
    ...{ competenceId, wanted: level, level: row[`level${index}`], competence: names.get(competenceId) },
  })),
  distanceKm: request.online === 1 || row.distanceKm === null ? null : Math.round(row.distanceKm),
  distanceFit: rounded(row.distanceFit),
  reach: row.reach,
  reachFit: REACH_FIT[row.reach],
  freeMinutes: row.freeMinutes,
  availabilityFit: rounded(row.availabilityFit),
});

const operation = () => clientOperation('matching/RankedVolunteers');

async function questions(ground: Ground) {
  const cookie = await ground.signIn(ground.people.coordinator);
  const found = await ground.rows<{ id: string }>(
    `SELECT id FROM support_requests WHERE status = 'MATCHING' ORDER BY id LIMIT ${REQUESTS}`,
  );
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Warsaw' }).format(new Date());
  return inTurn(
    found.map(({ id: requestId }) => ({
      ...{ cookie, variables: { requestId, first: FIRST }, input: { requestId, today } },
    })),
  );
}

export const q3Ranking: Workload<Asked> = {
  name: 'Q3-ranking',
  title: `The best ${FIRST} of 5,000 volunteers for a request, ${REQUESTS} requests in turn`,
  rows: 'large',
  operation,
  connections: 16,
  questions,
  against: { answer: async (pool, asked) => ({ rankedVolunteers: await rank(pool, asked) }) },
  targets: [{ figure: 'ratio', atLeast: 30 }],
};

export const q3Grown: Workload<Asked> = {
  name: 'Q3-50000',
  title: `The best ${FIRST} of 50,000 volunteers, by its own speed with 5,000`,
  rows: 'grown',
  operation,
  connections: 8,
  questions,
  against: 'itself, large',
  targets: [{ figure: 'serverMs', atMost: 50 }],
};
