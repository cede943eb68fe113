import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Person } from '../../testing/person.js';
import { Portal } from '../../testing/portal.js';
import { DOCX, PDF, PNG, ZIP } from '../../testing/scenes/files.js';
import { anApplication, aReview, aReviewer, aRound, REQUIRED_CONSENTS } from '../../testing/scenes/recruitment.js';
import type { AnsweredFile } from './answers.js';
import type { Application, RecruitmentRound } from './recruitment.entity.js';

let portal: Portal;
let coordinator: Person;
beforeAll(async () => {
  portal = await Portal.open();
  coordinator = await portal.person({ roles: ['COORDINATOR'] });
});
afterAll(() => portal.close());

const PAYLOAD = '{ application { id version status answers } userErrors { code path } }';
const SAVE = `mutation ($input: SaveApplicationInput!) { saveApplication(input: $input) ${PAYLOAD} }`;
const SUBMIT = `mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) ${PAYLOAD} }`;
const WITHDRAW = `mutation ($input: WithdrawApplicationInput!) { withdrawApplication(input: $input) ${PAYLOAD} }`;
const RETURN = `mutation ($input: ReturnApplicationInput!) { returnApplication(input: $input) ${PAYLOAD} }`;
const ANSWERS = 'query ($id: ID!) { application(id: $id) { answers } }';
const FORM =
  'mutation ($input: UpdateRoundFormInput!) { updateRoundForm(input: $input) { round { form { questions { type max } } } userErrors { code path } } }';

interface Case {
  person: Person;
  draft: Application;
}
async function drafted(status: 'DRAFT' | 'SUBMITTED' = 'DRAFT', round?: RecruitmentRound): Promise<Case> {
  const person = await portal.person();
  return { person, draft: await anApplication(portal, { person, status, ...(round && { round }) }) };
}
const uploaded = async (person: Person, bytes = PDF, name = 'dyplom.pdf'): Promise<AnsweredFile> =>
  (await person.upload(bytes, name)).file;
const saving = ({ id, version }: Application, attachments: unknown) => ({
  input: { id, version, answers: { attachments } },
});
async function attach({ person, draft }: Case, files: readonly AnsweredFile[]): Promise<Application> {
  return (await person.do(SAVE, saving(draft, files))).saveApplication.application;
}
const submission = ({ id, version }: Application) => ({ input: { id, version, consents: REQUIRED_CONSENTS } });
const reads = async (person: Person, { id }: AnsweredFile) => (await person.fetch(`/files/stored/${id}`)).statusCode;

describe('files of an application', () => {
  test('are kept with the draft under the name that the portal knows, and frozen with it', async () => {
    const kasia = await drafted();
    const files = [await uploaded(kasia.person), await uploaded(kasia.person, PNG, 'zdjęcie.png')];
    const draft = await attach(kasia, [{ id: files[0]?.id ?? '', name: '<b>inna</b>', size: 1 }, ...files.slice(1)]);
    const known = files.map(({ id, name, size }) => ({ id, name, size }));
    expect(draft.answers['attachments']).toEqual(known);
    const { application } = (await kasia.person.do(SUBMIT, submission(draft))).submitApplication;
    expect(application.answers.attachments).toEqual(known);
    expect(await kasia.person.refusal(SAVE, saving(application, []))).toBe('CONFLICT');
    const late = await uploaded(kasia.person, DOCX);
    expect(await kasia.person.refusal(SAVE, saving(application, [late]))).toBe('CONFLICT');
    for (const file of files) expect(await reads(kasia.person, file)).toBe(200);
  });

  test('that were taken out are gone, the others stay', async () => {
    const kasia = await drafted();
    const [one, other] = [await uploaded(kasia.person), await uploaded(kasia.person)];
    const draft = await attach(kasia, [one, other]);
    await attach({ ...kasia, draft }, [other]);
    expect(await reads(kasia.person, one)).toBe(404);
    expect(await reads(kasia.person, other)).toBe(200);
  });

  test('are no more than the question takes, each once, and of the kinds that are taken in', async () => {
    const { person, draft } = await drafted();
    const files = await Promise.all(Array.from({ length: 6 }, () => uploaded(person)));
    const problems = (value: unknown) => person.problems(SAVE, saving(draft, value));
    expect(await problems(files)).toEqual(['answers.attachments: TOO_MANY']);
    expect(await problems([files[0], files[0]])).toEqual(['answers.attachments: INVALID']);
    expect(await problems(['plik'])).toEqual(['answers.attachments: INVALID']);
    expect(await person.upload(ZIP, 'archiwum.pdf')).toMatchObject({ status: 400, reason: 'KIND' });
  });

  test('are the candidate’s own, of no other application, and were uploaded', async () => {
    const [kasia, ewa] = [await drafted(), await drafted()];
    const file = await uploaded(ewa.person);
    const problems = (value: unknown) => kasia.person.problems(SAVE, saving(kasia.draft, value));
    expect(await problems([file])).toEqual(['answers.attachments: NO_FILE']);
    await attach(ewa, [file]);
    expect(await problems([file])).toEqual(['answers.attachments: NO_FILE']);
    expect(await problems([{ ...file, id: 'nie-ma' }])).toEqual(['answers.attachments: NO_FILE']);
    const other = await anApplication(portal, { person: ewa.person, status: 'DRAFT' });
    expect(await ewa.person.problems(SAVE, saving(other, [file]))).toEqual(['answers.attachments: NO_FILE']);
    expect(await reads(ewa.person, file)).toBe(200);
  });

  test('do not stay behind when the application is taken back, in whatever state', async () => {
    for (const submits of [false, true]) {
      const kasia = await drafted();
      const file = await uploaded(kasia.person);
      const draft = await attach(kasia, [file]);
      if (submits) await kasia.person.do(SUBMIT, submission(draft));
      const { application } = (await kasia.person.do(WITHDRAW, { input: { id: draft.id } })).withdrawApplication;
      expect(application.answers).not.toHaveProperty('attachments');
      expect(application.answers).toHaveProperty('motivation');
      expect([submits, await reads(kasia.person, file)]).toEqual([submits, 404]);
    }
  });

  test('of an answer that is not asked any more are gone with it', async () => {
    const { form: standard } = await aRound(portal);
    const labels = { labelPl: 'Pytanie', labelEn: 'Question', required: false };
    const form = [
      ...standard,
      {
        ...{ key: 'MORE', titlePl: 'Więcej', titleEn: 'More' },
        questions: [
          { ...labels, key: 'has', type: 'BOOLEAN' as const },
          { ...labels, key: 'proof', type: 'FILE' as const, showIf: { question: 'has', value: 'true' } },
        ],
      },
    ];
    const { person, draft } = await drafted('DRAFT', await aRound(portal, { form }));
    const proof = await uploaded(person);
    const save = async (version: number, answers: object) =>
      (await person.do(SAVE, { input: { id: draft.id, version, answers } })).saveApplication.application;
    const told = await save(draft.version, { has: true, proof: [proof] });
    await person.do(SUBMIT, submission(await save(told.version, { has: false })));
    expect(await reads(person, proof)).toBe(404);
  });

  test('that were there before a return stay for the office until the application is withdrawn', async () => {
    const kasia = await drafted();
    const [first, second] = [await uploaded(kasia.person), await uploaded(kasia.person)];
    const { id } = (await kasia.person.do(SUBMIT, submission(await attach(kasia, [first])))).submitApplication
      .application;
    const input = { id, fields: ['attachments'], comment: 'Prosimy o czytelny skan.', untilDay: '2026-10-20' };
    const returned = (await coordinator.do(RETURN, { input })).returnApplication.application;
    const mended = await attach({ person: kasia.person, draft: returned }, [second]);
    await kasia.person.do(SUBMIT, submission(mended));
    for (const file of [first, second]) expect(await reads(coordinator, file)).toBe(200);
    await coordinator.do(WITHDRAW, { input: { id } });
    for (const file of [first, second]) expect(await reads(coordinator, file)).toBe(404);
  });
});

describe('a file of an application is had by', () => {
  test('its candidate, the office and who reviews it impartially, nobody else', async () => {
    const round = await aRound(portal);
    const kasia = await drafted('DRAFT', round);
    const file = await uploaded(kasia.person);
    const application = await attach(kasia, [file]);
    await kasia.person.do(SUBMIT, submission(application));
    const [declared, asked] = [await portal.person(), await portal.person()];
    for (const reviewer of [declared, asked]) await aReviewer(portal, round, reviewer);
    await aReview(portal, { application: kasia.draft, reviewer: declared, status: 'STARTED' });
    await aReview(portal, { application: kasia.draft, reviewer: asked });
    for (const person of [kasia.person, coordinator, declared]) expect(await reads(person, file)).toBe(200);
    const others = [asked, await portal.person({ roles: ['VOLUNTEER', 'TRAINER', 'ADMINISTRATOR'] }), portal.visitor];
    for (const person of others) expect(await reads(person, file)).toBe(404);
    expect((await declared.do(ANSWERS, { id: kasia.draft.id })).application.answers.attachments).toHaveLength(1);
  });
});

describe('a form', () => {
  test('asks for files where reviewers see them, and for a few', async () => {
    const { id, version } = await aRound(portal, { status: 'DRAFT' });
    const built = (key: string, max: number | null) => {
      const question = { key: 'cv', type: 'FILE', labelPl: 'Życiorys', labelEn: 'CV', required: true, max };
      return { input: { id, version, sections: [{ key, titlePl: 'O', titleEn: 'O', questions: [question] }] } };
    };
    expect(await coordinator.problems(FORM, built('PERSON', 1))).toEqual([
      'sections.0.questions.0.type: FORM_FILE_PLACE',
    ]);
    expect(await coordinator.problems(FORM, built('PART', 11))).toEqual(['sections.0.questions.0.max: FORM_FILES']);
    const { round } = (await coordinator.do(FORM, built('PART', null))).updateRoundForm;
    expect(round.form[0].questions).toEqual([{ type: 'FILE', max: null }]);
  });
});
