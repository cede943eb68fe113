import { expect, test } from '@jest/globals';
import { runPortal } from './support/portal';
import type { Visit } from './support/visit';

const portal = runPortal();

/** Touches the control of that name, and counts. */
function countTaps({ page }: Visit) {
  let taps = 0;
  const tap = async (role: 'link' | 'button', name: string) => {
    taps += 1;
    await page.getByRole('main').getByRole(role, { name, exact: true }).tap();
  };
  return { tap, taps: () => taps };
}

test('an activity is logged in three taps and a few words, and nothing has to be scrolled sideways', async () => {
  const adam = await portal.visitAs('adam', { width: 360 });
  const { page } = adam;
  const { tap, taps } = countTaps(adam);
  await tap('link', 'Zapisz działanie');
  await adam.heading('Zapisz działanie').waitFor();
  await page.getByLabel('Temat').fill('Rozmowa o świetlicy');
  await tap('button', '1 h 30 min');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await tap('button', 'Zapisz i wyślij');
  await page.getByText('Zapisane. Dziękujemy!').waitFor();
  expect(taps()).toBe(3);
  await page.getByRole('main').getByRole('link', { name: 'Moje działania' }).click();
  await page.getByText('Rozmowa o świetlicy').first().waitFor();
  expect(await adam.troubles()).toEqual([]);
});
