import type { FormQuestionInput, FormSectionInput } from '../../graphql/generated/recruitment/graphql';
import type { FormQuestionFragment, FormSectionFragment } from './types';

/* The form of a round as the builder edits it: every field has a value, so that inputs stay controlled. */

export type QuestionKind = FormQuestionFragment['type'];

export interface OptionDraft {
  value: string;
  labelPl: string;
  labelEn: string;
}

export interface QuestionDraft {
  key: string;
  type: QuestionKind;
  labelPl: string;
  labelEn: string;
  helpPl: string;
  helpEn: string;
  required: boolean;
  minLength: number | string;
  maxLength: number | string;
  min: number | string;
  max: number | string;
  options: OptionDraft[];
  /** `question=value`, or empty when it is always asked. */
  condition: string;
}

export interface SectionDraft {
  key: string;
  titlePl: string;
  titleEn: string;
  introPl: string;
  introEn: string;
  questions: QuestionDraft[];
}

export const KINDS: readonly QuestionKind[] = [
  'SHORT_TEXT',
  'LONG_TEXT',
  'SINGLE_CHOICE',
  'MULTIPLE_CHOICE',
  'SCALE',
  'NUMBER',
  'DATE',
  'BOOLEAN',
  'MUNICIPALITY',
  'COMPETENCES',
  'FILE',
];

export const isText = (kind: QuestionKind): boolean => kind === 'SHORT_TEXT' || kind === 'LONG_TEXT';
export const isChoice = (kind: QuestionKind): boolean => kind === 'SINGLE_CHOICE' || kind === 'MULTIPLE_CHOICE';
export const hasBounds = (kind: QuestionKind): boolean =>
  ['NUMBER', 'SCALE', 'MULTIPLE_CHOICE', 'COMPETENCES'].includes(kind);

export function toDraft(form: readonly FormSectionFragment[]): SectionDraft[] {
  return form.map(({ key, titlePl, titleEn, introPl, introEn, questions }) => ({
    key,
    titlePl,
    titleEn,
    introPl: introPl ?? '',
    introEn: introEn ?? '',
    questions: questions.map((question) => ({
      key: question.key,
      type: question.type,
      labelPl: question.labelPl,
      labelEn: question.labelEn,
      helpPl: question.helpPl ?? '',
      helpEn: question.helpEn ?? '',
      required: question.required,
      minLength: question.minLength ?? '',
      maxLength: question.maxLength ?? '',
      min: question.min ?? '',
      max: question.max ?? '',
      options: (question.options ?? []).map(({ value, labelPl, labelEn }) => ({ value, labelPl, labelEn })),
      condition: question.showIf ? `${question.showIf.question}=${question.showIf.value}` : '',
    })),
  }));
}

const numberOrNull = (value: number | string): number | null => (value === '' ? null : Number(value));

/** What the API takes; bounds and options that the kind of question does not have are left out. */
export function toFormInput(sections: readonly SectionDraft[]): FormSectionInput[] {
  return sections.map(({ questions, ...section }) => ({ ...section, questions: questions.map(toQuestionInput) }));
}

function toQuestionInput({
  condition,
  options,
  minLength,
  maxLength,
  min,
  max,
  ...rest
}: QuestionDraft): FormQuestionInput {
  const [question = '', value = ''] = condition.split('=');
  return {
    ...rest,
    minLength: isText(rest.type) ? numberOrNull(minLength) : null,
    maxLength: isText(rest.type) ? numberOrNull(maxLength) : null,
    min: hasBounds(rest.type) ? numberOrNull(min) : null,
    max: hasBounds(rest.type) || rest.type === 'FILE' ? numberOrNull(max) : null,
    options: isChoice(rest.type) ? options : [],
    showIf: condition === '' ? null : { question, value },
  };
}

/** The form as candidates would meet it, were it saved now. */
export const toPreview = (sections: readonly SectionDraft[]): FormSectionFragment[] =>
  sections.map(({ questions, ...section }) => ({
    __typename: 'FormSection',
    ...section,
    questions: questions.map((question) => {
      const { minLength, maxLength, min, max, options, showIf, ...rest } = toQuestionInput(question);
      return {
        __typename: 'FormQuestion',
        ...rest,
        helpPl: question.helpPl,
        helpEn: question.helpEn,
        minLength: minLength ?? null,
        maxLength: maxLength ?? null,
        min: min ?? null,
        max: max ?? null,
        options: (options ?? []).map((option) => ({ __typename: 'QuestionOption', ...option })),
        showIf: showIf ? { __typename: 'QuestionCondition', ...showIf } : null,
      };
    }),
  }));

/** The first `prefix` with a number that none of the names is. */
export function freeName(prefix: string, names: readonly string[]): string {
  let number = names.length + 1;
  while (names.includes(`${prefix}${number}`)) number += 1;
  return `${prefix}${number}`;
}

export const emptyQuestion = (key: string, type: QuestionKind): QuestionDraft => ({
  key,
  type,
  labelPl: '',
  labelEn: '',
  helpPl: '',
  helpEn: '',
  required: false,
  minLength: '',
  maxLength: '',
  min: type === 'SCALE' ? 1 : '',
  max: type === 'SCALE' ? 5 : '',
  options: isChoice(type) ? [emptyOption([]), emptyOption(['1'])] : [],
  condition: '',
});

export const emptyOption = (values: readonly string[]): OptionDraft => ({
  value: freeName('', values),
  labelPl: '',
  labelEn: '',
});

export const emptySection = (key: string, question: QuestionDraft): SectionDraft => ({
  key,
  titlePl: '',
  titleEn: '',
  introPl: '',
  introEn: '',
  questions: [question],
});

/** The questions before the one at that place, whose answers it may depend on. */
export function earlierThan(sections: readonly SectionDraft[], section: number, question: number): QuestionDraft[] {
  return sections.flatMap(({ questions }, index) => {
    if (index > section) return [];
    return index === section ? questions.slice(0, question) : questions;
  });
}
