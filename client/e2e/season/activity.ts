import { clickAndConfirm } from '../support/forms';
import { type Cast, REQUEST } from './cast';
import { goHome, part } from './navigation';

/** On the phone after the meeting: the match is known, so its length and who came are all there is to say. */
export async function logTheActivity({ maja }: Cast): Promise<void> {
  const { page } = maja;
  await goHome(maja);
  await page.getByRole('link', { name: 'Zapisz działanie' }).click();
  await page.getByRole('button', { name: '3 h', exact: true }).click();
  await page.getByLabel('Ile osób wzięło udział').fill('28');
  await page.getByRole('checkbox', { name: /^To było ostatnie działanie/ }).check();
  await page.getByRole('button', { name: 'Zapisz i wyślij' }).click();
  await page.getByText('Zapisane. Dziękujemy!').waitFor();
}

/** One click confirms; the support received shows it at once, and the request comes to its end. */
export async function confirmTheActivity({ teodora }: Cast): Promise<void> {
  const { page } = teodora;
  await goHome(teodora);
  await part(teodora, 'Activities to confirm').getByRole('button', { name: 'I confirm' }).click();
  await part(teodora, 'The support we received').getByText('3 h').waitFor();
  await part(teodora, 'Our requests').getByRole('link', { name: REQUEST }).click();
  await clickAndConfirm(teodora, 'Complete');
  await page.getByText('The support is complete.').first().waitFor();
}

export async function acceptTheActivity({ barbara }: Cast): Promise<void> {
  const { page } = barbara;
  await goHome(barbara);
  await page.getByRole('link', { name: /do Twojej akceptacji$/ }).click();
  await page.getByRole('link', { name: REQUEST }).click();
  await page.getByRole('button', { name: 'Akceptuję' }).click();
  await page.getByText('Wszystko gotowe').waitFor();
}
