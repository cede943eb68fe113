import type { Visit } from './visit';

const STATEMENTS = [/^Regulamin/, /^Informacja o danych/, /^Oświadczenie/];

/** On the page that checks a complete application: agrees to what is needed and sends it in. */
export async function agreeAndSend(candidate: Visit): Promise<void> {
  const { page } = candidate;
  await page.getByText('Wszystkie wymagane odpowiedzi są gotowe.').waitFor();
  for (const statement of STATEMENTS) await page.getByRole('checkbox', { name: statement }).check();
  await page.getByRole('button', { name: 'Wyślij zgłoszenie' }).click();
  await candidate.heading('Zgłoszenie wysłane').waitFor();
}
