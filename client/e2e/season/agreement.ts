import { answerDialog, clickAndConfirm } from '../support/forms';
import type { Visit } from '../support/visit';
import { type Cast, MAJA } from './cast';
import { goHome, goTo, part } from './navigation';

/** The coordinator completes the draft that the portal makes of the application, and sends it. */
export async function sendTheAgreement({ barbara }: Cast): Promise<void> {
  const { page } = barbara;
  await page.getByRole('link', { name: 'Przygotuj porozumienie' }).click();
  await page.getByRole('button', { name: `Przygotuj porozumienie: ${MAJA.name}` }).click();
  await barbara.heading(`Szkic: ${MAJA.name}`).waitFor();
  await page.getByLabel('Adres zamieszkania').fill('ul. Lipowa 4 m. 2, 87-100 Toruń');
  await page.getByRole('button', { name: 'Zapisz szkic' }).click();
  await clickAndConfirm(barbara, 'Wyślij do podpisu');
  await barbara.heading(/^EZW\/\d{4}\/\d{3}: /).waitFor();
}

/** The six digits that a signature by a click needs; the coordinator's page of sent mail shows them. */
async function codeMailedTo(email: string, barbara: Visit): Promise<string> {
  await goTo(barbara, 'Wysłane wiadomości');
  // She has looked at the list before; what came since is not in it yet.
  await barbara.page.reload();
  await barbara.page.getByRole('button', { name: email }).first().click();
  const text = await part(barbara, new RegExp(email)).textContent();
  return /: (\d{6})/.exec(text ?? '')?.[1] ?? '';
}

/** The candidate reads it and signs in the portal. */
export async function signTheAgreement({ maja, barbara }: Cast): Promise<void> {
  const { page } = maja;
  await goHome(maja);
  await page.getByRole('link', { name: 'Przeczytaj i podpisz' }).click();
  await page.getByRole('link', { name: 'Przejdź do podpisu' }).click();
  await page.getByRole('checkbox', { name: /^Znam informację o ryzyku/ }).check();
  await page.getByLabel('Wpisz swoje imię i nazwisko').fill(MAJA.name);
  await page.getByRole('button', { name: 'Wyślij mi kod e-mailem' }).click();
  await page.getByText('Kod jest w Twojej skrzynce.').waitFor();
  await page.getByLabel('Kod z wiadomości').fill(await codeMailedTo(MAJA.email, barbara));
  await page.getByRole('button', { name: 'Podpisuję porozumienie' }).click();
  await page.getByText('Dziękujemy za podpis!').waitFor();
}

/** The foundation signs, which makes a volunteer of the candidate at once. */
export async function countersignTheAgreement({ maja, barbara }: Cast): Promise<void> {
  const { page } = barbara;
  await goHome(barbara);
  await part(barbara, 'Porozumienia').getByRole('link', { name: 'Do podpisu fundacji' }).click();
  await page.getByRole('link', { name: MAJA.name }).click();
  await page.getByRole('button', { name: 'Podpisz za fundację' }).click();
  await answerDialog(barbara, 'Zawieram porozumienie');
  await page.getByText(/^Obowiązuje do/).waitFor();
  await maja.open('/');
  await part(maja, 'Twoje porozumienie').getByText('Możesz działać!').waitFor();
}
