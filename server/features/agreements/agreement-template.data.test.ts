import { describe, expect, it } from '@jest/globals';
import {
  AGREEMENT_PLACEHOLDERS,
  AGREEMENT_TEMPLATE,
  INSURANCE_CLAUSES,
  OPTIONAL_PLACEHOLDERS,
  TRAVEL_COSTS_CLAUSES,
} from './agreement-template.data.js';
import { VOLUNTEER_INFORMATION } from './volunteer-information.data.js';

const placeholders = (...texts: string[]): string[] =>
  [...texts.join(' ').matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').sort();

const { title, parties, paragraphs } = AGREEMENT_TEMPLATE;
const polish = [title.pl, parties.pl, ...paragraphs.flatMap((paragraph) => paragraph.bodyPl)];
const english = [title.en, parties.en, ...paragraphs.flatMap((paragraph) => paragraph.bodyEn)];

describe('the agreement template', () => {
  it('uses every placeholder that is always filled in, and no other', () => {
    const optional = new Set<string>(OPTIONAL_PLACEHOLDERS);
    const always = AGREEMENT_PLACEHOLDERS.filter((name) => !optional.has(name));
    expect([...new Set(placeholders(...polish))]).toEqual(always.sort());
  });

  it('says the same, point by point, in both languages', () => {
    expect(placeholders(...english)).toEqual(placeholders(...polish));
    for (const paragraph of paragraphs) {
      expect([paragraph.key, paragraph.bodyEn.length]).toEqual([paragraph.key, paragraph.bodyPl.length]);
    }
  });

  it('holds every block that the act requires', () => {
    const keys = paragraphs.map((paragraph) => paragraph.key);
    const required = ['SCOPE', 'MANNER', 'PERIOD', 'TERMINATION', 'SAFETY', 'COSTS', 'INSURANCE', 'CERTIFICATE'];
    expect(required.filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('has clauses that need no further filling in', () => {
    const clauses = [...Object.values(TRAVEL_COSTS_CLAUSES), ...Object.values(INSURANCE_CLAUSES)];
    expect(placeholders(...clauses.flatMap((clause) => [clause.pl, clause.en]))).toEqual([]);
  });
});

describe('the information for volunteers', () => {
  it('says the same, point by point, in both languages', () => {
    for (const section of VOLUNTEER_INFORMATION.sections) {
      expect([section.key, section.pointsEn.length]).toEqual([section.key, section.pointsPl.length]);
    }
  });
});
