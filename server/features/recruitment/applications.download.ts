import type { Context } from '../../access/context.js';
import type { Download } from '../../access/downloads.js';
import { exportList } from '../../access/list-export.js';
import type { WorkbookColumn } from '../../platform/documents/workbook.js';
import { type AnswerNames, answerInWords, answerNames } from './answer-words.js';
import { ACCESSIBILITY_ANSWER } from './consents.service.js';
import { listApplications } from './decisions.service.js';
import { type Application, RecruitmentRound } from './recruitment.entity.js';
import { type FormQuestion, questionsOf } from './recruitment.form.js';

/** `/files/rounds/:id.xlsx`: the submitted applications of a round with their answers, for coordinators. */
export const applicationsDownload: Download = {
  path: '/rounds/:id.xlsx',
  async handler(context, { id = '' }) {
    const round = await context.store.get(RecruitmentRound, id);
    const names = await answerNames(context, context.locale);
    return exportList(context, {
      allow: ['review', 'Application'],
      event: 'exportApplications',
      name: context.t('recruitment:export.file'),
      sheet: context.t('recruitment:export.sheet'),
      columns: [...columnsOf(context), ...answerColumns(context, round, names)],
      page: (args) => listApplications(context, args, { roundId: id }, 'NAME'),
      // A draft is the candidate's own until it is submitted.
      lines: (applications) => applications.filter(({ submittedAt }) => submittedAt),
      details: { roundId: id },
    });
  },
};

function columnsOf(context: Context): Array<WorkbookColumn<Application>> {
  const header = (name: string) => context.t(`recruitment:export.column.${name}`);
  const { timeZone } = context.clock;
  return [
    { header: header('id'), width: 38, text: ({ id }) => id },
    { header: header('status'), width: 22, text: ({ status }) => context.t(`recruitment:export.status.${status}`) },
    { header: header('submittedAt'), width: 18, moment: ({ submittedAt }) => submittedAt, timeZone },
    { header: header('decidedAt'), width: 18, moment: ({ decidedAt }) => decidedAt, timeZone },
    { header: header('score'), number: pointsOf },
    { header: header('reviews'), number: ({ reviewCount }) => reviewCount },
    { header: header('reservePosition'), number: ({ reservePosition }) => reservePosition },
    { header: header('reason'), width: 40, text: ({ decisionReason }) => decisionReason },
  ];
}

/** Null before any review, and for a coordinator who scores it too and has not done so yet. */
const pointsOf = ({ score, reviewCount }: Application): number | null => (reviewCount ? score / 100 : null);

/** A column for each question. Needs that may tell of health are read one by one, on record, and never taken away. */
function answerColumns(context: Context, round: RecruitmentRound, names: AnswerNames) {
  const asked = questionsOf(round.form).filter(({ key }) => key !== ACCESSIBILITY_ANSWER);
  return asked.map((question): WorkbookColumn<Application> => {
    const heading = { header: labelOf(context, question), width: 40 };
    if (question.type === 'NUMBER' || question.type === 'SCALE') {
      return { ...heading, width: 14, number: ({ answers }) => numberOf(answers[question.key]) };
    }
    return { ...heading, text: ({ answers }) => answerInWords(question, answers[question.key], names, context.locale) };
  });
}

const labelOf = ({ locale }: Context, { labelPl, labelEn }: FormQuestion): string =>
  locale === 'EN' ? labelEn : labelPl;
const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);
