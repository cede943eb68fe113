import { describe, expect, it } from '@jest/globals';
import { CONSENTS } from './consents.data.js';
import { CRITERIA } from './criteria.data.js';
import { PRIVACY_NOTICE } from './privacy-notice.data.js';
import { APPLICATION_FORM } from './recruitment.data.js';
import { REGULATIONS } from './regulations.data.js';

const questions = APPLICATION_FORM.sections.flatMap((section) => section.questions);

const placeholders = (texts: readonly string[]): string[] =>
  [...texts.join(' ').matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').sort();

describe('the application form', () => {
  it('has each key once', () => {
    expect(new Set(questions.map((question) => question.key)).size).toBe(questions.length);
  });

  it('gives options to choices and to nothing else', () => {
    for (const question of questions) {
      const isChoice = question.type === 'SINGLE_CHOICE' || question.type === 'MULTIPLE_CHOICE';
      expect([question.key, (question.options?.length ?? 0) > 1]).toEqual([question.key, isChoice]);
    }
  });

  it('bounds every text and translates every help', () => {
    for (const question of questions) {
      if (question.type.endsWith('_TEXT')) expect(question.maxLength).toBeGreaterThan(question.minLength ?? 0);
      expect([question.key, question.helpEn === undefined]).toEqual([question.key, question.helpPl === undefined]);
    }
  });

  it('never asks for an identity number', () => {
    expect(JSON.stringify(APPLICATION_FORM)).not.toMatch(/pesel|dow[oó]d osobisty/i);
  });
});

describe('the criteria', () => {
  it('have weights that add up to 100', () => {
    expect(CRITERIA.reduce((sum, criterion) => sum + criterion.weight, 0)).toBe(100);
  });
});

describe('the consents', () => {
  it('require what an application cannot do without, and only that', () => {
    expect(CONSENTS.filter((consent) => consent.required).map((consent) => consent.kind)).toEqual([
      'REGULATIONS',
      'PRIVACY_NOTICE',
      'STATEMENT_OF_CAPACITY_AND_TRUTH',
    ]);
  });

  it('use the same placeholders in both languages', () => {
    for (const consent of CONSENTS) expect(placeholders([consent.textPl])).toEqual(placeholders([consent.textEn]));
  });
});

describe.each([
  ['regulations', REGULATIONS],
  ['privacy notice', PRIVACY_NOTICE],
] as const)('the %s', (_name, document) => {
  it('say the same, point by point, in both languages', () => {
    for (const section of document.sections) {
      expect([section.headingEn, section.pointsEn.length]).toEqual([section.headingEn, section.pointsPl.length]);
      section.pointsPl.forEach((point, index) => {
        expect(placeholders([section.pointsEn[index] ?? ''])).toEqual(placeholders([point]));
      });
    }
  });
});
