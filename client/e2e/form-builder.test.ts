import { expect, test } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { agreeAndSend } from './support/application';
import { choose, clickAndConfirm, clockIn, saidAt } from './support/forms';
import { runPortal } from './support/portal';
import type { Visit } from './support/visit';

const portal = runPortal();

const DAY = 24 * 60;
const PART = 'Ty i Twoja okolica';
const TOWN = 'Gdzie mieszkasz?';
const MEETING = 'Czy było u Was zebranie?';
const TOPIC = 'O czym rozmawialiście?';
const NEIGHBOURS = 'Jak dobrze znasz sąsiadów?';
const POSTER = 'Plakat albo zaproszenie';
const HELP = 'Wystarczy nazwa miejscowości.';
const ANSWERS = { town: 'Ostaszewo pod Toruniem', topic: 'O świetlicy i placu zabaw.' };
/** Later the coordinator asks otherwise. */
const CHANGED_TOWN = 'Z jakiej miejscowości jesteś?';
const NEEDED = 'Ta odpowiedź jest potrzebna.';

/** A round of that name, whose dates come first among the open ones; the page is that of its draft. */
async function prepareRound({ page }: Visit, name: string, closesIn: number): Promise<void> {
  await page.getByLabel('Nazwa po polsku').fill(name);
  await page.getByLabel('Nazwa po angielsku').fill(`${name} (EN)`);
  await page.getByLabel('Początek przyjmowania zgłoszeń').fill(clockIn(-60));
  await page.getByLabel('Koniec przyjmowania zgłoszeń').fill(clockIn(closesIn));
  await page.getByLabel('Ogłoszenie po polsku').fill('Zapraszamy.');
  await page.getByLabel('Ogłoszenie po angielsku').fill('Welcome.');
  await page.getByRole('button', { name: 'Zapisz' }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

const part = ({ page }: Visit, number: number) => page.getByRole('region', { name: `Część ${number}`, exact: true });
const move = (within: Locator, question: string) => within.getByRole('button', { name: `Przesuń wyżej: ${question}` });
const question = (within: Locator, name: string) =>
  within.getByRole('region', { name: new RegExp(`^${escaped(name)}`) });
const escaped = (name: string) => name.replace(/[?]/g, '\\?');

/** Opens a new question, the last of its part, and gives it its words. */
async function ask(within: Locator, number: number, label: string): Promise<Locator> {
  await within.getByRole('button', { name: new RegExp(`^Pytanie ${number}`) }).click();
  await question(within, `Pytanie ${number}`).getByLabel('Pytanie po polsku').fill(label);
  await question(within, label).getByLabel('Pytanie po angielsku').fill(`${label} (EN)`);
  return question(within, label);
}

async function add(barbara: Visit, within: Locator, kind: string): Promise<void> {
  await choose(barbara, 'Nowe pytanie', kind, { within });
  await within.getByRole('button', { name: 'Dodaj pytanie' }).click();
}

/** A part with questions of five kinds; what depends on an answer is asked last and then moved behind it. */
async function buildThePart(barbara: Visit): Promise<void> {
  const { page } = barbara;
  const main = page.getByRole('main');
  const remove = main.getByRole('button', { name: 'Usuń: Część 2', exact: true });
  await remove.waitFor();
  while ((await remove.count()) > 0) await remove.click();
  await main.getByRole('button', { name: 'Dodaj część' }).click();
  const own = part(barbara, 2);
  await own.getByLabel('Tytuł po polsku').fill(PART);
  await own.getByLabel('Tytuł po angielsku').fill(`${PART} (EN)`);
  const town = await ask(own, 1, TOWN);
  await town.getByLabel('Wskazówka po polsku').fill(HELP);
  await town.getByLabel('Najwięcej znaków').fill(String(ANSWERS.town.length));
  await town.getByRole('switch', { name: 'Odpowiedź jest wymagana' }).check();
  await add(barbara, own, 'jedna odpowiedź do wyboru');
  const meeting = await ask(own, 2, MEETING);
  for (const [index, option] of ['Tak, było', 'Nie było'].entries()) {
    await meeting.getByLabel(`Odpowiedź ${index + 1}, PL`).fill(option);
    await meeting.getByLabel(`Odpowiedź ${index + 1}, EN`).fill(`${option} (EN)`);
  }
  await add(barbara, own, 'skala');
  await ask(own, 3, NEIGHBOURS);
  await add(barbara, own, 'plik');
  await ask(own, 4, POSTER);
  await add(barbara, own, 'krótki tekst');
  const topic = await ask(own, 5, TOPIC);
  await choose(barbara, 'Kiedy pytać', `${MEETING}: Tak, było`, { within: topic });
  await topic.getByRole('switch', { name: 'Odpowiedź jest wymagana' }).check();
  for (let times = 0; times < 2; times += 1) await move(own, TOPIC).click();
}

/** The draft as candidates will see it: in the new order, and the dependent question only after its answer. */
async function tryItOut({ page }: Visit): Promise<void> {
  await page.getByRole('button', { name: 'Podgląd' }).click();
  const preview = page.getByRole('dialog').getByRole('region', { name: PART });
  await preview.getByText(HELP).waitFor();
  expect(await preview.getByLabel(TOPIC).count()).toBe(0);
  await preview.getByRole('radio', { name: 'Tak, było' }).check();
  await preview.getByLabel(TOPIC).waitFor();
  const text = (await preview.textContent()) ?? '';
  const places = [TOWN, MEETING, TOPIC, NEIGHBOURS, POSTER].map((label) => text.indexOf(label));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  await page.getByRole('dialog').getByRole('button', { name: 'Zamknij' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

/** Keeps the form and announces the round; answers the version that the form has from now on. */
async function publish(barbara: Visit): Promise<string> {
  const { page } = barbara;
  await page.getByRole('button', { name: 'Zapisz' }).click();
  await page.getByText('Formularz zapisany.').waitFor();
  await clickAndConfirm(barbara, 'Ogłoś nabór');
  await page.getByRole('main').getByText('ogłoszony', { exact: true }).waitFor();
  const lead = await page.getByText(/^Formularz \S+, regulamin/).textContent();
  return /^Formularz (\S+),/.exec(lead ?? '')?.[1] ?? '';
}

/** Up to the check, which does not let it pass; the form tells the same at the field. */
async function fillIn(kasia: Visit): Promise<void> {
  const { page } = kasia;
  await page.getByRole('button', { name: 'Złóż zgłoszenie' }).click();
  await page.getByRole('button', { name: 'Dalej' }).click();
  await page.getByRole('heading', { level: 2, name: PART }).waitFor();
  const topic = page.getByLabel(TOPIC);
  expect(await topic.count()).toBe(0);
  await page.getByRole('radio', { name: 'Tak, było' }).check();
  await topic.fill('Nic z tego nie zostanie.');
  await page.getByRole('radio', { name: 'Nie było' }).check();
  await topic.waitFor({ state: 'detached' });
  await page.getByRole('radio', { name: 'Tak, było' }).check();
  await topic.fill(ANSWERS.topic);
  await page.getByRole('radiogroup', { name: NEIGHBOURS }).getByText('4', { exact: true }).click();
  const file = { name: 'Plakat.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n%%EOF\n') };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('link', { name: 'Plakat.pdf' }).waitFor();
  await page.getByRole('button', { name: 'Sprawdź odpowiedzi' }).click();
  await page.getByText('Do uzupełnienia została 1 odpowiedź').waitFor();
  await page.getByRole('link', { name: TOWN, exact: true }).click();
  const town = page.getByLabel(TOWN);
  await page.getByText(NEEDED).waitFor();
  expect(await saidAt(town)).toContain(NEEDED);
  expect(await saidAt(town)).toContain(HELP);
  await town.pressSequentially(`${ANSWERS.town} i dalej`);
  expect(await town.inputValue()).toBe(ANSWERS.town);
  expect(await saidAt(town)).toContain(`${ANSWERS.town.length} z ${ANSWERS.town.length} znaków`);
  await page.getByText(/^Zapisano \d/).waitFor();
}

/** Answers the address of what was sent. */
async function send(kasia: Visit): Promise<string> {
  const { page } = kasia;
  await page.getByRole('button', { name: 'Sprawdź odpowiedzi' }).click();
  await agreeAndSend(kasia);
  return new URL(page.url()).pathname.replace(/\/sent$/, '');
}

/** The questions as they were asked, each with its answer. */
async function readAnswers({ page }: Visit): Promise<string> {
  const answers = page.getByRole('region', { name: PART });
  await answers.getByRole('link', { name: 'Plakat.pdf' }).waitFor();
  return (await answers.textContent()) ?? '';
}

test('a form is built, tried out, published and filled in; a later form leaves what was answered as it is', async () => {
  const barbara = await portal.visitAs('barbara');
  await barbara.open('/office/rounds/new');
  await prepareRound(barbara, 'Nabór sąsiedzki', DAY);
  const first = new URL(barbara.page.url()).pathname;
  await barbara.page.getByRole('link', { name: 'Formularz' }).click();
  await buildThePart(barbara);
  await tryItOut(barbara);
  const version = await publish(barbara);

  const kasia = await portal.visitAs('kasia', { width: 360 });
  await fillIn(kasia);
  const address = await send(kasia);
  await barbara.open(`/office/applications/${address.split('/').at(-1)}`);
  const given = await readAnswers(barbara);
  for (const said of [`${TOWN}${ANSWERS.town}`, `${MEETING}Tak, było`, `${TOPIC}${ANSWERS.topic}`]) {
    expect(given).toContain(said);
  }
  expect(given).toContain(`${NEIGHBOURS}4`);

  await barbara.open(first);
  await barbara.page.getByRole('link', { name: 'Przygotuj podobny nabór' }).click();
  await prepareRound(barbara, 'Nabór jesienny', 2 * DAY);
  await barbara.page.getByRole('link', { name: 'Formularz' }).click();
  const own = part(barbara, 2);
  await own.getByRole('button', { name: new RegExp(`^${escaped(TOWN)}`) }).click();
  await question(own, TOWN).getByLabel('Pytanie po polsku').fill(CHANGED_TOWN);
  await own.getByRole('button', { name: `Usuń: ${NEIGHBOURS}` }).click();
  expect(await publish(barbara)).not.toBe(version);

  await barbara.open(`/office/applications/${address.split('/').at(-1)}`);
  expect(await readAnswers(barbara)).toBe(given);
  await kasia.open(address);
  expect(await readAnswers(kasia)).toBe(given);
  for (const visit of [kasia, barbara]) expect(await visit.troubles()).toEqual([]);
}, 240_000);
