import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Person } from '../../testing/person.js';
import { Portal } from '../../testing/portal.js';
import { anApplication, aRound, completeAnswers, REQUIRED_CONSENTS } from '../../testing/scenes/recruitment.js';
import { User } from '../accounts/user.entity.js';
import { Competence } from '../catalogue/catalogue.entity.js';
import { CompetenceClaim } from '../volunteers/volunteers.entity.js';
import type { Answers, Application, ApplicationStatus, RecruitmentRound } from './recruitment.entity.js';
import { EDITABLE } from './recruitment.states.js';

let portal: Portal;
let coordinator: Person;
let round: RecruitmentRound;
let answers: Answers;
beforeAll(async () => {
  portal = await Portal.open();
  coordinator = await portal.person({ roles: ['COORDINATOR'] });
  round = await aRound(portal);
  answers = await completeAnswers(portal);
});
afterAll(() => portal.close());

const PAYLOAD = '{ application { id status version answers } userErrors { code path } }';
const START = `mutation ($id: ID!) { startApplication(input: { roundId: $id }) ${PAYLOAD} }`;
const SAVE = `mutation ($input: SaveApplicationInput!) { saveApplication(input: $input) ${PAYLOAD} }`;
const SUBMIT = `mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) ${PAYLOAD} }`;
const WITHDRAW = `mutation ($input: WithdrawApplicationInput!) { withdrawApplication(input: $input) ${PAYLOAD} }`;
const READ =
  'query ($id: ID!) { application(id: $id) { status answers consents { id kind textVersion givenAt withdrawnAt } user { phone } } }';

const start = async (person: Person, id = round.id): Promise<Application> =>
  (await person.do(START, { id })).startApplication.application;
const save = async (person: Person, { id, version }: Application, changes: Answers): Promise<Application> =>
  (await person.do(SAVE, { input: { id, version, answers: changes } })).saveApplication.application;
const submission = ({ id, version }: Application, consents: unknown[] = REQUIRED_CONSENTS) => ({
  input: { id, version, consents },
});
/** Someone with a complete draft. */
async function drafted(changes: Answers = {}): Promise<{ person: Person; draft: Application }> {
  const person = await portal.person();
  return { person, draft: await save(person, await start(person), { ...answers, ...changes }) };
}

/** What the person says of their own competences, outside the application. */
async function claimsOf({ id: userId }: Person) {
  const claims = await portal.asSystem((work) =>
    work.store.list(CompetenceClaim, { where: (w) => w.where({ userId, source: 'SELF' }) }),
  );
  return claims.map(({ competenceId, level }) => ({ competenceId, level }));
}

describe('a candidate', () => {
  test('begins a draft with what the profile knows, saves it piece by piece and sends it in', async () => {
    const kasia = await portal.person({ name: 'Kasia Wrona', profile: { phone: '501 502 503' } });
    const draft = await start(kasia);
    expect(draft).toMatchObject({ status: 'DRAFT', answers: { name: 'Kasia Wrona', phone: '501 502 503' } });
    const saved = await save(kasia, await save(kasia, draft, { motivation: 'Bo' }), { ...answers, phone: null });
    expect(saved.answers).not.toHaveProperty('phone');
    const complete = await save(kasia, saved, { phone: '600 100 200' });
    const { application } = (await kasia.do(SUBMIT, submission(complete))).submitApplication;
    expect(application.status).toBe('SUBMITTED');
    const mail = (await portal.mailSent()).filter(({ userId }) => userId === kasia.id).at(-1);
    expect(mail).toMatchObject({ subject: 'Mamy Twoje zgłoszenie' });
    expect(mail?.text).toContain(`https://ezw.test/my-applications/${application.id}`);
  });

  test('has one application in a round, whatever became of it', async () => {
    const { person, draft } = await drafted();
    expect((await start(person)).id).toBe(draft.id);
    await person.do(WITHDRAW, { input: { id: draft.id } });
    expect(await start(person)).toMatchObject({ id: draft.id, status: 'WITHDRAWN' });
    const { myApplications } = await person.do('{ myApplications { id round { namePl } } }');
    expect(myApplications).toEqual([{ id: draft.id, round: { namePl: 'Nabór jesienny' } }]);
  });

  test('has one draft also after two clicks at once', async () => {
    const person = await portal.person();
    const [one, other] = await Promise.all([start(person), start(person)]);
    expect(one.id).toBe(other.id);
  });

  test('begins nothing in a round that takes no applications', async () => {
    const person = await portal.person();
    for (const status of ['CLOSED', 'IN_REVIEW', 'DECIDED', 'ARCHIVED'] as const) {
      const { id } = await aRound(portal, { status });
      expect([status, await person.refusal(START, { id })]).toEqual([status, 'CONFLICT']);
    }
    const { id } = await aRound(portal, { opensAt: new Date('2026-10-06T00:00:00Z') });
    expect(await person.refusal(START, { id })).toBe('CONFLICT');
    expect(await person.refusal(START, { id: (await aRound(portal, { status: 'DRAFT' })).id })).toBe('NOT_FOUND');
  });

  test('fills in the empty parts of the profile by submitting, and only those', async () => {
    const person = await portal.person({ profile: { phone: '111 222 333' } });
    const draft = await save(person, await start(person), { ...answers, languages: ['pl', 'other'] });
    await person.do(SUBMIT, submission(draft));
    const user = await portal.asSystem((work) => work.store.get(User, person.id));
    expect(user).toMatchObject({
      phone: '111 222 333',
      municipalityId: answers['municipality'],
      birthYear: 1990,
      travelKm: 40,
      monthlyMinutes: 720,
      languages: ['pl'],
    });
    expect(await claimsOf(person)).toEqual(answers['competences']);
  });

  test('leaves the competences that the profile says already', async () => {
    const { person, draft } = await drafted();
    const competenceId = await portal.asSystem(async (work) => {
      const [meetings] = await work.store.list(Competence, { where: (w) => w.where({ code: 'MEETING_FACILITATION' }) });
      const values = { userId: person.id, competenceId: meetings?.id ?? '', level: 5, source: 'SELF' } as const;
      await work.create(CompetenceClaim, values);
      return values.competenceId;
    });
    await person.do(SUBMIT, submission(draft));
    expect(await claimsOf(person)).toEqual([{ competenceId, level: 5 }]);
  });

  test('takes an application back before the decision or from the reserve list, not after it', async () => {
    for (const status of ['DRAFT', 'SUBMITTED', 'INCOMPLETE', 'UNDER_REVIEW', 'RESERVE'] as const) {
      const person = await portal.person();
      const { id } = await anApplication(portal, { person, status, round });
      const { application } = (await person.do(WITHDRAW, { input: { id } })).withdrawApplication;
      expect(application.status).toBe('WITHDRAWN');
    }
    for (const status of ['ACCEPTED', 'REJECTED', 'WITHDRAWN'] as const) {
      const person = await portal.person();
      const { id } = await anApplication(portal, { person, status, round });
      expect([status, await person.refusal(WITHDRAW, { input: { id } })]).toEqual([status, 'CONFLICT']);
    }
  });
});

describe('the closing', () => {
  test('is to the minute: what was written stays, and is not sent', async () => {
    const closing = await aRound(portal, { closesAt: new Date('2026-10-05T08:10:00Z') });
    const [inTime, late] = [await portal.person(), await portal.person()];
    const [early, tardy] = [
      await save(inTime, await start(inTime, closing.id), answers),
      await save(late, await start(late, closing.id), answers),
    ];
    try {
      portal.clock.freeze(new Date('2026-10-05T08:09:59Z'));
      await inTime.do(SUBMIT, submission(early));
      portal.clock.freeze(new Date('2026-10-05T08:11:00Z'));
      expect(await late.refusal(SUBMIT, submission(tardy))).toBe('CONFLICT');
      const { application } = await late.do(READ, { id: tardy.id });
      expect(application).toMatchObject({ status: 'DRAFT', answers: tardy.answers });
      expect((await save(late, tardy, { occupation: 'bibliotekarka' })).answers).toMatchObject({
        occupation: 'bibliotekarka',
      });
    } finally {
      portal.clock.freeze(new Date('2026-10-05T08:00:00Z'));
    }
  });

  test('minute bears a hundred applications at once, each taken in once', async () => {
    const closing = await aRound(portal, { closesAt: new Date('2026-10-05T08:01:00Z') });
    const people: Person[] = [];
    const drafts: Application[] = [];
    for (let count = 0; count < 100; count += 1) {
      const person = await portal.person();
      people.push(person);
      drafts.push(await anApplication(portal, { person, round: closing, status: 'DRAFT' }));
    }
    const outcomes = await Promise.all(
      people.map((person, index) => person.refusal(SUBMIT, submission(drafts[index] as Application))),
    );
    expect(new Set(outcomes)).toEqual(new Set(['OK']));
    const counts = 'query ($id: ID!) { applicationCounts(roundId: $id) { status count } }';
    expect((await coordinator.do(counts, { id: closing.id })).applicationCounts).toEqual([
      { status: 'SUBMITTED', count: 100 },
    ]);
    const receipts = (await portal.mailSent()).filter(({ userId }) => people.some(({ id }) => id === userId));
    expect(receipts).toHaveLength(100);
  }, 120_000);
});

describe('a draft', () => {
  const CASES: Array<[name: string, answers: Answers, problems: string[]]> = [
    ['may be incomplete', { experience: 'krótko', birthYear: 19, competences: [] }, []],
    [
      'knows its questions',
      { pesel: '1', constructor: 'x' },
      ['answers.pesel: UNKNOWN_QUESTION', 'answers.constructor: UNKNOWN_QUESTION'],
    ],
    [
      'takes texts as texts',
      { phone: 600, motivation: ['x'] },
      ['answers.phone: INVALID', 'answers.motivation: INVALID'],
    ],
    ['bounds texts', { occupation: 'x'.repeat(201) }, ['answers.occupation: TOO_LONG']],
    [
      'takes whole numbers',
      { hoursPerMonth: '12', travelRangeKm: 1.5 },
      ['answers.hoursPerMonth: INVALID', 'answers.travelRangeKm: INVALID'],
    ],
    ['bounds numbers', { hoursPerMonth: 161 }, ['answers.hoursPerMonth: TOO_LARGE']],
    [
      'takes only what can be chosen',
      { source: 'DREAM', languages: ['pl', 'xx'] },
      ['answers.languages: INVALID', 'answers.source: INVALID'],
    ],
    ['takes each choice once', { languages: ['pl', 'pl'] }, ['answers.languages: INVALID']],
    ['takes municipalities of the region', { municipality: 'nowhere' }, ['answers.municipality: UNKNOWN_MUNICIPALITY']],
    [
      'takes competences of the catalogue',
      { competences: [{ competenceId: 'none', level: 3 }] },
      ['answers.competences: UNKNOWN_COMPETENCE'],
    ],
    [
      'takes levels from 1 to 5',
      { competences: [{ competenceId: 'none', level: 6 }] },
      ['answers.competences: INVALID'],
    ],
  ];
  test.each(CASES)('%s', async (_name, changes, problems) => {
    const person = await portal.person();
    const { id, version } = await start(person);
    expect(await person.problems(SAVE, { input: { id, version, answers: changes } })).toEqual(problems);
  });

  test('is a set of answers', async () => {
    const person = await portal.person();
    const { id, version } = await start(person);
    expect(await person.problems(SAVE, { input: { id, version, answers: ['x'] } })).toEqual(['answers: INVALID']);
  });

  test('notices that it was changed elsewhere', async () => {
    const { person, draft } = await drafted();
    await save(person, draft, { occupation: 'nauczycielka' });
    expect(await person.refusal(SAVE, { input: { id: draft.id, version: draft.version, answers: {} } })).toBe(
      'CONFLICT',
    );
  });

  test.each<ApplicationStatus>(['SUBMITTED', 'UNDER_REVIEW', 'ACCEPTED', 'RESERVE', 'REJECTED', 'WITHDRAWN'])(
    'is frozen once it is %s',
    async (status) => {
      const person = await portal.person();
      const { id, version } = await anApplication(portal, { person, status, round });
      expect(EDITABLE).not.toContain(status);
      expect(await person.refusal(SAVE, { input: { id, version, answers: { occupation: 'x' } } })).toBe('CONFLICT');
      expect(await person.refusal(SUBMIT, submission({ id, version } as Application))).toBe('CONFLICT');
    },
  );
});

describe('a submission', () => {
  test('needs every required answer, long enough and within its bounds', async () => {
    const person = await portal.person();
    const draft = await save(person, await start(person), { experience: 'krótko', birthYear: 1800, hoursPerMonth: 0 });
    expect(await person.problems(SUBMIT, submission(draft))).toEqual([
      'answers.phone: REQUIRED',
      'answers.municipality: REQUIRED',
      'answers.competences: REQUIRED',
      'answers.motivation: REQUIRED',
      'answers.beyondCircle: REQUIRED',
      'answers.travelRangeKm: REQUIRED',
      'answers.birthYear: TOO_SMALL',
      'answers.experience: TOO_SHORT',
      'answers.hoursPerMonth: TOO_SMALL',
    ]);
  });

  test('is for adults', async () => {
    const { person, draft } = await drafted({ birthYear: 2009 });
    expect(await person.problems(SUBMIT, submission(draft))).toEqual(['answers.birthYear: TOO_YOUNG']);
    const grown = await save(person, draft, { birthYear: 2008 });
    expect(await person.problems(SUBMIT, submission(grown))).toEqual([]);
  });

  test('needs the required consents in the version in force, and keeps them with the moment', async () => {
    const { person, draft } = await drafted();
    expect(await person.problems(SUBMIT, submission(draft, []))).toEqual([
      'consents.REGULATIONS: CONSENT_REQUIRED',
      'consents.PRIVACY_NOTICE: CONSENT_REQUIRED',
      'consents.STATEMENT_OF_CAPACITY_AND_TRUTH: CONSENT_REQUIRED',
    ]);
    const old = REQUIRED_CONSENTS.map((consent) => ({ ...consent, version: '2020-1' }));
    expect(await person.problems(SUBMIT, submission(draft, old))).toEqual([
      'consents.REGULATIONS: CONSENT_OUTDATED',
      'consents.PRIVACY_NOTICE: CONSENT_OUTDATED',
      'consents.STATEMENT_OF_CAPACITY_AND_TRUTH: CONSENT_OUTDATED',
    ]);
    await person.do(SUBMIT, submission(draft));
    const { application } = await person.do(READ, { id: draft.id });
    expect(application.consents).toHaveLength(3);
    const versions = application.consents.map((each: { textVersion: string }) => each.textVersion);
    expect(versions.sort()).toEqual(['1', '2026-1', '2026-1']);
    expect(application.consents[0]).toMatchObject({ givenAt: '2026-10-05T08:00:00.000Z' });
  });

  test('comes in time', async () => {
    const soon = await aRound(portal, { closesAt: new Date('2026-10-05T09:00:00Z') });
    const person = await portal.person();
    const draft = await save(person, await start(person, soon.id), answers);
    const then = portal.clock.now();
    portal.clock.freeze(new Date('2026-10-05T09:00:00Z'));
    expect(await person.refusal(SUBMIT, submission(draft))).toBe('CONFLICT');
    portal.clock.freeze(then);
  });
});

describe('accessibility needs', () => {
  const NEEDS = 'sala bez schodów';
  const ACCESSIBILITY = { kind: 'ACCESSIBILITY_NEEDS', version: '2026-1' };
  const REVEAL =
    'mutation ($id: ID!) { readAccessibilityNeeds(input: { id: $id }) { needs userErrors { code path } } }';
  const TAKE_BACK =
    'mutation ($id: ID!) { withdrawConsent(input: { id: $id }) { consent { withdrawnAt } userErrors { code } } }';

  test('are kept with their own consent only', async () => {
    const { person, draft } = await drafted({ accessibilityNeeds: NEEDS });
    expect(await person.problems(SUBMIT, submission(draft))).toEqual(['consents.ACCESSIBILITY_NEEDS: NEEDS_CONSENT']);
  });

  test('are shown to the office on purpose and on record, and forgotten when the consent is taken back', async () => {
    const { person, draft } = await drafted({ accessibilityNeeds: NEEDS });
    await person.do(SUBMIT, submission(draft, [...REQUIRED_CONSENTS, ACCESSIBILITY]));
    const { application } = await person.do(READ, { id: draft.id });
    expect(application.answers.accessibilityNeeds).toBe(NEEDS);
    const seen = await coordinator.do(READ, { id: draft.id });
    expect(seen.application.answers).not.toHaveProperty('accessibilityNeeds');
    expect(seen.application.answers.occupation).toBe(application.answers.occupation);

    expect((await coordinator.do(REVEAL, { id: draft.id })).readAccessibilityNeeds.needs).toBe(NEEDS);
    const { timeline } = await person.do(`{ timeline(subject: "Application", id: "${draft.id}") { event } }`);
    expect(timeline.at(-1)).toEqual({ event: 'readAccessibilityNeeds' });
    expect(await person.refusal(REVEAL, { id: draft.id })).toBe('FORBIDDEN');

    const consent = application.consents.find(({ kind }: { kind: string }) => kind === 'ACCESSIBILITY_NEEDS');
    expect(await (await portal.person()).refusal(TAKE_BACK, { id: consent.id })).toBe('NOT_FOUND');
    expect(await coordinator.refusal(TAKE_BACK, { id: consent.id })).toBe('FORBIDDEN');
    await person.do(TAKE_BACK, { id: consent.id });
    expect(await person.refusal(TAKE_BACK, { id: consent.id })).toBe('CONFLICT');
    expect((await person.do(READ, { id: draft.id })).application.answers).not.toHaveProperty('accessibilityNeeds');
    const required = application.consents.find(({ kind }: { kind: string }) => kind === 'REGULATIONS');
    expect(await person.refusal(TAKE_BACK, { id: required.id })).toBe('CONFLICT');
    expect(await portal.visitor.refusal(TAKE_BACK, { id: required.id })).toBe('UNAUTHENTICATED');
  });
});

describe('everyone else', () => {
  test("sees and changes nothing of someone's application", async () => {
    const { draft } = await drafted();
    const { id, version } = draft;
    const stranger = await portal.person({ roles: ['CANDIDATE', 'VOLUNTEER', 'TRAINER', 'ADMINISTRATOR'] });
    expect(await stranger.refusal(READ, { id })).toBe('NOT_FOUND');
    expect(await stranger.refusal(SAVE, { input: { id, version, answers: {} } })).toBe('NOT_FOUND');
    expect(await stranger.refusal(SUBMIT, submission(draft))).toBe('NOT_FOUND');
    expect(await stranger.refusal(WITHDRAW, { input: { id } })).toBe('NOT_FOUND');
    expect((await stranger.do('{ myApplications { id } }')).myApplications).toEqual([]);
    expect(await stranger.refusal(`{ timeline(subject: "Application", id: "${id}") { event } }`)).toBe('NOT_FOUND');
  });

  test('a coordinator reads a draft but fills nothing in', async () => {
    const { draft } = await drafted();
    expect((await coordinator.do(READ, { id: draft.id })).application.status).toBe('DRAFT');
    expect(await coordinator.refusal(SAVE, { input: { id: draft.id, version: 1, answers: {} } })).toBe('FORBIDDEN');
    expect(await coordinator.refusal(SUBMIT, submission(draft))).toBe('FORBIDDEN');
  });

  test('someone who is no candidate begins nothing', async () => {
    const trainer = await portal.person({ roles: ['TRAINER'] });
    expect(await trainer.refusal(START, { id: round.id })).toBe('FORBIDDEN');
  });

  test('a visitor is asked to sign in', async () => {
    const { draft } = await drafted();
    const { visitor } = portal;
    expect(await visitor.refusal(START, { id: round.id })).toBe('UNAUTHENTICATED');
    expect(await visitor.refusal(SAVE, { input: { id: draft.id, version: 1, answers: {} } })).toBe('UNAUTHENTICATED');
    expect(await visitor.refusal(SUBMIT, submission(draft))).toBe('UNAUTHENTICATED');
    expect(await visitor.refusal(WITHDRAW, { input: { id: draft.id } })).toBe('UNAUTHENTICATED');
    expect(await visitor.refusal(READ, { id: draft.id })).toBe('UNAUTHENTICATED');
    expect(await visitor.refusal('{ myApplications { id } }')).toBe('UNAUTHENTICATED');
  });
});
