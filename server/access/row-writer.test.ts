import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EntityManager, EntityMetadata } from 'typeorm';
import { RowWriter } from '../platform/database/row-writer.js';
import { type Column, oddRow, oddValue, ROW_KINDS, trying } from '../testing/odd-rows.js';
import { Portal } from '../testing/portal.js';

/* What our statements write is what TypeORM would write, of every kind of row. */

type Stored = Array<Record<string, unknown>>;

let portal: Portal;
beforeAll(async () => {
  portal = await Portal.open();
});
afterAll(() => portal.close());

const stored = (manager: EntityManager, { tableName }: EntityMetadata): Promise<Stored> =>
  manager.query(`SELECT * FROM ${manager.dataSource.driver.escape(tableName)} WHERE id = 'row'`);

describe.each(ROW_KINDS.map((Entity) => [Entity.name, Entity] as const))('%s', (_, Entity) => {
  const metadataOf = () => portal.app.dataSource.getMetadata(Entity);

  test.each<[string, (column: Column) => unknown]>([
    ['whole', (column) => oddValue(column, 0)],
    ['with nothing where there may be nothing', (column) => (column.isNullable ? null : oddValue(column, 1))],
    ['with what is usual', (column) => (column.default === undefined ? oddValue(column, 1) : undefined)],
  ])('is written %s', async (_how, fill) => {
    await trying(portal.app.dataSource, async (manager) => {
      const metadata = metadataOf();
      const row = oddRow(Entity, metadata, fill);
      const writer = RowWriter.of(manager, Entity);
      await writer.insert(manager, [row]);
      const ours = await stored(manager, metadata);
      await writer.delete(manager, row.id);
      expect(await stored(manager, metadata)).toEqual([]);
      await manager.createQueryBuilder().insert().into(Entity).values(row).updateEntity(false).execute();
      expect(ours).toEqual(await stored(manager, metadata));
      expect(ours).toHaveLength(1);
    });
  });

  test('is changed, each column for itself, in its version alone', async () => {
    await trying(portal.app.dataSource, async (manager) => {
      const metadata = metadataOf();
      const writer = RowWriter.of(manager, Entity);
      const before = oddRow(Entity, metadata, (column) => oddValue(column, 0));
      const after = oddRow(Entity, metadata, (column) => oddValue(column, 1));
      await writer.insert(manager, [before]);
      for (const { propertyName: name } of metadata.columns.filter((column) => !column.isPrimary)) {
        if (name === 'version') continue;
        expect(await writer.update(manager, after, [name], 2)).toBe(false);
        expect(await writer.update(manager, after, [name], 1)).toBe(true);
      }
      const ours = await stored(manager, metadata);
      await writer.delete(manager, 'row');
      await manager.createQueryBuilder().insert().into(Entity).values(after).updateEntity(false).execute();
      expect(ours).toEqual(await stored(manager, metadata));
    });
  });
});

test('several rows of a kind are one statement', async () => {
  await trying(portal.app.dataSource, async (manager) => {
    const [Entity] = ROW_KINDS;
    if (!Entity) throw new Error('There are no rows');
    const metadata = manager.dataSource.getMetadata(Entity);
    const rows = ['a', 'b', 'c'].map((id, turn) =>
      Object.assign(
        oddRow(Entity, metadata, (column) => oddValue(column, turn % 2)),
        { id },
      ),
    );
    await RowWriter.of(manager, Entity).insert(manager, rows);
    const table = manager.dataSource.driver.escape(metadata.tableName);
    const found: Array<{ id: string }> = await manager.query(
      `SELECT id FROM ${table} WHERE id IN ('a', 'b', 'c') ORDER BY id`,
    );
    expect(found.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});
