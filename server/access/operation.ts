import type { GraphQLFieldConfig, GraphQLFieldResolver, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { Extensions } from 'type-graphql';
import type { Action, Subject } from '../../schema/vocabulary.js';
import { Forbidden, InvalidInput, nameOf, Unauthenticated } from '../platform/errors.js';
import { selectionOf } from '../platform/graphql/selection.js';
import type { Context } from './context.js';
import { Unread } from './store.js';

/** What an operation needs: a right, or a reason why anyone may call it. */
export type Access = { action: Action; subject: Subject } | { public: string };

/** The operation is for those who may do `action` to some `subject`; which rows, the store decides. */
export const Allow = (action: Action, subject: Subject) => Extensions({ access: { action, subject } satisfies Access });

/** The operation is for everyone, and why. */
export const Public = (reason: string) => Extensions({ access: { public: reason } satisfies Access });

type Field = ReturnType<GraphQLObjectType['getFields']>[string];

export const accessOf = (field: Pick<GraphQLFieldConfig<unknown, unknown>, 'extensions'>): Access | undefined =>
  field.extensions?.['access'] as Access | undefined;

/** Every root field of the schema with its demand. */
export function operationsOf(schema: GraphQLSchema): Array<{ kind: 'query' | 'mutation'; field: Field }> {
  const fields = (type: GraphQLObjectType | null | undefined) => Object.values(type?.getFields() ?? {});
  return [
    ...fields(schema.getQueryType()).map((field) => ({ kind: 'query' as const, field })),
    ...fields(schema.getMutationType()).map((field) => ({ kind: 'mutation' as const, field })),
  ];
}

/**
 * Puts the check in front of every operation. One that names neither a right nor a reason stops the start: what is
 * not said is denied. What a mutation answers leaves through the mask, by the rights that the person has when it is
 * over; input that a person can mend becomes `userErrors` of its payload.
 */
export function guardOperations(schema: GraphQLSchema): GraphQLSchema {
  for (const { kind, field } of operationsOf(schema)) {
    const access = accessOf(field);
    if (!access) throw new Error(`${field.name} says neither whom it is for nor that it is public`);
    const resolve = field.resolve as GraphQLFieldResolver<unknown, Context>;
    const guarded: GraphQLFieldResolver<unknown, Context> = async (source, args, context, info) => {
      check(access, context);
      const answer = await resolve(source, args, context, info);
      return answer instanceof Unread ? answer.fetch(selectionOf(info)) : answer;
    };
    field.resolve = kind === 'query' ? guarded : answering(guarded);
  }
  return schema;
}

function check(access: Access, context: Context): void {
  if ('public' in access || context.ability.can(access.action, access.subject)) return;
  throw context.actor.kind === 'VISITOR' ? new Unauthenticated() : new Forbidden();
}

/** A mutation that answers its payload whatever can be mended. */
function answering(resolve: GraphQLFieldResolver<unknown, Context>): GraphQLFieldResolver<unknown, Context> {
  return async (source, args, context, info) => {
    try {
      const payload = (await resolve(source, args, context, info)) as object;
      for (const [name, value] of Object.entries(payload)) Reflect.set(payload, name, context.shown(value));
      return Object.assign(payload, { userErrors: [] });
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      const userErrors = error.problems.map(({ path, key, params }) => ({
        code: nameOf(key),
        message: context.t(key, params),
        path,
      }));
      return { userErrors };
    }
  };
}
