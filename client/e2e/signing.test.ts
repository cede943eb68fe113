import { expect, test } from '@jest/globals';
import { answerDialog, clickAndConfirm } from './support/forms';
import { runPortal } from './support/portal';
import { signedBehind } from './support/signed-pdf';
import type { Visit } from './support/visit';

const portal = runPortal();

/** A renewal for Adam, whose present agreement the register finds; answers its address for the office. */
async function sendARenewal(barbara: Visit): Promise<string> {
  const { page } = barbara;
  await barbara.open('/office/agreements?search=Lis&state=IN_FORCE');
  await page.getByRole('link', { name: 'Adam Lis' }).click();
  await page.getByRole('button', { name: 'Przygotuj kolejne porozumienie' }).click();
  await barbara.heading('Szkic: Adam Lis').waitFor();
  await clickAndConfirm(barbara, 'Wyślij do podpisu');
  await barbara.heading(/^EZW\/\d{4}\/\d{3}: Adam Lis/).waitFor();
  return new URL(page.url()).pathname;
}

/** Takes the document that was sent, signs it elsewhere, and brings it back. */
async function signWithAFile(adam: Visit): Promise<void> {
  const { page } = adam;
  const href = await page.getByRole('link', { name: /^porozumienie-EZW/ }).getAttribute('href');
  const document = await (await page.request.get(href ?? '')).body();
  await page.getByRole('radio', { name: 'Kwalifikowany podpis elektroniczny' }).check();
  const choose = page.locator('input[type=file]');
  await choose.setInputFiles({ name: 'podpisane.pdf', mimeType: 'application/pdf', buffer: signedBehind(document) });
  await page.getByText(/^podpisane\.pdf/).waitFor();
  await page.getByRole('checkbox', { name: /^Znam informację o ryzyku/ }).check();
  await page.getByRole('button', { name: 'Wyślij podpisany plik' }).click();
  await page.getByText('Dziękujemy za podpis!').waitFor();
}

/** An annex to the agreement whose page it is: another notice period, from its first day on. */
async function sendAnAnnex(barbara: Visit): Promise<string> {
  const { page } = barbara;
  await page.getByRole('button', { name: /^Przedłuż lub zmień/ }).click();
  await barbara.heading('Szkic aneksu: Adam Lis').waitFor();
  await page.getByLabel('Okres wypowiedzenia').fill('30');
  await page.getByRole('button', { name: 'Zapisz szkic' }).click();
  await page.getByText('Okres wypowiedzenia: 30 dni (dotąd: 14 dni)').waitFor();
  await clickAndConfirm(barbara, 'Wyślij do podpisu');
  await barbara.heading(/\/A1: Adam Lis/).waitFor();
  return new URL(page.url()).pathname;
}

/** Says that the signed paper is on its way. */
async function signOnPaper(adam: Visit): Promise<void> {
  const { page } = adam;
  await page.getByText('Okres wypowiedzenia: 30 dni (dotąd: 14 dni)').waitFor();
  await page.getByRole('radio', { name: 'Podpis własnoręczny na papierze' }).check();
  await page.getByRole('checkbox', { name: /^Znam informację o ryzyku/ }).check();
  await page.getByRole('button', { name: 'Podpisane, dostarczę oryginał' }).click();
  await page.getByText('Dziękujemy za podpis!').waitFor();
}

test('both sides sign electronically: what was signed is what was sent, and the form is equal to written; then an annex', async () => {
  const [barbara, adam] = [await portal.visitAs('barbara'), await portal.visitAs('adam', { width: 360 })];
  const office = await sendARenewal(barbara);
  await adam.open(office.replace('/office', ''));
  await signWithAFile(adam);
  await adam.page.getByText(/Podpisano dokładnie ten dokument/).waitFor();
  await barbara.open(office);
  await barbara.page.getByRole('button', { name: 'Podpisz za fundację' }).click();
  await answerDialog(barbara, 'Zawieram porozumienie');
  await barbara.page.getByText('elektroniczna, równa pisemnej (art. 78¹ Kodeksu cywilnego)').waitFor();
  await barbara.page.getByText(/Portal nie sprawdza, czyj jest ani czy jest kwalifikowany/).waitFor();

  const annex = await sendAnAnnex(barbara);
  await adam.open(annex.replace('/office', ''));
  await signOnPaper(adam);
  await barbara.open(annex);
  await barbara.page.getByRole('button', { name: 'Podpisz za fundację' }).click();
  await answerDialog(barbara, 'Podpisuję aneks');
  await barbara.page.getByText(/^Podpisany przez obie strony/).waitFor();
  expect([await adam.troubles(), await barbara.troubles()]).toEqual([[], []]);
}, 240_000);
