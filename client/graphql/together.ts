import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  Kind,
  type NameNode,
  type OperationDefinitionNode,
  parseConstValue,
  parseType,
  type SelectionNode,
  type VariableDefinitionNode,
  type VariableNode,
  visit,
} from 'graphql';

/** Queries of one room of the client with all fragments of that room. */
export interface Room {
  readonly name: string;
  readonly queries: readonly OperationDefinitionNode[];
  readonly fragments: readonly FragmentDefinitionNode[];
}

/**
 * Several queries as the parts of one. The part `MyMatches` is answered where the variable `MyMatches` is true, and takes
 * `$first` as `$MyMatches_first`; fragments are told apart by their room. A field of the root that several parts ask for
 * is called after its part, so that each of them has an answer of its own.
 */
export function together(name: string, rooms: readonly Room[]): DocumentNode {
  const queries = rooms.flatMap((room) => room.queries.map((query) => asPart(query, room.name)));
  const names = queries.map(nameOf);
  const twice = names.find((each, index) => names.indexOf(each) !== index);
  if (twice) throw new Error(`Two queries are called ${twice}`);
  const keys = queries.flatMap(({ selectionSet }) => selectionSet.selections.map(keyOf));
  const isShared = (key: string) => keys.filter((each) => each === key).length > 1;
  const fragments = rooms.flatMap((room) => room.fragments.map((fragment) => inRoom(fragment, room.name)));
  const query: OperationDefinitionNode = {
    kind: Kind.OPERATION_DEFINITION,
    operation: 'query' as OperationDefinitionNode['operation'],
    name: nameNode(name),
    variableDefinitions: queries.flatMap((part) => [switchOf(nameOf(part)), ...(part.variableDefinitions ?? [])]),
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: queries.flatMap((part) =>
        part.selectionSet.selections.map((field) => switched(field, nameOf(part), isShared)),
      ),
    },
  };
  return { kind: Kind.DOCUMENT, definitions: [query, ...usedBy(query, fragments)] };
}

/** Off unless it is said to be on, so that a request names only the parts that it wants. */
const switchOf = (part: string): VariableDefinitionNode => ({
  kind: Kind.VARIABLE_DEFINITION,
  variable: { kind: Kind.VARIABLE, name: nameNode(part) },
  type: parseType('Boolean!'),
  defaultValue: parseConstValue('false'),
});

function switched(node: SelectionNode, part: string, isShared: (key: string) => boolean): FieldNode {
  if (node.kind !== Kind.FIELD) throw new Error(`${part}: a part asks for fields of the root, not by a fragment`);
  const wanted = {
    kind: Kind.DIRECTIVE,
    name: nameNode('include'),
    arguments: [
      { kind: Kind.ARGUMENT, name: nameNode('if'), value: { kind: Kind.VARIABLE, name: nameNode(part) } as const },
    ],
  } as const;
  const key = keyOf(node);
  return { ...node, ...(isShared(key) && { alias: nameNode(`${part}_${key}`) }), directives: [wanted] };
}

function asPart(query: OperationDefinitionNode, room: string): OperationDefinitionNode {
  const part = nameOf(query);
  return visit(inRoom(query, room), {
    [Kind.VARIABLE]: (node: VariableNode) => called(node, `${part}_${node.name.value}`),
  });
}

const inRoom = <Node extends OperationDefinitionNode | FragmentDefinitionNode>(node: Node, room: string): Node => {
  const rename = (named: FragmentSpreadNode | FragmentDefinitionNode) => called(named, `${room}_${named.name.value}`);
  return visit(node, { [Kind.FRAGMENT_SPREAD]: rename, [Kind.FRAGMENT_DEFINITION]: rename });
};

/** The fragments that the query spreads, and those that they spread. */
function usedBy(query: OperationDefinitionNode, fragments: readonly FragmentDefinitionNode[]) {
  const used = new Set<FragmentDefinitionNode>();
  const look = (node: OperationDefinitionNode | FragmentDefinitionNode) => {
    visit(node, {
      [Kind.FRAGMENT_SPREAD]: (spread: FragmentSpreadNode) => {
        const fragment = fragments.find((each) => each.name.value === spread.name.value);
        if (!fragment || used.has(fragment)) return;
        used.add(fragment);
        look(fragment);
      },
    });
  };
  look(query);
  return used;
}

const nameNode = (value: string): NameNode => ({ kind: Kind.NAME, value });

const called = <Named extends { name: NameNode }>(node: Named, value: string): Named => ({
  ...node,
  name: nameNode(value),
});

function nameOf({ name, operation }: OperationDefinitionNode): string {
  if (!name || operation !== 'query') throw new Error('A part is a query with a name');
  return name.value;
}

const keyOf = (node: SelectionNode): string => (node.kind === Kind.FIELD ? (node.alias ?? node.name).value : '');
