import { type DirectiveNode, type DocumentNode, type FieldNode, Kind, type OperationDefinitionNode } from 'graphql';

/** Fields of the root that are asked for together. */
export interface Part {
  /** The variable that says whether the part is asked for; null for what always is. */
  readonly variable: string | null;
  /** The document with those fields alone. */
  readonly document: DocumentNode;
}

/**
 * The query cut into what `@include(if: $variable)` leaves in or out at its root, which are queries of their own then.
 * Null where that is not all that decides what is asked, or where two parts would answer under one name.
 */
export function partsOf(document: DocumentNode, operation: OperationDefinitionNode): Part[] | null {
  const fields = new Map<string | null, FieldNode[]>();
  const names = new Set<string>();
  for (const node of operation.selectionSet.selections) {
    const variable = node.kind === Kind.FIELD ? switchOf(node.directives ?? []) : undefined;
    if (node.kind !== Kind.FIELD || variable === undefined) return null;
    names.add((node.alias ?? node.name).value);
    fields.set(variable, [...(fields.get(variable) ?? []), { ...node, directives: [] }]);
  }
  if (names.size !== operation.selectionSet.selections.length) return null;
  return [...fields].map(([variable, selections]) => {
    const part = { ...operation, selectionSet: { ...operation.selectionSet, selections } };
    return {
      variable,
      document: { ...document, definitions: document.definitions.map((node) => (node === operation ? part : node)) },
    };
  });
}

/** The variable of `@include`, null without a directive, undefined for anything else. */
function switchOf([directive, ...others]: readonly DirectiveNode[]): string | null | undefined {
  if (!directive) return null;
  const [condition] = directive.arguments ?? [];
  if (others.length > 0 || directive.name.value !== 'include' || condition?.value.kind !== Kind.VARIABLE)
    return undefined;
  return condition.value.name.value;
}
