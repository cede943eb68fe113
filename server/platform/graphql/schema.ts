import { type GraphQLSchema, isObjectType } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { buildSchema, getMetadataStorage, type NonEmptyArray } from 'type-graphql';
import { markPlain } from './selection.js';
import { checkArgument } from './validation.js';

export { GraphQLJSON as Json, GraphQLLocalDate as LocalDate } from 'graphql-scalars';

/** The executable schema out of the features' resolvers. */
export async function createSchema(resolvers: Array<new () => object>): Promise<GraphQLSchema> {
  // A field without a method is read from its object, not by a function that would be called for each value of each row.
  for (const type of getMetadataStorage().objectTypes) type.simpleResolvers ??= true;
  const schema = await buildSchema({
    resolvers: resolvers as unknown as NonEmptyArray<new () => object>,
    scalarsMap: [{ type: Date, scalar: GraphQLDateTime }],
    validateFn: checkArgument,
    orphanedTypes: [],
  });
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) if (!field.resolve) markPlain(field);
  }
  return schema;
}
