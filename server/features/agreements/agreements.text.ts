import { createHash } from 'node:crypto';
import type { FoundationFacts } from '../../platform/settings.js';
import { dayInWords } from '../../platform/text/days.js';
import {
  AGREEMENT_TEMPLATE,
  type AgreementPlaceholder,
  INSURANCE_CLAUSES,
  TRAVEL_COSTS_CLAUSES,
} from './agreement-template.data.js';
import type { Agreement, AgreementText, AgreementTexts } from './agreements.entity.js';
import { isLongTerm } from './agreements.law.js';
import type { TemplateContent } from './templates.entity.js';
import { VOLUNTEER_INFORMATION } from './volunteer-information.data.js';

/** What an agreement says of its own. */
export type AgreementFacts = Pick<
  Agreement,
  | 'number'
  | 'volunteerName'
  | 'volunteerAddress'
  | 'scope'
  | 'manner'
  | 'validFrom'
  | 'validTo'
  | 'noticeDays'
  | 'travelCosts'
>;

export interface TextSources {
  template: TemplateContent;
  agreement: AgreementFacts;
  programmeName: string;
  foundation: FoundationFacts;
  /** Who sends it, and from then on keeps in touch with the volunteer. */
  coordinatorName: string;
  /** Day of the sending, YYYY-MM-DD. */
  day: string;
}

export type Language = 'pl' | 'en';
type Values = Record<AgreementPlaceholder, string>;

/** Stands where a draft does not say yet. */
const BLANK = '………………';

/** A text with its placeholders filled in. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, name: string) => values[name] || BLANK);

/** The town of an address: what follows its post code. */
const townOf = (address: string): string => /\d{2}-\d{3}\s+([^,]+)/.exec(address)?.[1]?.trim() ?? BLANK;

/** The wording of the agreement in both languages, as its columns now make it. */
export const agreementTexts = (sources: TextSources): AgreementTexts => ({
  pl: textIn('pl', sources),
  en: textIn('en', sources),
});

/** The wording of an agreement in one language. */
export function textIn(language: Language, sources: TextSources): AgreementText {
  const { title, parties, paragraphs } = sources.template;
  const values = valuesIn(language, sources);
  return {
    title: fill(title[language], values),
    parties: fill(parties[language], values),
    paragraphs: paragraphs.map(({ headingPl, headingEn, pointsPl, pointsEn }) => ({
      heading: language === 'pl' ? headingPl : headingEn,
      points: (language === 'pl' ? pointsPl : pointsEn).map((point) => fill(point, values)),
    })),
    note: language === 'pl' ? null : AGREEMENT_TEMPLATE.translationNote.en,
  };
}

/** What stands for each placeholder of a template. */
export function valuesIn(language: Language, sources: TextSources): Values {
  const { agreement, foundation, programmeName, coordinatorName, day } = sources;
  const inWords = (date: string) => dayInWords(date, language === 'pl' ? 'PL' : 'EN');
  return {
    agreementNumber: agreement.number ?? '',
    date: inWords(day),
    place: townOf(foundation.address),
    programmeName,
    foundationName: foundation.name,
    foundationAddress: foundation.address,
    foundationKrs: foundation.krs,
    foundationNip: foundation.nip ?? '',
    foundationRegon: foundation.regon ?? '',
    foundationPhone: foundation.phone ?? '',
    insurer: foundation.insurer ?? '',
    policyNumber: foundation.policyNumber ?? '',
    documentsPlace: foundation.documentsPlace ?? '',
    foundationRepresentative: foundation.representative,
    volunteerName: agreement.volunteerName,
    volunteerAddress: agreement.volunteerAddress ?? '',
    coordinatorName,
    contactEmail: foundation.contactEmail,
    scope: agreement.scope,
    manner: agreement.manner,
    validFrom: inWords(agreement.validFrom),
    validTo: inWords(agreement.validTo),
    noticeDays: String(agreement.noticeDays),
    travelCosts: TRAVEL_COSTS_CLAUSES[agreement.travelCosts][language],
    insurance: INSURANCE_CLAUSES[isLongTerm(agreement) ? 'OVER_30_DAYS' : 'UP_TO_30_DAYS'][language],
  };
}

/** Whether a place of the wording was left empty: the record of the foundation lacks what the template names. */
export const hasBlanks = (texts: AgreementTexts): boolean => plainText(texts.pl).includes(BLANK);

/** The wording as plain lines; what {@link fingerprintOf} is made from. */
const plainText = ({ title, parties, paragraphs }: AgreementText): string =>
  [title, parties, ...paragraphs.flatMap(({ heading, points }) => [heading, ...points])].join('\n');

/** SHA-256 of the Polish wording, in hexadecimal. */
export const fingerprintOf = (texts: AgreementTexts): string =>
  createHash('sha256').update(plainText(texts.pl), 'utf8').digest('hex');

export interface VolunteerInformationText {
  version: string;
  title: string;
  sections: Array<{ heading: string; points: string[] }>;
}

/** Information on risks, rights and duties (art. 45(1)(1) and 47 of the Act of 24 April 2003) in one language. */
export function volunteerInformation(
  language: Language,
  foundation: Pick<FoundationFacts, 'name' | 'contactEmail'>,
): VolunteerInformationText {
  const { version, titlePl, titleEn, sections } = VOLUNTEER_INFORMATION;
  const values = { foundationName: foundation.name, contactEmail: foundation.contactEmail };
  return {
    version,
    title: language === 'pl' ? titlePl : titleEn,
    sections: sections.map(({ headingPl, headingEn, pointsPl, pointsEn }) => ({
      heading: language === 'pl' ? headingPl : headingEn,
      points: (language === 'pl' ? pointsPl : pointsEn).map((point) => fill(point, values)),
    })),
  };
}
