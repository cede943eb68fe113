import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat.js';
import type { InputProblem, MessageKey, MessageParams } from '../../platform/errors.js';
import type { Answers } from './recruitment.entity.js';
import type { FormQuestion } from './recruitment.form.js';

dayjs.extend(customParseFormat);

/**
 * How far an answer must hold: a draft grows piece by piece, so only its type and upper limits count; on submission
 * the lower ones do too.
 */
export type Strictness = 'draft' | 'final';

/** What is wrong with a value: the text and its parameters. */
type Flaw = { key: MessageKey; params?: MessageParams } | null;
type Check = (value: unknown, question: FormQuestion, strictness: Strictness) => Flaw;

const INVALID: Flaw = { key: 'platform:INVALID' };
const MAX_TEXT = 10_000;
const MAX_CHOSEN = 50;

const text: Check = (value, { minLength = 0, maxLength = MAX_TEXT }, strictness) => {
  if (typeof value !== 'string') return INVALID;
  if (value.length > maxLength) return { key: 'platform:TOO_LONG', params: { max: maxLength } };
  if (strictness === 'final' && value.length < minLength)
    return { key: 'platform:TOO_SHORT', params: { min: minLength } };
  return null;
};

const wholeNumber: Check = (value, { min = 0, max = Number.MAX_SAFE_INTEGER }, strictness) => {
  if (!Number.isSafeInteger(value)) return INVALID;
  if (Number(value) > max) return { key: 'platform:TOO_LARGE', params: { max } };
  if (strictness === 'final' && Number(value) < min) return { key: 'platform:TOO_SMALL', params: { min } };
  return null;
};

const isOption = (question: FormQuestion, value: unknown) =>
  !!question.options?.some((option) => option.value === value);

/** A list without repetitions, of items that pass. */
const list =
  (identity: (item: unknown, question: FormQuestion) => string | null): Check =>
  (value, question, strictness) => {
    if (!Array.isArray(value)) return INVALID;
    const ids = value.map((item: unknown) => identity(item, question));
    if (ids.includes(null) || new Set(ids).size !== ids.length) return INVALID;
    const { min = 0, max = MAX_CHOSEN } = question;
    if (ids.length > max) return { key: 'platform:TOO_MANY', params: { max } };
    if (strictness === 'final' && ids.length < min) return { key: 'platform:TOO_FEW', params: { min } };
    return null;
  };

const files = list((item) => (isAnsweredFile(item) ? item.id : null));

const CHECKS: Record<FormQuestion['type'], Check> = {
  SHORT_TEXT: text,
  LONG_TEXT: text,
  NUMBER: wholeNumber,
  SCALE: (value, question, strictness) => wholeNumber(value, { ...question, max: question.max ?? 5 }, strictness),
  DATE: (value) => (isDay(value) ? null : INVALID),
  BOOLEAN: (value) => (typeof value === 'boolean' ? null : INVALID),
  SINGLE_CHOICE: (value, question) => (isOption(question, value) ? null : INVALID),
  MULTIPLE_CHOICE: list((item, question) => (isOption(question, item) ? String(item) : null)),
  MUNICIPALITY: (value) => (typeof value === 'string' && value.length <= 36 ? null : INVALID),
  COMPETENCES: list((item) => (isCompetenceLevel(item) ? item.competenceId : null)),
  FILE: (value, question, strictness) => files(value, { ...question, max: question.max ?? 1 }, strictness),
};

/** Whether the question is asked at all, from what is answered so far. */
export function isAsked({ showIf }: FormQuestion, answers: Answers): boolean {
  if (!showIf) return true;
  const given = answers[showIf.question];
  return Array.isArray(given) ? given.includes(showIf.value) : String(given ?? '') === showIf.value;
}

/** The answers to what is asked; what depended on an answer that was changed goes with it. */
export function askedAnswers(questions: readonly FormQuestion[], answers: Answers): Answers {
  const known = new Set(questions.map(({ key }) => key));
  let left: Answers = Object.fromEntries(Object.entries(answers).filter(([key]) => known.has(key)));
  // A question may depend on one that is not asked either, and those come first.
  for (const question of questions) {
    if (isAsked(question, left)) continue;
    const { [question.key]: _notAsked, ...others } = left;
    left = others;
  }
  return left;
}

/** Problems of the given answers, each at `answers.<key>`; a question that the form does not have is one. */
export function problemsOf(
  questions: readonly FormQuestion[],
  answers: Answers,
  strictness: Strictness,
): InputProblem[] {
  const known = new Set(questions.map(({ key }) => key));
  const unknown = Object.keys(answers).filter((key) => !known.has(key));
  return [
    ...unknown.map((key) => problem(key, { key: 'recruitment:UNKNOWN_QUESTION' })),
    ...questions.flatMap((question) => {
      const value = answers[question.key];
      const flaw = isEmpty(value) ? null : CHECKS[question.type](value, question, strictness);
      return flaw ? [problem(question.key, flaw)] : [];
    }),
  ];
}

/** Required questions without an answer. */
export function missingOf(questions: readonly FormQuestion[], answers: Answers): InputProblem[] {
  const missing = questions.filter(
    (question) => question.required && isEmpty(answers[question.key]) && isAsked(question, answers),
  );
  return missing.map(({ key }) => problem(key, { key: 'platform:REQUIRED' }));
}

const problem = (key: string, flaw: NonNullable<Flaw>): InputProblem => ({ path: ['answers', key], ...flaw });

export function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  return Array.isArray(value) && value.length === 0;
}

/** A day of the calendar, YYYY-MM-DD. */
const isDay = (value: unknown): boolean => typeof value === 'string' && dayjs(value, 'YYYY-MM-DD', true).isValid();

export function isCompetenceLevel(item: unknown): item is { competenceId: string; level: number } {
  if (typeof item !== 'object' || item === null) return false;
  const { competenceId, level, ...rest } = item as Record<string, unknown>;
  const isLevel = Number.isInteger(level) && Number(level) >= 1 && Number(level) <= 5;
  return typeof competenceId === 'string' && isLevel && Object.keys(rest).length === 0;
}

/** A file that is an answer: what is shown of it stands with its id. */
export interface AnsweredFile {
  readonly id: string;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
}

export function isAnsweredFile(item: unknown): item is AnsweredFile {
  if (typeof item !== 'object' || item === null) return false;
  const { id, name, size } = item as Record<string, unknown>;
  return typeof id === 'string' && id.length <= 36 && typeof name === 'string' && typeof size === 'number';
}
