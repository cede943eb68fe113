import { expect, test } from '@jest/globals';
import { runPortal } from './support/portal';
import type { Visit } from './support/visit';

const portal = runPortal();

/** Somebody with a draft, at the first section of the form, on a phone. */
async function kasiaAtHerDraft(): Promise<Visit> {
  const kasia = await portal.visitAs('kasia', { width: 360 });
  // Leaving with something unsaved asks first; here she means it.
  kasia.page.on('dialog', (dialog) => void dialog.accept());
  await kasia.page.getByRole('link', { name: 'Zobacz zgłoszenie' }).click();
  await kasia.page.getByRole('link', { name: 'Dokończ zgłoszenie' }).click();
  await kasia.heading('Zgłoszenie do zespołu').waitFor();
  return kasia;
}

const phoneOf = ({ page }: Visit) => page.getByLabel('Numer telefonu');

test('what was typed into the application is there after a reload', async () => {
  const kasia = await kasiaAtHerDraft();
  await phoneOf(kasia).fill('501 502 503');
  await kasia.page.getByText(/^Zapisano \d/).waitFor();
  await kasia.page.reload();
  expect(await phoneOf(kasia).inputValue()).toBe('501 502 503');
  expect(await kasia.troubles()).toEqual([]);
  await kasia.leave();
});

test('what was typed without a network is saved by itself when the network is back', async () => {
  const kasia = await kasiaAtHerDraft();
  await kasia.context.setOffline(true);
  await phoneOf(kasia).fill('504 505 506');
  await kasia.page.getByText('Nie ma połączenia z siecią').waitFor();
  await kasia.context.setOffline(false);
  await kasia.page.getByText(/^Zapisano \d/).waitFor();
  await kasia.leave();
  const later = await kasiaAtHerDraft();
  expect(await phoneOf(later).inputValue()).toBe('504 505 506');
  await later.leave();
});

test('what the server never got waits on the phone, also over a reload', async () => {
  const kasia = await kasiaAtHerDraft();
  await kasia.page.route('**/graphql', (route) =>
    route.request().postData()?.includes('SaveApplication') ? route.abort() : route.fallback(),
  );
  await phoneOf(kasia).fill('507 508 509');
  await kasia.page.getByText('Nie ma połączenia z siecią').waitFor();
  await kasia.page.reload();
  expect(await phoneOf(kasia).inputValue()).toBe('507 508 509');
  await kasia.page.getByText('Nie ma połączenia z siecią').waitFor();
  await kasia.page.unroute('**/graphql');
  await kasia.page.getByText(/^Zapisano \d/).waitFor();
  await kasia.leave();
  const later = await kasiaAtHerDraft();
  expect(await phoneOf(later).inputValue()).toBe('507 508 509');
  await later.leave();
});

test('a file chosen without a network is sent when it is back, and stays with the draft until it is taken out', async () => {
  const kasia = await kasiaAtHerDraft();
  const { page } = kasia;
  await page.getByRole('button', { name: 'Dalej' }).click();
  const add = page.getByRole('button', { name: 'Załączniki: Dodaj plik' });
  await add.waitFor();
  await kasia.context.setOffline(true);
  const file = { name: 'Dyplom.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n%%EOF\n') };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByText('Dyplom.pdf: nie ma połączenia').waitFor();
  await kasia.context.setOffline(false);
  await page.getByRole('link', { name: 'Dyplom.pdf' }).waitFor();
  await page.getByText(/^Zapisano \d/).waitFor();
  await page.reload();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Dyplom.pdf' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Dyplom.pdf');
  await page.getByRole('button', { name: 'Usuń plik: Dyplom.pdf' }).click();
  await page.getByText(/^Zapisano \d/).waitFor();
  await page.reload();
  await add.waitFor();
  expect(await page.getByRole('link', { name: 'Dyplom.pdf' }).count()).toBe(0);
  await kasia.leave();
});
