import { AGREEMENT_PARAGRAPHS } from './agreement-paragraphs.data.js';

/**
 * Template of the agreement on the performance of volunteer services. "The act" in the comments is the Act of
 * 24 April 2003 on public benefit activity and volunteering. The Polish text is the agreement; the English text is
 * a courtesy translation.
 */

/** What the record of the foundation may lack; a template that names one of these is sent only when it is there. */
export const OPTIONAL_PLACEHOLDERS = [
  'foundationNip',
  'foundationRegon',
  'foundationPhone',
  'insurer',
  'policyNumber',
  'documentsPlace',
] as const;

export const AGREEMENT_PLACEHOLDERS = [
  'agreementNumber',
  'date',
  'place',
  'programmeName',
  'foundationName',
  'foundationAddress',
  'foundationKrs',
  'foundationRepresentative',
  'volunteerName',
  'volunteerAddress',
  'coordinatorName',
  'contactEmail',
  'scope',
  'manner',
  'validFrom',
  'validTo',
  'noticeDays',
  /** Replaced by one of `TRAVEL_COSTS_CLAUSES`. */
  'travelCosts',
  /** Replaced by one of `INSURANCE_CLAUSES`. */
  'insurance',
  ...OPTIONAL_PLACEHOLDERS,
] as const;

export type AgreementPlaceholder = (typeof AGREEMENT_PLACEHOLDERS)[number];

export interface AgreementText {
  readonly pl: string;
  readonly en: string;
}

export interface AgreementParagraphSeed {
  readonly key: string;
  readonly headingPl: string;
  readonly headingEn: string;
  /** Numbered points; a paragraph of one point is printed without a number. */
  readonly bodyPl: readonly string[];
  readonly bodyEn: readonly string[];
}

export interface AgreementTemplateSeed {
  readonly version: string;
  readonly title: AgreementText;
  readonly parties: AgreementText;
  readonly paragraphs: readonly AgreementParagraphSeed[];
  readonly translationNote: AgreementText;
  readonly volunteerSignature: AgreementText;
  readonly foundationSignature: AgreementText;
}

/**
 * Art. 45(1)(3) of the act: the beneficiary covers business travel and per diems on the rules for employees.
 * Art. 45(4): the volunteer may waive it, wholly or in part, only in writing; otherwise the waiver is void.
 */
export const TRAVEL_COSTS_CLAUSES = {
  REIMBURSED: {
    pl:
      'Korzystający pokrywa koszty podróży służbowych i diet Wolontariusza na zasadach określonych w przepisach ' +
      'dotyczących podróży służbowych pracowników. Podstawą wypłaty jest rozliczenie złożone w ciągu 14 dni od ' +
      'zakończenia podróży, uzgodnionej wcześniej z osobą koordynującą.',
    en:
      'The Beneficiary covers the Volunteer’s costs of business travel and per diems on the rules that apply to ' +
      'business travel of employees. Payment is made on a claim submitted within 14 days of the end of a journey ' +
      'agreed beforehand with the coordinator.',
  },
  WAIVED: {
    pl:
      'Wolontariusz zwalnia Korzystającego w całości z obowiązku pokrywania kosztów podróży służbowych i diet ' +
      '(art. 45 ust. 4 ustawy). Zwolnienie wymaga formy pisemnej pod rygorem nieważności.',
    en:
      'The Volunteer releases the Beneficiary in full from the duty to cover the costs of business travel and per ' +
      'diems (art. 45(4) of the act). The release must be in writing, otherwise it is void.',
  },
} as const satisfies Record<string, AgreementText>;

/**
 * Art. 46(3) of the act: up to 30 days the beneficiary provides accident insurance. Art. 46(2): longer than 30 days the
 * volunteer has statutory accident provision (Act of 30 October 2002, art. 2(1)(12)). The agreed period decides.
 */
export const INSURANCE_CLAUSES = {
  UP_TO_30_DAYS: {
    pl:
      'Porozumienie zawarto na okres nie dłuższy niż 30 dni, dlatego Korzystający zapewnia Wolontariuszowi ' +
      'ubezpieczenie od następstw nieszczęśliwych wypadków na cały czas wykonywania świadczeń (art. 46 ust. 3 ustawy).',
    en:
      'The agreement is concluded for no longer than 30 days, so the Beneficiary provides the Volunteer with accident ' +
      'insurance for the whole time of performing services (art. 46(3) of the act).',
  },
  OVER_30_DAYS: {
    pl:
      'Porozumienie zawarto na okres dłuższy niż 30 dni, dlatego Wolontariuszowi przysługuje zaopatrzenie z tytułu ' +
      'wypadku przy wykonywaniu świadczeń na podstawie ustawy z dnia 30 października 2002 r. o zaopatrzeniu z tytułu ' +
      'wypadków lub chorób zawodowych powstałych w szczególnych okolicznościach (art. 46 ust. 2 ustawy). O wypadku ' +
      'Wolontariusz niezwłocznie zawiadamia Korzystającego, który ustala okoliczności wypadku i przekazuje dokumenty do ZUS.',
    en:
      'The agreement is concluded for longer than 30 days, so the Volunteer is entitled to provision for an accident ' +
      'while performing services under the Act of 30 October 2002 on provision for accidents or occupational diseases ' +
      'arising in special circumstances (art. 46(2) of the act). The Volunteer reports an accident without delay to the ' +
      'Beneficiary, who establishes its circumstances and sends the papers to the Social Insurance Institution (ZUS).',
  },
} as const satisfies Record<string, AgreementText>;

/** What a new draft says until a coordinator fits it to the person. The agreement is in Polish, and so are these. */
export const DRAFT_DEFAULTS = {
  scope:
    'doradztwo, warsztaty, konsultacje i spotkania lokalne dla organizacji pozarządowych i społeczności lokalnych, ' +
    'w szczególności o dotacjach, budżecie obywatelskim, inicjatywie lokalnej, funduszu sołeckim i technikach ' +
    'partycypacji, oraz udział w szkoleniach programu.',
  manner:
    'osobiście lub zdalnie, na terenie województwa kujawsko-pomorskiego, w terminach uzgadnianych z osobą koordynującą ' +
    'i z odbiorcami.',
  noticeDays: 14,
} as const;

export const AGREEMENT_TEMPLATE: AgreementTemplateSeed = {
  version: '2026-1',
  title: {
    pl: 'Porozumienie nr {{agreementNumber}} o wykonywaniu świadczeń wolontariackich',
    en: 'Agreement no. {{agreementNumber}} on the performance of volunteer services',
  },
  parties: {
    pl:
      'zawarte {{date}} r., {{place}}, między:\n{{foundationName}}, {{foundationAddress}}, KRS {{foundationKrs}}, ' +
      'reprezentacja: {{foundationRepresentative}}, w dalszej części: Korzystający,\na\n{{volunteerName}}, adres: ' +
      '{{volunteerAddress}}, w dalszej części: Wolontariusz.',
    en:
      'concluded on {{date}} in {{place}} between:\n{{foundationName}}, {{foundationAddress}}, KRS {{foundationKrs}}, ' +
      'represented by {{foundationRepresentative}}, called below the Beneficiary,\nand\n{{volunteerName}}, address: ' +
      '{{volunteerAddress}}, called below the Volunteer.',
  },
  paragraphs: AGREEMENT_PARAGRAPHS,
  translationNote: {
    pl: 'Tłumaczenie na język angielski ma charakter informacyjny. Wiążąca jest wersja polska.',
    en: 'This English translation is for information. The Polish version is binding.',
  },
  volunteerSignature: { pl: 'Wolontariusz', en: 'Volunteer' },
  foundationSignature: { pl: 'Korzystający', en: 'Beneficiary' },
};
