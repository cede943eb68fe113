import type { Row as SheetRow } from 'write-excel-file/node';

/** What a spreadsheet program takes in one cell; the longer text is cut. */
const CELL_LENGTH = 32_767;
/** A sheet's name is short and free of these. */
const SHEET_NAME_LENGTH = 31;
const NOT_IN_SHEET_NAME = /[\\/?*[\]:]/g;

const DAY_FORMAT = 'yyyy-mm-dd';
const MOMENT_FORMAT = 'yyyy-mm-dd hh:mm';

interface Heading {
  header: string;
  /** In characters. */
  width?: number;
}

/** A column and what it takes from a row; its cells are of one type, and nothing is an empty cell. */
export type WorkbookColumn<R> = Heading &
  (
    | { text: (row: R) => string | null }
    | { number: (row: R) => number | null }
    /** A calendar day, YYYY-MM-DD. */
    | { day: (row: R) => string | null }
    /** A moment, shown as the clock on the wall of `timeZone` shows it. */
    | { moment: (row: R) => Date | null; timeZone: string }
  );

/**
 * One sheet as an .xlsx that every spreadsheet program opens: a bold heading that stays in view, then the rows. A text is
 * a text whatever it begins with, so no value is ever a formula.
 */
export async function workbookOf<R>(
  sheet: string,
  columns: ReadonlyArray<WorkbookColumn<R>>,
  rows: readonly R[],
): Promise<Buffer> {
  // Loaded for those who take a list away.
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const headings: SheetRow = columns.map(({ header }) => ({ value: header, type: String, fontWeight: 'bold' }));
  const cells = rows.map((row): SheetRow => columns.map((column) => cellOf(column, row)));
  return writeExcelFile([headings, ...cells], {
    sheet: sheet.replace(NOT_IN_SHEET_NAME, ' ').slice(0, SHEET_NAME_LENGTH),
    columns: columns.map(({ header, width }) => ({ width: width ?? Math.max(12, header.length + 2) })),
    stickyRowsCount: 1,
  }).toBuffer();
}

function cellOf<R>(column: WorkbookColumn<R>, row: R): SheetRow[number] {
  if ('text' in column) {
    const value = column.text(row);
    return value ? { value: value.slice(0, CELL_LENGTH), type: String } : null;
  }
  if ('number' in column) {
    const value = column.number(row);
    return value === null ? null : { value, type: Number };
  }
  if ('day' in column) {
    const day = column.day(row);
    return day ? { value: new Date(`${day}T00:00:00Z`), type: Date, format: DAY_FORMAT } : null;
  }
  const moment = column.moment(row);
  return moment ? { value: onTheWall(moment, column.timeZone), type: Date, format: MOMENT_FORMAT } : null;
}

/** A cell has no time zone: what it shows is UTC, so the wall's time is given as if it were that. */
function onTheWall(moment: Date, timeZone: string): Date {
  const wall = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(moment);
  return new Date(`${wall.replace(' ', 'T')}Z`);
}
