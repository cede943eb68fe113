/**
 * What a candidate agrees to or confirms with an application. Each is stored with its version and the moment of the
 * choice. Only the optional ones are consents in the sense of art. 6(1)(a) or 9(2)(a) GDPR and can be withdrawn.
 */

export type ConsentKind =
  | 'REGULATIONS'
  | 'PRIVACY_NOTICE'
  | 'STATEMENT_OF_CAPACITY_AND_TRUTH'
  | 'ACCESSIBILITY_NEEDS'
  | 'IMAGE';

export interface ConsentSeed {
  readonly kind: ConsentKind;
  readonly version: string;
  readonly required: boolean;
  readonly titlePl: string;
  readonly titleEn: string;
  /** May hold the placeholders {{foundationName}} and {{programmeName}}. */
  readonly textPl: string;
  readonly textEn: string;
}

export const CONSENTS: readonly ConsentSeed[] = [
  {
    kind: 'REGULATIONS',
    version: '2026-1',
    required: true,
    titlePl: 'Regulamin',
    titleEn: 'Regulations',
    textPl: 'Znam regulamin naboru i udziału w programie „{{programmeName}}” i akceptuję jego zasady.',
    textEn: 'I know the regulations of recruitment to and participation in “{{programmeName}}” and I accept them.',
  },
  {
    kind: 'PRIVACY_NOTICE',
    version: '2026-1',
    required: true,
    titlePl: 'Informacja o danych osobowych',
    titleEn: 'Privacy notice',
    textPl:
      'Zapoznałam się / zapoznałem się z informacją o tym, jak {{foundationName}} przetwarza moje dane osobowe ' +
      'w związku ze zgłoszeniem.',
    textEn: 'I have read how {{foundationName}} processes my personal data in connection with the application.',
  },
  {
    kind: 'STATEMENT_OF_CAPACITY_AND_TRUTH',
    version: '2026-1',
    required: true,
    titlePl: 'Oświadczenie',
    titleEn: 'Statement',
    textPl:
      'Oświadczam, że mam ukończone 18 lat i pełną zdolność do czynności prawnych oraz że informacje podane ' +
      'w zgłoszeniu są prawdziwe.',
    textEn:
      'I declare that I am at least 18 years old and have full capacity to perform acts in law, and that the ' +
      'information given in the application is true.',
  },
  {
    // Art. 9(2)(a) GDPR: such needs may reveal a person's health.
    kind: 'ACCESSIBILITY_NEEDS',
    version: '2026-1',
    required: false,
    titlePl: 'Potrzeby związane z dostępnością',
    titleEn: 'Accessibility needs',
    textPl:
      'Zgadzam się, aby {{foundationName}} przetwarzała informacje o moich potrzebach związanych z dostępnością, ' +
      'także jeśli dotyczą zdrowia, wyłącznie po to, by przygotować dla mnie spotkania i szkolenia. Zgodę mogę ' +
      'wycofać w każdej chwili; nie wpływa ona na ocenę zgłoszenia.',
    textEn:
      'I agree that {{foundationName}} processes information on my accessibility needs, also where it concerns ' +
      'health, only to prepare meetings and training for me. I may withdraw this consent at any time; it does not ' +
      'affect how the application is scored.',
  },
  {
    // The consent to the use of an image: art. 81 of the Act of 4 February 1994 on copyright and related rights.
    kind: 'IMAGE',
    version: '2026-1',
    required: false,
    titlePl: 'Wizerunek',
    titleEn: 'Image',
    textPl:
      'Zgadzam się na nieodpłatne wykorzystanie przez fundację ({{foundationName}}) mojego wizerunku utrwalonego na zdjęciach ' +
      'i nagraniach z działań programu, w materiałach o programie: na stronie internetowej, w mediach ' +
      'społecznościowych, w drukach i w sprawozdaniach dla grantodawców. Zgodę mogę wycofać w każdej chwili, co nie ' +
      'wpływa na udział w programie.',
    textEn:
      'I agree that {{foundationName}} uses, free of charge, my image recorded in photographs and films of the ' +
      'programme’s activities, in materials about the programme: on its website, in social media, in print and in ' +
      'reports to funders. I may withdraw this consent at any time, which does not affect my place in the programme.',
  },
];
