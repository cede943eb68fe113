import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  type GraphQLArgument,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { getMetadataArgsStorage } from 'typeorm';
import type { Role } from '../../schema/vocabulary.js';
import { createGuardedSchema } from '../app.js';
import { ENTITIES } from '../entities.js';
import { HISTORY } from '../features/audit/index.js';
import { FIELD_WORDS } from '../features/field-words.js';
import { FEATURES } from '../features/index.js';
import { createSchema } from '../platform/graphql/schema.js';
import { abilityOf } from './ability.js';
import { type Actor, factsBy, NO_FACTS, ROLES, VISITOR } from './actor.js';
import { ALWAYS_READABLE } from './mask.js';
import { accessOf, guardOperations, operationsOf } from './operation.js';

let schema: GraphQLSchema;

beforeAll(async () => {
  schema = await createGuardedSchema();
});

const VOCABULARY = readFileSync(new URL('../../schema/vocabulary.ts', import.meta.url), 'utf8');
const wordsOf = (type: string): string[] => {
  const text = new RegExp(`export type ${type} =([^;]*);`).exec(VOCABULARY)?.[1] ?? '';
  return [...text.matchAll(/'(\w+)'/g)].map(([, word]) => word ?? '');
};

/** Mutations that say all by their name. */
const WITHOUT_INPUT = ['signOut', 'revokeOtherSessions'];

describe('operations', () => {
  test('name whom they are for, in words of the vocabulary', () => {
    const [actions, subjects] = [wordsOf('Action'), wordsOf('Subject')];
    for (const { field } of operationsOf(schema)) {
      const access = accessOf(field);
      if (access && 'public' in access) expect(access.public.length).toBeGreaterThan(10);
      else {
        expect(actions).toContain(access?.action);
        expect(subjects).toContain(access?.subject);
      }
    }
  });

  test('that name nobody stop the start', async () => {
    const unguarded = await createSchema(FEATURES.flatMap(({ resolvers }) => resolvers));
    const [forgotten] = operationsOf(unguarded);
    if (forgotten) forgotten.field.extensions = {};
    expect(() => guardOperations(unguarded)).toThrow('neither whom it is for nor that it is public');
  });

  test('that change something take one input and answer what to mend', () => {
    for (const { kind, field } of operationsOf(schema)) {
      if (kind === 'query') continue;
      const takes = field.args.map(({ name, type }) => `${name}: ${type}`);
      if (WITHOUT_INPUT.includes(field.name)) expect([field.name, takes]).toEqual([field.name, []]);
      else expect([field.name, takes]).toEqual([field.name, [expect.stringMatching(/^input: \w+Input!$/)]]);
      const payload = schema.getType(String(field.type).replace('!', ''));
      expect(isObjectType(payload) && Object.keys(payload.getFields())).toContain('userErrors');
    }
  });
});

describe('everything that leaves', () => {
  const ours = (): GraphQLNamedType[] =>
    Object.values(schema.getTypeMap()).filter(
      (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type) && !/^(Query|Mutation)$/.test(type.name),
    );

  /** Every field and argument, as `Type.field(argument)`. */
  function parts(): Array<{ path: string; name: string; description: string }> {
    const fieldsOf = (type: GraphQLNamedType) =>
      isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : [];
    return Object.values(schema.getTypeMap())
      .filter((type) => !type.name.startsWith('__'))
      .flatMap((type) =>
        fieldsOf(type).flatMap((field) => {
          const path = `${type.name}.${field.name}`;
          const args: readonly GraphQLArgument[] = 'args' in field ? field.args : [];
          return [
            { path, name: field.name, description: field.description ?? '' },
            ...args.map((arg) => ({
              path: `${path}(${arg.name})`,
              name: arg.name,
              description: arg.description ?? '',
            })),
          ];
        }),
      );
  }

  test('is described: types, fields and arguments', () => {
    const types = ours().filter(({ description }) => !description);
    const silent = parts().filter(({ description }) => description === '');
    expect([...types.map(({ name }) => name), ...silent.map(({ path }) => path)]).toEqual([]);
  });

  test('has no word of its dictionary that nothing is called by', () => {
    const names = new Set(parts().map(({ name }) => name));
    expect(Object.keys(FIELD_WORDS).filter((word) => !names.has(word))).toEqual([]);
  });

  test('is named as its kind is', () => {
    for (const type of ours()) {
      expect(type.name).toMatch(/^[A-Z][A-Za-z0-9]*$/);
      if (isEnumType(type)) for (const { name } of type.getValues()) expect(name).toMatch(/^[A-Z][A-Z0-9_]*$/);
    }
  });
});

describe('rights', () => {
  const someone = (role: Role): Actor => ({
    kind: 'USER',
    userId: 'self',
    roles: new Set([role]),
    facts: factsBy((fact) => [fact]),
  });
  const rules = FEATURES.map((feature) => feature.rules);
  const columns = new Map(
    ENTITIES.map((Entity) => {
      const lineage = new Set<unknown>();
      for (let each: unknown = Entity; typeof each === 'function'; each = Object.getPrototypeOf(each))
        lineage.add(each);
      const own = getMetadataArgsStorage().columns.filter(({ target }) => lineage.has(target));
      return [Entity.name, new Set(own.map(({ propertyName }) => propertyName))] as const;
    }),
  );

  /** `Type.field` that a rule with a list of fields leaves out although GraphQL promises it. */
  function promisedButMasked(): string[] {
    const wrong = new Set<string>();
    for (const actor of [VISITOR, ...ROLES.map(someone)]) {
      for (const rule of abilityOf(actor, rules).rules) {
        if (!rule.fields || ![rule.action].flat().includes('read')) continue;
        for (const subject of [rule.subject].flat().map(String)) {
          const type = schema.getType(subject);
          for (const field of isObjectType(type) ? Object.values(type.getFields()) : []) {
            const masked =
              columns.get(subject)?.has(field.name) &&
              !ALWAYS_READABLE.has(field.name) &&
              ![rule.fields].flat().includes(field.name);
            if (masked && isNonNullType(field.type)) wrong.add(`${subject}.${field.name}`);
          }
        }
      }
    }
    return [...wrong].sort();
  }

  test('that leave a field out find it nullable', () => {
    expect(promisedButMasked()).toEqual([]);
  });

  test('speak of columns that there are, and of histories', () => {
    for (const actor of [VISITOR, ...ROLES.map(someone)]) {
      for (const rule of abilityOf(actor, rules).rules) {
        for (const subject of [rule.subject].flat().map(String)) {
          const known = columns.get(subject);
          const named = [...(rule.fields ?? []), ...Object.keys(rule.conditions ?? {})];
          for (const name of named) {
            expect([subject, name, name === HISTORY || known?.has(name)]).toEqual([subject, name, true]);
          }
        }
      }
    }
  });

  test('speak of subjects that are stored, or that the schema knows', () => {
    const known = (subject: string) => columns.has(subject) || isObjectType(schema.getType(subject));
    expect(wordsOf('Subject').filter((subject) => !known(subject))).toEqual([]);
  });

  test('know every fact and role of the vocabulary', () => {
    expect(Object.keys(NO_FACTS).sort()).toEqual(wordsOf('Fact').sort());
    const given = FEATURES.flatMap(({ facts }) => facts ?? []).map(({ fact }) => fact);
    for (const fact of given) expect(wordsOf('Fact')).toContain(fact);
  });
});
