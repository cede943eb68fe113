import { choose, clickAndConfirm, clockIn } from '../support/forms';
import { type Cast, MAJA, TRAINING } from './cast';
import { goHome, goTo, part } from './navigation';

const DAY = 24 * 60;

export async function planTheTraining({ barbara }: Cast): Promise<void> {
  const { page } = barbara;
  await goTo(barbara, 'Terminy szkoleń');
  await page.getByRole('link', { name: 'Zaplanuj termin' }).click();
  await choose(barbara, 'Szkolenie', TRAINING.pl, { typing: 'solecki' });
  await page.getByLabel('Początek').fill(clockIn(3 * DAY));
  await choose(barbara, 'Gmina', /^Toruń, miasto/, { typing: 'torun' });
  await page.getByLabel('Adres i sala').fill('Rynek Staromiejski 1, sala 2');
  await choose(barbara, 'Prowadzenie', 'Piotr Sowa');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Zaplanuj', exact: true }).click();
  await page.getByRole('button', { name: 'Otwórz zapisy' }).click();
  await page.getByRole('button', { name: 'Zamknij zapisy' }).waitFor();
}

/** From the plan to the training, and into it. */
export async function enrolInTheTraining({ maja }: Cast): Promise<void> {
  const { page } = maja;
  await goTo(maja, 'Mój plan rozwoju');
  await page.getByRole('link', { name: TRAINING.pl }).click();
  await page.getByRole('button', { name: `Zapisz się: ${TRAINING.pl}` }).click();
  await page.getByText('masz miejsce', { exact: true }).waitFor();
}

/** The coordinator moves the date forward to what has just begun; the rest of its times follows. */
export async function bringTheTrainingForward({ barbara }: Cast): Promise<void> {
  const { page } = barbara;
  await page.getByRole('link', { name: 'Zmień termin' }).click();
  await page.getByLabel('Początek').fill(clockIn(-5));
  await page.getByRole('button', { name: 'Zapisz', exact: true }).click();
  await barbara.heading(TRAINING.pl).waitFor();
}

/** The trainer notes who is there, confirms that it took place, and settles it: competences are granted. */
export async function holdTheTraining({ piotr }: Cast): Promise<void> {
  const { page } = piotr;
  await goHome(piotr);
  await part(piotr, 'You lead').getByRole('link', { name: TRAINING.en }).click();
  const sheet = part(piotr, 'Attendance');
  await sheet.getByText(MAJA.name).waitFor();
  await sheet.getByText('Present', { exact: true }).click();
  await page.getByText('1 of 1 marked').waitFor();
  await page.getByRole('button', { name: 'Confirm that it took place' }).click();
  await clickAndConfirm(piotr, 'Settle the training');
  await page.getByText('settled', { exact: true }).waitFor();
}

export async function seeTheCompetence({ maja }: Cast): Promise<void> {
  await goTo(maja, 'Profil i dostępność');
  const competences = part(maja, 'Kompetencje');
  await competences.getByText('Potwierdzone przez innych').waitFor();
  await competences.getByText('Zebranie wiejskie').waitFor();
  // What she said of herself in the application.
  await competences.getByRole('radiogroup', { name: 'Poziom: Pisanie wniosków o dotację' }).waitFor();
}
