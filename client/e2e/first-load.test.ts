import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import type { Budget } from '../build/bundleBudget';
import { runPortal } from './support/portal';
import { layoutShift, type Visit } from './support/visit';

/** What only those need who fill in, choose or act. (The leaf that shows a day is a few lines of ours.) */
const FOR_LATER =
  /dates|dayjs|Calendar(?!Leaf)|DateField|NumberInput|Select|Modal|Popover|floating|notifications|chart/i;

const portal = runPortal();
const budget = JSON.parse(await readFile(new URL('../bundle-budget.json', import.meta.url), 'utf8')) as Budget;

/** Opens the landing page as for the first time, and notes what that takes. */
async function arrive(visitor: Visit) {
  const scripts = new Map<string, Promise<number>>();
  const uncompressed: string[] = [];
  const operations: string[] = [];
  visitor.page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js')) {
      scripts.set(
        pathname,
        response.body().then((code) => {
          if (code.length > 1_000 && response.headers()['content-encoding'] !== 'br') uncompressed.push(pathname);
          return gzipSync(code).length;
        }),
      );
    }
    if (pathname === '/graphql') operations.push(response.request().postDataJSON().operationName);
  });
  await visitor.open('/');
  await visitor.page.waitForLoadState('networkidle');
  const bytes = (await Promise.all(scripts.values())).reduce((sum, each) => sum + each, 0);
  return { scripts: [...scripts.keys()], kilobytes: bytes / 1000, uncompressed, operations };
}

describe.each([1280, 360] as const)('the landing page, %d px wide', (width) => {
  test('loads no more script than its budget, by one request for all it shows', async () => {
    const visitor = await portal.visit({ width });
    const { scripts, kilobytes, uncompressed, operations } = await arrive(visitor);
    expect(scripts.length).toBeGreaterThan(1);
    expect(kilobytes).toBeLessThanOrEqual(budget.landing);
    expect(uncompressed).toEqual([]);
    expect(scripts.filter((name) => FOR_LATER.test(name))).toEqual([]);
    expect(operations.sort()).toEqual(['Landing', 'Viewer']);
    await visitor.leave();
  });

  test('moves nothing that is already shown', async () => {
    const visitor = await portal.visit({ width });
    await arrive(visitor);
    expect(await layoutShift(visitor)).toBeLessThan(0.01);
    await visitor.leave();
  });
});

test('a page is loaded when somebody turns to its link, and shown without another file', async () => {
  const visitor = await portal.visit();
  await visitor.open('/');
  await visitor.page.waitForLoadState('networkidle');
  const link = visitor.page.getByRole('link', { name: 'Zaloguj się', exact: true }).first();
  const loaded = visitor.page.waitForResponse(/SignInPage.*\.js$/);
  await link.hover();
  await loaded;
  await visitor.page.waitForLoadState('networkidle');
  const later: string[] = [];
  visitor.page.on('request', (request) => later.push(new URL(request.url()).pathname));
  await link.click();
  await visitor.heading('Zaloguj się').waitFor();
  expect(later.filter((path) => path.endsWith('.js'))).toEqual([]);
  await visitor.leave();
});
