import { type ApolloServerPlugin, type BaseContext, HeaderMap } from '@apollo/server';
import {
  type ASTNode,
  BREAK,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  getNamedType,
  getVariableValues,
  isAbstractType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parseType,
  TypeInfo,
  type VariableDefinitionNode,
  type VariableNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { KnownOperations } from './known-operations.js';
import { partsOf } from './parts.js';

type Variables = Readonly<Record<string, unknown>>;

/** A document as a function: what it selects is worked out, only the rows are missing. */
type Plan = (root: undefined, context: unknown, variables: Variables) => ExecutionResult | Promise<ExecutionResult>;

/**
 * Answers the portal's own queries by plans that graphql-jit compiles out of them; all else is left to Apollo, and with it
 * every query in which a plan meets an error: graphql-js answers it anew, and says what is wrong in its own words
 * (docs/adr/0006-execution.md). Never compile what a client wrote: its text would become code.
 */
export function answerByPlans<C extends BaseContext>(
  schema: GraphQLSchema,
  operations: KnownOperations,
): ApolloServerPlugin<C> {
  const plans = new Map<string, Plan | null>();
  const planOf = (hash: string, document: DocumentNode, operation: OperationDefinitionNode): Plan | null => {
    if (!isQuery(operation) || !operations.hasHash(hash)) return null;
    let plan = plans.get(hash);
    if (plan === undefined) {
      plan = planFor(schema, document, operation);
      plans.set(hash, plan);
    }
    return plan;
  };
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ queryHash = '', operation, document, request, contextValue }) {
          const plan = planOf(queryHash, document, operation);
          const variables = plan && coerced(schema, operation, request.variables);
          const result = variables && (await plan(undefined, contextValue, variables));
          if (!result || result.errors) return null;
          return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data: result.data } } };
        },
      };
    },
  };
}

/** Apollo also asks where it is not known which of the document's operations is meant, though its types deny it. */
const isQuery = (operation: OperationDefinitionNode | undefined): boolean =>
  operation?.operation === OperationTypeNode.QUERY;

/** The variables as resolvers get them, or null where one is not of its type. */
function coerced(schema: GraphQLSchema, operation: OperationDefinitionNode, variables: Variables = {}) {
  return getVariableValues(schema, operation.variableDefinitions ?? [], variables).coerced ?? null;
}

/** The plan of a document, or null for one that is better executed as it stands. */
function planFor(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Plan | null {
  const parts = partsOf(document, operation);
  if (!parts || parts.length < 2) return compile(schema, document);
  const plans = parts.flatMap((part) => {
    const plan = compile(schema, part.document);
    return plan ? [{ ...part, plan }] : [];
  });
  if (plans.length < parts.length) return null;
  return async (root, context, variables) => {
    const asked = plans.filter(({ variable }) => variable === null || variables[variable] === true);
    return joined(await Promise.all(asked.map(({ plan }) => plan(root, context, variables))));
  };
}

/** One answer of the answers to parts. */
function joined(results: readonly ExecutionResult[]): ExecutionResult {
  const errors = results.flatMap((result) => result.errors ?? []);
  if (errors.length > 0) return { errors };
  return { data: Object.assign({}, ...results.map(({ data }) => data)) };
}

function compile(schema: GraphQLSchema, document: DocumentNode): Plan | null {
  if (!isPlain(schema, document)) return null;
  const compiled = compileQuery(schema, withVariablesAsTheyAre(document), undefined, {
    disablingCapturingStackErrors: true,
  });
  return isCompiledQuery(compiled) ? compiled.query : null;
}

/**
 * Has nothing that graphql-jit takes otherwise than graphql-js: parts that may be skipped, a variable within an object or
 * a list that may be absent (it would become null), things of several kinds (an error while telling them apart would go
 * unheard).
 */
function isPlain(schema: GraphQLSchema, document: DocumentNode): boolean {
  const types = new TypeInfo(schema);
  const optional = optionalVariables(document);
  const isOdd = (node: ASTNode): boolean => {
    if (node.kind === Kind.FIELD) return isAbstractType(getNamedType(types.getType()));
    if (node.kind === Kind.OBJECT || node.kind === Kind.LIST)
      return variablesIn(node).some((name) => optional.has(name));
    return node.kind === Kind.DIRECTIVE;
  };
  let odd = false;
  const enter = (node: ASTNode) => {
    odd ||= isOdd(node);
    return odd ? BREAK : undefined;
  };
  visit(document, visitWithTypeInfo(types, { enter }));
  return !odd;
}

/** Those that a request may leave out and that have no value then. */
function optionalVariables(document: DocumentNode): Set<string> {
  const names = new Set<string>();
  visit(document, {
    [Kind.VARIABLE_DEFINITION]: ({ type, defaultValue, variable }: VariableDefinitionNode) => {
      if (type.kind !== Kind.NON_NULL_TYPE && !defaultValue) names.add(variable.name.value);
    },
  });
  return names;
}

function variablesIn(node: ASTNode): string[] {
  const names: string[] = [];
  visit(node, { [Kind.VARIABLE]: ({ name }: VariableNode) => void names.push(name.value) });
  return names;
}

/** A type that takes any value for what it is: graphql-js has checked the variables and made values of them by then. */
const ANYTHING = parseType('JSON');

function withVariablesAsTheyAre(document: DocumentNode): DocumentNode {
  return visit(document, {
    enter: (node) =>
      node.kind === Kind.VARIABLE_DEFINITION ? { ...node, type: ANYTHING, defaultValue: undefined } : undefined,
  });
}
