import { daysBetween } from '../../platform/clock.js';
import { wordsOf } from '../../platform/graphql/words.js';
import type { AccidentCover, Agreement, SignatureForm } from './agreements.entity.js';
import { changes } from './annexes.terms.js';

/* Rules of law as data and pure functions. "The act" is that of 24 April 2003 on public benefit activity and volunteering. */

/** Art. 44(4) and 46(3) of the act: what lasts longer than this should be in writing and has statutory accident cover. */
export const SHORT_TERM_DAYS = 30;

export const AgreementWarning = wordsOf(
  'AgreementWarning',
  'What the foundation has to see to because of an agreement.',
  [
    'WRITTEN_FORM_MISSING',
    'ORIGINAL_MISSING',
    'COPY_NOT_HANDED_OVER',
    'ACCIDENT_INSURANCE_REQUIRED',
    'STATUTORY_COVER',
  ],
);
export type AgreementWarning = keyof typeof AgreementWarning;

type Term = Pick<Agreement, 'validFrom' | 'validTo'>;

/** Days of the term, the first and the last included. */
export const termDays = ({ validFrom, validTo }: Term): number => daysBetween(validFrom, validTo) + 1;

/** The agreed period decides, not the days actually served. */
export const isLongTerm = (term: Term): boolean => termDays(term) > SHORT_TERM_DAYS;

/** What the agreed period asks for (art. 46(2) and (3)). */
export const coverFor = (term: Term): AccidentCover => (isLongTerm(term) ? 'STATUTORY' : 'ACCIDENT_INSURANCE');

/**
 * Forms that by themselves are the written form of the signer's declaration: a signature by hand (art. 78(1) of the
 * Civil Code) and a qualified electronic one (art. 78(1)(2)). A trusted-profile signature or a click is documentary form
 * (art. 77(2)); a scan is a copy.
 */
const WRITTEN: readonly SignatureForm[] = ['PAPER', 'QUALIFIED'];

export const isWritten = (form: SignatureForm): boolean => WRITTEN.includes(form);

/** Signed in the file itself, so the file is the original. */
const ELECTRONIC: readonly SignatureForm[] = ['QUALIFIED', 'PERSONAL_EID', 'TRUSTED'];

export const isElectronic = (form: SignatureForm): boolean => ELECTRONIC.includes(form);

export const AgreementForm = wordsOf(
  'AgreementForm',
  'The form of an agreement in civil law, as the weaker of both signatures makes it.',
  ['WRITTEN', 'ELECTRONIC', 'DOCUMENTARY'],
);
export type AgreementForm = keyof typeof AgreementForm;

/**
 * The form that a signed agreement has: written (art. 78(1) of the Civil Code), electronic, which is equal to it
 * (art. 78(1)(2)), or documentary (art. 77(2)). Null until both have signed.
 */
export function formOf({
  volunteerSignatureForm: volunteer,
  foundationSignatureForm: foundation,
}: Pick<Agreement, 'volunteerSignatureForm' | 'foundationSignatureForm'>): AgreementForm | null {
  if (!volunteer || !foundation) return null;
  if (!writtenFormKept(volunteer, foundation)) return 'DOCUMENTARY';
  return volunteer === 'QUALIFIED' && foundation === 'QUALIFIED' ? 'ELECTRONIC' : 'WRITTEN';
}

/** Whether an agreement keeps the written form: both declarations must (art. 78 of the Civil Code). */
export const writtenFormKept = (volunteer: SignatureForm, foundation: SignatureForm): boolean =>
  isWritten(volunteer) && isWritten(foundation);

/** Whether the paper itself holds the waiver of travel costs: an annex that leaves an earlier one alone does not. */
export const waives = (agreement: Pick<Agreement, 'travelCosts' | 'changes'>): boolean =>
  agreement.travelCosts === 'WAIVED' && (agreement.changes === null || changes(agreement, 'TRAVEL_COSTS'));

/**
 * Art. 45(4) of the act: the volunteer may release the foundation from travel costs only in writing, otherwise the
 * release is void. It is the volunteer's declaration alone, so only the volunteer's form counts.
 */
export const waiverIsVoid = (agreement: Pick<Agreement, 'travelCosts' | 'changes'>, form: SignatureForm): boolean =>
  waives(agreement) && !isWritten(form);

/** A click leaves its whole trace in the portal; every other signature stands on a paper or a file. */
const leavesAnOriginal = (form: SignatureForm): boolean => form !== 'CLICK';

/** What of an agreement the warnings follow from. */
export const WARNED_BY = [
  ...(['parentId', 'status', 'changes', 'validFrom', 'validTo', 'coverArrangedAt'] as const),
  ...(['volunteerSignatureForm', 'foundationSignatureForm', 'originalReceivedOn', 'copyHandedOn'] as const),
] as const;
type Warned = Pick<Agreement, (typeof WARNED_BY)[number]>;

/**
 * - WRITTEN_FORM_MISSING: longer than 30 days and signed in another form. Art. 44(4) asks for the written form without
 *   making the agreement void: it holds, but is harder to prove (art. 74 of the Civil Code).
 * - ORIGINAL_MISSING: the paper or file that the volunteer signed has not reached the foundation.
 * - COPY_NOT_HANDED_OVER: the foundation signed on paper, and the volunteer does not have their original yet.
 * - ACCIDENT_INSURANCE_REQUIRED: up to 30 days, so the foundation insures the volunteer (art. 46(3)).
 * - STATUTORY_COVER: longer, so an accident is reported to ZUS with the agreement (art. 46(2); act of 30 October 2002,
 *   art. 2(1)(12)); nothing to buy.
 * The last two go once a coordinator has seen to the cover. Of an annex they stand while it is not in effect and would move
 * the agreement from one cover to the other; from then on they are the agreement's.
 */
export function agreementWarnings(agreement: Warned): AgreementWarning[] {
  const { volunteerSignatureForm: volunteer, foundationSignatureForm: foundation } = agreement;
  const long = isLongTerm(agreement);
  const signed = [volunteer, foundation].filter((form) => form !== null);
  const warnings: AgreementWarning[] = [];
  if (long && signed.some((form) => !isWritten(form))) warnings.push('WRITTEN_FORM_MISSING');
  if (volunteer && leavesAnOriginal(volunteer) && !agreement.originalReceivedOn) warnings.push('ORIGINAL_MISSING');
  if (foundation === 'PAPER' && !agreement.copyHandedOn) warnings.push('COPY_NOT_HANDED_OVER');
  if (asksForCover(agreement)) warnings.push(long ? 'STATUTORY_COVER' : 'ACCIDENT_INSURANCE_REQUIRED');
  return warnings;
}

function asksForCover(agreement: Warned): boolean {
  const { parentId, status, validFrom, coverArrangedAt } = agreement;
  if (!parentId) return !coverArrangedAt;
  const former = agreement.changes?.find(({ term }) => term === 'VALID_TO')?.before;
  if (!former || status === 'IN_EFFECT' || status === 'WITHDRAWN') return false;
  return coverFor({ validFrom, validTo: former }) !== coverFor(agreement);
}
