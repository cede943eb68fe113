import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  Kind,
  type NameNode,
  type OperationDefinitionNode,
  parse,
  print,
  type VariableNode,
  visit,
} from 'graphql';

/* The operations of the portal's client, as they were written down for the server when the client was generated. */

/** An operation as it travels: by its id, which stands for the text. */
export interface Operation {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

const CONTRACT = 'schema/operations';

const entriesOf = (file: string): Array<[id: string, text: string]> =>
  Object.entries<string>(JSON.parse(readFileSync(join(CONTRACT, file), 'utf8')));

/** A client's operation, named `room/Name`, as the portal sends it. */
export function clientOperation(path: string): Operation {
  const [room = '', name = ''] = path.split('/');
  const wanted = new RegExp(`\\b(query|mutation) ${name}\\b`);
  const [id, text] = entriesOf(`${room}.json`).find(([, each]) => wanted.test(each)) ?? [];
  if (!id || !text) throw new Error(`The client has no operation ${path}`);
  return { id, name, text };
}

export const clientDocument = (path: string): DocumentNode => parse(clientOperation(path).text, { noLocation: true });

/** The client's operations that ask for a field of the root. */
export function documentsAsking(field: string): DocumentNode[] {
  const documents = readdirSync(CONTRACT).flatMap((file) =>
    entriesOf(file).map(([, text]) => parse(text, { noLocation: true })),
  );
  return documents.filter((document) =>
    operationIn(document).selectionSet.selections.some((node) => node.kind === Kind.FIELD && node.name.value === field),
  );
}

export function operationIn({ definitions }: DocumentNode): OperationDefinitionNode {
  const operation = definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('A document without an operation');
  return operation;
}

/** An operation that the client does not have. The bench makes it known to the portal that it builds. */
export function operationOf(document: DocumentNode): Operation {
  const text = print(document);
  const id = `sha256:${createHash('sha256').update(text).digest('hex')}`;
  return { id, name: operationIn(document).name?.value ?? '', text };
}

/** The same document without a field, wherever it stands. */
export const without = (document: DocumentNode, field: string): DocumentNode =>
  visit(document, { [Kind.FIELD]: ({ name }: FieldNode) => (name.value === field ? null : undefined) });

/**
 * Several operations of the client as one document: what a page sends that asks for all its parts at once. Variables are
 * told apart by the number of their operation, fragments by their room.
 */
export function together(name: string, paths: readonly string[]): DocumentNode {
  const documents = paths.map((path, index) => renamed(clientDocument(path), index, path.split('/')[0] ?? ''));
  const operations = documents.map(operationIn);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of documents.flatMap(({ definitions }) => definitions)) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  const [first] = operations;
  if (!first) throw new Error('Nothing is asked');
  const operation: OperationDefinitionNode = {
    ...first,
    name: { kind: Kind.NAME, value: name },
    variableDefinitions: operations.flatMap(({ variableDefinitions = [] }) => variableDefinitions),
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: operations.flatMap(({ selectionSet }) => selectionSet.selections),
    },
  };
  return { kind: Kind.DOCUMENT, definitions: [operation, ...fragments.values()] };
}

/** The name that a variable of the operation of that number has in {@link together}. */
export const variableOf = (index: number, name: string): string => `${name}${index}`;

const renamed = (document: DocumentNode, index: number, room: string): DocumentNode =>
  visit(document, {
    [Kind.VARIABLE]: (node: VariableNode) => called(node, variableOf(index, node.name.value)),
    [Kind.FRAGMENT_SPREAD]: (node: FragmentSpreadNode) => called(node, `${room}_${node.name.value}`),
    [Kind.FRAGMENT_DEFINITION]: (node: FragmentDefinitionNode) => called(node, `${room}_${node.name.value}`),
  });

const called = <Named extends { name: NameNode }>(node: Named, value: string): Named => ({
  ...node,
  name: { ...node.name, value },
});
