import { expect, test } from '@jest/globals';
import {
  earlierThan,
  emptyOption,
  emptyQuestion,
  emptySection,
  freeName,
  toDraft,
  toFormInput,
  toPreview,
} from './formDraft';
import type { FormSectionFragment } from './types';

const SECTION: FormSectionFragment = {
  __typename: 'FormSection',
  key: 'PART',
  titlePl: 'Część',
  titleEn: 'Part',
  introPl: null,
  introEn: null,
  questions: [
    {
      __typename: 'FormQuestion',
      key: 'role',
      type: 'SHORT_TEXT',
      labelPl: 'Rola',
      labelEn: 'Role',
      helpPl: null,
      helpEn: null,
      required: true,
      minLength: null,
      maxLength: 50,
      min: null,
      max: null,
      options: null,
      showIf: { __typename: 'QuestionCondition', question: 'member', value: 'true' },
    },
  ],
};

test('a form comes back from the builder as it was', () => {
  const [section] = toFormInput(toDraft([SECTION]));
  expect(section?.questions[0]).toMatchObject({
    key: 'role',
    required: true,
    minLength: null,
    maxLength: 50,
    options: [],
    showIf: { question: 'member', value: 'true' },
  });
});

test('a form is previewed as it would be saved', () => {
  const [section] = toPreview(toDraft([SECTION]));
  expect(section).toMatchObject({ titlePl: 'Część', titleEn: 'Part' });
  expect(section?.questions[0]).toMatchObject({
    ...{ key: 'role', required: true, minLength: null, maxLength: 50 },
    showIf: { question: 'member', value: 'true' },
  });
});

test('what the kind of question does not have is left out', () => {
  const question = { ...emptyQuestion('a', 'NUMBER'), maxLength: 9, min: 1, options: [emptyOption([])] };
  const [section] = toFormInput([emptySection('S', question)]);
  expect(section?.questions[0]).toMatchObject({ min: 1, max: null, maxLength: null, options: [], showIf: null });
});

test('new names are free ones', () => {
  expect(freeName('q', ['q1', 'q3'])).toBe('q4');
  expect(freeName('q', ['q2'])).toBe('q3');
  expect(freeName('', [])).toBe('1');
});

test('a question depends only on those before it', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((key) => emptyQuestion(key, 'BOOLEAN'));
  if (!a || !b || !c) throw new Error('three questions');
  const sections = [{ ...emptySection('S', a), questions: [a, b] }, emptySection('T', c)];
  expect(earlierThan(sections, 0, 1).map(({ key }) => key)).toEqual(['a']);
  expect(earlierThan(sections, 1, 0).map(({ key }) => key)).toEqual(['a', 'b']);
});
