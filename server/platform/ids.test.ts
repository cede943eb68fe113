import { expect, test } from '@jest/globals';
import { validate, version } from 'uuid';
import { isId, newId } from './ids.js';

test('ids are of UUIDv7, each another, in the order in which they were made', () => {
  const ids = Array.from({ length: 5_000 }, newId);
  expect(ids.every((id) => validate(id) && version(id) === 7 && isId(id))).toBe(true);
  expect(new Set(ids.map((id) => id.slice(-15))).size).toBe(ids.length);
  expect([...ids].sort()).toEqual(ids);
});
