import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { FastifyBaseLogger } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { AppError, InvalidInput, type MessageKey, type MessageParams, nameOf } from '../errors.js';
import { newId } from '../ids.js';

/** A text in the language of whoever asks; of the portal where it is not known yet who that is. */
export type Say<C> = (context: C | undefined, key: MessageKey, params?: MessageParams) => string;

/** Codes that Apollo or graphql-js give to malformed requests; they are the caller's doing and carry no inner detail. */
const REQUEST_ERRORS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_REQUEST',
  'BAD_USER_INPUT',
]);

/** How errors leave: those raised on purpose in the caller's language, all others as a number to look up in the log. */
export function answerErrors<C extends BaseContext>(say: Say<C>, log: FastifyBaseLogger) {
  const heardBy = new WeakMap<object, C>();
  const plugin: ApolloServerPlugin<C> = {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue }) {
          for (const error of errors) heardBy.set(error, contextValue);
        },
      };
    },
  };
  const formatError = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const context = typeof error === 'object' && error !== null ? heardBy.get(error) : undefined;
    const inner = innermost(error);
    if (inner instanceof AppError) return spoken(formatted, inner, (key, params) => say(context, key, params));
    if (REQUEST_ERRORS.has(String(formatted.extensions?.['code']))) return withoutValues(formatted);
    const incident = newId();
    log.error({ err: inner, incident }, 'unexpected error');
    return { message: say(context, 'platform:INTERNAL', { incident }), extensions: { code: 'INTERNAL', incident } };
  };
  return { plugin, formatError };
}

/** graphql-js wraps what a resolver throws, more than once where a plugin throws. */
function innermost(error: unknown): unknown {
  let inner = error;
  while (inner instanceof GraphQLError && inner.originalError) inner = inner.originalError;
  return inner;
}

function spoken(
  { locations, path }: GraphQLFormattedError,
  error: AppError,
  say: (key: MessageKey, params?: MessageParams) => string,
): GraphQLFormattedError {
  const problems = error instanceof InvalidInput ? error.problems : [];
  const userErrors = problems.map(({ path: field, key, params }) => ({
    code: nameOf(key),
    message: say(key, params),
    path: field,
  }));
  return {
    message: say(error.key, error.params),
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code: error.code, reason: nameOf(error.key), ...(userErrors.length > 0 && { userErrors }) },
  };
}

/** graphql-js quotes a variable that it refuses; answers end up in logs and screenshots, so only the place is kept. */
function withoutValues(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const variable = /^Variable "\$(\w+)" got invalid value/.exec(formatted.message)?.[1];
  if (!variable) return formatted;
  const place = / at "([\w.[\]]+)"; [^"]*$/.exec(formatted.message)?.[1] ?? variable;
  return { ...formatted, message: `The variable is not of its type at ${place}.` };
}
