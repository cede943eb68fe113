import { dayInWords } from '../../platform/text/days.js';
import { AGREEMENT_TEMPLATE } from './agreement-template.data.js';
import type { Agreement, AgreementText, AgreementTexts } from './agreements.entity.js';
import { fill, type Language, type TextSources, textIn, valuesIn } from './agreements.text.js';
import { ANNEX_TEMPLATE } from './annex-template.data.js';
import { amended } from './annexes.terms.js';

export interface AnnexSources {
  annex: Agreement;
  /** What the agreement was made from; its terms as they are agreed now. */
  agreed: TextSources & { agreement: Agreement };
  coordinatorName: string;
  /** Day of the sending, YYYY-MM-DD. */
  day: string;
}

/** The wording of an annex in both languages: the points of the agreement that its changes touch, as they read then. */
export const annexTexts = (sources: AnnexSources): AgreementTexts => ({
  pl: annexIn('pl', sources),
  en: annexIn('en', sources),
});

function annexIn(language: Language, sources: AnnexSources): AgreementText {
  const { title, parties, changes, paragraphs } = ANNEX_TEMPLATE;
  const values = annexValues(language, sources);
  const inPolish = language === 'pl';
  const rest = paragraphs.map(({ headingPl, headingEn, bodyPl, bodyEn }) => ({
    heading: inPolish ? headingPl : headingEn,
    points: (inPolish ? bodyPl : bodyEn).map((point) => fill(point, values)),
  }));
  return {
    title: fill(title[language], values),
    parties: fill(parties[language], values),
    paragraphs: [
      { heading: inPolish ? changes.headingPl : changes.headingEn, points: amendments(language, sources) },
      ...rest,
    ],
    note: inPolish ? null : AGREEMENT_TEMPLATE.translationNote.en,
  };
}

function annexValues(language: Language, { annex, agreed, coordinatorName, day }: AnnexSources) {
  const locale = language === 'pl' ? 'PL' : 'EN';
  return {
    ...valuesIn(language, { ...agreed, agreement: annex, coordinatorName, day }),
    annexNumber: annex.number ?? '',
    agreementNumber: agreed.agreement.number ?? '',
    agreementDate: dayInWords(agreed.day, locale),
    effectiveOn: dayInWords(annex.effectiveOn ?? day, locale),
  };
}

/** Said by the agreement's own template, with the terms as they are and as they would be: what differs is changed. */
function amendments(language: Language, { annex, agreed }: AnnexSources): string[] {
  const { agreement } = agreed;
  const now = textIn(language, agreed);
  const then = textIn(language, { ...agreed, agreement: { ...agreement, ...amended(agreement, annex) } });
  return then.paragraphs.flatMap(({ heading, points }, index) =>
    points.flatMap((wording, place) => {
      if (wording === now.paragraphs[index]?.points[place]) return [];
      const kind = points.length === 1 ? 'paragraph' : 'point';
      const values = { paragraph: String(index + 1), point: String(place + 1), heading, wording };
      return [fill(ANNEX_TEMPLATE[kind][language], values)];
    }),
  );
}
