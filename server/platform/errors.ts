/** Codes of errors that stop an operation, in `extensions.code`; `docs/errors.md` explains each. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_USER_INPUT'
  | 'CONFLICT'
  | 'RATE_LIMITED'
  | 'UNAVAILABLE'
  | 'INTERNAL';

/** Values put into a message. Never personal data: messages reach logs. */
export type MessageParams = Record<string, string | number>;

/** `feature:NAME`; the text stands in the feature's messages, the NAME is the stable code. */
export type MessageKey = `${string}:${string}`;

export const nameOf = (key: MessageKey): string => key.slice(key.indexOf(':') + 1);

/** An error that a person may see, in their language. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly key: MessageKey,
    readonly params: MessageParams = {},
  ) {
    super(`${code} ${key}`);
  }
}

export class Unauthenticated extends AppError {
  constructor(key: MessageKey = 'platform:UNAUTHENTICATED') {
    super('UNAUTHENTICATED', key);
  }
}

export class Forbidden extends AppError {
  constructor(key: MessageKey = 'platform:FORBIDDEN') {
    super('FORBIDDEN', key);
  }
}

/** The row does not exist, or the person may not read it: the two look the same. */
export class NotFound extends AppError {
  constructor(key: MessageKey = 'platform:NOT_FOUND') {
    super('NOT_FOUND', key);
  }
}

/** The operation does not fit the present state, or someone else was faster. */
export class Conflict extends AppError {
  constructor(key: MessageKey, params?: MessageParams) {
    super('CONFLICT', key, params);
  }
}

export class RateLimited extends AppError {
  constructor(seconds: number) {
    super('RATE_LIMITED', 'platform:RATE_LIMITED', { seconds });
  }
}

/** One thing that the person can mend, tied to the input field at `path`. */
export interface InputProblem {
  path: string[];
  key: MessageKey;
  params?: MessageParams;
}

/** Input that the person can mend. Mutations answer it as `userErrors` in their payload. */
export class InvalidInput extends AppError {
  constructor(readonly problems: InputProblem[]) {
    super('BAD_USER_INPUT', 'platform:BAD_USER_INPUT');
  }
}

/** Short form for one problem with one field. */
export const invalid = (path: string, key: MessageKey, params?: MessageParams): InvalidInput =>
  new InvalidInput([{ path: path === '' ? [] : path.split('.'), key, ...(params && { params }) }]);
