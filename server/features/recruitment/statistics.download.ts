import type { Context } from '../../access/context.js';
import type { Download } from '../../access/downloads.js';
import { type WorkbookColumn, workbookOf } from '../../platform/documents/workbook.js';
import { Forbidden, Unauthenticated } from '../../platform/errors.js';
import { RecruitmentRound } from './recruitment.entity.js';
import { roundStatistics } from './statistics.service.js';
import type { RoundStatistics } from './statistics.types.js';

interface Line {
  about: string;
  name: string;
  value: number | null;
}

/** `/files/rounds/:id/statistics.xlsx`: the figures of a round, one under another, so that a spreadsheet can filter them. */
export const statisticsDownload: Download = {
  path: '/rounds/:id/statistics.xlsx',
  async handler(context, { id = '' }) {
    if (!context.ability.can('export', 'RoundStatistics')) {
      throw context.actor.kind === 'VISITOR' ? new Unauthenticated() : new Forbidden();
    }
    const round = await context.store.get(RecruitmentRound, id);
    const word = (key: string) => context.t(`recruitment:statistics.${key}`);
    const columns: Array<WorkbookColumn<Line>> = [
      { header: word('about'), width: 44, text: ({ about }) => about },
      { header: word('name'), width: 44, text: ({ name }) => name },
      { header: word('value'), width: 14, number: ({ value }) => value },
    ];
    const lines = linesOf(context, await roundStatistics(context, id));
    const body = await workbookOf(context.locale === 'EN' ? round.nameEn : round.namePl, columns, lines);
    await context.write((work) => work.recordOwn('exportRoundStatistics', { roundId: id }));
    return {
      filename: `${word('file')}-${context.clock.today()}.xlsx`,
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      body,
    };
  },
};

function linesOf(context: Context, statistics: RoundStatistics): Line[] {
  const word = (key: string) => context.t(`recruitment:statistics.${key}`);
  const { funnel, byStatus, byDay, groups, reviews, medianDays, returnedShare } = statistics;
  const points = (hundredths: number | null) => (hundredths === null ? null : hundredths / 100);
  const figures = (about: string, of: Record<string, number | null>): Line[] =>
    Object.entries(of).map(([name, value]) => ({ about: word(about), name: word(`figure.${name}`), value }));
  const { averageScore, averageSpread, ...counted } = reviews;
  const { municipalitiesReached, municipalitiesInRegion } = statistics;
  const isEnglish = context.locale === 'EN';
  return [
    ...figures('funnel', { ...funnel }),
    ...byStatus.map(({ status, count }) => ({
      ...{ about: word('status'), name: context.t(`recruitment:export.status.${status}`), value: count },
    })),
    ...figures('reviews', { ...counted, averageScore: points(averageScore), averageSpread: points(averageSpread) }),
    ...figures('course', { medianDays, returnedShare, municipalitiesReached, municipalitiesInRegion }),
    ...byDay.map(({ day, count }) => ({ about: word('days'), name: day, value: count })),
    ...groups.flatMap(({ labelPl, labelEn, lines, hidden }) => {
      const about = isEnglish ? labelEn : labelPl;
      const shown = lines.map((line) => ({ about, name: isEnglish ? line.labelEn : line.labelPl, value: line.count }));
      return hidden > 0 ? [...shown, { about, name: word('hidden'), value: null }] : shown;
    }),
  ];
}
