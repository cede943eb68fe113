import { readFileSync } from 'node:fs';
import {
  type ASTNode,
  buildSchema,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLInputField,
  getNamedType,
  isEnumType,
  isInputObjectType,
  Kind,
  print,
  visit,
} from 'graphql';
import { documentsAsking, operationIn } from '../documents.js';

/** A query of the schema that gives a list by pages, and all ways to ask it. */
export interface List {
  readonly name: string;
  readonly filters: readonly GraphQLInputField[];
  /** Values of its argument `order`; none where there is one order only. */
  readonly orders: readonly string[];
  /** Asks for what the client's page shows, by variables named like the arguments. */
  readonly text: string;
}

/** Every query that returns a connection: a new one is checked without being named anywhere. */
export function listsOf(schemaFile: string): List[] {
  const schema = buildSchema(readFileSync(schemaFile, 'utf8'));
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  return fields.filter(({ type }) => getNamedType(type).name.endsWith('Connection')).map(listOf);
}

function listOf(field: GraphQLField<unknown, unknown>): List {
  const typeOf = (name: string) => field.args.find((argument) => argument.name === name)?.type;
  const filter = typeOf('filter') && getNamedType(typeOf('filter'));
  const order = typeOf('order') && getNamedType(typeOf('order'));
  return {
    name: field.name,
    filters: isInputObjectType(filter) ? Object.values(filter.getFields()) : [],
    orders: isEnumType(order) ? order.getValues().map(({ name }) => name) : [],
    text: textFor(field),
  };
}

const LEAST = '{ nodes { id } pageInfo { hasNextPage endCursor } totalCount }';

/** The field with all its arguments as variables, and the selection of the client's document that shows most of it. */
function textFor({ name, args }: GraphQLField<unknown, unknown>): string {
  const [shown] = documentsAsking(name).sort((a, b) => print(b).length - print(a).length);
  const root =
    shown &&
    operationIn(shown).selectionSet.selections.find(
      (node): node is FieldNode => node.kind === Kind.FIELD && node.name.value === name,
    );
  const selection = root?.selectionSet ? print(root.selectionSet) : LEAST;
  const variables = args.map((argument) => `$${argument.name}: ${argument.type}`).join(', ');
  const values = args.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const fragments = shown && root ? fragmentsOf(root, shown).map(print) : [];
  return `query Explained(${variables}) { ${name}(${values}) ${withCursor(selection)} }\n${fragments.join('\n')}`;
}

/** The fragments that a part of a document stands on, those of its fragments included. */
function fragmentsOf(part: ASTNode, document: DocumentNode, found = new Set<FragmentDefinitionNode>()) {
  visit(part, {
    FragmentSpread({ name }) {
      const fragment = document.definitions.find(
        (node) => node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === name.value,
      );
      if (fragment?.kind !== Kind.FRAGMENT_DEFINITION || found.has(fragment)) return;
      found.add(fragment);
      fragmentsOf(fragment, document, found);
    },
  });
  return [...found];
}

/** The cursor of the last item leads to the second page. */
const withCursor = (selection: string): string => selection.replace('{', '{ edges { cursor } ');
