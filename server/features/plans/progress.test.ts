import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Person } from '../../testing/person.js';
import { Portal } from '../../testing/portal.js';
import { anOrganisation } from '../../testing/scenes/organisations.js';
import { anEnrolment, aSession, aTraining } from '../../testing/scenes/trainings.js';
import { aVolunteer } from '../../testing/scenes/volunteers.js';
import { statementsOf } from '../../testing/statements.js';
import { Activity, type ActivityStatus } from '../activities/activities.entity.js';
import { ActivityKind, Competence } from '../catalogue/catalogue.entity.js';
import { Municipality } from '../region/region.entity.js';
import { CompetenceClaim } from '../volunteers/volunteers.entity.js';

const SAVE = 'mutation ($input: SavePlanInput!) { savePlan(input: $input) { userErrors { code path } } }';
const PROGRESS = `query ($id: ID!) { plan(id: $id) {
  progress { share met metItems items }
  goals { progress { share met reached } } trainings { progress { share met reached } } areas { progress { share met reached } }
} }`;
const act = (name: string) =>
  `mutation ($input: PlanInput!) { ${name}(input: $input) { plan { status } userErrors { code } } }`;

let portal: Portal;
let coordinator: Person;
beforeAll(async () => {
  portal = await Portal.open();
  coordinator = await portal.person({ roles: ['COORDINATOR'] });
});
afterAll(() => portal.close());

const catalogue = async () => {
  const { store } = portal.app.system;
  const [kinds, competences, municipalities] = await Promise.all([
    store.list(ActivityKind),
    store.list(Competence),
    store.list(Municipality),
  ]);
  const ids = (rows: Array<{ id: string }>) => rows.map(({ id }) => id) as [string, string, ...string[]];
  return { kinds: ids(kinds), competences: ids(competences), municipalities: ids(municipalities) };
};

type Catalogue = Awaited<ReturnType<typeof catalogue>>;

const anActivity = async (userId: string, known: Catalogue, changes: Partial<Activity> = {}) => {
  const { id: organisationId } = await anOrganisation(portal);
  await portal.asSystem((work) =>
    work.create(Activity, {
      userId,
      organisationId,
      kindId: known.kinds[0],
      status: 'CONFIRMED',
      topic: 'Wniosek',
      heldOn: '2026-10-01',
      minutes: 60,
      municipalityId: known.municipalities[0],
      online: false,
      participants: 4,
      newContact: false,
      reach: 'OUTSIDE',
      ...changes,
    }),
  );
};

const claim = (userId: string, competenceId: string, level: number, source: CompetenceClaim['source']) =>
  portal.asSystem((work) => work.create(CompetenceClaim, { userId, competenceId, level, source }));

test('moves with attendance, confirmed activities and competences, and lets the plan be completed', async () => {
  const known = await catalogue();
  const volunteer = await aVolunteer(portal, { validFrom: '2026-09-01', validTo: '2027-08-31' });
  const training = await aTraining(portal);
  const { plan } = (await volunteer.do('mutation { draftPlan(input: {}) { plan { id version } userErrors { code } } }'))
    .draftPlan;
  const area = { topic: 'Doradztwo', targetMinutes: 180, dueOn: '2027-01-01' };
  await volunteer.do(SAVE, {
    input: {
      id: plan.id,
      version: plan.version,
      goals: [{ text: 'Pisać wnioski', competenceId: known.competences[0], targetLevel: 4 }, { text: 'Mieć odwagę' }],
      trainings: [{ trainingId: training.id, dueOn: '2026-12-01' }],
      areas: [area, { ...area, activityKindId: known.kinds[1], municipalityId: known.municipalities[1] }],
    },
  });
  const progress = async () => (await volunteer.do(PROGRESS, { id: plan.id })).plan;
  const nothing = { share: 0, met: false, reached: 0 };
  expect(await progress()).toEqual({
    progress: { share: 0, met: false, metItems: 0, items: 4 },
    goals: [{ progress: nothing }, { progress: null }],
    trainings: [{ progress: nothing }],
    areas: [{ progress: nothing }, { progress: nothing }],
  });

  await claim(volunteer.id, known.competences[0], 5, 'SELF');
  await claim(volunteer.id, known.competences[0], 2, 'TRAINING');
  const session = await aSession(portal, { trainingId: training.id, status: 'SETTLED', inHours: -48 });
  await anEnrolment(portal, session, volunteer.id, { status: 'PARTIAL' });
  for (const status of ['CONFIRMED', 'ACCEPTED', 'LOCKED'] as ActivityStatus[]) {
    await anActivity(volunteer.id, known, { status, minutes: 30 });
  }
  for (const status of ['DRAFT', 'SUBMITTED', 'DISPUTED', 'RETURNED'] as ActivityStatus[]) {
    await anActivity(volunteer.id, known, { status });
  }
  await anActivity(volunteer.id, known, { heldOn: '2026-08-31' });
  await anActivity(coordinator.id, known);
  await anActivity(volunteer.id, known, { kindId: known.kinds[1], minutes: 45 });
  await anActivity(volunteer.id, known, {
    kindId: known.kinds[1],
    municipalityId: known.municipalities[1],
    minutes: 45,
  });
  expect(await progress()).toMatchObject({
    goals: [{ progress: { share: 0.5, met: false, reached: 2 } }, { progress: null }],
    trainings: [{ progress: nothing }],
    areas: [{ progress: { share: 1, met: true, reached: 180 } }, { progress: { share: 0.25, reached: 45 } }],
    progress: { share: (0.5 + 0 + 1 + 0.25) / 4, metItems: 1 },
  });

  await volunteer.do(act('proposePlan'), { input: { id: plan.id } });
  await coordinator.do(act('agreePlan'), { input: { id: plan.id } });
  expect(await coordinator.refusal(act('completePlan'), { input: { id: plan.id } })).toBe('CONFLICT');
  await claim(volunteer.id, known.competences[0], 4, 'VALIDATED');
  const second = await aSession(portal, { trainingId: training.id, status: 'SETTLED', inHours: -24 });
  await anEnrolment(portal, second, volunteer.id, { status: 'PRESENT' });
  await anActivity(volunteer.id, known, {
    kindId: known.kinds[1],
    municipalityId: known.municipalities[1],
    minutes: 135,
  });
  expect((await progress()).progress).toEqual({ share: 1, met: true, metItems: 4, items: 4 });
  const done = await coordinator.do(act('completePlan'), { input: { id: plan.id } });
  expect(done.completePlan.plan.status).toBe('COMPLETED');
});

test('of a page of plans and their items costs one statement, however many there are', async () => {
  const [one, two] = [await aVolunteer(portal), await aVolunteer(portal)];
  for (const person of [one, two]) await person.do('mutation { draftPlan(input: {}) { userErrors { code } } }');
  const statements = await statementsOf(portal.app.dataSource, () =>
    coordinator.do(
      '{ plans { nodes { progress { share } goals { progress { share } } areas { progress { share } } } } }',
    ),
  );
  expect(statements.filter((sql) => /\b(MAX|COUNT|SUM)\(.*GROUP BY/s.test(sql))).toHaveLength(1);
});
