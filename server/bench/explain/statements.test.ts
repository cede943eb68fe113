import { expect, test } from '@jest/globals';
import { purposeOf } from './judge.js';
import { readsOf } from './reads.js';
import { membersOf } from './statements.js';

test('statements that were put as one are judged one by one', () => {
  const union =
    '(SELECT 0 AS part, `row`.`id` AS p0, NULL AS p1 FROM `ties` `row` ORDER BY `row`.`id` ASC LIMIT 9007199254740991)' +
    ' UNION ALL (SELECT 1, NULL, COUNT(*) FROM `users` `row` WHERE (1 = 1))';
  expect(membersOf(union)).toEqual([
    'SELECT 0 AS part, `row`.`id` AS p0, NULL AS p1 FROM `ties` `row` ORDER BY `row`.`id` ASC',
    'SELECT 1, NULL, COUNT(*) FROM `users` `row` WHERE (1 = 1)',
  ]);
  expect(membersOf(union).map((sql) => purposeOf(sql))).toEqual(['other', 'count']);
  expect(membersOf('SELECT 1')).toEqual(['SELECT 1']);
});

test('the number that a page brings along is a count, the page is not', () => {
  const sql =
    'SELECT (SELECT COUNT(*) AS `total` FROM `users` `row` WHERE (1 = 1)) AS `total`, `row`.`id` AS c0 FROM `users` `row`' +
    ' WHERE (1 = 1) ORDER BY `row`.`id` ASC LIMIT 51';
  const table = (rows: number) => ({ table_name: 'row', access_type: 'index', r_rows: rows, r_loops: 1 });
  const count = { query_block: { nested_loop: [{ table: table(5_000) }] } };
  const reads = readsOf({ query_block: { nested_loop: [{ table: table(51) }], subqueries: [count] } }, sql);
  expect(reads.map(({ rows, within }) => [rows, purposeOf(sql, within)])).toEqual([
    [51, 'page'],
    [5_000, 'count'],
  ]);
});
