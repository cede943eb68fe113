import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Person } from '../../testing/person.js';
import { Portal } from '../../testing/portal.js';
import { anApplication, aRound } from '../../testing/scenes/recruitment.js';
import { recruitment } from './index.js';
import { RecruitmentRound, type RoundStatus } from './recruitment.entity.js';
import { roundStates } from './recruitment.states.js';

let portal: Portal;
let coordinator: Person;
beforeAll(async () => {
  portal = await Portal.open();
  coordinator = await portal.person({ roles: ['COORDINATOR'] });
});
afterAll(() => portal.close());

const ALL: readonly RoundStatus[] = ['DRAFT', 'OPEN', 'CLOSED', 'IN_REVIEW', 'DECIDED', 'ARCHIVED'];
const STEPS = Object.keys(roundStates.steps) as Array<keyof typeof roundStates.steps>;
const step = (name: string) =>
  `mutation ($id: ID!) { ${name}(input: { id: $id }) { round { id status } userErrors { code path } } }`;
const CREATE =
  'mutation ($input: CreateRoundInput!) { createRound(input: $input) { round { id status version takesApplications } userErrors { code path } } }';
const UPDATE =
  'mutation ($input: UpdateRoundInput!) { updateRound(input: $input) { round { places namePl } userErrors { code path } } }';
const OPEN = '{ openRound { id takesApplications myApplication { status } } }';

const DRAFT = {
  namePl: 'Nabór wiosenny',
  nameEn: 'Spring round',
  opensAt: '2026-10-01T06:00:00Z',
  closesAt: '2026-11-01T22:00:00Z',
  places: 15,
  announcementPl: 'Zapraszamy.',
  announcementEn: 'Welcome.',
};

describe('a coordinator', () => {
  test('prepares a round, announces it and leads it to the archive', async () => {
    const { round } = (await coordinator.do(CREATE, { input: DRAFT })).createRound;
    expect(round).toMatchObject({ status: 'DRAFT', takesApplications: false });
    const statuses: string[] = [];
    for (const name of STEPS) {
      const answer = await coordinator.do(step(name), { id: round.id });
      statuses.push(answer[name].round.status);
    }
    expect(statuses).toEqual(['OPEN', 'CLOSED', 'IN_REVIEW', 'DECIDED', 'ARCHIVED']);
    const { timeline } = await coordinator.do(`{ timeline(subject: "RecruitmentRound", id: "${round.id}") { event } }`);
    expect(timeline.map(({ event }: { event: string }) => event)).toEqual(['createRound', ...STEPS]);
  });

  test('gets a form, criteria and regulations with a new round', async () => {
    const { round } = (await coordinator.do(CREATE, { input: DRAFT })).createRound;
    const answer = await coordinator.do(
      `{ round(id: "${round.id}") { formVersion regulationsVersions { number titlePl } form { key questions { key type } } criteria { code weight } } }`,
    );
    expect(answer.round).toMatchObject({ formVersion: '2026-2', regulationsVersions: [{ number: 1 }] });
    expect(answer.round.form.map(({ key }: { key: string }) => key)).toEqual([
      'PERSON',
      'EXPERTISE',
      'MOTIVATION',
      'AVAILABILITY',
    ]);
    expect(answer.round.criteria[0]).toEqual({ code: 'EXPERIENCE', weight: 25 });
  });

  test('must close a round later than it opens, and in the future', async () => {
    const input = { ...DRAFT, closesAt: DRAFT.opensAt };
    expect(await coordinator.problems(CREATE, { input })).toEqual(['closesAt: CLOSES_BEFORE_IT_OPENS']);
    const past = await aRound(portal, {
      status: 'DRAFT',
      opensAt: new Date('2026-01-01T00:00:00Z'),
      closesAt: new Date('2026-02-01T00:00:00Z'),
    });
    expect(await coordinator.problems(step('openRound'), { id: past.id })).toEqual(['closesAt: CLOSES_IN_THE_PAST']);
  });

  test('changes a draft, and nothing that was announced', async () => {
    const draft = await aRound(portal, { status: 'DRAFT' });
    const input = { id: draft.id, version: 1, places: 7 };
    expect((await coordinator.do(UPDATE, { input })).updateRound.round).toEqual({ places: 7, namePl: draft.namePl });
    expect(await coordinator.refusal(UPDATE, { input })).toBe('CONFLICT');
    for (const status of ALL.filter((each) => each !== 'DRAFT')) {
      const { id } = await aRound(portal, { status });
      expect([status, await coordinator.refusal(UPDATE, { input: { id, places: 7 } })]).toEqual([status, 'CONFLICT']);
    }
  });

  test.each(STEPS)('cannot %s from a wrong state', async (name) => {
    const { from } = roundStates.steps[name];
    for (const status of ALL.filter((each) => !from.includes(each))) {
      const { id } = await aRound(portal, { status });
      expect([status, await coordinator.refusal(step(name), { id })]).toEqual([status, 'CONFLICT']);
    }
  });

  test('states a round decided only when nobody waits', async () => {
    const round = await aRound(portal, { status: 'IN_REVIEW' });
    for (const status of ['ACCEPTED', 'WITHDRAWN', 'DRAFT', 'UNDER_REVIEW', 'SUBMITTED'] as const) {
      await anApplication(portal, { person: await portal.person(), status, round });
    }
    expect(await coordinator.problems(step('decideRound'), { id: round.id })).toEqual([': APPLICATIONS_WAITING']);
  });
});

describe('the open round', () => {
  beforeEach(async () => {
    await portal.asSystem(async (work) => {
      for (const round of await work.loadAll(RecruitmentRound, 'update', (w) => w.where("row.status = 'OPEN'"))) {
        await work.save(Object.assign(round, { status: 'ARCHIVED' }));
      }
    });
  });

  test('is the announced one within its dates that closes first', async () => {
    await aRound(portal, { status: 'DRAFT' });
    await aRound(portal, { opensAt: new Date('2026-11-01T00:00:00Z') });
    await aRound(portal, { closesAt: new Date('2026-10-04T00:00:00Z') });
    expect((await portal.visitor.do(OPEN)).openRound).toBeNull();
    await aRound(portal);
    const sooner = await aRound(portal, { closesAt: new Date('2026-10-20T00:00:00Z') });
    expect((await portal.visitor.do(OPEN)).openRound).toEqual({
      id: sooner.id,
      takesApplications: true,
      myApplication: null,
    });
  });

  test('shows people their own application', async () => {
    const round = await aRound(portal);
    const [kasia, jan] = [await portal.person(), await portal.person()];
    await anApplication(portal, { person: kasia, round, status: 'DRAFT' });
    expect((await kasia.do(OPEN)).openRound.myApplication).toEqual({ status: 'DRAFT' });
    expect((await jan.do(OPEN)).openRound.myApplication).toBeNull();
  });

  test('is closed by the portal when its time is up', async () => {
    const [over, running] = [await aRound(portal, { closesAt: portal.clock.now() }), await aRound(portal)];
    await recruitment.jobs?.[0]?.run(portal.app.system);
    const statusOf = async ({ id }: RecruitmentRound) =>
      (await coordinator.do(`{ round(id: "${id}") { status } }`)).round.status;
    expect([await statusOf(over), await statusOf(running)]).toEqual(['CLOSED', 'OPEN']);
  });
});

describe('everyone else', () => {
  test.each(['CANDIDATE', 'VOLUNTEER', 'TRAINER', 'ADMINISTRATOR'] as const)('a %s leads no round', async (role) => {
    const person = await portal.person({ roles: [role] });
    const { id } = await aRound(portal);
    for (const name of STEPS) expect([name, await person.refusal(step(name), { id })]).toEqual([name, 'FORBIDDEN']);
    expect(await person.refusal(CREATE, { input: DRAFT })).toBe('FORBIDDEN');
    expect(await person.refusal(UPDATE, { input: { id } })).toBe('FORBIDDEN');
    expect(await person.refusal('{ rounds { nodes { id } } }')).toBe('FORBIDDEN');
  });

  test('a visitor is asked to sign in, and sees no draft', async () => {
    const { id } = await aRound(portal, { status: 'DRAFT' });
    for (const name of STEPS) expect(await portal.visitor.refusal(step(name), { id })).toBe('UNAUTHENTICATED');
    expect(await portal.visitor.refusal(CREATE, { input: DRAFT })).toBe('UNAUTHENTICATED');
    expect(await portal.visitor.refusal(UPDATE, { input: { id } })).toBe('UNAUTHENTICATED');
    expect(await portal.visitor.refusal(`{ round(id: "${id}") { id } }`)).toBe('NOT_FOUND');
  });
});

describe('the documents', () => {
  test('are readable by everyone, with the data of the foundation', async () => {
    const { id } = await aRound(portal);
    const { privacyNotice, round } = await portal.visitor.do(
      `{ privacyNotice(version: "2026-1") { sections { pointsPl pointsEn } } round(id: "${id}") { consentTexts { kind required textPl textEn } } }`,
    );
    const { consentTexts } = round;
    expect(privacyNotice.sections[0].pointsPl[0]).toContain('Fundacja Testowa, ul. Testowa 1, 87-100 Toruń');
    expect(JSON.stringify([privacyNotice, consentTexts])).not.toContain('{{');
    expect(consentTexts.filter(({ required }: { required: boolean }) => required)).toHaveLength(3);
  });

  test('are those in force when no version is asked for, whichever way', async () => {
    const { privacyNotice } = await portal.visitor.do(
      'query ($version: String) { privacyNotice(version: $version) { version } }',
      { version: null },
    );
    expect(privacyNotice.version).toBe('2026-1');
  });

  test('exist in known versions only', async () => {
    expect(await portal.visitor.refusal('{ privacyNotice(version: "1999-1") { version } }')).toBe('NOT_FOUND');
  });
});
