/**
 * Legal forms of those who ask for support, each with the register that proves it. "Public benefit organisation" is a
 * status that several forms may hold, so it is not in this list.
 */

export type LegalFormRegister =
  | 'KRS'
  | 'COUNTY_REGISTER'
  | 'KGW_REGISTER'
  | 'CHURCH_REGISTER'
  | 'ORGANISER_REGISTER'
  | 'NONE';

export type LegalFormOrganisationKind = 'NGO' | 'LOCAL_COMMUNITY' | 'INFORMAL_GROUP' | 'PUBLIC_BODY';

export interface LegalFormSeed {
  readonly code: string;
  readonly namePl: string;
  readonly nameEn: string;
  readonly register: LegalFormRegister;
  readonly organisationKind: LegalFormOrganisationKind;
  /** Whether such a body normally has the number; false where it belongs to a parent body or does not exist. */
  readonly nipExpected: boolean;
  readonly regonExpected: boolean;
}

type LegalFormRow = readonly [
  code: string,
  namePl: string,
  nameEn: string,
  register: LegalFormRegister,
  organisationKind: LegalFormOrganisationKind,
];

/** Forms that have their own NIP and REGON. */
const WITH_NUMBERS: readonly LegalFormRow[] = [
  ['FOUNDATION', 'Fundacja', 'Foundation', 'KRS', 'NGO'],
  ['ASSOCIATION', 'Stowarzyszenie rejestrowe', 'Registered association', 'KRS', 'NGO'],
  // At least three founders, entered by the head of the county.
  ['ORDINARY_ASSOCIATION', 'Stowarzyszenie zwykłe', 'Ordinary association', 'COUNTY_REGISTER', 'NGO'],
  ['ASSOCIATION_UNION', 'Związek stowarzyszeń', 'Union of associations', 'KRS', 'NGO'],
  [
    'ASSOCIATION_BRANCH',
    'Oddział stowarzyszenia z osobowością prawną',
    'Branch of an association with legal personality',
    'KRS',
    'NGO',
  ],
  ['VOLUNTEER_FIRE_BRIGADE', 'Ochotnicza straż pożarna (OSP)', 'Volunteer fire brigade', 'KRS', 'NGO'],
  ['LOCAL_ACTION_GROUP', 'Lokalna grupa działania (LGD)', 'Local action group', 'KRS', 'NGO'],
  // A circle may choose to be an association or an agricultural circle instead; then it is in the KRS.
  [
    'RURAL_WOMENS_CIRCLE_KRS',
    'Koło gospodyń wiejskich jako stowarzyszenie lub kółko rolnicze',
    "Rural women's circle run as an association or an agricultural circle",
    'KRS',
    'NGO',
  ],
  ['AGRICULTURAL_CIRCLE', 'Kółko rolnicze', 'Agricultural circle', 'KRS', 'NGO'],
  // Without business activity; a club with business activity is a registered association.
  ['SPORTS_CLUB', 'Klub sportowy w ewidencji starosty', 'Sports club in the county register', 'COUNTY_REGISTER', 'NGO'],
  ['STUDENT_SPORTS_CLUB', 'Uczniowski klub sportowy (UKS)', 'Student sports club', 'COUNTY_REGISTER', 'NGO'],
  ['SOCIAL_COOPERATIVE', 'Spółdzielnia socjalna', 'Social cooperative', 'KRS', 'NGO'],
  ['NON_PROFIT_COMPANY', 'Spółka non profit', 'Non-profit company', 'KRS', 'NGO'],
  ['CHURCH_LEGAL_PERSON', 'Kościelna osoba prawna', 'Church legal person', 'CHURCH_REGISTER', 'NGO'],
  ['SCHOOL', 'Szkoła lub przedszkole', 'School or nursery school', 'ORGANISER_REGISTER', 'PUBLIC_BODY'],
  ['LIBRARY', 'Biblioteka', 'Library', 'ORGANISER_REGISTER', 'PUBLIC_BODY'],
  ['CULTURAL_INSTITUTION', 'Instytucja kultury', 'Cultural institution', 'ORGANISER_REGISTER', 'PUBLIC_BODY'],
];

/** Bodies inside a municipality or a school, and groups without legal personality. */
const WITHOUT_NUMBERS: readonly LegalFormRow[] = [
  ['VILLAGE_UNIT', 'Sołectwo', 'Village unit', 'NONE', 'LOCAL_COMMUNITY'],
  ['DISTRICT_COUNCIL', 'Rada osiedla', 'District council', 'NONE', 'LOCAL_COMMUNITY'],
  ['SENIOR_COUNCIL', 'Rada seniorów', 'Senior council', 'NONE', 'LOCAL_COMMUNITY'],
  ['YOUTH_COUNCIL', 'Młodzieżowa rada', 'Youth council', 'NONE', 'LOCAL_COMMUNITY'],
  ['PARENTS_COUNCIL', 'Rada rodziców', "Parents' council", 'NONE', 'LOCAL_COMMUNITY'],
  ['INFORMAL_GROUP', 'Grupa nieformalna', 'Informal group', 'NONE', 'INFORMAL_GROUP'],
  ['SELF_HELP_GROUP', 'Grupa samopomocowa', 'Self-help group', 'NONE', 'INFORMAL_GROUP'],
];

const legalForm = (row: LegalFormRow, numbers: { nipExpected: boolean; regonExpected: boolean }): LegalFormSeed => {
  const [code, namePl, nameEn, register, organisationKind] = row;
  return { code, namePl, nameEn, register, organisationKind, ...numbers };
};

export const LEGAL_FORMS: readonly LegalFormSeed[] = [
  ...WITH_NUMBERS.map((row) => legalForm(row, { nipExpected: true, regonExpected: true })),
  // The national register of circles is kept by ARiMR; both numbers are optional on its form. At least ten founders.
  legalForm(['RURAL_WOMENS_CIRCLE', 'Koło gospodyń wiejskich (KGW)', "Rural women's circle", 'KGW_REGISTER', 'NGO'], {
    nipExpected: true,
    regonExpected: true,
  }),
  ...WITHOUT_NUMBERS.map((row) => legalForm(row, { nipExpected: false, regonExpected: false })),
];
