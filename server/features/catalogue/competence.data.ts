import { CIVIC_COMPETENCES } from './competence-civic.data.js';
import { ORGANISATION_COMPETENCES } from './competence-organisation.data.js';

/** What the team can do: areas and the competences in them. Seeded once; from then on the administrator's to edit. */

export interface CompetenceAreaSeed {
  readonly code: string;
  readonly namePl: string;
  readonly nameEn: string;
}

export const COMPETENCE_AREAS = [
  { code: 'GRANTS', namePl: 'Granty i dotacje', nameEn: 'Grants and subsidies' },
  { code: 'CIVIC_BUDGET', namePl: 'Budżet obywatelski', nameEn: 'Civic budget' },
  { code: 'LOCAL_INITIATIVE', namePl: 'Inicjatywa lokalna', nameEn: 'Local initiative' },
  { code: 'VILLAGE_FUND', namePl: 'Fundusz sołecki i sprawy sołectwa', nameEn: 'Village fund and village matters' },
  { code: 'PARTICIPATION', namePl: 'Techniki partycypacji', nameEn: 'Participation techniques' },
  { code: 'FACILITATION', namePl: 'Facylitacja i praca z grupą', nameEn: 'Facilitation and group work' },
  { code: 'LAW', namePl: 'Prawo i formalności', nameEn: 'Law and formalities' },
  { code: 'FINANCE', namePl: 'Finanse', nameEn: 'Finance' },
  { code: 'PROMOTION', namePl: 'Promocja i narzędzia cyfrowe', nameEn: 'Promotion and digital tools' },
  { code: 'ACCESSIBILITY', namePl: 'Dostępność', nameEn: 'Accessibility' },
  { code: 'VOLUNTEERING', namePl: 'Wolontariat', nameEn: 'Volunteering' },
  { code: 'COOPERATION', namePl: 'Współpraca i partnerstwa', nameEn: 'Cooperation and partnerships' },
  { code: 'DEVELOPMENT', namePl: 'Rozwój organizacji', nameEn: 'Development of organisations' },
] as const satisfies readonly CompetenceAreaSeed[];

export interface CompetenceSeed {
  readonly code: string;
  readonly areaCode: (typeof COMPETENCE_AREAS)[number]['code'];
  readonly namePl: string;
  readonly nameEn: string;
  /** What a person with this competence can do for others. */
  readonly descriptionPl: string;
  readonly descriptionEn: string;
}

export const COMPETENCES = [
  ...CIVIC_COMPETENCES,
  ...ORGANISATION_COMPETENCES,
] as const satisfies readonly CompetenceSeed[];

/** Lets the request templates name only competences that exist. */
export type CompetenceCode = (typeof COMPETENCES)[number]['code'];
