import { CombinedGraphQLErrors, ServerError, ServerParseError } from '@apollo/client/errors';
import { useCommonTexts } from './messages';

/** Something that a person can mend, as the API reports it. */
export interface UserError {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
}

export const ERROR_CODES = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
  'RATE_LIMITED',
  'BAD_USER_INPUT',
  'UNKNOWN_OPERATION',
  'INTERNAL',
  'NETWORK',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export interface Problem {
  readonly code: ErrorCode;
  /** The server's sentence, in the viewer's language; null where the page's own words are better. */
  readonly message: string | null;
  readonly incident: string | null;
}

/** Codes whose message the server writes for people; the others would only show technical words. */
const SPOKEN: readonly ErrorCode[] = ['CONFLICT', 'BAD_USER_INPUT', 'RATE_LIMITED', 'FORBIDDEN'];

export function problemOf(error: unknown): Problem {
  if (!CombinedGraphQLErrors.is(error)) return { code: unanswered(error), message: null, incident: null };
  const first = error.errors[0];
  const code = ERROR_CODES.find((known) => known === first?.extensions?.code) ?? 'INTERNAL';
  const incident = first?.extensions?.incident;
  // What is turned away before the server knows whose language to speak has no reason.
  const isSpoken = SPOKEN.includes(code) && first?.extensions?.reason !== undefined;
  return {
    code,
    message: isSpoken ? (first?.message ?? null) : null,
    incident: typeof incident === 'string' ? incident : null,
  };
}

/** Something between us and the API may answer in its place; then the person's own connection works. */
function unanswered(error: unknown): ErrorCode {
  const isAnswered = ServerError.is(error) || ServerParseError.is(error);
  if (!isAnswered) return 'NETWORK';
  return error.statusCode === 429 ? 'RATE_LIMITED' : 'INTERNAL';
}

/** One or two sentences: what happened, what to do, and the incident's number when there is one. */
export function useProblemText(): (error: unknown) => string {
  const { t } = useCommonTexts();
  return (error) => {
    const { code, message, incident } = problemOf(error);
    const sentence = message ?? t(`error.${code}`);
    return incident ? `${sentence} ${t('error.incident', { id: incident })}` : sentence;
  };
}
