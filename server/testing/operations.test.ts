import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import type { Role } from '../../schema/vocabulary.js';
import { NO_FACTS, ROLES, VISITOR } from '../access/actor.js';
import { Context } from '../access/context.js';
import { accessOf, operationsOf } from '../access/operation.js';
import { createGuardedSchema } from '../app.js';
import { documentOf } from './operation-input.js';
import type { Person } from './person.js';
import { Portal } from './portal.js';

/*
 * Every operation against every role: whoever lacks the right is told so before the input is even looked at. What
 * happens to which rows is for the features' own tests.
 */

let portal: Portal;
let schema: GraphQLSchema;
let people: Map<Role, Person>;
beforeAll(async () => {
  portal = await Portal.open();
  schema = await createGuardedSchema();
  people = new Map();
  for (const role of ROLES) people.set(role, await portal.person({ roles: [role] }));
});
afterAll(() => portal.close());

const guarded = () =>
  operationsOf(schema).flatMap((operation) => {
    const access = accessOf(operation.field);
    return access && 'action' in access ? [{ operation, access, name: operation.field.name }] : [];
  });

describe('an operation that is not public', () => {
  test('asks a visitor to sign in', async () => {
    const { ability } = new Context(portal.app.engine, VISITOR, 'PL');
    for (const { operation, access, name } of guarded()) {
      if (ability.can(access.action, access.subject)) continue;
      const { query, variables } = documentOf(operation);
      expect([name, await portal.visitor.refusal(query, variables)]).toEqual([name, 'UNAUTHENTICATED']);
    }
  });

  test.each(ROLES)('is refused to a %s who lacks the right', async (role) => {
    const person = people.get(role) as Person;
    const actor = { kind: 'USER' as const, userId: person.id, roles: new Set([role]), facts: NO_FACTS };
    const { ability } = new Context(portal.app.engine, actor, 'PL');
    for (const { operation, access, name } of guarded()) {
      const { query, variables } = documentOf(operation);
      if (ability.can(access.action, access.subject)) continue;
      expect([name, await person.refusal(query, variables)]).toEqual([name, 'FORBIDDEN']);
    }
  });
});

describe('no operation', () => {
  test.each(ROLES)('ends in an unexpected error for a %s who asks about nothing that exists', async (role) => {
    const person = people.get(role) as Person;
    for (const operation of operationsOf(schema)) {
      if (operation.field.name === 'signOut') continue;
      const { query, variables } = documentOf(operation);
      const answer = await person.send(query, variables);
      const codes = answer.errors?.map(({ extensions }) => extensions.code) ?? [];
      expect([operation.field.name, codes.filter((code) => code === 'INTERNAL')]).toEqual([operation.field.name, []]);
    }
  });
});
