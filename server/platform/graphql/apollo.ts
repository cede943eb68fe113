import { ApolloServer, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { answerErrors, type Say } from './answer-errors.js';
import { costLimit } from './cost.js';
import type { KnownOperations } from './known-operations.js';
import { answerByPlans } from './plans.js';

export interface GraphQLOptions<C> {
  operations: KnownOperations;
  /** Shows the schema and spelling suggestions to anyone: for development and the demo. */
  open: boolean;
  log: FastifyBaseLogger;
  say: Say<C>;
}

export function createApollo<C extends BaseContext>(
  schema: GraphQLSchema,
  options: GraphQLOptions<C>,
): ApolloServer<C> {
  const { plugin, formatError } = answerErrors(options.say, options.log);
  return new ApolloServer<C>({
    schema,
    introspection: options.open,
    hideSchemaDetailsFromClientErrors: !options.open,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    // Texts that a client would register at will; what is known is known from the build.
    persistedQueries: false,
    // The process stops in its own order; Apollo would raise the signal again while requests are under way.
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It would work out for each field how long its value may be cached; here nothing is.
      ApolloServerPluginCacheControlDisabled(),
      costLimit(schema, options.operations),
      answerByPlans(schema, options.operations),
      plugin,
    ],
    formatError,
    // Apollo's own adds a line break, for which the whole text is copied.
    stringifyResult: JSON.stringify,
  });
}
