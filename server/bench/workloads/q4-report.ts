import type { Pool, RowDataPacket } from 'mysql2/promise';
import { clientOperation } from '../documents.js';
import { inTurn, type Workload } from '../workload.js';

interface Period {
  from: string;
  to: string;
}

const FIGURES = `COUNT(*) AS activities, COALESCE(SUM(minutes), 0) AS confirmedMinutes,
  COALESCE(SUM(CASE WHEN status <> 'CONFIRMED' THEN minutes ELSE 0 END), 0) AS acceptedMinutes,
  COALESCE(SUM(CASE WHEN reach = 'OUTSIDE' THEN minutes ELSE 0 END), 0) AS outsideMinutes,
  COUNT(DISTINCT userId) AS volunteers, COUNT(DISTINCT organisationId) AS organisations,
  COUNT(DISTINCT municipalityId) AS municipalities,
  COALESCE(SUM(participants), 0) AS participants, COALESCE(SUM(newContact), 0) AS firstContacts`;

const REACHES = ['INSIDE', 'ONE_STEP', 'OUTSIDE'];

/** Figures by the value of an expression. By the row's own columns, as a sort by an index would read every row apart. */
async function grouped(pool: Pool, { from, to }: Period, by: string) {
  const [rows] = await pool.execute<RowDataPacket[]>(
    `SELECT ${by} AS value, ${FIGURES} FROM activities
     WHERE heldOn BETWEEN ? AND ? AND status IN ('CONFIRMED', 'ACCEPTED', 'LOCKED') GROUP BY ${by}`,
    [from, to],
  );
  return rows.map(({ value, ...sums }) => ({ value: String(value), figures: figuresOf(sums) }));
}

const figuresOf = (sums: Record<string, number>) => ({
  ...sums,
  outsideShare: sums.confirmedMinutes ? (sums.outsideMinutes ?? 0) / sums.confirmedMinutes : null,
});

async function byId(pool: Pool, sql: string): Promise<Map<string, object>> {
  const [rows] = await pool.execute<RowDataPacket[]>(sql);
  return new Map(
    rows.map(({ countyId, countyName, countyKind, ...row }) => [
      row.id,
      countyId ? { ...row, county: { id: countyId, name: countyName, kind: countyKind } } : row,
    ]),
  );
}

const MUNICIPALITIES = `SELECT m.id, m.name, m.kind, c.id AS countyId, c.name AS countyName, c.kind AS countyKind
  FROM municipalities m JOIN counties c ON c.id = m.countyId`;

type Line = Awaited<ReturnType<typeof grouped>>[number];
const minutesOf = ({ figures }: Line): number => Reflect.get(figures, 'confirmedMinutes') as number;
const mostFirst = (lines: Line[]) => lines.sort((a, b) => minutesOf(b) - minutesOf(a) || (a.value < b.value ? -1 : 1));

/** The report of the programme, out of the activities themselves: one grouping for each of its parts. */
async function report(pool: Pool, period: Period) {
  const [[all], places, kinds, months, reaches, municipalities, kindsById] = await Promise.all([
    grouped(pool, period, "''"),
    grouped(pool, period, 'municipalityId'),
    grouped(pool, period, 'kindId'),
    grouped(pool, period, 'SUBSTR(heldOn, 1, 7)'),
    grouped(pool, period, 'reach'),
    byId(pool, MUNICIPALITIES),
    byId(pool, 'SELECT id, namePl, nameEn FROM activity_kinds'),
  ]);
  return {
    ...period,
    totals: all?.figures,
    municipalitiesInRegion: municipalities.size,
    byMunicipality: mostFirst(places).map(({ value, figures }) => ({
      ...{ municipalityId: value, municipality: municipalities.get(value), figures },
    })),
    byKind: mostFirst(kinds).map(({ value, figures }) => ({ kindId: value, kind: kindsById.get(value), figures })),
    byMonth: months
      .sort((a, b) => (a.value < b.value ? -1 : 1))
      .map(({ value, figures }) => ({ month: value, figures })),
    byReach: REACHES.map((reach) => ({ reach, figures: reaches.find(({ value }) => value === reach)?.figures })),
  };
}

export const q4Report: Workload<Period> = {
  name: 'Q4-report',
  title: 'The report of the programme over a year, by month, municipality, kind and reach',
  rows: 'large',
  operation: () => clientOperation('reports/ProgrammeReport'),
  // The groupings take seconds of the database's time: more at once would only wait.
  connections: 8,
  async questions(ground) {
    const cookie = await ground.signIn(ground.people.coordinator);
    const [days] = await ground.rows<Period>('SELECT MIN(heldOn) AS `from`, MAX(heldOn) AS `to` FROM activities');
    const { from, to } = days ?? { from: '', to: '' };
    const variables = { from, to, municipalityId: null, kindId: null };
    return inTurn([{ cookie, variables, input: { from, to } }]);
  },
  against: { answer: async (pool, period) => ({ programmeReport: await report(pool, period) }) },
  targets: [{ figure: 'ratio', atLeast: 20 }],
};
