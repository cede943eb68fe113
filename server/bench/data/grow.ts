import { type Connection, createConnection, type RowDataPacket } from 'mysql2/promise';

/** Copies of each, beside the original. */
const COPIES = 9;

interface Copied {
  table: string;
  /** Which rows, of the original ones. */
  where?: string;
  /** What a copy says instead of the original; `n` is the number of the copy. */
  changed: (n: number) => Record<string, string>;
}

/** An id that is its own for every row and copy. What the seeding makes has an 8 where copies have a 9. */
const copyOf = (column: string, n: number): string => {
  const digits = `MD5(CONCAT(${column}, '/${n}'))`;
  return `CONCAT(LEFT(${column}, 19), '9', SUBSTR(${digits}, 1, 3), '-', SUBSTR(${digits}, 4, 12))`;
};
const ORIGINAL = "SUBSTR(id, 20, 1) = '8'";
const OF_VOLUNTEERS = 'userId IN (SELECT v.id FROM users v WHERE v.volunteerSince IS NOT NULL)';

const own = (n: number) => ({ id: copyOf('id', n), userId: copyOf('userId', n) });

/** Volunteers with what matching knows of them, and what they did. */
const TABLES: readonly Copied[] = [
  {
    table: 'users',
    where: 'volunteerSince IS NOT NULL',
    changed: (n) => ({ id: copyOf('id', n), email: `CONCAT('copy${n}.', email)` }),
  },
  { table: 'role_grants', where: OF_VOLUNTEERS, changed: own },
  {
    table: 'agreements',
    changed: (n) => ({ ...own(n), number: `CONCAT(number, '/${n}')`, applicationId: 'NULL' }),
  },
  { table: 'competence_claims', changed: own },
  { table: 'ties', changed: own },
  { table: 'activities', changed: own },
];

/**
 * Makes 50,000 volunteers of the 5,000 of the large programme, and 1,000,000 activities of 100,000. What hangs on an
 * activity or an agreement (audit trail, feedback, plans) is not copied: no list or ranking looks at it.
 */
export async function grow(url: string): Promise<void> {
  const connection = await createConnection({ uri: url });
  try {
    await connection.query('SET unique_checks = 0, foreign_key_checks = 0');
    for (const each of TABLES) await copy(connection, each);
    await connection.query(`ANALYZE TABLE ${TABLES.map(({ table }) => table).join(', ')}`);
  } finally {
    await connection.end();
  }
}

async function copy(connection: Connection, { table, where, changed }: Copied): Promise<void> {
  const [columns] = await connection.query<RowDataPacket[]>(`SHOW COLUMNS FROM ${table}`);
  const names = columns.map(({ Field }) => String(Field));
  const rows = [ORIGINAL, where].filter(Boolean).join(' AND ');
  for (let n = 1; n <= COPIES; n++) {
    const values = changed(n);
    const said = names.map((name) => values[name] ?? `\`${name}\``);
    await connection.query(
      `INSERT INTO ${table} (${names.map((name) => `\`${name}\``).join(', ')}) SELECT ${said.join(', ')} FROM ${table} WHERE ${rows}`,
    );
  }
}
