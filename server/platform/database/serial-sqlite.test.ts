import 'reflect-metadata';
import { expect, test } from '@jest/globals';
import { openDatabase } from './data-source.js';
import { inTransaction } from './transaction.js';

test('a statement past the manager of an open transaction is refused instead of waiting for itself', async () => {
  const source = await openDatabase({ kind: 'sqlite', file: ':memory:' }, [], []);
  await expect(inTransaction(source, () => source.query('SELECT 1'))).rejects.toThrow(
    "past the open transaction's own",
  );
  await expect(inTransaction(source, () => inTransaction(source, async () => 1))).rejects.toThrow('past the open');
  expect(await source.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await source.destroy();
});
