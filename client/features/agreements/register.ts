import type {
  AccidentCover,
  AgreementFilter,
  AgreementForm,
  AgreementKind,
  AgreementOrder,
} from '../../graphql/generated/agreements/graphql';
import { dayAfter } from './deadlines';
import { STATUSES } from './states';

/** Filters of the register with the values that the address leaves out. */
export const REGISTER_DEFAULTS = {
  search: '',
  state: '',
  on: '',
  ending: '',
  original: '',
  cover: '',
  form: '',
  kind: '',
  order: 'NAME',
};
export type RegisterValues = typeof REGISTER_DEFAULTS;

/** In how many days an agreement may end. */
export const ENDING = [30, 60, 90] as const;
/** For how many days an original may be awaited. */
export const ORIGINALS = [0, 14, 30] as const;
export const COVERS: readonly AccidentCover[] = ['ACCIDENT_INSURANCE', 'STATUTORY'];
export const FORMS: readonly AgreementForm[] = ['WRITTEN', 'ELECTRONIC', 'DOCUMENTARY'];

const among = <T extends string | number>(known: readonly T[], value: string): T | null =>
  known.find((each) => String(each) === value) ?? null;

export const orderOf = ({ order }: RegisterValues): AgreementOrder => (order === 'VALID_TO' ? 'VALID_TO' : 'NAME');

export const KINDS: readonly AgreementKind[] = ['AGREEMENT', 'ANNEX'];

/** What the address asks for, as far as it is known. Only what runs can come to an end, unless a state was asked for. */
export function filterOf(
  { search, state, on, ending, original, cover, form, kind }: RegisterValues,
  timeZone: string,
): AgreementFilter {
  const status = among(STATUSES, state);
  const days = among(ENDING, ending);
  const running = days !== null && status === null;
  return {
    search: search || null,
    statuses: running ? ['SIGNED_BY_FOUNDATION', 'IN_FORCE'] : [status].filter((each) => each !== null),
    inForceOn: /^\d{4}-\d{2}-\d{2}$/.test(on) ? on : null,
    expiringBefore: days === null ? null : dayAfter(days, timeZone),
    originalMissingFor: among(ORIGINALS, original),
    coverDue: among(COVERS, cover),
    form: among(FORMS, form),
    kind: among(KINDS, kind),
  };
}

/** The same for the address of a file. */
export const paramsOf = (filter: AgreementFilter): Record<string, string> =>
  Object.fromEntries(
    Object.entries(filter)
      .filter(([, value]) => value !== null && String(value) !== '')
      .map(([name, value]) => [name, String(value)]),
  );
