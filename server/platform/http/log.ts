import type { FastifyRequest } from 'fastify';

/**
 * What the log may know: no address, no header, no query string, no value of a statement. Messages of database errors
 * quote the row that was refused ("Duplicate entry 'anna@…'"), so of those only the code and the statement are kept,
 * whose values stand apart from it.
 */
export const SERIALIZERS = {
  err: safeError,
  req: (request: FastifyRequest) => ({ method: request.method, path: request.routeOptions?.url }),
};

type SafeError = {
  type: string;
  code?: string;
  message: string;
  sql?: string;
  stack: string;
  cause?: SafeError;
};

function safeError(error: unknown): SafeError {
  if (!(error instanceof Error)) return { type: typeof error, message: '', stack: '' };
  const { query, code } = error as { query?: unknown; code?: unknown };
  const fromDatabase = typeof query === 'string' || 'sqlMessage' in error || error.name === 'SqliteError';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.constructor.name,
    ...(typeof code === 'string' && { code }),
    message: fromDatabase ? '' : withoutValue(error),
    ...(typeof query === 'string' && { sql: query }),
    stack: frames.join('\n'),
    ...(error.cause instanceof Error && { cause: safeError(error.cause) }),
  };
}

/** Errors of graphql-js quote the value after a colon. */
const withoutValue = ({ name, message }: Error): string =>
  name === 'GraphQLError' ? (message.split(':')[0] ?? '') : message;
