import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import {
  type ASTNode,
  BREAK,
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
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

type Gateway = ApolloServerOptionsWithGateway<BaseContext>['gateway'];
type GatewayRequest = Parameters<NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>>[0];
type Request = Pick<GatewayRequest, 'document' | 'operation' | 'queryHash' | 'context' | 'request'>;
type Executor = (request: Request) => Promise<ExecutionResult>;

/** A document as a function: what it selects is worked out, only the rows are missing. */
type Plan = (
  root: undefined,
  context: unknown,
  variables: Readonly<Record<string, unknown>>,
) => ExecutionResult | Promise<ExecutionResult>;

/**
 * Executes the portal's own queries by plans that graphql-jit compiles out of them, all else by graphql-js
 * (docs/adr/0006-execution.md). Never compile what a client wrote: its text would become code.
 */
export function executorOf(schema: GraphQLSchema, operations: KnownOperations): Executor {
  const plans = new Map<string, Plan | null>();
  const planOf = ({ queryHash, operation, document }: Request): Plan | null => {
    if (operation?.operation !== OperationTypeNode.QUERY || !operations.hasHash(queryHash)) return null;
    let plan = plans.get(queryHash);
    if (plan === undefined) {
      plan = planFor(schema, document, operation);
      plans.set(queryHash, plan);
    }
    return plan;
  };
  return async (request) => {
    const { document, operation, context } = request;
    const { variables = {}, operationName = null } = request.request;
    const plan = planOf(request);
    if (!plan) return execute({ schema, document, contextValue: context, variableValues: variables, operationName });
    const { errors, coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
      maxErrors: 50,
    });
    if (errors) return { errors };
    const result = await plan(undefined, context, coerced);
    return result.errors ? { ...result, errors: result.errors.map(completed) } : result;
  };
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

/** One answer of the answers to parts: null as soon as one of them is, as if they had been asked as one. */
function joined(results: readonly ExecutionResult[]): ExecutionResult {
  const errors = results.flatMap((result) => result.errors ?? []);
  const data = results.some((result) => !result.data) ? null : Object.assign({}, ...results.map(({ data }) => data));
  return { data, ...(errors.length > 0 && { errors }) };
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

/** graphql-jit's errors lack what Apollo and `formatError` expect of one. */
function completed({ message, path, locations, originalError }: GraphQLError): GraphQLError {
  return Object.assign(new GraphQLError(message, { path, originalError }), { locations });
}

/** Lets Apollo execute by `executor`: it takes one from what it calls a gateway. */
export const gatewayOf = (schema: GraphQLSchema, executor: Executor): Gateway => ({
  onSchemaLoadOrUpdate(tell) {
    tell({ apiSchema: schema, coreSupergraphSdl: '' });
    return () => undefined;
  },
  load: async () => ({ executor }),
  stop: async () => undefined,
});
