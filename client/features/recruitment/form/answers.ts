import type { UploadedFile } from '../../../ui/forms/uploadFile';
import type { FormQuestionFragment, RoundFormFragment } from '../types';

/** Answers by the key of the question, as the API holds them. */
export type Answers = Readonly<Record<string, unknown>>;

export function toAnswers(json: unknown): Answers {
  return typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as Answers) : {};
}

/** The files of an answer, by what the server knows of them. */
export const filesOf = (value: unknown): UploadedFile[] => (Array.isArray(value) ? (value as UploadedFile[]) : []);

export function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  return Array.isArray(value) && value.length === 0;
}

/** What is still wrong with an answer; the server judges the same way when the application is submitted. */
export type Flaw =
  | { readonly kind: 'required' }
  | { readonly kind: 'tooShort' | 'tooLong' | 'tooSmall' | 'tooLarge' | 'tooFew' | 'tooMany'; readonly bound: number };

export function flawOf(question: FormQuestionFragment, value: unknown): Flaw | null {
  if (isEmpty(value)) return question.required ? { kind: 'required' } : null;
  const { minLength, maxLength, min, max } = question;
  if (typeof value === 'string') {
    const length = value.trim().length;
    if (minLength && length < minLength) return { kind: 'tooShort', bound: minLength };
    if (maxLength && length > maxLength) return { kind: 'tooLong', bound: maxLength };
  }
  const size = Array.isArray(value) ? value.length : value;
  const names = Array.isArray(value) ? (['tooFew', 'tooMany'] as const) : (['tooSmall', 'tooLarge'] as const);
  if (typeof size === 'number' && typeof min === 'number' && size < min) return { kind: names[0], bound: min };
  if (typeof size === 'number' && typeof max === 'number' && size > max) return { kind: names[1], bound: max };
  return null;
}

type Section = RoundFormFragment['form'][number];

/** Whether the question is asked at all, from what is answered so far; the server judges the same way. */
export function isAsked({ showIf }: Pick<FormQuestionFragment, 'showIf'>, answers: Answers): boolean {
  if (!showIf) return true;
  const given = answers[showIf.question];
  return Array.isArray(given) ? given.includes(showIf.value) : String(given ?? '') === showIf.value;
}

/** The form as it is asked of somebody with these answers. */
export function askedSections(sections: readonly Section[], answers: Answers): Section[] {
  return sections
    .map((section) => ({ ...section, questions: section.questions.filter((question) => isAsked(question, answers)) }))
    .filter(({ questions }) => questions.length > 0);
}

/** The part of the form that may be filled in: all of a draft, the named questions of a returned application. */
export function openSections(
  form: readonly Section[],
  returnedFields: readonly string[] | null | undefined,
): Section[] {
  if (!returnedFields) return [...form];
  return form
    .map((section) => ({ ...section, questions: section.questions.filter(({ key }) => returnedFields.includes(key)) }))
    .filter(({ questions }) => questions.length > 0);
}

/** Questions of the sections that are not answered well enough yet. */
export const openQuestions = (sections: readonly Section[], answers: Answers) =>
  sections.flatMap((section) =>
    section.questions
      .filter((question) => isAsked(question, answers) && flawOf(question, answers[question.key]) !== null)
      .map((question) => ({ section, question })),
  );

/** How much of what is required is answered, from 0 to 1. */
export function progressOf(sections: readonly Section[], answers: Answers): number {
  const required = sections
    .flatMap(({ questions }) => questions)
    .filter((question) => question.required && isAsked(question, answers));
  if (required.length === 0) return 1;
  const done = required.filter((question) => flawOf(question, answers[question.key]) === null);
  return done.length / required.length;
}
