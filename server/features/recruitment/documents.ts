import { Field, ObjectType } from 'type-graphql';
import { NotFound } from '../../platform/errors.js';
import type { Settings } from '../../platform/settings.js';
import { REGION } from '../region/index.js';
import { CONSENTS, type ConsentSeed } from './consents.data.js';
import { ConsentKind } from './consents.entity.js';
import { PRIVACY_NOTICE } from './privacy-notice.data.js';
import type { LegalDocumentSeed } from './regulations.data.js';
import { LegalSection } from './regulations.entity.js';

/** Every version that anyone may have accepted, the one in force first. */
const PRIVACY_NOTICE_VERSIONS: readonly LegalDocumentSeed[] = [PRIVACY_NOTICE];

@ObjectType({ description: 'A document that people accept or take note of, in one of its versions.' })
export class LegalDocument {
  @Field()
  version: string;

  @Field()
  titlePl: string;

  @Field()
  titleEn: string;

  @Field(() => [LegalSection])
  sections: LegalSection[];
}

@ObjectType({ description: 'What a candidate confirms or agrees to with an application.' })
export class ConsentText {
  @Field(() => ConsentKind)
  kind: ConsentKind;

  @Field()
  version: string;

  @Field({ description: 'An application cannot be submitted without it; the others are free and can be withdrawn.' })
  required: boolean;

  @Field()
  titlePl: string;

  @Field()
  titleEn: string;

  @Field()
  textPl: string;

  @Field()
  textEn: string;
}

export function privacyNoticeOf(settings: Settings, version?: string | null): LegalDocument {
  const document = version ? PRIVACY_NOTICE_VERSIONS.find((each) => each.version === version) : PRIVACY_NOTICE;
  if (!document) throw new NotFound();
  return filledIn(document, settings);
}

/** What candidates of a round agree to, the regulations in their version in force. */
export const consentsWith = (regulationsNumber: number | null): ConsentSeed[] =>
  CONSENTS.flatMap((consent) => {
    if (consent.kind !== 'REGULATIONS') return consent;
    return regulationsNumber === null ? [] : { ...consent, version: String(regulationsNumber) };
  });

/** The texts in force for candidates of a round, the required ones first. */
export function consentTexts(settings: Settings, regulationsNumber: number | null): ConsentText[] {
  const filled = filler(settings);
  return consentsWith(regulationsNumber).map(({ kind, version, required, ...texts }) => ({
    kind,
    version,
    required,
    titlePl: texts.titlePl,
    titleEn: texts.titleEn,
    textPl: filled.pl(texts.textPl),
    textEn: filled.en(texts.textEn),
  }));
}

/** The document with the foundation's and the programme's data in it. */
export function filledIn(document: LegalDocumentSeed, settings: Settings): LegalDocument {
  const filled = filler(settings);
  return {
    version: document.version,
    titlePl: filled.pl(document.titlePl),
    titleEn: filled.en(document.titleEn),
    sections: document.sections.map((section) => ({
      headingPl: filled.pl(section.headingPl),
      headingEn: filled.en(section.headingEn),
      pointsPl: section.pointsPl.map(filled.pl),
      pointsEn: section.pointsEn.map(filled.en),
    })),
  };
}

/** Puts the foundation's and the programme's data into the places that the texts leave for them. */
function filler({ programmeName, foundation }: Settings) {
  const data = {
    programmeName,
    foundationName: foundation.name,
    foundationAddress: foundation.address,
    contactEmail: foundation.contactEmail,
  };
  const fill = (values: Record<string, string>) => (text: string) =>
    text.replace(/\{\{(\w+)\}\}/g, (place, name: string) => values[name] ?? place);
  return {
    pl: fill({ ...data, regionName: REGION.namePl }),
    en: fill({ ...data, regionName: REGION.nameEn }),
  };
}
