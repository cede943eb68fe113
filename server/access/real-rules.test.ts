import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EntityMetadata, QueryRunner } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import type { Action, Role, Subject } from '../../schema/vocabulary.js';
import { FEATURES } from '../features/index.js';
import { isSqlite } from '../platform/database/data-source.js';
import type { Row } from '../platform/database/row.entity.js';
import { createRandom } from '../platform/random.js';
import { Portal } from '../testing/portal.js';
import { type Ability, abilityOf } from './ability.js';
import { type Actor, factsBy, ROLES, VISITOR } from './actor.js';
import { rulesToSql } from './rules-to-sql.js';

/*
 * Every rule of every feature, for every role, over generated rows of every entity: the rows that the SQL finds are
 * those that the rules allow. Columns come from the entities, so a new feature is covered the day it is written.
 */

const IDS = Array.from({ length: 5 }, (_, index) => `00000000-0000-7000-8000-00000000000${index}`);
const ROWS = 60;

const random = createRandom(20261005);

const someone = (roles: readonly Role[]): Actor => ({
  kind: 'USER',
  userId: IDS[0] ?? '',
  roles: new Set(roles),
  facts: factsBy(() => IDS.filter(() => random.chance(0.4))),
});

const ACTORS: Array<[string, Actor]> = [
  ['VISITOR', VISITOR],
  ...ROLES.map((role): [string, Actor] => [role, someone([role])]),
  ['VOLUNTEER and ORGANISATION', someone(['VOLUNTEER', 'ORGANISATION'])],
  ['everything at once', someone(ROLES)],
];
const rulesOf = (actor: Actor) =>
  abilityOf(
    actor,
    FEATURES.map(({ rules }) => rules),
  );
const ABILITIES = ACTORS.map(([name, actor]): [string, Ability] => [name, rulesOf(actor)]);

/** What the rules compare a column with: values worth having in rows. */
const compared = new Map<string, Set<unknown>>();
for (const [, ability] of ABILITIES) {
  for (const { conditions } of ability.rules) {
    for (const [column, demand] of Object.entries(conditions ?? {})) {
      const values = typeof demand === 'object' && demand !== null ? Object.values(demand).flat() : [demand];
      const known = compared.get(column) ?? new Set();
      for (const value of values) if (value !== null) known.add(value);
      compared.set(column, known);
    }
  }
}

let portal: Portal;
let runner: QueryRunner;

beforeAll(async () => {
  portal = await Portal.open();
  runner = portal.app.dataSource.createQueryRunner();
  // Generated rows refer to rows that are not there.
  await runner.query(isSqlite(portal.app.dataSource) ? 'PRAGMA foreign_keys = OFF' : 'SET FOREIGN_KEY_CHECKS = 0');
});

afterAll(async () => {
  if (!isSqlite(portal.app.dataSource)) await runner.query('SET FOREIGN_KEY_CHECKS = 1');
  await runner.release();
  await portal.close();
});

let serial = 0;

function valueFor(column: ColumnMetadata): unknown {
  serial += 1;
  if (column.isPrimary && column.propertyName === 'id') {
    return serial % 10 === 0 ? random.pick(IDS) : `10000000-0000-7000-8000-${String(serial).padStart(12, '0')}`;
  }
  if (column.isNullable && random.chance(0.3)) return null;
  if (column.type === 'boolean') return random.chance(0.5);
  if (column.type === 'datetime') return new Date('2026-01-01T00:00:00Z');
  if (column.type === 'date') return '2026-01-01';
  if (column.type === 'json') return [];
  if (column.type === 'varchar' && column.length === '36') return random.pick(IDS);
  if (column.type === 'varchar' && column.length === '40') {
    return random.pick(['OTHER', ...[...(compared.get(column.propertyName) ?? [])].map(String)]);
  }
  if (column.type === 'varchar' || column.type === 'text') return String(serial).slice(-Number(column.length || 100));
  return serial;
}

async function fill({ columns, target }: EntityMetadata): Promise<void> {
  const rows = Array.from({ length: ROWS }, () =>
    Object.fromEntries(columns.map((column) => [column.propertyName, valueFor(column)])),
  );
  // A row that a unique index refuses is one row less.
  const insert = runner.manager.createQueryBuilder().insert().into(target).values(rows);
  await insert.orIgnore().updateEntity(false).execute();
}

/** Every action that some rule names for the subject, reading first. */
const actionsOn = (subject: Subject): Action[] => [
  ...new Set<Action>([
    'read',
    ...ABILITIES.flatMap(([, ability]) =>
      ability.rules
        .filter((rule) => [rule.subject].flat().includes(subject))
        .flatMap((rule) => [rule.action].flat() as Action[]),
    ),
  ]),
];

const ENTITIES = FEATURES.flatMap(({ entities }) => entities);

describe('the rules of the features and their SQL find the same', () => {
  test.each(ENTITIES.map((Entity) => [Entity.name, Entity] as const))('%s', async (name, Entity) => {
    const metadata = runner.dataSource.getMetadata(Entity);
    await fill(metadata);
    const rows: Row[] = await runner.manager.find(Entity);
    expect(rows.length).toBeGreaterThan(2);
    const subject = name as Subject;
    for (const [who, ability] of ABILITIES) {
      for (const action of actionsOn(subject)) {
        const { sql, parameters } = rulesToSql(ability, action, subject, metadata, 'row');
        const query = runner.manager.createQueryBuilder(Entity, 'row').where(`(${sql})`, parameters);
        const found = (await query.getMany()).map(({ id }) => id).sort();
        const allowed = rows.filter((row) => ability.can(action, row)).map(({ id }) => id);
        expect({ who, action, found }).toEqual({ who, action, found: allowed.sort() });
      }
    }
  });
});
