import { choose, clickAndConfirm } from '../support/forms';
import { type Cast, PLACE, REQUEST, TEODORA, VILLAGE } from './cast';
import { register } from './joining';
import { goHome, part } from './navigation';

/** The representative creates an account and registers the village unit. */
export async function registerTheOrganisation({ teodora, barbara }: Cast): Promise<void> {
  const { page } = teodora;
  await teodora.open('/');
  await page.getByRole('link', { name: 'Create an account', exact: true }).click();
  await register(teodora, TEODORA, 'en', barbara);
  await page.getByRole('link', { name: 'Register an organisation' }).click();
  const next = page.getByRole('button', { name: 'Next' });
  await page.getByRole('radio', { name: /^Local community/ }).click();
  await next.click();
  await choose(teodora, 'Legal form', 'Village unit');
  await page.getByLabel(/^Name/).fill(VILLAGE);
  await next.click();
  await choose(teodora, 'Municipality', PLACE, { typing: 'kesowo' });
  await next.click();
  await page.getByLabel('Contact person').fill(TEODORA.name);
  await next.click();
  await page.getByRole('button', { name: 'Register', exact: true }).click();
  await teodora.heading(VILLAGE).waitFor();
}

export async function verifyTheOrganisation({ barbara }: Cast): Promise<void> {
  const { page } = barbara;
  await goHome(barbara);
  await part(barbara, 'Organizacje do sprawdzenia').getByRole('link', { name: VILLAGE }).click();
  await barbara.heading(VILLAGE).waitFor();
  await page.getByRole('button', { name: 'Potwierdź dane' }).click();
  await page.getByText('Sprawdzona', { exact: true }).waitFor();
}

/** From a typical need to the request that the coordinator gets. */
export async function askForSupport({ teodora }: Cast): Promise<void> {
  const { page } = teodora;
  await goHome(teodora);
  await part(teodora, 'Our requests').getByRole('link', { name: 'Ask for support' }).click();
  const next = page.getByRole('button', { name: 'Next' });
  await page.getByRole('radio', { name: /^Village fund/ }).click();
  await next.click();
  await page.getByLabel('Topic').fill(REQUEST);
  await page
    .getByLabel('Description')
    .fill('The council has set the fund aside, and five people came last time. We want ideas, costs and a resolution.');
  await next.click();
  await next.click();
  await next.click();
  await page.getByRole('button', { name: 'Submit' }).click();
  await teodora.heading('Request submitted').waitFor();
}

/** The coordinator reads the request, takes it on and starts looking for somebody. */
export async function takeTheRequestOn({ barbara }: Cast): Promise<void> {
  const { page } = barbara;
  await goHome(barbara);
  await page.getByRole('link', { name: /^Wysłane: \d+$/ }).click();
  await page.getByRole('link', { name: REQUEST }).click();
  await barbara.heading(REQUEST).waitFor();
  await clickAndConfirm(barbara, 'Przyjmij');
  await page.getByRole('button', { name: 'Zacznij szukać osoby' }).click();
  await page.getByText('Twój ruch: zaproponuj osobę.').waitFor();
}
