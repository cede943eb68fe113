import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Person } from '../../testing/person.js';
import { Portal } from '../../testing/portal.js';

let portal: Portal;
beforeAll(async () => {
  portal = await Portal.open();
});
afterAll(() => portal.close());

const SAVE =
  'mutation ($input: SaveViewInput!) { saveView(input: $input) { view { id name query } userErrors { code path } } }';
const DELETE =
  'mutation ($input: DeleteViewInput!) { deleteView(input: $input) { deletedId userErrors { code path } } }';
const READ = 'query ($list: String!) { savedViews(list: $list) { name query } }';

const view = (name: string, query = 'status=any', list = 'applications') => ({ input: { list, name, query } });
const read = async (person: Person, list = 'applications') => (await person.do(READ, { list })).savedViews;

test('a view is its owner’s alone, of one list', async () => {
  const [kasia, ewa] = [await portal.person(), await portal.person({ roles: ['COORDINATOR', 'ADMINISTRATOR'] })];
  const { id } = (await kasia.do(SAVE, view('Moje czekające'))).saveView.view;
  expect(await read(kasia)).toEqual([{ name: 'Moje czekające', query: 'status=any' }]);
  expect(await read(kasia, 'agreements')).toEqual([]);
  expect(await read(ewa)).toEqual([]);
  expect(await ewa.refusal(DELETE, { input: { id } })).toBe('NOT_FOUND');
  expect(await portal.visitor.refusal(SAVE, view('x'))).toBe('UNAUTHENTICATED');
  expect(await portal.visitor.refusal(DELETE, { input: { id } })).toBe('UNAUTHENTICATED');
  await kasia.do(DELETE, { input: { id } });
  expect(await read(kasia)).toEqual([]);
});

test('one of the same name is replaced', async () => {
  const kasia = await portal.person();
  for (const query of ['status=any', 'status=DRAFT&order=NAME', '']) await kasia.do(SAVE, view('Moje', query));
  expect(await read(kasia)).toEqual([{ name: 'Moje', query: '' }]);
});

test('there are as many as a menu holds, each with a name, of a list that is called somehow', async () => {
  const kasia = await portal.person();
  for (let number = 1; number <= 20; number++) await kasia.do(SAVE, view(`Widok ${number}`));
  expect(await kasia.refusal(SAVE, view('Jeszcze jeden'))).toBe('CONFLICT');
  await kasia.do(SAVE, view('Widok 1', 'order=NAME'));
  await kasia.do(SAVE, view('Jeszcze jeden', '', 'agreements'));
  expect(await kasia.problems(SAVE, view(''))).toEqual(['name: REQUIRED']);
  expect(await kasia.problems(SAVE, view('x', '', 'Moja lista!'))).toEqual(['list: INVALID']);
  expect(await kasia.problems(SAVE, view('x', 'a'.repeat(1001)))).toEqual(['query: TOO_LONG']);
});
