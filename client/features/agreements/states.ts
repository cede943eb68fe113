import type {
  AgreementBlock,
  AgreementRowFragment,
  AgreementStatus,
  Locale,
  SignatureForm,
  SigningParty,
} from '../../graphql/generated/agreements/graphql';
import type { Language } from '../../ui/i18n';
import type { Tone } from '../../ui/StateBadge';
import { messages } from './messages';

export const TONES: Readonly<Record<AgreementStatus, Tone>> = {
  DRAFT: 'neutral',
  SENT: 'waiting',
  SIGNED_BY_VOLUNTEER: 'waiting',
  SIGNED_BY_FOUNDATION: 'info',
  IN_FORCE: 'good',
  EXPIRED: 'neutral',
  TERMINATED: 'bad',
};

export const STATUSES = Object.keys(TONES) as AgreementStatus[];

/** Forms that keep the written form (art. 78 and 78(1) of the Civil Code); the server checks again. */
export const WRITTEN_FORMS: readonly SignatureForm[] = ['PAPER', 'QUALIFIED'];

/** How the foundation may have signed. */
export const FOUNDATION_FORMS: readonly SignatureForm[] = ['PAPER', 'QUALIFIED', 'TRUSTED', 'PERSONAL_EID', 'CLICK'];

/** What a volunteer may have signed outside the portal. */
export const OUTSIDE_FORMS: readonly SignatureForm[] = ['PAPER', 'QUALIFIED', 'TRUSTED', 'PERSONAL_EID', 'SCAN'];

/** Whose signatures a file may carry. */
export const PARTIES: readonly SigningParty[] = ['BOTH', 'VOLUNTEER', 'FOUNDATION'];

/** The day on which it ends or ended. */
export const lastDayOf = ({ terminatedOn, validTo }: AgreementRowFragment): string => terminatedOn ?? validTo;

/** The language of the interface as the API names it. */
export const localeOf = (language: Language): Locale => (language === 'en' ? 'EN' : 'PL');

/** What a paragraph of a template can settle, those first that the act demands. */
export const BLOCKS: readonly AgreementBlock[] = [
  'SCOPE',
  'MANNER',
  'PERIOD',
  'TERMINATION',
  'SAFETY',
  'COSTS',
  'INSURANCE',
  'CERTIFICATE',
  'OTHER',
];

/** Fields of a template that the portal has words for. */
export const PLACEHOLDERS = Object.keys(messages.pl.placeholder) as Array<keyof typeof messages.pl.placeholder>;
