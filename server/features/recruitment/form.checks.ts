import type { InputProblem, MessageKey } from '../../platform/errors.js';
import type { FormQuestionInput, FormSectionInput } from './form.input.js';
import { APPLICATION_FORM } from './recruitment.data.js';
import { type FormSection, PERSON_SECTION } from './recruitment.form.js';

type Question = Pick<FormQuestionInput, 'type' | 'options'>;

/** Questions whose answers the portal itself understands, because they fill in the profile: their type stays. */
const KNOWN = new Map(
  APPLICATION_FORM.sections.flatMap(({ questions }) => questions).map(({ key, type }) => [key, type]),
);

const CHOICES: readonly string[] = ['SINGLE_CHOICE', 'MULTIPLE_CHOICE'];
const GREATEST_SCALE = 10;
const MOST_FILES = 10;

/** What keeps a form from being one that people can fill in, each at its place in the input. */
export function formProblems(sections: readonly FormSectionInput[]): InputProblem[] {
  const earlier = new Map<string, Question>();
  const names = new Set<string>();
  return sections.flatMap((section, s) => {
    const at = (rest: string[], key: MessageKey): InputProblem => ({ path: ['sections', String(s), ...rest], key });
    const problems = names.has(section.key) ? [at(['key'], 'recruitment:FORM_KEY_TWICE')] : [];
    names.add(section.key);
    return [
      ...problems,
      ...section.questions.flatMap((question, q) => {
        const flaws = [...flawsOf(question, earlier), ...flawsOfPlace(question, section)];
        earlier.set(question.key, question);
        return flaws.map(([field, key]) => at(['questions', String(q), field], key));
      }),
    ];
  });
}

type Flaw = [field: string, key: MessageKey];

function flawsOf(question: FormQuestionInput, earlier: ReadonlyMap<string, Question>): Flaw[] {
  const { key, type, minLength, maxLength, min, max } = question;
  const flaws: Flaw[] = [];
  if (earlier.has(key)) flaws.push(['key', 'recruitment:FORM_KEY_TWICE']);
  if (KNOWN.has(key) && KNOWN.get(key) !== type) flaws.push(['type', 'recruitment:FORM_TYPE_KEPT']);
  if (above(minLength, maxLength)) flaws.push(['maxLength', 'recruitment:FORM_BOUNDS']);
  if (above(min, max)) flaws.push(['max', 'recruitment:FORM_BOUNDS']);
  if (type === 'SCALE' && (max ?? 0) > GREATEST_SCALE) flaws.push(['max', 'recruitment:FORM_SCALE']);
  if (type === 'FILE' && (max ?? 0) > MOST_FILES) flaws.push(['max', 'recruitment:FORM_FILES']);
  return [...flaws, ...flawsOfOptions(question), ...flawsOfCondition(question, earlier)];
}

const above = (low: number | null | undefined, high: number | null | undefined): boolean =>
  typeof low === 'number' && typeof high === 'number' && low > high;

/** What reviewers do not see has no files: who reads a file of an application is not told by the question. */
const flawsOfPlace = ({ type }: FormQuestionInput, { key }: FormSectionInput): Flaw[] =>
  type === 'FILE' && key === PERSON_SECTION ? [['type', 'recruitment:FORM_FILE_PLACE']] : [];

function flawsOfOptions({ type, options }: FormQuestionInput): Flaw[] {
  const values = (options ?? []).map(({ value }) => value);
  if (!CHOICES.includes(type)) return values.length > 0 ? [['options', 'recruitment:FORM_NO_OPTIONS']] : [];
  const isGood = values.length > 1 && new Set(values).size === values.length;
  return isGood ? [] : [['options', 'recruitment:FORM_OPTIONS']];
}

function flawsOfCondition({ showIf }: FormQuestionInput, earlier: ReadonlyMap<string, Question>): Flaw[] {
  if (!showIf) return [];
  const asked = earlier.get(showIf.question);
  return asked && valuesOf(asked).includes(showIf.value) ? [] : [['showIf', 'recruitment:FORM_CONDITION']];
}

/** The answers that another question may depend on. */
function valuesOf({ type, options }: Question): string[] {
  if (type === 'BOOLEAN') return ['true', 'false'];
  return CHOICES.includes(type) ? (options ?? []).map(({ value }) => value) : [];
}

/** The form as a round keeps it: without what is not said. */
export const plainSections = (sections: readonly FormSectionInput[]): FormSection[] =>
  sections.map(({ questions, ...section }) => ({
    ...said(section),
    questions: questions.map(({ showIf, options, ...question }) => ({
      ...said(question),
      ...(options && options.length > 0 && { options: options.map((option) => ({ ...option })) }),
      ...(showIf && { showIf: { ...showIf } }),
    })),
  }));

/** A thing without the parts that are left out, null or empty. */
type Said<T> = { [Name in keyof T]: Exclude<T[Name], null> };

function said<T extends object>(thing: T): Said<T> {
  const entries = Object.entries(thing).filter(([, value]) => value !== null && value !== undefined && value !== '');
  return Object.fromEntries(entries) as Said<T>;
}
