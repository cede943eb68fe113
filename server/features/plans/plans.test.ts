import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AuditEvent } from '../../platform/audit/audit-event.entity.js';
import type { RowClass } from '../../platform/database/row.entity.js';
import type { Person } from '../../testing/person.js';
import { Portal } from '../../testing/portal.js';
import { aPlan } from '../../testing/scenes/plans.js';
import { aTraining } from '../../testing/scenes/trainings.js';
import { aVolunteer } from '../../testing/scenes/volunteers.js';
import { User } from '../accounts/user.entity.js';
import {
  DevelopmentPlan,
  PlanArea,
  PlanGoal,
  type PlanItem,
  PlanParty,
  PlanStatus,
  PlanTraining,
} from './plans.entity.js';
import { planStates } from './plans.states.js';

const ERRORS = 'userErrors { code path message }';
const PLAN_FIELDS =
  'id version edition status proposedBy comment goals { id text } trainings { id dueOn } areas { id topic targetMinutes }';
const DRAFT = `mutation ($input: DraftPlanInput!) { draftPlan(input: $input) { plan { ${PLAN_FIELDS} } ${ERRORS} } }`;
const SAVE = `mutation ($input: SavePlanInput!) { savePlan(input: $input) { plan { ${PLAN_FIELDS} } ${ERRORS} } }`;
const RETURN = `mutation ($input: ReturnPlanInput!) { returnPlan(input: $input) { plan { ${PLAN_FIELDS} } ${ERRORS} } }`;
const DISCARD = `mutation ($input: DiscardPlanInput!) { discardPlan(input: $input) { discardedId ${ERRORS} } }`;
const CLOSE = `mutation ($input: ClosePlanInput!) { closePlanEarly(input: $input) { plan { status } ${ERRORS} } }`;
const simple = (name: string) =>
  `mutation ($input: PlanInput!) { ${name}(input: $input) { plan { ${PLAN_FIELDS} } ${ERRORS} } }`;
const PLAN = `query ($id: ID!) { plan(id: $id) { ${PLAN_FIELDS} validFrom validTo user { name } editions { edition status } } }`;

let portal: Portal;
let coordinator: Person;
beforeAll(async () => {
  portal = await Portal.open();
  coordinator = await portal.person({ roles: ['COORDINATOR'] });
});
afterAll(() => portal.close());

const on = (id: string, more: object = {}) => ({ input: { id, ...more } });
const stored = (id: string) => portal.app.system.store.get(DevelopmentPlan, id);
const mailsTo = async (person: Person) => {
  const { email } = await portal.app.system.store.get(User, person.id);
  return (await portal.mailSent()).filter(({ to }) => to === email).map(({ subject }) => subject);
};
const contents = async () => ({
  goals: [{ text: 'Napisać wniosek z trzema organizacjami' }],
  trainings: [{ trainingId: (await aTraining(portal)).id, dueOn: '2026-12-01' }],
  areas: [{ topic: 'Wnioski o dotacje', targetMinutes: 900, dueOn: '2027-03-01' }],
});

describe('a plan is agreed by both sides', () => {
  test('the volunteer drafts and proposes, the coordinator sends it back, then agrees', async () => {
    const volunteer = await aVolunteer(portal);
    const { plan } = (await volunteer.do(DRAFT, { input: {} })).draftPlan;
    expect(plan).toMatchObject({ edition: 1, status: 'DRAFT', goals: [] });
    const saved = await volunteer.do(SAVE, on(plan.id, { version: plan.version, ...(await contents()) }));
    expect(saved.savePlan.plan).toMatchObject({
      goals: [{ text: 'Napisać wniosek z trzema organizacjami' }],
      areas: [{ targetMinutes: 900 }],
    });
    await volunteer.do(simple('proposePlan'), on(plan.id));
    expect(await mailsTo(coordinator)).toContain('Plan rozwoju czeka na Twoją zgodę');
    const back = await coordinator.do(RETURN, on(plan.id, { comment: 'Dodajmy drugi obszar.' }));
    expect(back.returnPlan.plan).toMatchObject({ status: 'DRAFT', proposedBy: null, comment: 'Dodajmy drugi obszar.' });
    expect(await mailsTo(volunteer)).toContain('Plan rozwoju wrócił z komentarzem');
    await volunteer.do(simple('proposePlan'), on(plan.id));
    const agreed = await coordinator.do(simple('agreePlan'), on(plan.id));
    expect(agreed.agreePlan.plan).toMatchObject({ status: 'AGREED', proposedBy: 'VOLUNTEER' });
    expect(await mailsTo(volunteer)).toContain('Plan rozwoju jest uzgodniony');
  });

  test('the reverse: the coordinator drafts and proposes, the volunteer agrees', async () => {
    const volunteer = await aVolunteer(portal);
    const { plan } = (await coordinator.do(DRAFT, { input: { userId: volunteer.id } })).draftPlan;
    await coordinator.do(SAVE, on(plan.id, { version: plan.version, ...(await contents()) }));
    await coordinator.do(simple('proposePlan'), on(plan.id));
    expect(await mailsTo(volunteer)).toContain('Plan rozwoju czeka na Twoją zgodę');
    const agreed = await volunteer.do(simple('agreePlan'), on(plan.id));
    expect(agreed.agreePlan.plan).toMatchObject({ status: 'AGREED', proposedBy: 'COORDINATOR' });
  });

  test('nobody agrees or sends back what their own side proposed', async () => {
    const volunteer = await aVolunteer(portal);
    const both = await portal.person({ roles: ['VOLUNTEER', 'COORDINATOR'] });
    const colleague = await portal.person({ roles: ['COORDINATOR'] });
    const byVolunteer = await aPlan(portal, volunteer.id, { status: 'PROPOSED', proposedBy: PlanParty.VOLUNTEER });
    expect(await volunteer.refusal(simple('agreePlan'), on(byVolunteer.id))).toBe('CONFLICT');
    expect(await volunteer.refusal(RETURN, on(byVolunteer.id, { comment: 'Jednak nie' }))).toBe('CONFLICT');
    await coordinator.do(RETURN, on(byVolunteer.id, { comment: 'Jeszcze raz' }));
    await coordinator.do(simple('proposePlan'), on(byVolunteer.id));
    for (const person of [coordinator, colleague]) {
      expect(await person.refusal(simple('agreePlan'), on(byVolunteer.id))).toBe('CONFLICT');
    }
    await volunteer.do(simple('agreePlan'), on(byVolunteer.id));
    expect(await both.refusal(simple('agreePlan'), on(byVolunteer.id))).toBe('CONFLICT');
  });

  test('a coordinator who is a volunteer too acts on the own plan as the volunteer', async () => {
    const both = await aVolunteer(portal, { roles: ['VOLUNTEER', 'COORDINATOR'] });
    const plan = await aPlan(portal, both.id);
    const proposed = await both.do(simple('proposePlan'), on(plan.id));
    expect(proposed.proposePlan.plan.proposedBy).toBe('VOLUNTEER');
    expect(await both.refusal(simple('agreePlan'), on(plan.id))).toBe('CONFLICT');
    expect(await both.refusal(CLOSE, on(plan.id, { reason: 'Bo tak' }))).toBe('CONFLICT');
  });
});

describe('versions', () => {
  test('a change is the next version with the same contents; agreed, it supersedes the former', async () => {
    const volunteer = await aVolunteer(portal);
    const first = await aPlan(portal, volunteer.id, { status: 'AGREED' });
    const { plan } = (await volunteer.do(simple('amendPlan'), on(first.id))).amendPlan;
    expect(plan).toMatchObject({
      edition: 2,
      status: 'DRAFT',
      goals: [{ text: 'Samodzielnie poprowadzić zebranie wiejskie' }],
      areas: [{ topic: 'Zebrania wiejskie', targetMinutes: 600 }],
    });
    expect(await volunteer.refusal(simple('amendPlan'), on(first.id))).toBe('CONFLICT');
    expect((await stored(first.id)).status).toBe('AGREED');
    await volunteer.do(simple('proposePlan'), on(plan.id));
    await coordinator.do(simple('agreePlan'), on(plan.id));
    const { editions } = (await volunteer.do(PLAN, { id: plan.id })).plan;
    expect(editions).toEqual([
      { edition: 2, status: 'AGREED' },
      { edition: 1, status: 'SUPERSEDED' },
    ]);
  });

  test('two people who begin a plan at once make one', async () => {
    const volunteer = await aVolunteer(portal);
    const attempts = await Promise.all([
      volunteer.refusal(DRAFT, { input: {} }),
      coordinator.refusal(DRAFT, { input: { userId: volunteer.id } }),
    ]);
    expect(attempts.sort()).toEqual(['CONFLICT', 'OK']);
  });

  test('of two who save the same draft the second is told', async () => {
    const volunteer = await aVolunteer(portal);
    const plan = await aPlan(portal, volunteer.id);
    const then = portal.clock.now();
    portal.clock.freeze(new Date(then.getTime() + 1000));
    await volunteer.do(SAVE, on(plan.id, { version: 1, ...(await contents()) }));
    expect(await coordinator.refusal(SAVE, on(plan.id, { version: 1, ...(await contents()) }))).toBe('CONFLICT');
    portal.clock.freeze(then);
  });
});

describe('discarding', () => {
  test('deletes a draft with all it holds, leaves the version in force, and frees the way for another', async () => {
    const volunteer = await aVolunteer(portal);
    const first = await aPlan(portal, volunteer.id, { status: 'AGREED' });
    const { plan } = (await volunteer.do(simple('amendPlan'), on(first.id))).amendPlan;
    const mailed = (await portal.mailSent()).length;
    const { discardPlan } = await volunteer.do(DISCARD, on(plan.id, { version: plan.version }));
    expect(discardPlan.discardedId).toBe(plan.id);
    expect(await volunteer.refusal(PLAN, { id: plan.id })).toBe('NOT_FOUND');
    expect((await volunteer.do(PLAN, { id: first.id })).plan.editions).toEqual([{ edition: 1, status: 'AGREED' }]);
    const { store } = portal.app.system;
    const items: RowClass<PlanItem>[] = [PlanGoal, PlanTraining, PlanArea];
    for (const Item of items) {
      expect(await store.count(Item, { where: (w) => w.where({ planId: plan.id }) })).toBe(0);
    }
    const events = await store.list(AuditEvent, { where: (w) => w.where({ subjectId: plan.id }) });
    expect(events.map(({ event }) => event)).toEqual(['amendPlan', 'discardPlan']);
    expect(await portal.mailSent()).toHaveLength(mailed);
    expect((await volunteer.do(simple('amendPlan'), on(first.id))).amendPlan.plan.edition).toBe(2);
  });

  test('tells the other side: the volunteer always, the coordinator who had a hand in it', async () => {
    const volunteer = await aVolunteer(portal);
    const subject = 'Wersja robocza planu rozwoju została usunięta';
    const begun = await aPlan(portal, volunteer.id);
    await coordinator.do(DISCARD, on(begun.id, { version: 1 }));
    expect(await mailsTo(volunteer)).toContain(subject);
    const returned = await aPlan(portal, volunteer.id, { coordinatorId: coordinator.id });
    await volunteer.do(DISCARD, on(returned.id, { version: 1 }));
    expect(await mailsTo(coordinator)).toContain(subject);
  });

  test('is for drafts alone, and for whoever has seen what they delete', async () => {
    const volunteer = await aVolunteer(portal);
    let edition = 0;
    for (const status of Object.values(PlanStatus)) {
      edition += 1;
      const plan = await aPlan(portal, volunteer.id, { status, edition });
      const stale = await volunteer.refusal(DISCARD, on(plan.id, { version: 0 }));
      const refusal = await volunteer.refusal(DISCARD, on(plan.id, { version: 1 }));
      expect([status, stale, refusal]).toEqual([status, 'CONFLICT', status === 'DRAFT' ? 'OK' : 'CONFLICT']);
    }
  });
});

describe('contents', () => {
  test('items keep their rows by place; what is left out is gone', async () => {
    const volunteer = await aVolunteer(portal);
    const plan = await aPlan(portal, volunteer.id);
    const before = (await volunteer.do(PLAN, { id: plan.id })).plan;
    const wanted = { ...(await contents()), goals: [{ text: 'Pierwszy cel' }, { text: 'Drugi cel' }], areas: [] };
    const { savePlan } = await volunteer.do(SAVE, on(plan.id, { version: 1, ...wanted, comment: 'Co Ty na to?' }));
    expect(savePlan.plan).toMatchObject({ goals: [{ text: 'Pierwszy cel' }, { text: 'Drugi cel' }], areas: [] });
    expect(savePlan.plan.goals[0].id).toBe(before.goals[0].id);
    expect(savePlan.plan.comment).toBe('Co Ty na to?');
  });

  test('are checked', async () => {
    const volunteer = await aVolunteer(portal);
    const plan = await aPlan(portal, volunteer.id);
    const good = await contents();
    const save = (changes: object) => volunteer.problems(SAVE, on(plan.id, { version: 1, ...good, ...changes }));
    const competence = (await volunteer.do('{ competences { id } }')).competences[0].id;
    expect(await save({ goals: Array.from({ length: 6 }, () => good.goals[0]) })).toEqual(['goals: TOO_MANY']);
    expect(await save({ goals: [{ text: 'Umieć', competenceId: competence }] })).toEqual([
      'goals.0.targetLevel: REQUIRED',
    ]);
    expect(await save({ goals: [{ text: 'Umieć', competenceId: 'nothing', targetLevel: 3 }] })).toEqual([
      'goals.0.competenceId: UNKNOWN_COMPETENCE',
    ]);
    expect(await save({ trainings: [...good.trainings, ...good.trainings] })).toEqual([
      'trainings.1.trainingId: TRAINING_TWICE',
    ]);
    const wild = [{ ...good.areas[0], municipalityId: 'nothing', activityKindId: 'nothing' }];
    expect((await save({ areas: wild })).sort()).toEqual([
      'areas.0.activityKindId: UNKNOWN_KIND',
      'areas.0.municipalityId: UNKNOWN_MUNICIPALITY',
    ]);
  });

  test('a proposal needs something of each kind, due within the agreement', async () => {
    const volunteer = await aVolunteer(portal, { validFrom: '2026-10-01', validTo: '2026-11-30' });
    const { plan } = (await volunteer.do(DRAFT, { input: {} })).draftPlan;
    expect(await volunteer.problems(simple('proposePlan'), on(plan.id))).toEqual([
      'goals: NO_GOAL',
      'trainings: NO_TRAINING',
      'areas: NO_AREA',
    ]);
    await volunteer.do(SAVE, on(plan.id, { version: plan.version, ...(await contents()) }));
    expect(await volunteer.problems(simple('proposePlan'), on(plan.id))).toEqual([
      'trainings.0.dueOn: OUTSIDE_AGREEMENT',
      'areas.0.dueOn: OUTSIDE_AGREEMENT',
    ]);
    expect((await stored(plan.id)).status).toBe('DRAFT');
  });

  test('a plan needs an agreement that both sides signed and that still runs', async () => {
    const without = await portal.person({ roles: ['VOLUNTEER'] });
    expect(await without.problems(DRAFT, { input: {} })).toEqual([': NO_AGREEMENT']);
    const past = await aVolunteer(portal, { validFrom: '2026-01-01', validTo: '2026-10-04' });
    expect(await past.problems(DRAFT, { input: {} })).toEqual([': NO_AGREEMENT']);
  });
});

describe('the states of a plan', () => {
  const attempts: Record<keyof typeof planStates.steps, (person: Person, id: string) => Promise<string>> = {
    propose: (person, id) => person.refusal(simple('proposePlan'), on(id)),
    return: (person, id) => person.refusal(RETURN, on(id, { comment: 'Jeszcze raz' })),
    agree: (person, id) => person.refusal(simple('agreePlan'), on(id)),
    supersede: (person, id) => person.refusal(simple('amendPlan'), on(id)),
    complete: (person, id) => person.refusal(simple('completePlan'), on(id)),
    closeEarly: (person, id) => person.refusal(CLOSE, on(id, { reason: 'Wyjazd' })),
  };

  test.each(Object.entries(planStates.steps))(
    '%s works from its states and from no other',
    async (name, { from, to }) => {
      const volunteer = await aVolunteer(portal);
      let edition = 0;
      for (const status of Object.values(PlanStatus)) {
        edition += 1;
        const proposedBy = status === 'DRAFT' ? null : 'VOLUNTEER';
        const plan = await aPlan(portal, volunteer.id, { status, edition, proposedBy });
        const isAllowed = from.includes(status as never) && name !== 'supersede' && name !== 'complete';
        const refusal = await attempts[name as keyof typeof attempts](coordinator, plan.id);
        expect([name, status, refusal]).toEqual([name, status, isAllowed ? 'OK' : 'CONFLICT']);
        if (isAllowed) expect((await stored(plan.id)).status).toBe(to);
        else expect((await stored(plan.id)).status).toBe(status);
      }
    },
  );

  test('a draft alone can be saved', async () => {
    const volunteer = await aVolunteer(portal);
    let edition = 0;
    for (const status of Object.values(PlanStatus)) {
      edition += 1;
      const plan = await aPlan(portal, volunteer.id, { status, edition });
      const refusal = await volunteer.refusal(SAVE, on(plan.id, { version: 1, ...(await contents()) }));
      expect([status, refusal]).toEqual([status, status === 'DRAFT' ? 'OK' : 'CONFLICT']);
    }
  });
});

describe('who may', () => {
  test('a volunteer sees and changes the own plan only; closing is for coordinators; others nothing', async () => {
    const [volunteer, stranger] = [await aVolunteer(portal), await aVolunteer(portal)];
    const candidate = await portal.person({ roles: ['CANDIDATE', 'TRAINER'] });
    const plan = await aPlan(portal, volunteer.id, { status: 'PROPOSED', proposedBy: 'COORDINATOR' });
    const mutations: Array<[string, object]> = [
      [DRAFT, { input: { userId: volunteer.id } }],
      [SAVE, on(plan.id, { version: 1, ...(await contents()) })],
      [simple('proposePlan'), on(plan.id)],
      [simple('agreePlan'), on(plan.id)],
      [simple('amendPlan'), on(plan.id)],
      [RETURN, on(plan.id, { comment: 'Nie tak' })],
      [simple('completePlan'), on(plan.id)],
      [CLOSE, on(plan.id, { reason: 'Bo tak' })],
      [DISCARD, on(plan.id, { version: 1 })],
    ];
    for (const [mutation, variables] of mutations) {
      const given = variables as Record<string, unknown>;
      expect(await portal.visitor.refusal(mutation, given)).toBe('UNAUTHENTICATED');
      expect(await candidate.refusal(mutation, given)).toBe('FORBIDDEN');
      const expected = /draftPlan|completePlan|closePlanEarly/.test(mutation) ? 'FORBIDDEN' : 'NOT_FOUND';
      expect([mutation, await stranger.refusal(mutation, given)]).toEqual([mutation, expected]);
    }
    expect(await stranger.refusal(PLAN, { id: plan.id })).toBe('NOT_FOUND');
    expect((await volunteer.do('{ plans { nodes { id } } }')).plans.nodes).toEqual([{ id: plan.id }]);
    expect(await candidate.refusal('{ plans { nodes { id } } }')).toBe('FORBIDDEN');
    expect(await portal.visitor.refusal('{ myPlans { id } }')).toBe('UNAUTHENTICATED');
    expect((await stranger.do('{ myPlans { id } }')).myPlans).toEqual([]);
    expect((await volunteer.do('{ myPlans { id } }')).myPlans).toEqual([{ id: plan.id }]);
  });

  test('a coordinator finds plans by name, state and whose turn it is', async () => {
    const volunteer = await aVolunteer(portal, { name: 'Żaneta Gżegżółka' });
    const plan = await aPlan(portal, volunteer.id, { status: 'PROPOSED', proposedBy: 'VOLUNTEER' });
    const find = async (filter: string) =>
      (await coordinator.do(`{ plans(first: 100, filter: { ${filter} }) { nodes { id user { name } } totalCount } }`))
        .plans;
    expect((await find('search: "gzegzolka"')).nodes).toEqual([{ id: plan.id, user: { name: 'Żaneta Gżegżółka' } }]);
    expect((await find('search: "gzegzolka", statuses: [AGREED, DRAFT]')).totalCount).toBe(0);
    expect((await find('search: "gzegzolka", statuses: []')).totalCount).toBe(1);
    expect((await find(`userId: "${volunteer.id}", statuses: [DRAFT, PROPOSED]`)).totalCount).toBe(1);
    expect((await find(`userId: "${coordinator.id}"`)).totalCount).toBe(0);
    expect((await find('search: "gzegzolka", waitingFor: COORDINATOR')).totalCount).toBe(1);
    expect((await find('search: "gzegzolka", waitingFor: VOLUNTEER')).totalCount).toBe(0);
  });
});
