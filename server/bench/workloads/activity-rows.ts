import type { Pool, RowDataPacket } from 'mysql2/promise';

/* What the lists of activities show (the fragment ActivityRow of the client), out of one statement. */

const COLUMNS = `a.id, a.version, a.status, a.topic, a.heldOn, a.startsAt, a.minutes, a.participants, a.online, a.reach,
  a.newContact, a.userId, a.organisationId, a.submittedAt, a.confirmedAt, a.acceptedAt,
  u.name AS userName, o.name AS organisationName, k.id AS kindId, k.namePl, k.nameEn,
  m.id AS municipalityId, m.name AS municipalityName, m.kind AS municipalityKind,
  c.id AS countyId, c.name AS countyName, c.kind AS countyKind`;

const JOINS = `JOIN users u ON u.id = a.userId
  JOIN organisations o ON o.id = a.organisationId
  JOIN activity_kinds k ON k.id = a.kindId
  JOIN municipalities m ON m.id = a.municipalityId
  JOIN counties c ON c.id = m.countyId`;

export interface Wanted {
  where: string;
  values: ReadonlyArray<string | number>;
  direction: 'ASC' | 'DESC';
  first: number;
  /** Further columns of the rows. */
  more?: readonly string[];
}

/** The page is cut out before anything is joined: asked to join all of it, MariaDB may sort the whole table. */
export async function activityRows(pool: Pool, { where, values, direction, first, more = [] }: Wanted) {
  const order = (alias: string) => `ORDER BY ${alias}.heldOn ${direction}, ${alias}.id ${direction}`;
  const page = `SELECT * FROM activities a WHERE ${where} ${order('a')} LIMIT ${first + 1}`;
  const columns = [COLUMNS, ...more.map((column) => `a.${column}`)].join(', ');
  const [rows] = await pool.execute<RowDataPacket[]>(`SELECT ${columns} FROM (${page}) a ${JOINS} ${order('a')}`, [
    ...values,
  ]);
  return { rows: rows.slice(0, first), hasNextPage: rows.length > first };
}

export const activityRow = (row: RowDataPacket) => ({
  id: row.id,
  version: row.version,
  status: row.status,
  topic: row.topic,
  heldOn: row.heldOn,
  startsAt: row.startsAt,
  minutes: row.minutes,
  participants: row.participants,
  online: row.online === 1,
  reach: row.reach,
  newContact: row.newContact === 1,
  userId: row.userId,
  organisationId: row.organisationId,
  submittedAt: row.submittedAt,
  confirmedAt: row.confirmedAt,
  acceptedAt: row.acceptedAt,
  volunteer: { id: row.userId, name: row.userName },
  organisation: { id: row.organisationId, name: row.organisationName },
  kind: { id: row.kindId, namePl: row.namePl, nameEn: row.nameEn },
  municipality: {
    ...{ id: row.municipalityId, name: row.municipalityName, kind: row.municipalityKind },
    county: { id: row.countyId, name: row.countyName, kind: row.countyKind },
  },
});

/** The place of the last row, as the portal writes it. */
export const endCursor = (rows: readonly RowDataPacket[]): string | null => {
  const last = rows.at(-1);
  return last ? Buffer.from(JSON.stringify([last.heldOn, last.id])).toString('base64url') : null;
};
