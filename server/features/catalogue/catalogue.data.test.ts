import { describe, expect, it } from '@jest/globals';
import { ACTIVITY_KINDS } from './activity-kind.data.js';
import { COMPETENCE_AREAS, COMPETENCES } from './competence.data.js';
import { LEGAL_FORMS } from './legal-form.data.js';
import { PUBLIC_BENEFIT_AREAS } from './public-benefit-area.data.js';
import { REQUEST_TEMPLATES } from './request-template.data.js';

const CATALOGUES = {
  COMPETENCE_AREAS,
  COMPETENCES,
  ACTIVITY_KINDS,
  REQUEST_TEMPLATES,
  LEGAL_FORMS,
  PUBLIC_BENEFIT_AREAS,
};

const repeated = (values: readonly string[]): string[] => values.filter((value, i) => values.indexOf(value) !== i);

describe.each(Object.entries(CATALOGUES))('%s', (_name, rows) => {
  it('has each code and each name once', () => {
    expect(repeated(rows.map((row) => row.code))).toEqual([]);
    expect(repeated(rows.map((row) => row.namePl))).toEqual([]);
    expect(repeated(rows.map((row) => row.nameEn))).toEqual([]);
  });

  it('has no empty text', () => {
    const empty = rows.filter((row) => Object.values(row).some((value) => typeof value === 'string' && !value.trim()));
    expect(empty).toEqual([]);
  });
});

describe('competences', () => {
  it('leave no area empty', () => {
    const used = new Set<string>(COMPETENCES.map((competence) => competence.areaCode));
    expect(COMPETENCE_AREAS.filter((area) => !used.has(area.code))).toEqual([]);
  });
});

describe('request templates', () => {
  it.each(REQUEST_TEMPLATES.map((template) => [template.code, template] as const))(
    '%s is usable as it is',
    (_, row) => {
      expect(row.effortMinutes % 15).toBe(0);
      expect(row.leadTimeDays).toBeGreaterThanOrEqual(14);
      expect(row.questions.length).toBeGreaterThanOrEqual(3);
      expect(repeated(row.competences.map((competence) => competence.code))).toEqual([]);
      expect(row.competences.every(({ level }) => level >= 1 && level <= 5)).toBe(true);
    },
  );
});

describe('public benefit areas', () => {
  it('are the forty points of art. 4(1), in the order of the act', () => {
    expect(PUBLIC_BENEFIT_AREAS).toHaveLength(40);
    const numbers = PUBLIC_BENEFIT_AREAS.map((area) => Number.parseInt(area.code, 10));
    expect(numbers).toEqual([...numbers].sort((left, right) => left - right));
    expect(new Set(numbers).size).toBe(33);
  });
});
