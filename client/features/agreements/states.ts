import dayjs from 'dayjs';
import type {
  AgreementBlock,
  AgreementCaseFragment,
  AgreementRowFragment,
  AgreementStatus,
  Locale,
  SignatureForm,
  SigningParty,
} from '../../graphql/generated/agreements/graphql';
import type { Language } from '../../ui/i18n';
import type { Tone } from '../../ui/StateBadge';
import { messages } from './messages';

const SHORT_TERM_DAYS = 30;

export const TONES: Readonly<Record<AgreementStatus, Tone>> = {
  DRAFT: 'neutral',
  SENT: 'waiting',
  SIGNED_BY_VOLUNTEER: 'waiting',
  SIGNED_BY_FOUNDATION: 'info',
  IN_FORCE: 'good',
  EXPIRED: 'neutral',
  TERMINATED: 'bad',
  IN_EFFECT: 'good',
  WITHDRAWN: 'neutral',
};

export const STATUSES = Object.keys(TONES) as AgreementStatus[];

const AGREEMENT_STATES = [
  'DRAFT',
  'SENT',
  'SIGNED_BY_VOLUNTEER',
  'SIGNED_BY_FOUNDATION',
  'IN_FORCE',
  'EXPIRED',
  'TERMINATED',
] as const satisfies readonly AgreementStatus[];
const ANNEX_STATES = [
  'DRAFT',
  'SENT',
  'SIGNED_BY_VOLUNTEER',
  'SIGNED_BY_FOUNDATION',
  'IN_EFFECT',
  'WITHDRAWN',
] as const satisfies readonly AgreementStatus[];

type Standing = Pick<AgreementRowFragment, 'parentId' | 'status'>;

const among = <T extends AgreementStatus>(states: readonly T[], status: AgreementStatus): T =>
  states.find((state) => state === status) ?? (states[0] as T);

/** The words of a state: an annex has its own. */
export const stateKey = ({ parentId, status }: Standing) =>
  parentId ? (`annex.status.${among(ANNEX_STATES, status)}` as const) : (`status.${status}` as const);

/** The words of what comes next, for the volunteer (`page`) or the office. */
export const nextKey = (where: 'page' | 'office', { parentId, status }: Standing) =>
  parentId
    ? (`annex.${where}.${among(ANNEX_STATES, status)}` as const)
    : (`${where}.next.${among(AGREEMENT_STATES, status)}` as const);

const OVER: readonly AgreementStatus[] = ['EXPIRED', 'TERMINATED', 'WITHDRAWN'];

export const isOver = ({ status }: Pick<Standing, 'status'>): boolean => OVER.includes(status);

/** Concluded and not over: what an annex may be made to. */
export const isRunning = ({ parentId, status }: Standing): boolean =>
  !parentId && (status === 'SIGNED_BY_FOUNDATION' || status === 'IN_FORCE');

/** Whether the paper itself holds the waiver of travel costs: an annex that leaves an earlier one alone does not. */
export const waives = ({ travelCosts, changes }: Pick<AgreementCaseFragment, 'travelCosts' | 'changes'>): boolean =>
  travelCosts === 'WAIVED' && (changes === null || changes.some(({ term }) => term === 'TRAVEL_COSTS'));

/** The law asks for the written form from 31 days on; the agreed period decides. */
export const isLongTerm = ({ validFrom, validTo }: Pick<AgreementRowFragment, 'validFrom' | 'validTo'>): boolean =>
  dayjs(validTo).diff(validFrom, 'day') >= SHORT_TERM_DAYS;

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
