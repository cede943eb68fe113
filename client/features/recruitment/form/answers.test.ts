import { describe, expect, test } from '@jest/globals';
import type { FormQuestionFragment, FormSectionFragment } from '../types';
import { askedSections, flawOf, openQuestions, openSections, progressOf } from './answers';

const question = (values: Partial<FormQuestionFragment>): FormQuestionFragment => ({
  __typename: 'FormQuestion',
  key: 'motivation',
  type: 'LONG_TEXT',
  labelPl: 'Dlaczego?',
  labelEn: 'Why?',
  helpPl: null,
  helpEn: null,
  required: true,
  minLength: null,
  maxLength: null,
  min: null,
  max: null,
  options: null,
  showIf: null,
  ...values,
});

const section = (key: string, questions: FormQuestionFragment[]): FormSectionFragment => ({
  __typename: 'FormSection',
  key,
  titlePl: key,
  titleEn: key,
  introPl: null,
  introEn: null,
  questions,
});

describe('a question that depends on another', () => {
  const member = question({ key: 'member', type: 'BOOLEAN' });
  const role = question({
    key: 'role',
    showIf: { __typename: 'QuestionCondition', question: 'member', value: 'true' },
  });
  const form = [section('PART', [member, role])];

  test('is asked only after that answer', () => {
    const asked = (answers: object) =>
      askedSections(form, { ...answers }).flatMap(({ questions }) => questions.map(({ key }) => key));
    expect(asked({})).toEqual(['member']);
    expect(asked({ member: false })).toEqual(['member']);
    expect(asked({ member: true })).toEqual(['member', 'role']);
  });

  test('is not waited for before', () => {
    expect(openQuestions(form, { member: false })).toEqual([]);
    expect(progressOf(form, { member: false })).toBe(1);
    expect(progressOf(form, { member: true })).toBe(0.5);
  });
});

describe('an answer', () => {
  test.each<[Partial<FormQuestionFragment>, unknown, ReturnType<typeof flawOf>]>([
    [{}, '', { kind: 'required' }],
    [{}, undefined, { kind: 'required' }],
    [{ type: 'COMPETENCES' }, [], { kind: 'required' }],
    [{ required: false, minLength: 10 }, '', null],
    [{ minLength: 5 }, ' abc ', { kind: 'tooShort', bound: 5 }],
    [{ maxLength: 3 }, 'abcd', { kind: 'tooLong', bound: 3 }],
    [{ type: 'NUMBER', min: 0 }, 0, null],
    [{ type: 'NUMBER', min: 1920 }, 1800, { kind: 'tooSmall', bound: 1920 }],
    [{ type: 'NUMBER', max: 160 }, 161, { kind: 'tooLarge', bound: 160 }],
    [{ type: 'COMPETENCES', min: 2 }, [{}], { kind: 'tooFew', bound: 2 }],
    [{ type: 'COMPETENCES', max: 1 }, [{}, {}], { kind: 'tooMany', bound: 1 }],
    [{ type: 'BOOLEAN' }, false, null],
  ])('%j with %j', (values, value, flaw) => {
    expect(flawOf(question(values), value)).toEqual(flaw);
  });
});

describe('a form', () => {
  const form = [
    section('PERSON', [question({ key: 'name' }), question({ key: 'occupation', required: false })]),
    section('MOTIVATION', [question({ key: 'motivation', minLength: 10 })]),
  ];

  test('counts what is required and answered well enough', () => {
    expect(progressOf(form, {})).toBe(0);
    expect(progressOf(form, { name: 'Kasia', motivation: 'krótko' })).toBe(0.5);
    expect(progressOf(form, { name: 'Kasia', motivation: 'wystarczająco długo' })).toBe(1);
  });

  test('tells which questions are open', () => {
    expect(openQuestions(form, { name: 'Kasia' }).map(({ question: { key } }) => key)).toEqual(['motivation']);
  });

  test('shows only what was returned', () => {
    expect(openSections(form, null)).toHaveLength(2);
    const sections = openSections(form, ['occupation']);
    expect(sections.map(({ key, questions }) => [key, questions.map((each) => each.key)])).toEqual([
      ['PERSON', ['occupation']],
    ]);
  });
});
