/** Excel takes a cell that begins with one of these for a formula, whoever wrote the text in it. */
const FORMULA = /^[=+\-@\t\r]/;

export type Cell = string | number | null;

/**
 * A table as CSV that spreadsheets open rightly: UTF-8 with its mark, semicolons (Polish settings keep the comma for
 * decimals), CRLF. A text that would be a formula gets an apostrophe in front.
 */
export function csvOf(rows: readonly (readonly Cell[])[]): Buffer {
  return Buffer.from(`\uFEFF${rows.map((row) => `${row.map(written).join(';')}\r\n`).join('')}`);
}

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
