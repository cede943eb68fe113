import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Person } from '../../testing/person.js';
import { Portal } from '../../testing/portal.js';
import { anApplication, aReview, aReviewer, aRound, REQUIRED_CONSENTS } from '../../testing/scenes/recruitment.js';
import { answerInWords, answerNames } from './answer-words.js';
import { applicationDefinition, paperOf } from './application.document.js';
import { Application } from './recruitment.entity.js';
import { type FormQuestion, questionsOf } from './recruitment.form.js';

let portal: Portal;
beforeAll(async () => {
  portal = await Portal.open();
});
afterAll(() => portal.close());

const SUBMIT =
  'mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { application { id } userErrors { code path } } }';
const paper = ({ id }: Application, language = 'pl') => `/files/applications/${id}.pdf?language=${language}`;

/** Every text of a definition, in order. */
const textsOf = (node: unknown): string[] => {
  if (typeof node === 'string') return [node];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, part]) =>
    Array.isArray(node) || 'text stack'.includes(key) ? textsOf(part) : [],
  );
};
const textOf = async (application: Application, locale: 'PL' | 'EN' = 'PL') =>
  textsOf(applicationDefinition(await paperOf(portal.app.system, application.id, locale)).content).join('\n');

async function submitted(needs?: string): Promise<{ person: Person; application: Application }> {
  const person = await portal.person({ name: 'Kasia Wrona' });
  const application = await anApplication(portal, { person });
  if (!needs) return { person, application };
  const changed = await portal.asSystem(async (work) => {
    const row = await work.load(Application, application.id, 'update');
    row.answers = { ...row.answers, accessibilityNeeds: needs };
    return work.save(row);
  });
  return { person, application: changed };
}

describe('the paper of an application', () => {
  test('has the answers in words, in either language, and what was agreed to', async () => {
    const { application } = await submitted();
    const polish = await textOf(application);
    expect(polish).toContain('Zgłoszenie: Nabór jesienny');
    expect(polish).toContain('Złożone 5 października 2026 10:00');
    expect(polish).toMatch(/Rogowo \(gmina wiejska, powiat (rypiński|żniński|toruński)\)/);
    expect(polish).toMatch(/: 4$/m);
    expect(polish).toContain('wersja 2026-1');
    expect(polish).not.toContain('Załączniki');
    expect(await textOf(application, 'EN')).toMatch(/Rogowo \(rural municipality/);
  });

  test('is had by the candidate and the office, with what each may see', async () => {
    const { person, application } = await submitted('tłumaczenie na migowy');
    for (const reader of [person, await portal.person({ roles: ['COORDINATOR'] })]) {
      const answer = await reader.fetch(paper(application));
      expect(answer.statusCode).toBe(200);
      expect(answer.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
      expect(answer.headers['content-disposition']).toContain('zgloszenie-2026-10-05.pdf');
    }
    expect(await textOf(application)).not.toContain('migowy');
    const own = await person.send('query ($id: ID!) { application(id: $id) { answers } }', { id: application.id });
    expect(JSON.stringify(own.data)).toContain('migowy');
  });

  test('is had by a reviewer only after the declaration, and by nobody else', async () => {
    const round = await aRound(portal);
    const application = await anApplication(portal, { person: await portal.person(), round });
    const [declared, asked] = [await portal.person(), await portal.person()];
    for (const reviewer of [declared, asked]) await aReviewer(portal, round, reviewer);
    await aReview(portal, { application, reviewer: declared, status: 'STARTED' });
    await aReview(portal, { application, reviewer: asked });
    expect((await declared.fetch(paper(application))).statusCode).toBe(200);
    const others = [asked, portal.visitor, await portal.person({ roles: ['VOLUNTEER', 'TRAINER', 'ADMINISTRATOR'] })];
    for (const other of others) expect((await other.fetch(paper(application))).statusCode).toBe(404);
  });

  test('is none before the application is submitted', async () => {
    const person = await portal.person();
    const draft = await anApplication(portal, { person, status: 'DRAFT' });
    expect((await person.fetch(paper(draft))).statusCode).toBe(404);
  });
});

describe('the receipt', () => {
  test('brings a copy in the language of the candidate, without what may tell of health', async () => {
    const person = await portal.person({ profile: { locale: 'EN' } });
    const draft = await anApplication(portal, { person, status: 'DRAFT' });
    await person.do(SUBMIT, { input: { id: draft.id, version: draft.version, consents: REQUIRED_CONSENTS } });
    const receipt = (await portal.mailSent()).find(({ userId }) => userId === person.id);
    expect(receipt?.subject).toBe('We have your application');
    const copy = receipt && (await portal.enclosedIn(receipt));
    expect(copy).toMatchObject({ filename: 'application-2026-10-05.pdf', type: 'application/pdf' });
    expect(copy?.body.subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('leaves without a copy of what is gone', async () => {
    const person = await portal.person();
    const draft = await anApplication(portal, { person, status: 'DRAFT' });
    await person.do(SUBMIT, { input: { id: draft.id, version: draft.version, consents: REQUIRED_CONSENTS } });
    const receipt = (await portal.mailSent()).find(({ userId }) => userId === person.id);
    await portal.app.dataSource.query(`DELETE FROM consents WHERE applicationId = '${draft.id}'`);
    await portal.app.dataSource.query(`DELETE FROM applications WHERE id = '${draft.id}'`);
    expect(receipt && (await portal.enclosedIn(receipt))).toBeNull();
  });
});

test('an answer of every kind has its words', async () => {
  const names = await answerNames(portal.app.system, 'EN');
  const labels = { labelPl: 'Pytanie', labelEn: 'Question', required: false };
  const options = [
    { value: 'a', labelPl: 'pierwsza', labelEn: 'the first' },
    { value: 'b', labelPl: 'druga', labelEn: 'the second' },
  ];
  const said = (type: FormQuestion['type'], value: unknown, locale: 'PL' | 'EN' = 'EN') =>
    answerInWords({ key: 'k', type, ...labels, options }, value, names, locale);
  expect(said('SINGLE_CHOICE', 'a')).toBe('the first');
  expect(said('MULTIPLE_CHOICE', ['a', 'b'], 'PL')).toBe('pierwsza, druga');
  expect(said('BOOLEAN', false, 'PL')).toBe('nie');
  expect(said('DATE', '2026-10-05')).toBe('5 October 2026');
  expect(said('FILE', [{ id: 'f', name: 'dyplom.pdf', size: 1 }])).toBe('dyplom.pdf');
  expect(said('NUMBER', 0)).toBe('0');
  expect(said('LONG_TEXT', undefined)).toBe('');
  const round = await aRound(portal);
  expect(questionsOf(round.form).map((question) => answerInWords(question, null, names, 'PL'))).toContain('');
});
