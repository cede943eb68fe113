import { expect } from '@jest/globals';
import { answerDialog } from '../support/forms';
import { type Cast, MAJA, REQUEST, TEODORA } from './cast';
import { goHome, part } from './navigation';

/** Volunteers stand ranked, each with reasons; the coordinator proposes the new one. */
export async function proposeTheVolunteer({ barbara }: Cast): Promise<void> {
  const { page } = barbara;
  const ranked = part(barbara, 'Kto pasuje').getByRole('listitem');
  await ranked.first().waitFor();
  const scores = await ranked.getByText(/^Dopasowanie \d+%$/).allTextContents();
  const percent = scores.map((score) => Number(/\d+/.exec(score)?.[0]));
  expect(percent).toEqual(percent.toSorted((one, other) => other - one));
  const maja = ranked.filter({ hasText: MAJA.name });
  await maja.getByText('Procedura funduszu sołeckiego: 3 z 3').waitFor();
  await maja.getByText('poza kręgiem: nowe miejsce').waitFor();
  await maja.getByRole('button', { name: `Zaproponuj: ${MAJA.name}` }).click();
  await page.getByLabel(/^Wiadomość dla obu stron/).fill('To sołectwo nie zna jeszcze nikogo z nas.');
  await answerDialog(barbara, 'Wyślij propozycję');
  await part(barbara, 'Wysłane propozycje').getByRole('link', { name: MAJA.name }).waitFor();
}

/** First the volunteer, who does not see yet how to reach the other side. */
export async function acceptAsVolunteer({ maja }: Cast): Promise<void> {
  const { page } = maja;
  await goHome(maja);
  await part(maja, 'Propozycje dla Ciebie').getByRole('link', { name: REQUEST }).click();
  await page.getByText('Dane kontaktowe zobaczysz, gdy obie strony się zgodzą.').waitFor();
  await page.getByRole('button', { name: 'Chcę pomóc' }).click();
  await page.getByText('Czekamy na odpowiedź organizacji').waitFor();
}

/** Then the organisation; from here on each side sees how to reach the other. */
export async function acceptAsOrganisation({ maja, teodora }: Cast): Promise<void> {
  const { page } = teodora;
  await goHome(teodora);
  await part(teodora, 'Help offered').getByRole('link', { name: REQUEST }).click();
  await page.getByRole('button', { name: 'I accept the help' }).click();
  await page.getByRole('link', { name: MAJA.email }).waitFor();
  await maja.page.reload();
  await maja.page.getByText(TEODORA.name).first().waitFor();
}
