import { describe, expect, test } from '@jest/globals';
import { Agreement, SignatureForm } from './agreements.entity.js';
import { agreementWarnings, isLongTerm, termDays, waiverIsVoid, writtenFormKept } from './agreements.law.js';

const FORMS = Object.values(SignatureForm);

const agreement = (columns: Partial<Agreement>): Agreement =>
  Object.assign(new Agreement(), {
    validFrom: '2026-10-05',
    validTo: '2027-10-04',
    travelCosts: 'REIMBURSED',
    volunteerSignatureForm: null,
    foundationSignatureForm: null,
    originalReceivedOn: null,
    ...columns,
  });

describe('the term', () => {
  test('counts its first and its last day', () => {
    expect(termDays({ validFrom: '2026-10-05', validTo: '2026-10-05' })).toBe(1);
    expect(termDays({ validFrom: '2026-03-28', validTo: '2026-03-30' })).toBe(3);
  });

  test('is long from the thirty-first day on', () => {
    expect(isLongTerm({ validFrom: '2026-10-01', validTo: '2026-10-30' })).toBe(false);
    expect(isLongTerm({ validFrom: '2026-10-01', validTo: '2026-10-31' })).toBe(true);
  });
});

describe('the written form', () => {
  test('is kept when both sides sign by hand or with a qualified signature, in any mixture', () => {
    const kept = FORMS.flatMap((volunteer) =>
      FORMS.filter((foundation) => writtenFormKept(volunteer, foundation)).map((f) => `${volunteer}+${f}`),
    );
    expect(kept).toEqual(['PAPER+PAPER', 'PAPER+QUALIFIED', 'QUALIFIED+PAPER', 'QUALIFIED+QUALIFIED']);
  });

  test('is what a waiver of travel costs cannot do without', () => {
    expect(FORMS.filter((form) => waiverIsVoid({ travelCosts: 'WAIVED', changes: null }, form))).toEqual([
      'PERSONAL_EID',
      'TRUSTED',
      'SCAN',
      'CLICK',
    ]);
    expect(FORMS.filter((form) => waiverIsVoid({ travelCosts: 'REIMBURSED', changes: null }, form))).toEqual([]);
  });
});

describe('warnings', () => {
  test('a long term has statutory accident cover, a short one needs insurance', () => {
    expect(agreementWarnings(agreement({}))).toEqual(['STATUTORY_COVER']);
    expect(agreementWarnings(agreement({ validTo: '2026-10-20' }))).toEqual(['ACCIDENT_INSURANCE_REQUIRED']);
  });

  test('a click on a long term lacks the written form, on a short one nothing', () => {
    const click = { volunteerSignatureForm: 'CLICK' } as const;
    expect(agreementWarnings(agreement(click))).toContain('WRITTEN_FORM_MISSING');
    expect(agreementWarnings(agreement({ ...click, validTo: '2026-10-20' }))).not.toContain('WRITTEN_FORM_MISSING');
  });

  test('one click is enough to lose the written form', () => {
    const mixed = { volunteerSignatureForm: 'PAPER', foundationSignatureForm: 'CLICK' } as const;
    expect(agreementWarnings(agreement(mixed))).toContain('WRITTEN_FORM_MISSING');
  });

  test('a signed paper or file is asked for until it is there; a click has none', () => {
    const paper = { volunteerSignatureForm: 'PAPER' } as const;
    expect(agreementWarnings(agreement(paper))).toContain('ORIGINAL_MISSING');
    expect(agreementWarnings(agreement({ ...paper, originalReceivedOn: '2026-10-09' }))).not.toContain(
      'ORIGINAL_MISSING',
    );
    expect(agreementWarnings(agreement({ volunteerSignatureForm: 'CLICK' }))).not.toContain('ORIGINAL_MISSING');
  });
});
