import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  Kind,
  type NameNode,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
  type VariableNode,
  visit,
} from 'graphql';

/** An operation as it travels: its name and the whole text, fragments included. */
export interface Operation {
  readonly name: string;
  readonly text: string;
}

type Definitions = { operations: OperationDefinitionNode[]; fragments: FragmentDefinitionNode[] };

const CLIENT = 'client';

/** The documents of the client, by folder: names are unique within a folder, as the generated code demands. */
function readFolders(): Map<string, Definitions> {
  const folders = new Map<string, Definitions>();
  for (const file of readdirSync(CLIENT, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!file.endsWith('.graphql')) continue;
    const folder = dirname(file).split('/').at(-1) ?? '';
    const known = folders.get(folder) ?? { operations: [], fragments: [] };
    for (const node of parse(readFileSync(join(CLIENT, file), 'utf8'), { noLocation: true }).definitions) {
      if (node.kind === Kind.OPERATION_DEFINITION) known.operations.push(node);
      if (node.kind === Kind.FRAGMENT_DEFINITION) known.fragments.push(node);
    }
    folders.set(folder, known);
  }
  return folders;
}

let folders: Map<string, Definitions> | null = null;

/** The document of a client's operation, named `folder/Name`, with the fragments that it needs. */
export function clientDocument(path: string): DocumentNode {
  folders ??= readFolders();
  const [folder = '', name = ''] = path.split('/');
  const { operations, fragments } = folders.get(folder) ?? { operations: [], fragments: [] };
  const operation = operations.find((node) => node.name?.value === name);
  if (!operation) throw new Error(`The client has no operation ${path}`);
  const needed = new Set<FragmentDefinitionNode>();
  const collect = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      [Kind.FRAGMENT_SPREAD]: ({ name: { value } }: FragmentSpreadNode) => {
        const fragment = fragments.find((each) => each.name.value === value);
        if (!fragment) throw new Error(`${path} names an unknown fragment ${value}`);
        if (needed.has(fragment)) return;
        needed.add(fragment);
        collect(fragment);
      },
    });
  };
  collect(operation);
  return { kind: Kind.DOCUMENT, definitions: [operation, ...needed] };
}

/** The operation as the portal sends it: Apollo Client asks for the type of everything that it caches. */
export function operationOf(document: DocumentNode): Operation {
  const [operation] = document.definitions;
  const name = operation?.kind === Kind.OPERATION_DEFINITION ? operation.name?.value : undefined;
  return { name: name ?? '', text: print(withTypeNames(document)) };
}

/** A client's operation, named `folder/Name`, as the portal sends it. */
export const clientOperation = (path: string): Operation => operationOf(clientDocument(path));

/** The same document without a field, wherever it stands. */
export const without = (document: DocumentNode, field: string): DocumentNode =>
  visit(document, { [Kind.FIELD]: ({ name }: FieldNode) => (name.value === field ? null : undefined) });

/**
 * Several operations of the client as one document: what a page sends that asks for all its parts at once. Variables are
 * told apart by the number of their operation, fragments by their folder.
 */
export function together(name: string, paths: readonly string[]): DocumentNode {
  const operations: OperationDefinitionNode[] = [];
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const [index, path] of paths.entries()) {
    const folder = path.split('/')[0] ?? '';
    const renamed = visit(clientDocument(path), {
      [Kind.VARIABLE]: (node: VariableNode) => called(node, variableOf(index, node.name.value)),
      [Kind.FRAGMENT_SPREAD]: (node: FragmentSpreadNode) => called(node, `${folder}_${node.name.value}`),
      [Kind.FRAGMENT_DEFINITION]: (node: FragmentDefinitionNode) => called(node, `${folder}_${node.name.value}`),
    });
    for (const node of renamed.definitions) {
      if (node.kind === Kind.OPERATION_DEFINITION) operations.push(node);
      if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
    }
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

const called = <Named extends { name: NameNode }>(node: Named, value: string): Named => ({
  ...node,
  name: { ...node.name, value },
});

/** The name that a variable of the operation of that number has in {@link together}. */
export const variableOf = (index: number, name: string): string => `${name}${index}`;

const TYPE_NAME = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;

function withTypeNames(document: DocumentNode): DocumentNode {
  return visit(document, {
    [Kind.SELECTION_SET]: (node: SelectionSetNode, _key: unknown, parent: ASTNode | readonly ASTNode[] | undefined) => {
      const isRoot = parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION;
      return isRoot ? undefined : { ...node, selections: [...node.selections, TYPE_NAME] };
    },
  });
}
