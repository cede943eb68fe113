/** How a statement read a table. */
export interface Read {
  readonly table: string;
  /** MariaDB's word: `ALL` is every row of the table, `index` every entry of an index, as far as it had to go. */
  readonly access: string;
  readonly key: string | null;
  /** Rows that were read, all loops together. */
  readonly rows: number;
  /** By a statement within the statement. */
  readonly within: boolean;
}

/** All that a plan which was run (`ANALYZE FORMAT=JSON`) read, wherever in it the table stands. */
export function readsOf(plan: unknown, sql: string, within = false): Read[] {
  if (Array.isArray(plan)) return plan.flatMap((part) => readsOf(part, sql, within));
  if (typeof plan !== 'object' || plan === null) return [];
  const inner = Object.entries(plan).flatMap(([name, part]) => readsOf(part, sql, within || name === 'subqueries'));
  const planned: PlannedTable = plan;
  const read = planned.table_name ? readOf(planned, sql, within) : null;
  return read ? [read, ...inner] : inner;
}

interface PlannedTable {
  table_name?: string;
  access_type?: string;
  key?: string;
  r_rows?: number | null;
  r_loops?: number;
}

function readOf(planned: PlannedTable, sql: string, within: boolean): Read | null {
  const table = tableOf(planned.table_name ?? '', sql);
  if (!table) return null;
  const rows = Math.round((planned.r_rows ?? 0) * (planned.r_loops ?? 0));
  return { table, access: planned.access_type ?? '', key: planned.key ?? null, rows, within };
}

/** The table that goes by that name in the statement; null for what the statement makes for itself. */
function tableOf(alias: string, sql: string): string | null {
  if (alias.startsWith('<')) return null;
  const named = new RegExp(`\\b(?:FROM|JOIN)\\s+\`?(\\w+)\`?\\s+(?:AS\\s+)?\`?${alias}\`?(?!\\w)`, 'i').exec(sql);
  return named?.[1] ?? alias;
}
