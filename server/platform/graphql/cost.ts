import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  getNullableType,
  getVariableValues,
  isListType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
// The ESM build brings a second copy of graphql-js.
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity/cjs';
import { AppError } from '../errors.js';
import { DEFAULT_PAGE, MAX_PAGE } from './connection.js';
import type { KnownOperations } from './known-operations.js';

const MAX_COST = 20_000;
const MAX_DEPTH = 12;
const MAX_ALIASES = 30;
/** What a list that its rule bounds holds at most, as a rule of thumb. */
const SHORT_LIST = 5;

/** A field costs one; a page costs what one of its items costs, times the items asked for; so does a short list. */
const bySize: ComplexityEstimator = ({ args, childComplexity, field }) => {
  const paged = field.args.some(({ name }) => name === 'first');
  const asked = Number(args['first'] ?? args['last'] ?? DEFAULT_PAGE);
  const isList = isListType(getNullableType(field.type));
  // The parts of a page (`edges`, `nodes`) are lists whose length the page has set.
  const partOfPage = field.name === 'edges' || field.name === 'nodes';
  const size = paged ? Math.min(Math.max(asked, 1), MAX_PAGE) : isList && !partOfPage ? SHORT_LIST : 1;
  return 1 + size * childComplexity;
};

/** The same with every size that a variable says taken for the largest. */
const byLargestSize: ComplexityEstimator = (asked) => {
  const saidByVariable = asked.node.arguments?.some(
    ({ name, value }) => (name.value === 'first' || name.value === 'last') && value.kind === Kind.VARIABLE,
  );
  return bySize(saidByVariable ? { ...asked, args: { ...asked.args, first: MAX_PAGE } } : asked);
};

/**
 * Refuses operations that would take unbounded work, before any of it is done. One that stays within the limits however
 * large a page its variables may ask for is looked at once; those of the portal itself were when they were written.
 */
export function costLimit(schema: GraphQLSchema, operations: KnownOperations): ApolloServerPlugin {
  const harmless = new WeakSet<DocumentNode>();
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, request, queryHash }) {
          if (!operation || operations.hasHash(queryHash) || harmless.has(document)) return;
          const variables = request.variables ?? {};
          // Variables of a wrong type have no cost: execution refuses them before it calls a resolver.
          const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
          const costBy = (estimator: ComplexityEstimator) =>
            errors ? 0 : costOf(schema, document, variables, estimator, operation.name?.value);
          if (isTooWide(document) || costBy(bySize) > MAX_COST) {
            const originalError = new AppError('BAD_USER_INPUT', 'platform:COST');
            throw new GraphQLError('COST', { originalError, extensions: { http: { status: 400 } } });
          }
          if (!errors && isOfOneShape(document) && costBy(byLargestSize) <= MAX_COST) harmless.add(document);
        },
      };
    },
  };
}

/** Whether the one operation of the document is beyond the limits, with these values of its variables. */
export const isTooLarge = (schema: GraphQLSchema, document: DocumentNode, variables: object): boolean =>
  isTooWide(document) || costOf(schema, document, variables, bySize) > MAX_COST;

function isTooWide(document: DocumentNode): boolean {
  const { depth, aliases } = extentOf(document);
  return depth > MAX_DEPTH || aliases > MAX_ALIASES;
}

function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: object,
  estimator: ComplexityEstimator,
  operationName?: string,
): number {
  return getComplexity({ schema, query, variables, ...(operationName && { operationName }), estimators: [estimator] });
}

/** Has one operation, and no part that variables could leave out: only the sizes of pages are open. */
function isOfOneShape(document: DocumentNode): boolean {
  let operations = 0;
  let directives = 0;
  visit(document, {
    enter({ kind }) {
      if (kind === Kind.OPERATION_DEFINITION) operations += 1;
      if (kind === Kind.DIRECTIVE) directives += 1;
    },
  });
  return operations === 1 && directives === 0;
}

/**
 * Nesting of selections and number of aliases, as they are once fragments stand in their places. Validation has
 * refused circles of fragments by now. Introspection is not counted: its depth is bounded by nature.
 */
function extentOf(document: DocumentNode): { depth: number; aliases: number } {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  const known = new Map<SelectionSetNode, Extent>();
  const extent = (set: SelectionSetNode | undefined): Extent => {
    if (!set) return { depth: 0, aliases: 0 };
    const found = known.get(set) ?? sum(set.selections.map(of));
    known.set(set, found);
    return found;
  };
  const of = (node: SelectionNode): Extent => {
    if (node.kind === Kind.FRAGMENT_SPREAD) return extent(fragments.get(node.name.value)?.selectionSet);
    const inner = extent(node.selectionSet);
    if (node.kind === Kind.INLINE_FRAGMENT) return inner;
    if (node.name.value.startsWith('__')) return { depth: 1, aliases: 0 };
    return { depth: inner.depth + 1, aliases: inner.aliases + (node.alias ? 1 : 0) };
  };
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  return sum(operations.map(({ selectionSet }) => extent(selectionSet)));
}

interface Extent {
  depth: number;
  aliases: number;
}

const sum = (parts: Extent[]): Extent => ({
  depth: Math.max(0, ...parts.map(({ depth }) => depth)),
  aliases: parts.reduce((total, { aliases }) => total + aliases, 0),
});
