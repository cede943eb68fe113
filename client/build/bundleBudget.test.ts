import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { type Chunk, overBudget, sizesOf } from './bundleBudget';

const page = (feature: string, name: string) => `/portal/client/features/${feature}/pages/${name}.tsx`;

const chunk = (fileName: string, more: Partial<Chunk> = {}): Chunk => ({
  fileName,
  code: randomBytes(1000).toString('hex'),
  isEntry: false,
  facadeModuleId: null,
  imports: [],
  ...more,
});

const library = chunk('library.js', { imports: ['index.js'] });
const shared = chunk('shared.js');
const index = chunk('index.js', { isEntry: true, imports: ['library.js'] });
const home = chunk('home.js', { facadeModuleId: page('home', 'HomePage'), imports: ['library.js', 'shared.js'] });
const list = chunk('list.js', { facadeModuleId: page('plans', 'PlansPage'), imports: ['shared.js'] });
const calendar = chunk('calendar.js');
const chunks = [index, library, shared, home, list, calendar];

const together = (...parts: Chunk[]) => parts.reduce((sum, { code }) => sum + gzipSync(code).length, 0) / 1000;
const named = (name: string) => sizesOf(chunks).find((size) => size.name === name);

test('a page weighs what is loaded until it can be used, each file once', () => {
  expect(named('home/HomePage')).toEqual({
    ...{ of: 'landing', name: 'home/HomePage' },
    kilobytes: together(index, library, shared, home),
  });
  expect(named('plans/PlansPage')?.kilobytes).toBe(together(index, library, shared, list));
});

test('what the first load brings is no lazy file', () => {
  const lazy = sizesOf(chunks).filter(({ of }) => of === 'lazyChunk');
  expect(lazy.map(({ name }) => name).sort()).toEqual(['calendar.js', 'home.js', 'list.js', 'shared.js']);
});

test('each kind has its own limit', () => {
  const names = (budget: Parameters<typeof overBudget>[1]) =>
    overBudget(sizesOf(chunks), budget).map(({ name }) => name);
  expect(names({ landing: 100, page: 100, lazyChunk: 100 })).toEqual([]);
  expect(names({ landing: 1, page: 100, lazyChunk: 100 })).toEqual(['home/HomePage']);
  expect(names({ landing: 100, page: 1, lazyChunk: 100 })).toEqual(['plans/PlansPage']);
  expect(names({ landing: 100, page: 100, lazyChunk: 0.1 })).toHaveLength(4);
});
