import { ApolloServer, type BaseContext } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { FastifyBaseLogger } from 'fastify';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { newId } from '../ids.js';
import { costLimit } from './cost.js';

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

export interface GraphQLOptions {
  /** Shows the schema and spelling suggestions to anyone: for development and the demo. */
  open: boolean;
  log: FastifyBaseLogger;
  /** The text of an unexpected error, with its incident id. */
  incidentText(incident: string): string;
}

export function createApollo<C extends BaseContext>(schema: GraphQLSchema, options: GraphQLOptions): ApolloServer<C> {
  return new ApolloServer<C>({
    schema,
    introspection: options.open,
    hideSchemaDetailsFromClientErrors: !options.open,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    plugins: [ApolloServerPluginLandingPageDisabled(), costLimit(schema)],
    formatError: (formatted, error) => expected(formatted, error) ?? incident(error, options),
  });
}

/** Errors that we or graphql-js raised on purpose pass; what they carry was written for the caller. */
function expected(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError | null {
  const inner = unwrapResolverError(error);
  const code = String(formatted.extensions?.['code'] ?? '');
  const ours = inner instanceof GraphQLError && inner.extensions['reason'] !== undefined;
  return ours || REQUEST_ERRORS.has(code) ? formatted : null;
}

/** Anything else: the log keeps the error, the caller gets the number under which it can be found. */
function incident(error: unknown, { log, incidentText }: GraphQLOptions): GraphQLFormattedError {
  const id = newId();
  log.error({ err: unwrapResolverError(error), incident: id }, 'unexpected error');
  return { message: incidentText(id), extensions: { code: 'INTERNAL', incident: id } };
}
