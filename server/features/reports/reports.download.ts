import type { Context } from '../../access/context.js';
import type { Download } from '../../access/downloads.js';
import { type Cell, csvOf } from '../../platform/documents/csv.js';
import { Forbidden, invalid, Unauthenticated } from '../../platform/errors.js';
import { dayIn, type Params } from '../../platform/http/params.js';
import { ActivityKind } from '../catalogue/catalogue.entity.js';
import { County, Municipality } from '../region/region.entity.js';
import type { ReportArgs } from './reports.input.js';
import { programmeReport } from './reports.service.js';
import type { Figures, Report } from './reports.types.js';

const COLUMNS = [
  'activities',
  'confirmedMinutes',
  'acceptedMinutes',
  'outsideMinutes',
  'volunteers',
  'organisations',
  'municipalities',
  'participants',
  'firstContacts',
] as const satisfies ReadonlyArray<keyof Figures>;

/** `/files/reports/programme.csv?from=&to=&municipalityId=&kindId=`: the lines of the report, for those who may export it. */
export const reportDownload: Download = {
  path: '/reports/programme.csv',
  async handler(context, params) {
    if (!context.ability.can('export', 'Report')) {
      throw context.actor.kind === 'VISITOR' ? new Unauthenticated() : new Forbidden();
    }
    const report = await programmeReport(context, argsOf(params));
    return {
      filename: `ezw-${report.from}-${report.to}.csv`,
      type: 'text/csv; charset=utf-8',
      body: csvOf(await linesOf(context, report)),
    };
  },
};

function argsOf(params: Params): ReportArgs {
  const { municipalityId, kindId } = params;
  return {
    from: needed(params, 'from'),
    to: needed(params, 'to'),
    ...(municipalityId && { municipalityId }),
    ...(kindId && { kindId }),
  };
}

function needed(params: Params, name: string): string {
  const day = dayIn(params, name);
  if (!day) throw invalid(name, 'platform:NOT_A_DAY');
  return day;
}

/** One flat table, so that a spreadsheet can filter and sum it: what the line is about, its name, its figures. */
async function linesOf(context: Context, report: Report): Promise<Cell[][]> {
  const word = (key: string) => context.t(`reports:csv.${key}`);
  const line = (about: string, code: string, name: string, figures: Figures): Cell[] => [
    word(about),
    code,
    name,
    ...COLUMNS.map((column) => figures[column]),
  ];
  const { store } = context;
  const places = report.byMunicipality.map(async ({ municipalityId, figures }) => {
    const municipality = await store.load(Municipality, municipalityId);
    const county = await store.load(County, municipality?.countyId ?? null);
    const name = `${municipality?.name ?? ''} (${county?.name ?? ''})`;
    return line('municipality', municipality?.code ?? '', name, figures);
  });
  const kinds = report.byKind.map(async ({ kindId, figures }) => {
    const kind = await store.load(ActivityKind, kindId);
    return line('kind', kind?.code ?? '', (context.locale === 'PL' ? kind?.namePl : kind?.nameEn) ?? '', figures);
  });
  return [
    [word('about'), word('code'), word('name'), ...COLUMNS.map(word)],
    line('total', '', `${report.from} – ${report.to}`, report.totals),
    ...(await Promise.all(places)),
    ...(await Promise.all(kinds)),
    ...report.byMonth.map(({ month, figures }) => line('month', month, month, figures)),
    ...report.byReach.map(({ reach, figures }) => line('reach', reach, word(`reaches.${reach}`), figures)),
  ];
}
