import 'reflect-metadata';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Column, DataSource, Entity, type EntityManager, PrimaryColumn } from 'typeorm';
import { emptyDatabase, type TestDatabase } from '../../testing/test-database.js';
import { Day, Instant } from './columns.js';
import { isSqlite, openDatabase } from './data-source.js';
import { inTransaction, isDuplicate } from './transaction.js';

@Entity('accounts_of_a_test')
class Account {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id: string;

  @Column({ type: 'int' })
  balance: number;

  @Day({ nullable: true })
  openedOn: string | null;

  @Instant({ nullable: true })
  usedAt: Date | null;
}

let database: TestDatabase;
let source: DataSource;

beforeAll(async () => {
  database = await emptyDatabase();
  source = await openDatabase(database.database, [Account], []);
  await source.synchronize();
});
beforeEach(() => source.manager.clear(Account));
afterAll(async () => {
  await source.destroy();
  await database.remove();
});

const account = (id: number | string, balance = 0) => ({ id: String(id), balance, openedOn: null, usedAt: null });
const add = (manager: EntityManager, id: number | string) => manager.insert(Account, account(id));
const tick = () => new Promise((resolve) => setImmediate(resolve));

describe('transactions', () => {
  test('of many requests at once are kept apart: those that fail take nobody along', async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 200 }, (_, index) =>
        inTransaction(source, async (manager) => {
          await add(manager, index);
          await tick();
          await manager.update(Account, { id: String(index) }, { balance: 1 });
          if (index % 3 === 0) throw new Error('refused');
        }),
      ),
    );
    const done = outcomes.filter(({ status }) => status === 'fulfilled').length;
    expect(done).toBe(133);
    expect(await source.manager.countBy(Account, { balance: 1 })).toBe(133);
    expect(await source.manager.count(Account)).toBe(133);
  });

  test('and plain reads wait for each other without a deadlock', async () => {
    const reads = Array.from({ length: 20 }, () => source.manager.count(Account));
    const writes = Array.from({ length: 20 }, (_, index) => inTransaction(source, (manager) => add(manager, index)));
    await Promise.all([...reads, ...writes]);
    expect(await source.manager.count(Account)).toBe(20);
  });

  test('may nest as savepoints: an inner failure undoes the inner part', async () => {
    await inTransaction(source, async (manager) => {
      await add(manager, 'outer');
      await manager.transaction((inner) => add(inner, 'kept'));
      const failing = manager.transaction(async (inner) => {
        await add(inner, 'lost');
        throw new Error('inner');
      });
      await expect(failing).rejects.toThrow('inner');
    });
    const ids = (await source.manager.find(Account)).map(({ id }) => id).sort();
    expect(ids).toEqual(['kept', 'outer']);
  });

  test('that the database ended by itself give way to the next', async () => {
    const broken = inTransaction(source, async (manager) => {
      await add(manager, 'lost');
      await manager.query('ROLLBACK');
      throw new Error('disk full');
    });
    await expect(broken).rejects.toThrow();
    await inTransaction(source, (manager) => add(manager, 'next'));
    expect((await source.manager.find(Account)).map(({ id }) => id)).toEqual(['next']);
  });

  test('say which error was a duplicate', async () => {
    await add(source.manager, 'twice');
    const error = await inTransaction(source, (manager) => add(manager, 'twice')).catch((reason: unknown) => reason);
    expect(isDuplicate(error)).toBe(true);
    expect(isDuplicate(new Error('other'))).toBe(false);
  });

  test('that lock the same rows crosswise both succeed in the end', async () => {
    await source.manager.insert(Account, [account('a'), account('b')]);
    let attempts = 0;
    const raise = (first: string, second: string) =>
      inTransaction(source, async (manager) => {
        attempts += 1;
        await manager.increment(Account, { id: first }, 'balance', 1);
        await new Promise((resolve) => setTimeout(resolve, 100));
        await manager.increment(Account, { id: second }, 'balance', 1);
      });
    await Promise.all([raise('a', 'b'), raise('b', 'a')]);
    const balances = (await source.manager.find(Account)).map(({ balance }) => balance);
    expect(balances).toEqual([2, 2]);
    // SQLite has them queue; a server lets them run into each other, and one starts again.
    if (isSqlite(source)) expect(attempts).toBe(2);
    else expect(attempts).toBeGreaterThan(2);
  });

  test('repeat what is lasting not at all', async () => {
    let attempts = 0;
    const failing = inTransaction(source, async () => {
      attempts += 1;
      throw new Error('lasting');
    });
    await expect(failing).rejects.toThrow('lasting');
    expect(attempts).toBe(1);
  });
});

describe('values', () => {
  test('of days and moments come back as they went in, wherever the process runs', async () => {
    const zone = process.env['TZ'];
    const usedAt = new Date('2026-03-29T01:30:00.123Z');
    try {
      for (const place of ['America/New_York', 'Pacific/Auckland', 'Europe/Warsaw']) {
        process.env['TZ'] = place;
        await source.manager.insert(Account, { ...account(place), openedOn: '2026-03-29', usedAt });
        expect(await source.manager.findOneBy(Account, { id: place })).toMatchObject({
          openedOn: '2026-03-29',
          usedAt,
        });
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });
});
