import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
} from 'graphql';

/** What a name means wherever it stands without a description of its own. */
export type Words = Readonly<Record<string, string>>;

type Part = GraphQLArgument | GraphQLField<unknown, unknown> | GraphQLInputField;

/**
 * Describes what its class left undescribed. What stands for a thing (`status: ApplicationStatus`) says what the thing
 * is; what has the same name everywhere (`userId`) is described once, in `words`; an input says which operations take it.
 * So a class describes only what needs it, and a reader of the schema still finds everything described.
 */
export function describeSchema(schema: GraphQLSchema, words: Words): GraphQLSchema {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  for (const type of types) if (isInputObjectType(type) && type.name.endsWith('Filter')) type.description ??= FILTER;
  describeInputs(schema);
  for (const part of types.flatMap(partsOf)) {
    part.description ??= words[part.name] ?? meaningOf(getNamedType(part.type));
  }
  return schema;
}

const FILTER = 'Narrows a list; what is left out narrows nothing.';

/** The fields of a type with their arguments. */
function partsOf(type: GraphQLNamedType): Part[] {
  if (isInputObjectType(type)) return Object.values(type.getFields());
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field): Part[] => [field, ...field.args]);
}

/** A scalar says what a value looks like, not what it is. */
const meaningOf = (type: GraphQLNamedType): string | null => (isScalarType(type) ? null : (type.description ?? null));

function describeInputs(schema: GraphQLSchema): void {
  const takenBy = new Map<GraphQLNamedType, string[]>();
  const roots = [schema.getQueryType(), schema.getMutationType()];
  for (const { name, args } of roots.flatMap((root) => Object.values(root?.getFields() ?? {}))) {
    for (const { type } of args) {
      const input = getNamedType(type);
      takenBy.set(input, [...(takenBy.get(input) ?? []), `\`${name}\``]);
    }
  }
  for (const [input, operations] of takenBy) {
    const names =
      operations.length > 1 ? `${operations.slice(0, -1).join(', ')} and ${operations.at(-1)}` : operations[0];
    if (isInputObjectType(input)) input.description ??= `What ${names} ${operations.length > 1 ? 'take' : 'takes'}.`;
  }
}
