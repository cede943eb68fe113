import { type GraphQLSchema, isObjectType } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { buildSchema, getMetadataStorage, type NonEmptyArray } from 'type-graphql';
import { markPlain } from './selection.js';
import { checkArgument } from './validation.js';

export { GraphQLJSON as Json, GraphQLLocalDate as LocalDate } from 'graphql-scalars';

/**
 * Fields without code of their own are read from their object, not by a function that would be called for each value of
 * each row. A getter is code: what it throws has to be caught.
 */
function readPlainly(): void {
  const { objectTypes, fields } = getMetadataStorage();
  for (const type of objectTypes) type.simpleResolvers ??= true;
  for (const field of fields) {
    if (Object.getOwnPropertyDescriptor(field.target.prototype, field.name)?.get) field.simple ??= false;
  }
}

/** The executable schema out of the features' resolvers. */
export async function createSchema(resolvers: Array<new () => object>): Promise<GraphQLSchema> {
  readPlainly();
  const schema = await buildSchema({
    resolvers: resolvers as unknown as NonEmptyArray<new () => object>,
    scalarsMap: [{ type: Date, scalar: GraphQLDateTime }],
    validateFn: checkArgument,
    orphanedTypes: [],
    // Apollo checks the schema when it starts; here it would be checked, and asked for itself, once more.
    skipCheck: true,
  });
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) if (!field.resolve) markPlain(field);
  }
  return schema;
}
