import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, GraphQLError, type GraphQLSchema, visit } from 'graphql';
// The ESM build brings a second copy of graphql-js.
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity/cjs';
import { MAX_PAGE } from './connection.js';

const MAX_COST = 20_000;
const MAX_DEPTH = 12;
const MAX_ALIASES = 30;

/** A field costs one; a page costs what one of its items costs, times the items asked for. */
const byPageSize: ComplexityEstimator = ({ args, childComplexity, field }) => {
  const paged = field.args.some(({ name }) => name === 'first');
  const size = paged ? Math.min(Number(args['first'] ?? args['last'] ?? 25), MAX_PAGE) : 1;
  return 1 + size * childComplexity;
};

/** Refuses operations that would take unbounded work, before any of it is done. */
export function costLimit(schema: GraphQLSchema): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, request }) {
          const { depth, aliases } = extentOf(document);
          const tooMuch = depth > MAX_DEPTH || aliases > MAX_ALIASES || costOf(schema, document, request) > MAX_COST;
          if (tooMuch) throw new GraphQLError('COST', { extensions: { code: 'BAD_USER_INPUT', reason: 'COST' } });
        },
      };
    },
  };
}

function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  { operationName, variables }: { operationName?: string; variables?: Record<string, unknown> },
): number {
  return getComplexity({
    schema,
    query,
    ...(operationName && { operationName }),
    ...(variables && { variables }),
    estimators: [byPageSize],
  });
}

/** Nesting of selections (through fragments as written) and number of aliases. Introspection is not counted as deep. */
function extentOf(document: DocumentNode): { depth: number; aliases: number } {
  let depth = 0;
  let deepest = 0;
  let aliases = 0;
  visit(document, {
    Field: {
      enter(node) {
        if (node.name.value === '__schema' || node.name.value === '__type') return false;
        if (node.alias) aliases += 1;
        depth += 1;
        deepest = Math.max(deepest, depth);
        return undefined;
      },
      leave() {
        depth -= 1;
      },
    },
  });
  return { depth: deepest, aliases };
}
