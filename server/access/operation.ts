import {
  GraphQLError,
  type GraphQLFieldConfig,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { Extensions } from 'type-graphql';
import type { Action, Subject } from '../../schema/vocabulary.js';
import { AppError, Forbidden, InvalidInput, nameOf, Unauthenticated } from '../platform/errors.js';
import type { Context } from './context.js';

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
 * not said is denied. Input that a person can mend becomes `userErrors` of the mutation's payload.
 */
export function guardOperations(schema: GraphQLSchema): GraphQLSchema {
  for (const { kind, field } of operationsOf(schema)) {
    const access = accessOf(field);
    if (!access) throw new Error(`${field.name} says neither whom it is for nor that it is public`);
    const resolve = field.resolve as GraphQLFieldResolver<unknown, Context>;
    field.resolve = async (source, args, context: Context, info) => {
      try {
        check(access, context);
        const result: unknown = await resolve(source, args, context, info);
        return kind === 'mutation' ? Object.assign(result as object, { userErrors: [] }) : result;
      } catch (error) {
        if (kind === 'mutation' && error instanceof InvalidInput) return { userErrors: userErrors(error, context) };
        throw error instanceof AppError ? spoken(error, context) : error;
      }
    };
  }
  return schema;
}

function check(access: Access, context: Context): void {
  if ('public' in access || context.ability.can(access.action, access.subject)) return;
  throw context.actor.kind === 'VISITOR' ? new Unauthenticated() : new Forbidden();
}

const userErrors = (error: InvalidInput, context: Context) =>
  error.problems.map(({ path, key, params }) => ({ code: nameOf(key), message: context.t(key, params), path }));

/** The error in the person's language, with its stable code and reason. */
function spoken(error: AppError, context: Context): GraphQLError {
  return new GraphQLError(context.t(error.key, error.params), {
    extensions: {
      code: error.code,
      reason: nameOf(error.key),
      ...(error instanceof InvalidInput && { userErrors: userErrors(error, context) }),
    },
  });
}
