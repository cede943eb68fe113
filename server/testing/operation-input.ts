import {
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { operationsOf } from '../access/operation.js';

export type Operation = ReturnType<typeof operationsOf>[number];

/** An id that nothing has. */
export const NOWHERE = '01990000-0000-7000-8000-000000000000';

const SCALARS: Record<string, unknown> = {
  ID: NOWHERE,
  Int: 15,
  Float: 1,
  Boolean: true,
  DateTime: '2026-10-05T08:00:00Z',
  LocalDate: '2026-10-05',
  JSON: {},
};

/** Gives a value of its own to the field at the end of the path, where it wants to. */
export type Choose = (path: string, typeName: string) => unknown;

/** Some value of the type, right in form: about nothing that exists, but for what `choose` says. */
function someValue(type: GraphQLInputType, path: string, choose: Choose): unknown {
  if (isNonNullType(type)) return someValue(type.ofType, path, choose);
  if (isListType(type)) return [someValue(type.ofType, path, choose)];
  const named = getNamedType(type);
  const chosen = choose(path, named.name);
  if (chosen !== undefined) return chosen;
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return SCALARS[named.name] ?? 'some text';
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const inner = `${path}.${field.name}`;
    const needed = isNonNullType(field.type) || idPaths(field.type, inner).some((each) => choose(each, 'ID'));
    return needed ? [[field.name, someValue(field.type, inner, choose)]] : [];
  });
  return Object.fromEntries(fields);
}

/** Where within a type ids stand, as `input.organisationId`. */
export function idPaths(type: GraphQLInputType, path: string): string[] {
  const named = getNamedType(type);
  if (named.name === 'ID') return [path];
  if (!isInputObjectType(named)) return [];
  return Object.values(named.getFields()).flatMap((field) => idPaths(field.type, `${path}.${field.name}`));
}

/** A request of the operation with what it needs and what `choose` gives, asking for the ids of what it answers. */
export function documentOf({ kind, field }: Operation, choose: Choose = () => undefined) {
  const args = field.args.filter(
    ({ name, type }) => isNonNullType(type) || idPaths(type, name).some((path) => choose(path, 'ID')),
  );
  const declared = args.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const passed = args.map(({ name }) => `${name}: $${name}`).join(', ');
  return {
    query: `${kind} ${declared && `(${declared})`} { ${field.name}${passed && `(${passed})`}${selectionOf(field)} }`,
    variables: Object.fromEntries(args.map(({ name, type }) => [name, someValue(type, name, choose)])),
  };
}

function selectionOf(field: Operation['field']): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return '';
  const fields = isObjectType(type) ? type.getFields() : {};
  const has = (name: string) => name in fields;
  const id = has('id') ? ' id' : '';
  const nodes = has('nodes') ? ' nodes { id }' : '';
  const mend = has('userErrors') ? ' userErrors { path code }' : '';
  return ` { __typename${id}${nodes}${mend} }`;
}
