import { describe, expect, test } from '@jest/globals';
import type { DemoKey } from './support/demo-people';
import { runPortal } from './support/portal';
import { layoutShift, type Visit } from './support/visit';

const portal = runPortal();

/** What the pages ask from now on, by name. */
function asked(by: Visit): string[] {
  const operations: string[] = [];
  by.page.on('request', (request) => {
    if (new URL(request.url()).pathname === '/graphql') operations.push(request.postDataJSON().operationName);
  });
  return operations;
}

async function settled({ page }: Visit): Promise<void> {
  await page.locator('main section').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => document.querySelector('main [aria-busy=true]') === null);
}

describe('the home page', () => {
  test.each<[DemoKey, string, number]>([
    ['adam', 'a volunteer', 8],
    ['barbara', 'a coordinator', 11],
    ['jolanta', 'an organisation', 5],
    ['ewa', 'an administrator', 3],
    ['kasia', 'a candidate', 2],
    ['piotr', 'a trainer', 2],
  ])('of %s, %s, asks once for all its cards, each time it is opened', async (key, _who, cards) => {
    const person = await portal.visitAs(key, { width: key === 'jolanta' ? 360 : 1280 });
    await settled(person);
    const operations = asked(person);
    await person.open('/');
    await settled(person);
    expect(operations.toSorted()).toEqual(['HomeCards', 'Viewer']);
    expect(await person.page.locator('main section').count()).toBeGreaterThanOrEqual(cards);
    expect(await layoutShift(person)).toBeLessThan(0.02);
    expect(await person.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await person.troubles()).toEqual([]);
    await person.leave();
  });

  test('shows what it knows at once when somebody comes back, and asks once more', async () => {
    const adam = await portal.visitAs('adam');
    await settled(adam);
    const link = adam.page.getByRole('main').getByRole('link', { name: 'Zapisz działanie' });
    await link.click();
    await adam.heading('Zapisz działanie').waitFor();
    await adam.page.waitForLoadState('networkidle');
    const operations = asked(adam);
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await adam.page.route('**/graphql', async (route) => {
      await held;
      await route.continue();
    });
    await adam.page.goBack();
    await link.waitFor();
    expect(await adam.page.locator('main [aria-busy=true]').count()).toBe(0);
    release();
    await settled(adam);
    expect(operations).toEqual(['HomeCards']);
    expect(await adam.troubles()).toEqual([]);
    await adam.leave();
  });
});

describe('a case with its history', () => {
  test('takes one request, and another for the history only after a change', async () => {
    const adam = await portal.visitAs('adam', { width: 360 });
    await adam.open('/activities');
    await adam.page.getByRole('main').locator('a[href^="/activities/0"]').first().click();
    await adam.page.getByRole('heading', { name: 'Przebieg sprawy' }).waitFor();
    const operations = asked(adam);
    await adam.open(new URL(adam.page.url()).pathname);
    await adam.page.getByRole('heading', { name: 'Przebieg sprawy' }).waitFor();
    await adam.page.waitForLoadState('networkidle');
    expect(operations.toSorted()).toEqual(['ActivityWithHistory', 'Viewer']);
    expect(await adam.troubles()).toEqual([]);
    await adam.leave();
  });
});
