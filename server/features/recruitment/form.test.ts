import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Person } from '../../testing/person.js';
import { Portal } from '../../testing/portal.js';
import { anApplication, aRound, REQUIRED_CONSENTS } from '../../testing/scenes/recruitment.js';
import { APPLICATION_FORM } from './recruitment.data.js';
import { RecruitmentRound } from './recruitment.entity.js';

let portal: Portal;
let coordinator: Person;
beforeAll(async () => {
  portal = await Portal.open();
  coordinator = await portal.person({ roles: ['COORDINATOR'] });
});
afterAll(() => portal.close());

const ROUND =
  '{ round { id version formVersion form { key questions { key type required showIf { question value } } } criteria { code weight } } userErrors { code path } }';
const FORM = `mutation ($input: UpdateRoundFormInput!) { updateRoundForm(input: $input) ${ROUND} }`;
const CRITERIA = `mutation ($input: UpdateRoundCriteriaInput!) { updateRoundCriteria(input: $input) ${ROUND} }`;
const CREATE = `mutation ($input: CreateRoundInput!) { createRound(input: $input) ${ROUND} }`;
const START =
  'mutation ($id: ID!) { startApplication(input: { roundId: $id }) { application { id version answers } userErrors { code path } } }';
const SAVE =
  'mutation ($input: SaveApplicationInput!) { saveApplication(input: $input) { application { version answers } userErrors { code path } } }';
const SUBMIT =
  'mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { application { status answers } userErrors { code path } } }';

const question = (key: string, type: string, more: object = {}) => ({
  key,
  type,
  labelPl: `Pytanie ${key}`,
  labelEn: `Question ${key}`,
  required: true,
  ...more,
});
const section = (...questions: object[]) => ({ key: 'PART', titlePl: 'Część', titleEn: 'Part', questions });
const OPTIONS = ['a', 'b'].map((value) => ({ value, labelPl: value, labelEn: value }));
const EVERY_KIND = section(
  question('short', 'SHORT_TEXT', { maxLength: 20 }),
  question('member', 'BOOLEAN'),
  question('role', 'SHORT_TEXT', { showIf: { question: 'member', value: 'true' } }),
  question('one', 'SINGLE_CHOICE', { options: OPTIONS }),
  question('many', 'MULTIPLE_CHOICE', { options: OPTIONS, required: false }),
  question('scale', 'SCALE', { min: 1, max: 5 }),
  question('number', 'NUMBER', { min: 1, max: 100 }),
  question('from', 'DATE'),
);
const criterion = (code: string, weight: number) => ({
  ...{ code, weight, namePl: code, nameEn: code, descriptionPl: 'Opis', descriptionEn: 'What' },
  maxPoints: 5,
});
const draft = (): Promise<RecruitmentRound> => aRound(portal, { status: 'DRAFT' });
const formOf = ({ id, version }: RecruitmentRound, ...sections: object[]) => ({ input: { id, version, sections } });

/** An open round with a form that was built. */
async function withEveryKind(): Promise<RecruitmentRound> {
  const { id } = (await coordinator.do(FORM, formOf(await draft(), EVERY_KIND))).updateRoundForm.round;
  const { form } = await portal.asSystem((work) => work.store.get(RecruitmentRound, id));
  return aRound(portal, { form });
}

describe('the form of a round', () => {
  test('is built question by question and is a version of its own', async () => {
    const round = await draft();
    const { round: built } = (await coordinator.do(FORM, formOf(round, EVERY_KIND))).updateRoundForm;
    const number = (version: string) => Number(version.replace(`${APPLICATION_FORM.version}+`, ''));
    expect(number(built.formVersion)).toBeGreaterThanOrEqual(1);
    expect(built.form[0].questions[2]).toEqual({
      key: 'role',
      type: 'SHORT_TEXT',
      required: true,
      showIf: { question: 'member', value: 'true' },
    });
    const again = (await coordinator.do(FORM, formOf(built, section(question('short', 'SHORT_TEXT'))))).updateRoundForm;
    expect(number(again.round.formVersion)).toBe(number(built.formVersion) + 1);
  });

  const FAULTY: Array<[name: string, sections: object[], problems: string[]]> = [
    [
      'asks nothing twice',
      [section(question('a', 'BOOLEAN'), question('a', 'BOOLEAN'))],
      ['0.questions.1.key: FORM_KEY_TWICE'],
    ],
    [
      'has parts with names of their own',
      [section(question('a', 'BOOLEAN')), section(question('b', 'BOOLEAN'))],
      ['1.key: FORM_KEY_TWICE'],
    ],
    [
      'gives a choice something to choose',
      [section(question('a', 'SINGLE_CHOICE', { options: OPTIONS.slice(1) }))],
      ['0.questions.0.options: FORM_OPTIONS'],
    ],
    [
      'offers options only for a choice',
      [section(question('a', 'NUMBER', { options: OPTIONS }))],
      ['0.questions.0.options: FORM_NO_OPTIONS'],
    ],
    [
      'keeps bounds in order',
      [section(question('a', 'SHORT_TEXT', { minLength: 9, maxLength: 3 }))],
      ['0.questions.0.maxLength: FORM_BOUNDS'],
    ],
    [
      'keeps what the profile reads',
      [section(question('birthYear', 'SHORT_TEXT'))],
      ['0.questions.0.type: FORM_TYPE_KEPT'],
    ],
    [
      'looks back, never ahead',
      [section(question('a', 'NUMBER', { showIf: { question: 'b', value: 'true' } }), question('b', 'BOOLEAN'))],
      ['0.questions.0.showIf: FORM_CONDITION'],
    ],
    [
      'depends on an answer that can be given',
      [section(question('b', 'BOOLEAN'), question('a', 'NUMBER', { showIf: { question: 'b', value: 'maybe' } }))],
      ['0.questions.1.showIf: FORM_CONDITION'],
    ],
    ['has a short scale', [section(question('a', 'SCALE', { min: 1, max: 100 }))], ['0.questions.0.max: FORM_SCALE']],
    ['has keys that are words', [section(question('nie tak', 'NUMBER'))], ['0.questions.0.key: FORM_KEY']],
  ];
  test.each(FAULTY)('%s', async (_, sections, problems) => {
    const found = await coordinator.problems(FORM, formOf(await draft(), ...sections));
    expect(found).toEqual(problems.map((problem) => `sections.${problem}`));
  });

  test('no longer changes once candidates can see it', async () => {
    const round = await aRound(portal);
    expect(await coordinator.refusal(FORM, formOf(round, EVERY_KIND))).toBe('CONFLICT');
    const criteria = { input: { id: round.id, version: round.version, criteria: [criterion('A', 100)] } };
    expect(await coordinator.refusal(CRITERIA, criteria)).toBe('CONFLICT');
    const stale = await draft();
    expect(await coordinator.refusal(FORM, formOf({ ...stale, version: 7 } as RecruitmentRound, EVERY_KIND))).toBe(
      'CONFLICT',
    );
  });

  test('asks what depends on an answer only after that answer, and forgets what is not asked', async () => {
    const round = await withEveryKind();
    const person = await portal.person();
    const all = { short: 'x', member: true, one: 'a', scale: 3, number: 7, from: '2026-01-31' };
    const { id, version } = await anApplication(portal, { person, round, status: 'DRAFT', answers: all });
    const submit = (answers: { version: number }) =>
      person.problems(SUBMIT, { input: { id, version: answers.version, consents: REQUIRED_CONSENTS } });
    expect(await submit({ version })).toEqual(['answers.role: REQUIRED']);
    const save = async (from: number, answers: object) =>
      (await person.do(SAVE, { input: { id, version: from, answers } })).saveApplication.application;
    const told = await save(version, { role: 'skarbniczka' });
    const unsaid = await save(told.version, { member: false });
    expect(unsaid.answers).toHaveProperty('role');
    const done = await person.do(SUBMIT, { input: { id, version: unsaid.version, consents: REQUIRED_CONSENTS } });
    expect(done.submitApplication.application.answers).toEqual({ ...all, member: false });
  });

  test('begins with what the profile knows of what it asks, and can be sent in by anybody', async () => {
    const questions = [question('phone', 'SHORT_TEXT'), question('short', 'SHORT_TEXT', { required: false })];
    const { form } = (await coordinator.do(FORM, formOf(await draft(), section(...questions)))).updateRoundForm.round;
    const round = await aRound(portal, { form });
    const person = await portal.person({ profile: { phone: '600 100 200', travelKm: 40, birthYear: 1990 } });
    const { id, version, answers } = (await person.do(START, { id: round.id })).startApplication.application;
    expect(answers).toEqual({ phone: '600 100 200' });
    expect(await person.problems(SUBMIT, { input: { id, version, consents: REQUIRED_CONSENTS } })).toEqual([]);
  });

  test('forgets an answer to what it does not ask', async () => {
    const round = await withEveryKind();
    const person = await portal.person();
    const all = { short: 'x', member: false, one: 'a', scale: 3, number: 7, from: '2026-01-31' };
    const values = { person, round, status: 'DRAFT', answers: { ...all, travelRangeKm: 40 } } as const;
    const { id, version } = await anApplication(portal, values);
    const sent = await person.do(SUBMIT, { input: { id, version, consents: REQUIRED_CONSENTS } });
    expect(sent.submitApplication.application.answers).toEqual(all);
  });

  test('takes a date as a day that there is', async () => {
    const round = await withEveryKind();
    const person = await portal.person();
    const { id, version } = await anApplication(portal, { person, round, status: 'DRAFT', answers: {} });
    for (const from of ['2026-02-30', 'wczoraj', 20260101]) {
      expect(await person.problems(SAVE, { input: { id, version, answers: { from } } })).toEqual([
        'answers.from: INVALID',
      ]);
    }
  });
});

describe('the criteria of a round', () => {
  test('weigh a hundred per cent together', async () => {
    const { id, version } = await draft();
    const set = (...criteria: object[]) => ({ input: { id, version, criteria } });
    expect(await coordinator.problems(CRITERIA, set(criterion('A', 60), criterion('B', 30)))).toEqual([
      'criteria: WEIGHTS',
    ]);
    expect(await coordinator.problems(CRITERIA, set(criterion('A', 50), criterion('A', 50)))).toEqual([
      'criteria: FORM_KEY_TWICE',
    ]);
    const { round } = (await coordinator.do(CRITERIA, set(criterion('A', 60), criterion('B', 40)))).updateRoundCriteria;
    expect(round.criteria).toEqual([
      { code: 'A', weight: 60 },
      { code: 'B', weight: 40 },
    ]);
  });
});

describe('a round after the model of a former one', () => {
  test('has its form and its criteria', async () => {
    const { round: model } = (await coordinator.do(FORM, formOf(await draft(), EVERY_KIND))).updateRoundForm;
    const input = {
      copyOfId: model.id,
      ...{ namePl: 'Nabór', nameEn: 'Round', places: 5, announcementPl: 'Zapraszamy.', announcementEn: 'Welcome.' },
      ...{ opensAt: '2026-11-01T08:00:00Z', closesAt: '2026-11-20T08:00:00Z' },
    };
    const { round } = (await coordinator.do(CREATE, { input })).createRound;
    expect(round).toMatchObject({ form: model.form, formVersion: model.formVersion, criteria: model.criteria });
  });

  test('has a form of another version as soon as it is changed, also where another round follows the same', async () => {
    const { round: model } = (await coordinator.do(FORM, formOf(await draft(), EVERY_KIND))).updateRoundForm;
    const versions = [model.formVersion];
    for (const key of ['first', 'second']) {
      const round = await aRound(portal, { status: 'DRAFT', form: model.form, formVersion: model.formVersion });
      const changed = section(question(key, 'SHORT_TEXT'));
      versions.push((await coordinator.do(FORM, formOf(round, changed))).updateRoundForm.round.formVersion);
    }
    expect(new Set(versions).size).toBe(3);
  });
});

describe('everyone else', () => {
  test('builds nothing', async () => {
    const round = await draft();
    const people = [await portal.person({ roles: ['CANDIDATE', 'VOLUNTEER', 'TRAINER', 'ADMINISTRATOR'] })];
    const asked = [
      [FORM, formOf(round, EVERY_KIND)],
      [CRITERIA, { input: { id: round.id, version: 1, criteria: [criterion('A', 100)] } }],
    ] as const;
    for (const [mutation, variables] of asked) {
      for (const person of people) expect(await person.refusal(mutation, variables)).toBe('FORBIDDEN');
      expect(await portal.visitor.refusal(mutation, variables)).toBe('UNAUTHENTICATED');
    }
  });
});
