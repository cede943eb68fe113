import { type Connection, createConnection, type RowDataPacket } from 'mysql2/promise';
import { type Read, readsOf } from './reads.js';

/**
 * Each statement of those that were put as one (server/access/together.ts), as it would be by itself: without the limit that
 * only keeps its order.
 */
export function membersOf(sql: string): string[] {
  if (!sql.startsWith('(SELECT 0 AS part, ')) return [sql];
  const members = sql.slice(1, -1).split(/\) UNION ALL \((?=SELECT \d+, )/);
  return members.map((member) => member.replace(` LIMIT ${Number.MAX_SAFE_INTEGER}`, ''));
}

/** What the database is asked while something happens, whoever asks it and by which driver: its own log says. */
export class Statements {
  private constructor(
    private readonly connection: Connection,
    private readonly own: number,
  ) {}

  static async open(url: string): Promise<Statements> {
    const connection = await createConnection({ uri: url });
    await connection.query("SET GLOBAL log_output = 'TABLE', GLOBAL general_log = ON");
    return new Statements(connection, connection.threadId);
  }

  /** The reading statements with their values, once each. */
  async during(work: () => Promise<unknown>): Promise<string[]> {
    await this.connection.query('TRUNCATE mysql.general_log');
    await work();
    const [rows] = await this.connection.query<RowDataPacket[]>(
      "SELECT CONVERT(argument USING utf8mb4) AS sqlText FROM mysql.general_log WHERE thread_id <> ? AND command_type IN ('Query', 'Execute')",
      [this.own],
    );
    const texts = rows.map(({ sqlText }) => String(sqlText).trim());
    return [...new Set(texts.flatMap(membersOf))].filter((text) => /^(SELECT|WITH)\b/i.test(text));
  }

  /** Runs it and says what it read. */
  async reads(sql: string): Promise<Read[]> {
    const [rows] = await this.connection.query<RowDataPacket[]>(`ANALYZE FORMAT=JSON ${sql}`);
    return readsOf(JSON.parse(String(Object.values(rows[0] ?? {})[0])), sql);
  }

  async close(): Promise<void> {
    await this.connection.query('SET GLOBAL general_log = OFF');
    await this.connection.end();
  }
}
