import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { getMetadataArgsStorage } from 'typeorm';
import type { Row, RowClass } from '../platform/database/row.entity.js';
import { markPlain } from '../platform/graphql/selection.js';
import type { Context } from './context.js';

/**
 * Makes a link that an entity shows (`@Field` on what `@Refers`) answer with the row that was read along with it, or
 * load that row where it was not: after a change, or below a row that came by itself.
 */
export function answerLinks(schema: GraphQLSchema): GraphQLSchema {
  const { relations, joinColumns } = getMetadataArgsStorage();
  for (const { target, propertyName, type } of relations) {
    if (typeof target !== 'function') continue;
    const object = schema.getType(target.name);
    const field = isObjectType(object) ? object.getFields()[propertyName] : undefined;
    const pointer = joinColumns.find((each) => each.target === target && each.propertyName === propertyName)?.name;
    if (!field || !pointer) continue;
    const Target = (type as () => RowClass)();
    field.resolve = linkTo(Target, propertyName, pointer);
    markPlain(field);
  }
  return schema;
}

function linkTo(Target: RowClass, name: string, pointer: string): GraphQLFieldResolver<Row, Context> {
  return (row, _args, { store }) => {
    const known: unknown = Reflect.get(row, name);
    if (known !== undefined) return known;
    const id = Reflect.get(row, pointer) as string | null;
    const kept = id === null ? null : store.atHand(Target, id);
    return kept === undefined ? store.load(Target, id) : kept;
  };
}
