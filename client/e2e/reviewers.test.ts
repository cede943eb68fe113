import { expect, test } from '@jest/globals';
import { agreeAndSend } from './support/application';
import { answerDialog } from './support/forms';
import { linkMailedTo } from './support/mail';
import { runPortal } from './support/portal';
import type { Visit } from './support/visit';

const portal = runPortal();

const DAY_MS = 86_400_000;
const IN_TEN_DAYS = new Date(Date.now() + 10 * DAY_MS).toISOString().slice(0, 10).split('-').reverse().join('.');
const REASON = 'W tym naborze szukamy osób, które poprowadzą już pierwsze szkolenie.';
/** Nobody in the portal knows her yet. */
const OLGA = { name: 'Olga Dudek', email: 'olga.dudek@poczta.example', password: 'trzy zielone jabłka' };
/** What they write about the same application; their totals are 90 and 40 of 100, the third one's is 80. */
const WORDS = {
  adam: 'Zna rachunki jak mało kto.',
  olga: 'Nie prowadziła jeszcze żadnego zebrania.',
  piotr: 'Mocna strona: finanse małych grup.',
};

/** Everything that the portal answers to the person from now on, whether a page shows it or not. */
function listenTo({ page }: Visit): () => Promise<string> {
  const answers: Array<Promise<string>> = [];
  page.on('response', (response) => {
    if (response.url().endsWith('/graphql')) answers.push(response.text().catch(() => ''));
  });
  return async () => (await Promise.all(answers)).join('\n');
}

/** Sends the draft of the demo story in; tells where it is to be found. */
async function sendApplication(kasia: Visit): Promise<string> {
  const { page } = kasia;
  const address = (await page.getByRole('link', { name: 'Zobacz zgłoszenie' }).getAttribute('href')) ?? '';
  await kasia.open(`${address}/check`);
  await agreeAndSend(kasia);
  return address;
}

/** Answers the address of the round that is open. */
async function openRoundOf(barbara: Visit): Promise<string> {
  await barbara.open('/office/rounds');
  const link = barbara.page.getByRole('link', { name: 'Nabór uzupełniający' });
  return (await link.getAttribute('href')) ?? '';
}

async function addReviewer(barbara: Visit, round: string, name: string, email: string): Promise<void> {
  const { page } = barbara;
  await barbara.open(`${round}/reviewers`);
  await page.getByLabel('Imię i nazwisko').fill(name);
  await page.getByLabel('E-mail').fill(email);
  await page.getByRole('button', { name: 'Dodaj do oceniających' }).click();
  await page.getByRole('cell', { name: email }).waitFor();
}

/** Somebody from outside has no account until they follow the link in the mail. */
async function acceptInvitation(olga: Visit, barbara: Visit): Promise<void> {
  const { page } = olga;
  await barbara.open('/mail');
  await olga.open(await linkMailedTo(barbara, new RegExp(`^Zaproszenie do portalu.*${OLGA.email}`)));
  await page.getByLabel('Imię i nazwisko').fill(OLGA.name);
  await page.getByLabel('Hasło', { exact: true }).fill(OLGA.password);
  await page.getByRole('button', { name: 'Przyjmuję zaproszenie' }).click();
  await olga.isSignedIn();
}

/** Takes two applications to the review and gives the one to those who are asked by now. */
async function assign(barbara: Visit): Promise<void> {
  const { page } = barbara;
  await barbara.open('/office/applications');
  const kasia = page.getByRole('checkbox', { name: 'Zaznacz Kasia Wrona' });
  await kasia.check();
  await page.getByRole('checkbox', { name: /^Zaznacz \S+ Michalska/ }).check();
  await page.getByRole('button', { name: 'Weź do oceny' }).click();
  await page.getByText('Zrobione: 2 z 2').waitFor();
  await kasia.check();
  await page.getByRole('button', { name: 'Przydziel oceniających' }).click();
  const dueOn = page.getByLabel('Oceny najpóźniej do');
  await dueOn.fill(IN_TEN_DAYS);
  // Its calendar closes as the field is left.
  await dueOn.press('Tab');
  await answerDialog(barbara, 'Przydziel oceniających');
  await page.getByText('Zrobione: 1 z 1').waitFor();
}

/** Declares to be impartial and sees the answers, without what only serves to reach the person. */
async function beginReview(reviewer: Visit): Promise<void> {
  const { page } = reviewer;
  await reviewer.open('/reviews');
  await page.getByRole('link', { name: 'Kasia Wrona' }).click();
  await page.getByText('Oświadczam, że nie łączą mnie').waitFor();
  expect(await page.getByText('gram w orkiestrze').count()).toBe(0);
  await page.getByRole('button', { name: 'Oświadczam i otwieram zgłoszenie' }).click();
  await page.getByText('Od czterech lat gram w orkiestrze').waitFor();
  expect(await page.getByText('+48 000').count()).toBe(0);
}

async function giveThePoints({ page }: Visit, points: number, words: string): Promise<void> {
  for (const field of await page.getByLabel(/^Punkty/).all()) await field.fill(String(points));
  for (const field of await page.getByLabel('Uzasadnienie').all()) await field.fill(words);
  await page.getByRole('radio', { name: 'lista rezerwowa' }).check();
}

async function submitReview({ page }: Visit): Promise<void> {
  await page.getByRole('button', { name: 'Oddaj ocenę' }).click();
  await page.getByText('Ocena oddana. Dziękujemy!').waitFor();
}

/** A draft waits for its author; points without a word of justification are not taken. */
async function scoreInTwoSittings(adam: Visit): Promise<void> {
  const { page } = adam;
  await beginReview(adam);
  await giveThePoints(adam, 9, WORDS.adam);
  const last = page.getByLabel('Uzasadnienie').last();
  await last.fill('');
  await page.getByRole('button', { name: 'Zapisz szkic' }).click();
  await page.getByText('Zapisano.').waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'Oddaj ocenę' }).click();
  await page.getByRole('alert').filter({ hasText: 'Popraw to, zanim wyślesz' }).waitFor();
  expect(await page.getByLabel('Uzasadnienie').first().inputValue()).toBe(WORDS.adam);
  expect(await last.getAttribute('aria-invalid')).toBe('true');
  await last.fill(WORDS.adam);
  await submitReview(adam);
  await page.getByText('Nikt inny nie oddał jeszcze oceny.').waitFor();
}

const ranked = ({ page }: Visit, name: string) => page.getByRole('row', { name: new RegExp(name) });

/** Two totals far apart: the case shows them side by side, and waits for a third. */
async function seeTheSpread(barbara: Visit, address: string): Promise<void> {
  const { page } = barbara;
  await barbara.open(`/office/applications/${address.split('/').at(-1)}`);
  const reviews = page.getByRole('region', { name: 'Oceny', exact: true });
  await reviews.getByText('Średnia 65, rozbieżność 50').waitFor();
  await reviews.getByRole('region', { name: 'Adam Lis' }).getByText('Wynik ważony: 90 na 100').waitFor();
  await reviews.getByRole('region', { name: OLGA.name }).getByText('Wynik ważony: 40 na 100').waitFor();
  await reviews.getByRole('region', { name: 'Piotr Sowa' }).getByText('trzecia ocena').waitFor();
}

async function seeTheRanking(barbara: Visit, round: string, cells: readonly string[]): Promise<void> {
  await barbara.open(`${round}/ranking`);
  const kasia = ranked(barbara, 'Kasia Wrona');
  for (const name of cells) await kasia.getByRole('cell', { name, exact: true }).waitFor();
  const rows = await barbara.page.getByRole('row').allTextContents();
  const [first, second] = ['Kasia Wrona', 'Michalska'].map((name) => rows.findIndex((row) => row.includes(name)));
  expect(first).toBeLessThan(second ?? 0);
  await ranked(barbara, 'Michalska').getByText('bez ocen').waitFor();
}

async function note(barbara: Visit, decision: 'Przyjąć' | 'Odmówić' | 'Cofnij decyzje'): Promise<void> {
  const { page } = barbara;
  await page.getByRole('checkbox', { name: 'Zaznacz Kasia Wrona' }).check();
  await page.getByRole('main').getByRole('button', { name: decision, exact: true }).click();
  if (decision !== 'Odmówić') return;
  await page.getByRole('dialog').getByRole('textbox').fill(REASON);
  await answerDialog(barbara, 'Odmówić');
}

/** Notes, takes back, notes otherwise; then reads what will be sent, and sends it. */
async function decide(barbara: Visit, kasia: Visit): Promise<void> {
  const { page } = barbara;
  const row = ranked(barbara, 'Kasia Wrona');
  await note(barbara, 'Przyjąć');
  await row.getByText('przyjąć').waitFor();
  await kasia.page.reload();
  await kasia.page.getByText('czeka na ocenę').waitFor();
  await note(barbara, 'Cofnij decyzje');
  await row.getByText('przyjąć').waitFor({ state: 'detached' });
  await note(barbara, 'Odmówić');
  await row.getByText('odmówić').waitFor();
  await page.getByRole('link', { name: 'Zobacz wiadomości i ogłoś' }).click();
  await page.getByRole('region', { name: 'Do: Kasia Wrona' }).getByText(REASON).waitFor();
  const announce = /^Ogłoś decyzję i wyślij 1 wiadomość/;
  await page.getByRole('main').getByRole('button', { name: announce }).click();
  await answerDialog(barbara, announce);
  await page.getByText('Decyzje ogłoszone, wiadomości w drodze.').waitFor();
}

test('two people score blind, a third where they differ; a coordinator decides, the candidate reads no points', async () => {
  const [kasia, barbara] = [await portal.visitAs('kasia', { width: 360 }), await portal.visitAs('barbara')];
  const address = await sendApplication(kasia);
  await kasia.open(address);
  const toldToKasia = listenTo(kasia);
  const round = await openRoundOf(barbara);
  await addReviewer(barbara, round, 'Adam Lis', 'adam.lis@poczta.example');
  await addReviewer(barbara, round, OLGA.name, OLGA.email);
  await assign(barbara);
  await addReviewer(barbara, round, 'Piotr Sowa', 'piotr.sowa@poczta.example');

  const [adam, olga] = [await portal.visitAs('adam'), await portal.visit()];
  await acceptInvitation(olga, barbara);
  await scoreInTwoSittings(adam);
  const toldToOlga = listenTo(olga);
  await beginReview(olga);
  await giveThePoints(olga, 4, WORDS.olga);
  expect(await toldToOlga()).not.toContain(WORDS.adam);
  await submitReview(olga);
  await olga.page.getByText(WORDS.adam).first().waitFor();
  await adam.page.reload();
  await adam.page.getByText(WORDS.olga).first().waitFor();

  await seeTheSpread(barbara, address);
  await seeTheRanking(barbara, round, ['1.', '65', '50', '2 z 3 potrzebna trzecia ocena']);
  const piotr = await portal.visitAs('piotr');
  await beginReview(piotr);
  await giveThePoints(piotr, 8, WORDS.piotr);
  await submitReview(piotr);
  await seeTheRanking(barbara, round, ['1.', '70', '50', '3 z 3']);

  await decide(barbara, kasia);
  await kasia.page.reload();
  await kasia.page.getByText('Tym razem nie możemy przyjąć zgłoszenia.').waitFor();
  await kasia.page.getByText(REASON, { exact: true }).waitFor();
  const told = `${await toldToKasia()}${await kasia.page.getByRole('main').textContent()}`;
  for (const secret of [...Object.values(WORDS), 'na 100', '"score":', '"points":']) expect(told).not.toContain(secret);
  for (const visit of [kasia, barbara, adam, olga, piotr]) expect(await visit.troubles()).toEqual([]);
}, 240_000);
