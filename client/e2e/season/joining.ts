import { expect } from '@jest/globals';
import { agreeAndSend } from '../support/application';
import { choose, clickAndConfirm } from '../support/forms';
import { linkMailedTo } from '../support/mail';
import type { Visit } from '../support/visit';
import { type Cast, MAJA } from './cast';
import { goHome, goTo, part } from './navigation';

const REGISTER = {
  pl: { name: 'Imię i nazwisko', email: 'Adres e-mail', password: 'Hasło', submit: 'Załóż konto' },
  en: { name: 'First name and surname', email: 'E-mail address', password: 'Password', submit: 'Create the account' },
};

interface NewAccount {
  name: string;
  email: string;
  password: string;
}

/** Creates an account and opens the link from the mail, which the coordinator's page of sent mail shows. */
export async function register(
  newcomer: Visit,
  { name, email, password }: NewAccount,
  language: 'pl' | 'en',
  barbara: Visit,
): Promise<void> {
  const { page } = newcomer;
  const words = REGISTER[language];
  await page.getByLabel(words.name).fill(name);
  await page.getByLabel(words.email).fill(email);
  await page.getByLabel(words.password, { exact: true }).fill(password);
  await page.getByRole('button', { name: words.submit }).click();
  await newcomer.heading(/^(Sprawdź swoją pocztę|Check your mail)$/).waitFor();
  await goTo(barbara, 'Wysłane wiadomości');
  await newcomer.open(await linkMailedTo(barbara, new RegExp(email)));
  await page.getByRole('button', { name: /^(Potwierdzam adres|Confirm the address)$/ }).click();
  await newcomer.isSignedIn();
}

/** The landing page leads into an account, the account into the form. */
export async function registerForTheOpenRound({ maja, barbara }: Cast): Promise<void> {
  await maja.open('/');
  await part(maja, /^Trwa nabór/)
    .getByRole('link', { name: 'Załóż konto i złóż zgłoszenie' })
    .click();
  await register(maja, MAJA, 'pl', barbara);
  await part(maja, 'Twoje zgłoszenie').getByRole('button', { name: 'Złóż zgłoszenie' }).click();
  await maja.heading('Zgłoszenie do zespołu').waitFor();
}

export async function fillInTheApplication({ maja }: Cast): Promise<void> {
  await tellAboutHerself(maja);
  await tellWhatSheCan(maja);
  await tellWhy(maja);
  await tellHowMuch(maja);
  await maja.page.getByText('Zapisano').waitFor();
}

async function tellAboutHerself(maja: Visit): Promise<void> {
  const { page } = maja;
  expect(await page.getByLabel('Imię i nazwisko').inputValue()).toBe(MAJA.name);
  await page.getByLabel('Numer telefonu').fill('600 100 200');
  await choose(maja, 'Gmina, w której mieszkasz', /^Toruń, miasto/, { typing: 'torun' });
  await page.getByLabel('Rok urodzenia').fill('1988');
  await page.getByRole('button', { name: 'Dalej' }).click();
}

async function tellWhatSheCan(maja: Visit): Promise<void> {
  const { page } = maja;
  await page
    .getByLabel('Opisz swoje doświadczenie')
    .fill(
      'Od sześciu lat prowadzę z sąsiadkami dom sąsiedzki na osiedlu. Napisałyśmy trzy wnioski o mikrogranty, dwa ' +
        'dostały dofinansowanie. Prowadziłam zebrania, na których mieszkańcy wybrali projekty do budżetu obywatelskiego.',
    );
  await choose(maja, 'Dodaj kompetencję', 'Pisanie wniosków o dotację');
  await choose(maja, 'Dodaj kompetencję', 'Projekt do budżetu obywatelskiego');
  await page.getByLabel('Czego chcesz się nauczyć?').fill('Funduszu sołeckiego i prowadzenia zebrań.');
  await page.getByRole('button', { name: 'Dalej' }).click();
}

async function tellWhy(maja: Visit): Promise<void> {
  const { page } = maja;
  await page
    .getByLabel('Dlaczego chcesz dołączyć')
    .fill(
      'Widzę, ile dobrych pomysłów upada przy pierwszym formularzu. Chcę, żeby wieś bez etatowego pracownika od ' +
        'projektów miała do kogo zadzwonić.',
    );
  await page
    .getByLabel('Jak dotrzesz z pomocą')
    .fill(
      'Zacznę od sołectw na północy województwa, w których nie działa żadna organizacja. Pojadę na zebrania wiejskie ' +
        'i zapytam, co odkładają od lat.',
    );
  await page.getByRole('button', { name: 'Dalej' }).click();
}

async function tellHowMuch(maja: Visit): Promise<void> {
  const { page } = maja;
  await page.getByLabel('Ile godzin w miesiącu').fill('20');
  await page.getByLabel('Jak daleko możesz dojechać').fill('80');
  await page.getByRole('checkbox', { name: 'polski', exact: true }).check();
  await page.getByRole('radio', { name: 'od osoby z zespołu' }).check();
}

export async function submitTheApplication({ maja }: Cast): Promise<void> {
  await maja.page.getByRole('button', { name: 'Sprawdź odpowiedzi' }).click();
  await agreeAndSend(maja);
}

/** The coordinator finds the application in the queue, reads it and accepts. */
export async function acceptTheApplication({ maja, barbara }: Cast): Promise<void> {
  const { page } = barbara;
  await goTo(barbara, 'Zgłoszenia');
  await page.getByRole('link', { name: MAJA.name }).click();
  await barbara.heading(MAJA.name).waitFor();
  await page.getByText('Zacznę od sołectw na północy').waitFor();
  await page.getByRole('button', { name: 'Weź do oceny' }).click();
  await clickAndConfirm(barbara, 'Przyjmij');
  await page.getByText('Następny krok: porozumienie.').waitFor();
  await goHome(maja);
  await part(maja, 'Twoje zgłoszenie').getByText('Witamy w zespole!').waitFor();
}
