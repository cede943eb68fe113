import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Column, DataSource, Entity, PrimaryColumn } from 'typeorm';
import type { Subject } from '../../schema/vocabulary.js';
import { openDatabase } from '../platform/database/data-source.js';
import { emptyDatabase, type TestDatabase } from '../testing/test-database.js';
import { type Ability, abilityOf, type RowCondition, type Rules } from './ability.js';
import { NO_FACTS } from './actor.js';
import { rulesToSql } from './rules-to-sql.js';

/* What the rules allow in JavaScript and what their SQL finds must be the same rows, whatever the rules. */

@Entity('things')
class Thing {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id: string;

  @Column({ type: 'varchar', length: 36, nullable: true })
  ownerId: string | null;

  @Column({ type: 'varchar', length: 40, nullable: true })
  status: string | null;

  @Column({ type: 'boolean', nullable: true })
  open: boolean | null;
}

/** The vocabulary knows no such thing; only its name matters to the engine. */
const THING = 'Thing' as Subject;
const OWNERS = ['a', 'b', 'c', null];
const STATUSES = ['DRAFT', 'SENT', null];
const FLAGS = [true, false, null];

const ANYONE = { kind: 'USER', userId: 'a', roles: new Set<never>(), facts: NO_FACTS } as const;
const abilityFor = (rules: Rules): Ability => abilityOf(ANYONE, [rules]);

let database: TestDatabase;
let source: DataSource;
let rows: Thing[];

beforeAll(async () => {
  database = await emptyDatabase();
  source = await openDatabase(database.database, [Thing], []);
  await source.synchronize();
  const all = OWNERS.flatMap((ownerId) =>
    STATUSES.flatMap((status) => FLAGS.map((open) => ({ ownerId, status, open }))),
  );
  await source.manager.insert(
    Thing,
    all.map((columns, index) => ({ id: String(index), ...columns })),
  );
  rows = await source.manager.find(Thing);
});

afterAll(async () => {
  await source.destroy();
  await database.remove();
});

async function foundBySql(ability: Ability): Promise<string[]> {
  const { sql, parameters } = rulesToSql(ability, 'read', THING, source.getMetadata(Thing), 'row');
  const found = await source.manager.createQueryBuilder(Thing, 'row').where(`(${sql})`, parameters).getMany();
  return found.map(({ id }) => id).sort();
}

const foundByRules = (ability: Ability): string[] =>
  rows
    .filter((row) => ability.can('read', row))
    .map(({ id }) => id)
    .sort();

const demand = (values: readonly (string | boolean | null)[]) => {
  const one = fc.constantFrom(...values);
  const some = fc.uniqueArray(one, { maxLength: values.length });
  return fc.oneof(
    one,
    some.map(($in) => ({ $in })),
    some.map(($nin) => ({ $nin })),
    one.map(($ne) => ({ $ne })),
  );
};
const condition = fc.record(
  { ownerId: demand(OWNERS), status: demand(STATUSES), open: demand(FLAGS) },
  { requiredKeys: [] },
);
const rule = fc.record({
  inverted: fc.boolean(),
  fields: fc.option(fc.subarray(['ownerId', 'status'], { minLength: 1 }), { nil: undefined }),
  condition: fc.option(condition, { nil: undefined }),
});
type GeneratedRule = typeof rule extends fc.Arbitrary<infer T> ? T : never;

const said =
  (list: GeneratedRule[]): Rules =>
  (_actor, { can, cannot }) => {
    for (const { inverted, fields, condition: only } of list) {
      const rowCondition = only && Object.keys(only).length > 0 ? (only as RowCondition) : undefined;
      if (inverted) cannot('read', THING, rowCondition);
      else if (fields) can('read', THING, fields, rowCondition);
      else can('read', THING, rowCondition);
    }
  };

describe('rules and their SQL', () => {
  test('find the same rows for any rules', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(rule, { maxLength: 5 }), async (list) => {
        const ability = abilityFor(said(list));
        expect(await foundBySql(ability)).toEqual(foundByRules(ability));
      }),
      { numRuns: 400, seed: 20261005 },
    );
  });

  const cases: Array<[string, Rules, number]> = [
    ['nothing said', () => undefined, 0],
    ['an empty list of ids', (_, { can }) => can('read', THING, { ownerId: { $in: [] } }), 0],
    ['all but an empty list', (_, { can }) => can('read', THING, { ownerId: { $nin: [] } }), 36],
    ['null among the ids', (_, { can }) => can('read', THING, { ownerId: { $in: ['a', null] } }), 18],
    ['all but one, null included', (_, { can }) => can('read', THING, { ownerId: { $ne: 'a' } }), 27],
    ['all that is not null', (_, { can }) => can('read', THING, { ownerId: { $ne: null } }), 27],
    [
      'a later prohibition',
      (_, { can, cannot }) => {
        can('read', THING);
        cannot('read', THING, { status: 'DRAFT' });
      },
      24,
    ],
    [
      'a right that comes back after a prohibition',
      (_, { can, cannot }) => {
        can('read', THING);
        cannot('read', THING, { status: 'DRAFT' });
        can('read', THING, { ownerId: 'a' });
      },
      27,
    ],
  ];
  test.each(cases)('%s', async (_name, rules, expected) => {
    const ability = abilityFor(rules);
    expect(await foundBySql(ability)).toEqual(foundByRules(ability));
    expect(foundByRules(ability)).toHaveLength(expected);
  });

  test('a rule over something that is no column of the row is an error, not a wider list', async () => {
    const elsewhere = abilityFor((_, { can }) => can('read', THING, { 'owner.id': 'a' }));
    await expect(foundBySql(elsewhere)).rejects.toThrow('no column of its own');
    const unknown = abilityFor((_, { can }) => can('read', THING, { ownerId: { $regex: '.' } } as never));
    await expect(foundBySql(unknown)).rejects.toThrow('has no SQL form');
  });
});
