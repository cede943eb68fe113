import type { Action, Subject } from '../../schema/vocabulary.js';
import type { Row } from '../platform/database/row.entity.js';
import { type WorkbookColumn, workbookOf } from '../platform/documents/workbook.js';
import { Conflict, Forbidden, Unauthenticated } from '../platform/errors.js';
import { MAX_PAGE, type PageArgs } from '../platform/graphql/connection.js';
import type { Context } from './context.js';
import type { DownloadedFile } from './downloads.js';
import type { Listing } from './store.js';

/** A file is put together in memory: what is longer has to be narrowed first. */
const MOST_ROWS = 20_000;

export interface ListExport<T extends Row, R> {
  /** Whoever may not do this to such rows is refused. */
  allow: readonly [Action, Subject];
  /** Name of the event in the trail. */
  event: string;
  /** Without its ending; the day is added. */
  name: string;
  sheet: string;
  columns: ReadonlyArray<WorkbookColumn<R>>;
  /** A page of the list, filtered and ordered as the person sees it. */
  page(args: PageArgs): Listing<T>;
  /** What a line of the sheet is made from: called once for each page. */
  lines(rows: T[]): Promise<R[]> | R[];
  /** For the trail: by what it was narrowed, without personal data. */
  details?: Record<string, unknown>;
}

/**
 * A list that a person filtered, whole, as a workbook. Read page by page with the person's own rights, so that it holds
 * what they could have leafed through, and entered in the trail.
 */
export async function exportList<T extends Row, R>(context: Context, what: ListExport<T, R>): Promise<DownloadedFile> {
  if (!context.ability.can(...what.allow)) {
    throw context.actor.kind === 'VISITOR' ? new Unauthenticated() : new Forbidden();
  }
  const lines = await allLines(what);
  const body = await workbookOf(what.sheet, what.columns, lines);
  await context.write((work) => work.recordOwn(what.event, { ...what.details, rows: lines.length }));
  return {
    filename: `${what.name}-${context.clock.today()}.xlsx`,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    body,
  };
}

async function allLines<T extends Row, R>({ page, lines }: ListExport<T, R>): Promise<R[]> {
  const found: R[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const { nodes, pageInfo } = await page({ first: MAX_PAGE, ...(after && { after }) }).fetch(null);
    found.push(...(await lines(nodes)));
    if (found.length > MOST_ROWS) throw new Conflict('platform:TOO_MANY_ROWS', { max: MOST_ROWS });
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  }
  return found;
}
