import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { Context } from '../../access/context.js';
import type { Download, DownloadedFile } from '../../access/downloads.js';
import { renderPdf } from '../../platform/documents/pdf.js';
import { NotFound } from '../../platform/errors.js';
import type { Enclosure } from '../../platform/mail/enclosure.js';
import type { Locale } from '../../platform/messages.js';
import { type AnswerNames, answerInWords, answerNames } from './answer-words.js';
import { isAsked, isEmpty } from './answers.js';
import { visibleAnswers } from './applications.service.js';
import { CONSENTS } from './consents.data.js';
import { Consent } from './consents.entity.js';
import { type Answers, Application, RecruitmentRound } from './recruitment.entity.js';
import type { FormSection } from './recruitment.form.js';

/* A submitted application as a paper, in the language of whoever gets it. */

const GREY = '#5c5f66';

interface ApplicationPaper {
  application: Application;
  round: RecruitmentRound;
  answers: Answers;
  consents: readonly Consent[];
  names: AnswerNames;
  locale: Locale;
  /** A moment as it was where the programme is. */
  momentOf(moment: Date): string;
  t(key: string, params?: Record<string, string | number>): string;
}

export function applicationDefinition(paper: ApplicationPaper): TDocumentDefinitions {
  const { application, round, consents, locale, momentOf, t } = paper;
  const title = t('title', { round: locale === 'EN' ? round.nameEn : round.namePl });
  const submitted = t('submitted', { moment: application.submittedAt ? momentOf(application.submittedAt) : '' });
  return {
    info: { title },
    language: locale === 'EN' ? 'en-GB' : 'pl-PL',
    footer: (page, pages) => ({
      margin: [64, 18, 64, 0],
      columns: [{ text: submitted }, { text: t('page', { page, pages }), alignment: 'right', width: 'auto' }],
      fontSize: 7,
      color: GREY,
    }),
    content: [
      { text: title, fontSize: 15, bold: true, margin: [0, 0, 0, 4] },
      { text: submitted, color: GREY },
      ...round.form.flatMap((section) => sectionContent(section, paper)),
      ...(consents.length > 0 ? [heading(t('consents'))] : []),
      ...consents.map((consent) => consentLine(consent, paper)),
      { text: t('omitted'), fontSize: 8, color: GREY, margin: [0, 14, 0, 0] },
    ],
  };
}

const heading = (text: string): Content => ({
  text,
  fontSize: 12,
  bold: true,
  margin: [0, 14, 0, 2],
  headlineLevel: 1,
});

/** Answered questions only: what is empty and what is not for the reader look the same. */
function sectionContent({ titlePl, titleEn, questions }: FormSection, paper: ApplicationPaper): Content[] {
  const { answers, names, locale } = paper;
  const answered = questions.filter((each) => !isEmpty(answers[each.key]) && isAsked(each, answers));
  if (answered.length === 0) return [];
  return [
    heading(locale === 'EN' ? titleEn : titlePl),
    ...answered.map(
      (question): Content => ({
        stack: [
          { text: locale === 'EN' ? question.labelEn : question.labelPl, bold: true, margin: [0, 6, 0, 1] },
          { text: answerInWords(question, answers[question.key], names, locale) },
        ],
      }),
    ),
  ];
}

function consentLine({ kind, textVersion, givenAt }: Consent, { locale, momentOf, t }: ApplicationPaper): Content {
  const text = CONSENTS.find((each) => each.kind === kind);
  const title = (locale === 'EN' ? text?.titleEn : text?.titlePl) ?? kind;
  return { text: t('consent', { title, version: textVersion, moment: momentOf(givenAt) }), margin: [0, 2, 0, 0] };
}

/** As the viewer may see it; one that was never submitted has no paper. */
export async function paperOf(context: Context, id: string, locale: Locale): Promise<ApplicationPaper> {
  const application = await context.store.get(Application, id);
  if (!application.submittedAt) throw new NotFound();
  const moments = new Intl.DateTimeFormat(locale === 'EN' ? 'en-GB' : 'pl-PL', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: context.clock.timeZone,
  });
  return {
    application,
    round: await context.store.get(RecruitmentRound, application.roundId),
    answers: await visibleAnswers(context, application),
    consents: await context.store.children(Consent, 'applicationId', id, [['givenAt', 'ASC']]),
    names: await answerNames(context, locale),
    locale,
    momentOf: (moment) => moments.format(moment),
    t: (key, params) => context.t(`recruitment:document.${key}`, params, locale),
  };
}

async function fileOf(context: Context, id: string, locale: Locale): Promise<DownloadedFile> {
  const paper = await paperOf(context, id, locale);
  const { submittedAt } = paper.application;
  return {
    filename: `${paper.t('file')}-${submittedAt ? context.clock.day(submittedAt) : ''}.pdf`,
    type: 'application/pdf',
    body: await renderPdf(applicationDefinition(paper)),
  };
}

/** `/files/applications/:id.pdf`, for those who may read the application, as much of it as they may. */
export const applicationDownload: Download = {
  path: '/applications/:id.pdf',
  handler: (context, { id = '' }) => fileOf(context, id, context.locale),
};

/**
 * The copy that goes with the receipt. Needs that may tell of health are left out: mail lies in many places. Nothing goes
 * along when the application is gone by the time the mail leaves.
 */
export const applicationCopy: Enclosure<Context> = {
  name: 'application',
  make: (system, id, locale) =>
    fileOf(system, id, locale).catch((error: unknown) => {
      if (error instanceof NotFound) return null;
      throw error;
    }),
};
