import type { Locator } from 'playwright-core';
import { choose, clickAndConfirm } from '../support/forms';
import type { Visit } from '../support/visit';
import { type Cast, KIND, MAJA, PLACE, TRAINING } from './cast';
import { goHome, goTo, part } from './navigation';

/** A goal, two trainings and two areas of activity, proposed by the volunteer. */
export async function proposeThePlan({ maja }: Cast): Promise<void> {
  const { page } = maja;
  await part(maja, 'Mój plan').getByRole('link', { name: 'Zacznij plan' }).click();
  await page.getByRole('button', { name: 'Zacznij plan' }).click();
  await maja.heading('Zmień plan').waitFor();
  const goal = await add(maja, 'Dodaj cel', 'Cel 1');
  await goal.getByLabel('Co chcę umieć').fill('Poprowadzić samodzielnie zebranie o funduszu sołeckim');
  await choose(maja, /^Kompetencja/, 'Procedura funduszu sołeckiego', { within: goal });
  await choose(maja, 'Poziom docelowy', /^3/, { within: goal });
  await addTraining(maja, 1, TRAINING.pl);
  await addTraining(maja, 2, /^Trudne zebranie/);
  await addAreas(maja);
  await page.getByRole('button', { name: 'Zapisz i zaproponuj' }).click();
  await page.getByText('Plan czeka na zgodę osoby koordynującej.').waitFor();
}

async function add(maja: Visit, button: string, row: string): Promise<Locator> {
  await maja.page.getByRole('button', { name: button }).click();
  return maja.page.getByRole('group', { name: row, exact: true });
}

async function addTraining(maja: Visit, position: number, title: string | RegExp): Promise<void> {
  const row = await add(maja, 'Dodaj szkolenie', `Szkolenie ${position}`);
  await choose(maja, 'Szkolenie z katalogu', title, { within: row });
}

async function addAreas(maja: Visit): Promise<void> {
  const meetings = await add(maja, 'Dodaj obszar', 'Obszar 1');
  await meetings.getByLabel('Temat wsparcia').fill('Zebrania wiejskie o funduszu sołeckim');
  await choose(maja, /^Rodzaj działania/, KIND, { within: meetings });
  await choose(maja, /^Gmina/, PLACE, { within: meetings, typing: 'kesowo' });
  await meetings.getByLabel('Ile godzin').fill('6');
  const applications = await add(maja, 'Dodaj obszar', 'Obszar 2');
  await applications.getByLabel('Temat wsparcia').fill('Wnioski o mikrogranty');
  await choose(maja, /^Rodzaj działania/, 'Pisanie wniosku', { within: applications });
}

/** The other side agrees, and the plan is in force. */
export async function agreeThePlan({ barbara }: Cast): Promise<void> {
  const { page } = barbara;
  await goHome(barbara);
  await part(barbara, 'Plany czekające na Twoją zgodę')
    .getByRole('link', { name: new RegExp(MAJA.name) })
    .click();
  await page.getByText('Teraz Twoja kolej').waitFor();
  await clickAndConfirm(barbara, 'Zgadzam się na plan');
  await page.getByText(/^Plan obowiązuje od/).waitFor();
}

/** The first training and the goal that it serves are done. */
export async function seeTheTrainingInThePlan({ maja }: Cast): Promise<void> {
  await goTo(maja, 'Mój plan rozwoju');
  await maja.page.getByText('Postęp całego planu: 40%').waitFor();
  await part(maja, 'Cele').getByText('Osiągnięty: poziom 3').waitFor();
  await part(maja, 'Szkolenia').getByText('Ukończone').waitFor();
}

/** Three of the six hours that the first area asks for. */
export async function seeTheActivityInThePlan({ maja }: Cast): Promise<void> {
  await goTo(maja, 'Mój plan rozwoju');
  await maja.page.getByText('Postęp całego planu: 50%').waitFor();
  await part(maja, 'Obszary aktywności')
    .getByText(/^3 h z 6 h potwierdzonych działań/)
    .waitFor();
}
