import type { Locator } from 'playwright-core';
import type { Visit } from './visit';

type Name = string | RegExp;

interface Choice {
  /** What is typed until the option is the only one left. */
  typing?: string;
  /** The part of the page that has the field; needed where several are called the same. */
  within?: Locator;
}

/** Opens a select of that name and takes an option. */
export async function choose(visit: Visit, field: Name, option: Name, { typing, within }: Choice = {}): Promise<void> {
  const { page } = visit;
  const box = (within ?? page.getByRole('main')).getByRole('combobox', { name: field });
  await box.click();
  if (typing) {
    await box.fill(typing);
    await page.getByRole('option').nth(1).waitFor({ state: 'detached' });
  }
  await page.getByRole('option', { name: option }).click();
}

/** Answers the question of the open dialog with the button of that name. */
export async function answerDialog(visit: Visit, answer: Name): Promise<void> {
  const dialog = visit.page.getByRole('dialog');
  await dialog.getByRole('button', { name: answer }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** A button that asks first: the same words do it in the dialog. */
export async function clickAndConfirm(visit: Visit, button: Name): Promise<void> {
  await visit.page.getByRole('main').getByRole('button', { name: button }).click();
  await answerDialog(visit, button);
}

const CLOCK = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Warsaw', dateStyle: 'short', timeStyle: 'short' });

/** A moment as a field for day and hour takes it, so many minutes from now. */
export function clockIn(minutes: number): string {
  return CLOCK.format(Date.now() + minutes * 60_000).replace(' ', 'T');
}

/** What stands at a field and is read aloud with it: its help, how full it is, and what is wrong with it. */
export function saidAt(field: Locator): Promise<string> {
  return field.evaluate((node) =>
    (node.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' '),
  );
}
