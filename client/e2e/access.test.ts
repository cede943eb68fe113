import { expect, test } from '@jest/globals';
import { DEMO_PEOPLE } from './support/demo-people';
import { runPortal } from './support/portal';

const portal = runPortal();

const whereIs = (url: string) => url.slice(portal.url.length);

test('a link into the portal survives signing in, with its filters', async () => {
  const barbara = await portal.visit();
  await barbara.open('/requests?status=SUBMITTED');
  await barbara.heading('Zaloguj się').waitFor();
  await barbara.page.getByRole('button', { name: DEMO_PEOPLE.barbara }).click();
  await barbara.heading('Zapotrzebowania').waitFor();
  expect(whereIs(barbara.page.url())).toBe('/requests?status=SUBMITTED');
  expect(await barbara.troubles()).toEqual([]);
});

test('a page of another role says whose it is, and shows nothing of it', async () => {
  const kasia = await portal.visitAs('kasia', { language: 'en', width: 360 });
  await kasia.open('/office/report');
  await kasia.heading('This page is not available to you').waitFor();
  await kasia.page.getByText(/another role: Coordinator/).waitFor();
  expect(await kasia.page.getByRole('table').count()).toBe(0);
  await kasia.page.getByRole('main').getByRole('link').click();
  await kasia.heading(/^Good day, Kasia/).waitFor();
  expect(await kasia.troubles()).toEqual([]);
});

test('whoever was signed out elsewhere is asked to sign in, and comes back to where they were going', async () => {
  const phone = await portal.visitAs('adam', { width: 360 });
  const desk = await portal.visitAs('adam');
  await desk.open('/account');
  await desk.page.getByRole('button', { name: 'Wyloguj pozostałe' }).click();
  await desk.page.getByText('Pozostałe urządzenia są wylogowane.').waitFor();
  await phone.page.getByRole('link', { name: 'Zobacz plan' }).click();
  await phone.heading('Zaloguj się').waitFor();
  await phone.page.getByRole('button', { name: DEMO_PEOPLE.adam }).click();
  await phone.heading('Mój plan rozwoju').waitFor();
  await desk.page.reload();
  await desk.heading('Ustawienia konta').waitFor();
});
