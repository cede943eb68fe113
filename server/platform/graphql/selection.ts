import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  getNamedType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { Extensions } from 'type-graphql';

/** What an answer shows of a type. Directives are not looked at: a field that is left out costs a column at most. */
export interface Selection {
  /** Fields that stand on the object as they are, with what is asked below them. */
  readonly plain: ReadonlyMap<string, Selection>;
  /** Some field is worked out from the object by a function that does not say from which parts of it. */
  readonly computed: boolean;
}

interface Draft extends Selection {
  plain: Map<string, Draft>;
  computed: boolean;
}

type Info = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'schema' | 'returnType'>;

const PLAIN = 'plain';
const PARTS = 'parts';

/** Says of what on its object a field is worked out, so that a list need not read the whole row for it. */
export const From = <T>(...parts: ReadonlyArray<keyof T & string>) => Extensions({ [PARTS]: parts });

/** Says that the field shows what stands on the object. Whether it has a function does not tell: plugins wrap fields. */
export function markPlain(field: GraphQLField<unknown, unknown>): void {
  field.extensions = { ...field.extensions, [PLAIN]: true };
}

const known = new WeakMap<FieldNode, Selection>();

/** What is asked below the field that is being answered. Read off the document once, however often that is executed. */
export function selectionOf({ fieldNodes, fragments, returnType }: Info): Selection {
  const [first] = fieldNodes;
  const found = first && fieldNodes.length === 1 ? known.get(first) : undefined;
  if (found) return found;
  const draft = emptyDraft();
  for (const node of fieldNodes) collect(draft, node.selectionSet, returnType, fragments);
  if (first && fieldNodes.length === 1) known.set(first, draft);
  return draft;
}

const items = new WeakMap<Selection, Selection>();

/** What is asked of the items of a page, be it as `nodes` or as `edges`; worked out once as well. */
export function itemsOf(page: Selection): Selection {
  const found = items.get(page) ?? joinedItems(page);
  items.set(page, found);
  return found;
}

function joinedItems({ plain }: Selection): Selection {
  const joined = emptyDraft();
  const node = plain.get('edges')?.plain.get('node');
  for (const part of [plain.get('nodes'), node]) if (part) join(joined, part);
  return joined;
}

const emptyDraft = (): Draft => ({ plain: new Map(), computed: false });

function collect(
  into: Draft,
  set: SelectionSetNode | undefined,
  output: GraphQLOutputType | GraphQLObjectType,
  fragments: GraphQLResolveInfo['fragments'],
): void {
  const type = getNamedType(output);
  for (const node of set?.selections ?? []) {
    if (node.kind === Kind.FRAGMENT_SPREAD) collect(into, fragments[node.name.value]?.selectionSet, type, fragments);
    else if (node.kind === Kind.INLINE_FRAGMENT) collect(into, node.selectionSet, type, fragments);
    else if (isObjectType(type)) collectField(into, node, type, fragments);
    // What implements an interface is known only once it is there.
    else into.computed = true;
  }
}

function collectField(
  into: Draft,
  node: FieldNode,
  type: GraphQLObjectType,
  fragments: GraphQLResolveInfo['fragments'],
): void {
  const name = node.name.value;
  const field = type.getFields()[name];
  if (!field) return;
  if (!field.extensions[PLAIN]) {
    const parts = field.extensions[PARTS] as readonly string[] | undefined;
    for (const part of parts ?? []) into.plain.set(part, into.plain.get(part) ?? emptyDraft());
    into.computed ||= parts === undefined;
    return;
  }
  const below = into.plain.get(name) ?? emptyDraft();
  into.plain.set(name, below);
  collect(below, node.selectionSet, field.type, fragments);
}

function join(into: Draft, other: Selection): void {
  into.computed ||= other.computed;
  for (const [name, below] of other.plain) {
    const mine = into.plain.get(name) ?? emptyDraft();
    into.plain.set(name, mine);
    join(mine, below);
  }
}
