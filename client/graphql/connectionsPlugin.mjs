import { isObjectType } from 'graphql';

/**
 * Code generator plugin: lists every field that returns a connection, by the type that has it, so that the cache
 * can join the pages of all of them by one rule.
 * @param {import('graphql').GraphQLSchema} schema
 */
export function plugin(schema) {
  const fields = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .map((type) => [type.name, connectionFieldsOf(type)])
    .filter(([, names]) => names.length > 0);
  const lines = fields.map(([type, names]) => `  ${type}: [${names.map((name) => `'${name}'`).join(', ')}],`);
  return [
    '/** Fields that return a connection, by type. Generated from the schema. */',
    'export const connectionFields: Readonly<Record<string, readonly string[]>> = {',
    ...lines,
    '};',
    '',
  ].join('\n');
}

/** @param {import('graphql').GraphQLObjectType} type */
function connectionFieldsOf(type) {
  return Object.values(type.getFields())
    .filter((field) =>
      String(field.type)
        .replace(/[[\]!]/g, '')
        .endsWith('Connection'),
    )
    .map((field) => field.name);
}
