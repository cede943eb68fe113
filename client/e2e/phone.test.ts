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

test('what is touched is as tall as a thumb, and the box of a row covers no word of it', async () => {
  const barbara = await portal.visitAs('barbara', { width: 360 });
  const { page } = barbara;
  await barbara.open('/office/activities?status=CONFIRMED');
  const row = page
    .getByRole('main')
    .getByRole('row')
    .filter({ has: page.getByRole('checkbox') })
    .last();
  await row.waitFor();
  const box = await row.getByRole('checkbox').boundingBox();
  const words = await row.getByRole('link').first().boundingBox();
  expect((words?.x ?? 0) + (words?.width ?? 0)).toBeLessThanOrEqual(box?.x ?? 0);
  await row.getByRole('link').first().click();
  const button = await page.getByRole('button', { name: 'Akceptuję' }).boundingBox();
  expect(button?.height).toBeGreaterThanOrEqual(44);
  expect(await barbara.troubles()).toEqual([]);
  await barbara.leave();
});
