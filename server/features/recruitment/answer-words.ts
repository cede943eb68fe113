import type { Context } from '../../access/context.js';
import type { Locale } from '../../platform/messages.js';
import { dayInWords } from '../../platform/text/days.js';
import { Competence } from '../catalogue/catalogue.entity.js';
import { County, Municipality } from '../region/region.entity.js';
import { isAnsweredFile, isCompetenceLevel, isEmpty } from './answers.js';
import type { FormQuestion } from './recruitment.form.js';

/** What answers are called by in a document or a table. */
export interface AnswerNames {
  municipalities: ReadonlyMap<string, string>;
  competences: ReadonlyMap<string, string>;
}

/** Names of all municipalities and competences in the language of the document; each is a bounded catalogue. */
export async function answerNames({ system }: Context, locale: Locale): Promise<AnswerNames> {
  const [municipalities, counties, competences] = await Promise.all([
    system.store.list(Municipality),
    system.store.list(County),
    system.store.list(Competence),
  ]);
  const countyOf = new Map(counties.map((county) => [county.id, county]));
  return {
    municipalities: new Map(
      municipalities.map((each) => [each.id, placeInWords(system, each, countyOf.get(each.countyId), locale)]),
    ),
    competences: new Map(competences.map(({ id, namePl, nameEn }) => [id, locale === 'EN' ? nameEn : namePl])),
  };
}

/** A municipality with its kind and county: thirteen names repeat. */
export function placeInWords(
  context: Context,
  { name, kind }: Municipality,
  county: County | undefined,
  locale: Locale,
): string {
  const params = { name, kind: context.t(`recruitment:document.kind.${kind}`, {}, locale), county: county?.name ?? '' };
  return context.t(`recruitment:document.place.${county?.kind ?? 'COUNTY'}`, params, locale);
}

/** An answer in words, as people read it; empty without one. */
export function answerInWords(question: FormQuestion, value: unknown, names: AnswerNames, locale: Locale): string {
  if (isEmpty(value)) return '';
  const optionName = (chosen: unknown): string => {
    const option = question.options?.find((each) => each.value === chosen);
    return (locale === 'EN' ? option?.labelEn : option?.labelPl) ?? String(chosen);
  };
  const items = Array.isArray(value) ? value : [];
  switch (question.type) {
    case 'SINGLE_CHOICE':
      return optionName(value);
    case 'MULTIPLE_CHOICE':
      return items.map(optionName).join(', ');
    case 'BOOLEAN':
      return YES_NO[locale][value === true ? 0 : 1];
    case 'DATE':
      return dayInWords(String(value), locale);
    case 'MUNICIPALITY':
      return names.municipalities.get(String(value)) ?? '';
    case 'COMPETENCES':
      return items
        .filter(isCompetenceLevel)
        .map(({ competenceId, level }) => `${names.competences.get(competenceId) ?? ''}: ${level}`)
        .join('; ');
    case 'FILE':
      return items
        .filter(isAnsweredFile)
        .map(({ name }) => name)
        .join(', ');
    default:
      return String(value);
  }
}

const YES_NO: Record<Locale, readonly [yes: string, no: string]> = { PL: ['tak', 'nie'], EN: ['yes', 'no'] };
