import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { v4 as uuid } from 'uuid';
import type { Values } from '../../access/work.js';
import type { Person } from '../../testing/person.js';
import { Portal } from '../../testing/portal.js';
import { aKind, anActivity, anAgreedMatch } from '../../testing/scenes/activities.js';
import { anOrganisation, aRequest } from '../../testing/scenes/organisations.js';
import { aVolunteer } from '../../testing/scenes/volunteers.js';
import type { ActivityKind } from '../catalogue/catalogue.entity.js';
import { Match } from '../matching/matching.entity.js';
import type { Organisation } from '../organisations/organisations.entity.js';
import { SupportRequest } from '../support/support.entity.js';
import { overlap } from './activities.checks.js';
import { Activity } from './activities.entity.js';
import { activityStates, EDITABLE } from './activities.states.js';

let portal: Portal;
let kind: ActivityKind;
let organisation: Organisation;
let owner: Person;
let volunteer: Person;
let coordinator: Person;

beforeAll(async () => {
  portal = await Portal.open();
  kind = await aKind(portal);
  owner = await portal.person();
  organisation = await anOrganisation(portal, { owner });
  coordinator = await portal.person({ roles: ['COORDINATOR'] });
});
beforeEach(async () => {
  volunteer = await aVolunteer(portal);
});
afterAll(() => portal.close());

const TODAY = '2026-10-05';
const SEEN = 'activity { id status version minutes newContact reach municipalityId returnComment disputeReason }';
const mutation = (name: string) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${type}!) { ${name}(input: $input) { ${SEEN} userErrors { code path message } } }`;
};
const LOG = mutation('logActivity');
const UPDATE = mutation('updateActivity');
const SUBMIT = mutation('submitActivity');
const DELETE = mutation('deleteActivity');
const CONFIRM = mutation('confirmActivity');
const ON_BEHALF = mutation('confirmActivityOnBehalf');
const DISPUTE = mutation('disputeActivity');
const ACCEPT = mutation('acceptActivity');
const RETURN = mutation('returnActivity');
const ACCEPT_ALL =
  'mutation ($ids: [ID!]!) { acceptActivities(input: { ids: $ids }) { activities { id status } userErrors { code path } } }';
const ONE =
  'query ($id: ID!) { activity(id: $id) { id status topic returnComment overlapReason volunteer { name email } } }';
const MINE = '{ myActivities { nodes { id } totalCount } }';

const entry = (changes: Record<string, unknown> = {}) => ({
  id: uuid(),
  organisationId: organisation.id,
  kindId: kind.id,
  topic: 'Zebranie o świetlicy',
  heldOn: TODAY,
  minutes: 60,
  submit: true,
  ...changes,
});
const log = async (changes: Record<string, unknown> = {}) =>
  (await volunteer.do(LOG, { input: entry(changes) })).logActivity.activity;
const standing = (changes: Values<Activity> = {}) => anActivity(portal, { volunteer, organisation, ...changes });
const stored = (id: string) => portal.asSystem((work) => work.store.get(Activity, id));

describe('logging', () => {
  test('one call: submitted, with the usual values, for the receiver to confirm', async () => {
    const activity = await log();
    expect(activity).toMatchObject({
      status: 'SUBMITTED',
      newContact: true,
      reach: 'OUTSIDE',
      municipalityId: organisation.municipalityId,
    });
    const letters = (await portal.mailSent()).filter(({ text }) => text.includes(activity.id));
    expect(letters).toHaveLength(1);
    expect(letters[0]?.subject).toContain(organisation.name);
  });

  test('the same id again returns the same entry and adds nothing, also at the same moment', async () => {
    const input = entry();
    const answers = await Promise.all([1, 2, 3].map(() => volunteer.do(LOG, { input })));
    const again = await volunteer.do(LOG, { input: { ...input, id: input.id.toUpperCase(), minutes: 120 } });
    for (const { logActivity } of [...answers, again]) {
      expect(logActivity.activity).toMatchObject({ id: input.id, minutes: 60 });
    }
    expect((await volunteer.do(MINE)).myActivities.totalCount).toBe(1);
  });

  test("another person's id is a CONFLICT and tells nothing", async () => {
    const { id } = await standing();
    const other = await aVolunteer(portal);
    expect(await other.refusal(LOG, { input: entry({ id }) })).toBe('CONFLICT');
    expect(await volunteer.problems(LOG, { input: entry({ id: 'first' }) })).toEqual(['id: NOT_AN_ID']);
  });

  test('a second activity with the organisation is no first contact; another organisation is', async () => {
    await log();
    expect((await log()).newContact).toBe(false);
    const elsewhere = await anOrganisation(portal);
    expect((await log({ organisationId: elsewhere.id })).newContact).toBe(true);
  });

  test('a first contact that comes back and is submitted again stays the first', async () => {
    const { id } = await log();
    await log();
    await coordinator.do(RETURN, { input: { id, comment: 'Dopisz rezultat.' } });
    expect((await volunteer.do(SUBMIT, { input: { id } })).submitActivity.activity.newContact).toBe(true);
  });

  test('of two drafts the one that is submitted first is the first contact', async () => {
    const [early, late] = [await log({ submit: false }), await log({ submit: false })];
    const submit = async (id: string) => (await volunteer.do(SUBMIT, { input: { id } })).submitActivity.activity;
    expect((await submit(late.id)).newContact).toBe(true);
    expect((await submit(early.id)).newContact).toBe(false);
  });

  test('a draft waits until it is submitted, and can be deleted; a submitted entry cannot', async () => {
    const { id } = await log({ submit: false });
    expect(await owner.refusal(ONE, { id })).toBe('NOT_FOUND');
    await volunteer.do(SUBMIT, { input: { id } });
    expect(await owner.refusal(ONE, { id })).toBe('OK');
    expect(await volunteer.refusal(DELETE, { input: { id } })).toBe('CONFLICT');
    const draft = await log({ submit: false });
    await volunteer.do(DELETE, { input: { id: draft.id } });
    expect(await volunteer.refusal(ONE, { id: draft.id })).toBe('NOT_FOUND');
  });

  test.each([
    [{ heldOn: '2026-10-06' }, 'heldOn: IN_FUTURE'],
    [{ heldOn: '2026-08-01' }, 'heldOn: NO_AGREEMENT'],
    [{ minutes: 50 }, 'minutes: MINUTES_STEP'],
    [{ minutes: 0 }, 'minutes: TOO_SMALL'],
    [{ minutes: 735 }, 'minutes: TOO_LARGE'],
    [{ startsAt: '25:00' }, 'startsAt: NOT_A_TIME'],
    [{ topic: ' ' }, 'topic: REQUIRED'],
    [{ participants: -1 }, 'participants: TOO_SMALL'],
    [{ kindId: 'nobody' }, 'kindId: UNKNOWN_KIND'],
    [{ municipalityId: 'nobody' }, 'municipalityId: UNKNOWN_MUNICIPALITY'],
    [{ organisationId: 'nobody' }, 'organisationId: UNKNOWN_ORGANISATION'],
    [{ matchId: 'nobody' }, 'matchId: UNKNOWN_MATCH'],
    [{ finishesRequest: true }, 'finishesRequest: NO_REQUEST'],
  ])('%j is refused: %s', async (changes, problem) => {
    expect(await volunteer.problems(LOG, { input: entry(changes) })).toEqual([problem]);
    expect((await volunteer.do(MINE)).myActivities.totalCount).toBe(0);
  });

  test('tonight is today in Warsaw, whatever day it is in Greenwich', async () => {
    portal.clock.freeze(new Date('2026-10-05T22:30:00Z'));
    expect(await volunteer.problems(LOG, { input: entry({ heldOn: '2026-10-06' }) })).toEqual([]);
    portal.clock.freeze(new Date('2026-10-05T08:00:00Z'));
  });

  test('an unverified organisation needs a match', async () => {
    const unverified = await anOrganisation(portal, { status: 'UNVERIFIED' });
    expect(await volunteer.problems(LOG, { input: entry({ organisationId: unverified.id }) })).toEqual([
      'organisationId: UNKNOWN_ORGANISATION',
    ]);
  });

  test('a day holds twelve hours, also for entries made at the same moment', async () => {
    await log({ minutes: 600 });
    const two = await Promise.all([120, 120].map((minutes) => volunteer.problems(LOG, { input: entry({ minutes }) })));
    expect(two.flat()).toEqual(['minutes: DAY_FULL']);
    await log({ minutes: 720, heldOn: '2026-10-04' });
  });

  test('two places at once need a reason', async () => {
    await log({ startsAt: '17:00', minutes: 90 });
    const clash = entry({ startsAt: '18:15' });
    expect(await volunteer.problems(LOG, { input: clash })).toEqual(['overlapReason: OVERLAP']);
    expect(await volunteer.problems(LOG, { input: entry({ startsAt: '18:30' }) })).toEqual([]);
    expect(await volunteer.problems(LOG, { input: { ...clash, overlapReason: 'Oba prowadziłem zdalnie.' } })).toEqual(
      [],
    );
  });

  test('stretches share a minute or not, over midnight too', () => {
    const at = (heldOn: string, startsAt: string | null, minutes: number) => ({
      ...{ id: '', heldOn, startsAt, minutes, overlapReason: null },
    });
    expect(overlap(at(TODAY, '23:00', 120), at('2026-10-06', '00:45', 15))).toBe(true);
    expect(overlap(at('2026-10-06', '01:00', 15), at(TODAY, '23:00', 120))).toBe(false);
    expect(overlap(at(TODAY, null, 120), at(TODAY, '10:00', 15))).toBe(false);
  });
});

describe('a match', () => {
  const scene = async (match: Values<Match> = {}) => {
    const request = await aRequest(portal, { organisation, status: 'AGREED' });
    return { request, match: await anAgreedMatch(portal, { volunteer, request, ...match }) };
  };
  const now = (match: Match) =>
    portal.asSystem(async ({ store }) => ({
      match: (await store.get(Match, match.id)).status,
      request: (await store.get(SupportRequest, match.requestId)).status,
    }));

  test('starts with its first activity, ends with what the volunteer calls the last, once it is confirmed', async () => {
    const { match } = await scene();
    const draft = await log({ matchId: match.id, submit: false });
    expect(await now(match)).toEqual({ match: 'AGREED', request: 'AGREED' });
    const first = await log({ matchId: match.id, minutes: 180 });
    expect(await now(match)).toEqual({ match: 'ACTIVE', request: 'IN_PROGRESS' });
    const last = await log({ matchId: match.id, minutes: 180, finishesRequest: true });
    expect((await now(match)).request).toBe('AWAITING_CONFIRMATION');
    await volunteer.do(DELETE, { input: { id: draft.id } });
    await owner.do(CONFIRM, { input: { id: last.id } });
    expect((await now(match)).request).toBe('AWAITING_CONFIRMATION');
    await owner.do(CONFIRM, { input: { id: first.id } });
    expect((await now(match)).request).toBe('COMPLETED');
  });

  test('gives its reach to the activity', async () => {
    const { match } = await scene({ reach: 'ONE_STEP' });
    expect((await log({ matchId: match.id })).reach).toBe('ONE_STEP');
  });

  test('has to be the own one, of that organisation, agreed', async () => {
    const problem = ['matchId: UNKNOWN_MATCH'];
    const { match } = await scene();
    const stranger = await aVolunteer(portal);
    expect(await stranger.problems(LOG, { input: entry({ matchId: match.id }) })).toEqual(problem);
    const elsewhere = await anOrganisation(portal);
    const input = entry({ matchId: match.id, organisationId: elsewhere.id });
    expect(await volunteer.problems(LOG, { input })).toEqual(problem);
    const { match: proposed } = await scene({ status: 'PROPOSED' });
    expect(await volunteer.problems(LOG, { input: entry({ matchId: proposed.id }) })).toEqual(problem);
  });
});

describe('changing', () => {
  const change = async (id: string, changes: Record<string, unknown>) => {
    const { version } = await stored(id);
    return (await volunteer.do(UPDATE, { input: { id, version, ...changes } })).updateActivity.activity;
  };

  test('what the receiver confirmed goes back to them when the substance changes', async () => {
    const { id } = await standing();
    await owner.do(CONFIRM, { input: { id } });
    expect((await change(id, { outcome: 'Powstała lista spraw.' })).status).toBe('CONFIRMED');
    expect((await change(id, { minutes: 60 })).status).toBe('CONFIRMED');
    expect(await change(id, { minutes: 90 })).toMatchObject({ status: 'SUBMITTED', minutes: 90 });
    expect(await stored(id)).toMatchObject({ confirmedAt: null, confirmedById: null });
  });

  test('runs the same checks, without counting the entry twice', async () => {
    const { id, version } = await standing({ minutes: 420, startsAt: '08:00' });
    expect(await volunteer.problems(UPDATE, { input: { id, version, minutes: 435 } })).toEqual([]);
    const later = { id, version: version + 1, heldOn: '2026-10-09' };
    expect(await volunteer.problems(UPDATE, { input: later })).toEqual(['heldOn: IN_FUTURE']);
  });

  test('null clears, a stale version is a CONFLICT', async () => {
    const { id } = await standing({ outcome: 'Lista' });
    await change(id, { outcome: null });
    expect((await stored(id)).outcome).toBeNull();
    expect(await volunteer.refusal(UPDATE, { input: { id, version: 1, topic: 'Nowy' } })).toBe('CONFLICT');
  });

  test('moving it to another organisation asks the circle and the first contact anew', async () => {
    const home = await anOrganisation(portal, { owner: volunteer });
    const { id } = await log();
    expect(await change(id, { organisationId: home.id })).toMatchObject({ reach: 'INSIDE', newContact: true });
  });
});

describe('the receiver', () => {
  test('confirms with an opinion that the volunteer and the coordinator see', async () => {
    const { id } = await standing();
    await owner.do(CONFIRM, { input: { id, usefulness: 5, comment: 'Mamy plan.' } });
    const query = 'query ($id: ID!) { activity(id: $id) { status feedback { usefulness comment } } }';
    for (const person of [volunteer, coordinator, owner]) {
      expect((await person.do(query, { id })).activity).toEqual({
        status: 'CONFIRMED',
        feedback: { usefulness: 5, comment: 'Mamy plan.' },
      });
    }
  });

  test('confirming anew replaces the opinion; one without a mark is refused', async () => {
    const { id } = await standing();
    await owner.do(CONFIRM, { input: { id, usefulness: 2 } });
    await coordinator.do(RETURN, { input: { id, comment: 'Popraw czas.' } });
    await volunteer.do(SUBMIT, { input: { id } });
    expect(await owner.problems(CONFIRM, { input: { id, comment: 'Bez oceny' } })).toEqual(['usefulness: REQUIRED']);
    await owner.do(CONFIRM, { input: { id, usefulness: 4 } });
    const { activity } = await owner.do('query ($id: ID!) { activity(id: $id) { feedback { usefulness } } }', { id });
    expect(activity.feedback.usefulness).toBe(4);
  });

  test('disputes with a reason; the volunteer hears of it and submits again', async () => {
    const { id } = await standing();
    await owner.do(DISPUTE, { input: { id, reason: 'Trwało dwie godziny.' } });
    expect((await portal.mailSent()).at(-1)?.text).toContain('Trwało dwie godziny.');
    const { submitActivity } = await volunteer.do(SUBMIT, { input: { id } });
    expect(submitActivity.activity).toMatchObject({ status: 'SUBMITTED', disputeReason: null });
  });

  test('sees the name of whoever helped and nothing that passes between them and the coordinator', async () => {
    const { id } = await standing({ status: 'RETURNED', returnComment: 'Popraw.', overlapReason: 'Zdalnie.' });
    const { activity } = await owner.do(ONE, { id });
    expect(activity).toMatchObject({ returnComment: null, overlapReason: null });
    expect(activity.volunteer).toEqual({ name: expect.any(String), email: null });
  });

  test('never confirms what they did themselves, and does not see it among what waits for them', async () => {
    const both = await aVolunteer(portal);
    const home = await anOrganisation(portal, { owner: both });
    const { id } = await anActivity(portal, { volunteer: both, organisation: home });
    const waiting = '{ activitiesToConfirm { nodes { id } } receivedActivities { nodes { id } } }';
    expect(await both.do(waiting)).toEqual({
      activitiesToConfirm: { nodes: [] },
      receivedActivities: { nodes: [{ id }] },
    });
    expect(await both.refusal(CONFIRM, { input: { id } })).toBe('FORBIDDEN');
    expect(await both.refusal(DISPUTE, { input: { id, reason: 'Nie' } })).toBe('FORBIDDEN');
  });

  test('finds what waits, the oldest first, and drafts never', async () => {
    const person = await portal.person();
    const own = await anOrganisation(portal, { owner: person });
    const there = (values: Values<Activity>) => anActivity(portal, { volunteer, organisation: own, ...values });
    const young = await there({ heldOn: '2026-10-04' });
    const old = await there({ heldOn: '2026-10-01' });
    await there({ status: 'DRAFT' });
    const done = await there({ status: 'ACCEPTED' });
    const { activitiesToConfirm, receivedActivities } = await person.do(
      '{ activitiesToConfirm { nodes { id } } receivedActivities { nodes { id } totalCount } }',
    );
    expect(activitiesToConfirm.nodes).toEqual([{ id: old.id }, { id: young.id }]);
    expect(receivedActivities).toEqual({ nodes: [done, young, old].map(({ id }) => ({ id })), totalCount: 3 });
  });
});

describe('the coordinator', () => {
  test('accepts what was confirmed, many at once: all or none', async () => {
    const [one, two, open] = [
      await standing({ status: 'CONFIRMED' }),
      await standing({ status: 'CONFIRMED' }),
      await standing(),
    ].map(({ id }) => id);
    expect(await coordinator.refusal(ACCEPT_ALL, { ids: [one, open] })).toBe('CONFLICT');
    expect((await stored(String(one))).status).toBe('CONFIRMED');
    const { acceptActivities } = await coordinator.do(ACCEPT_ALL, { ids: [one, two, one] });
    expect(acceptActivities.activities.map((row: Activity) => row.status)).toEqual(['ACCEPTED', 'ACCEPTED']);
    expect(await coordinator.refusal(ACCEPT_ALL, { ids: ['nobody'] })).toBe('NOT_FOUND');
  });

  test('records a confirmation by phone, with a comment in the timeline', async () => {
    const { id } = await standing();
    await coordinator.do(ON_BEHALF, { input: { id, comment: 'Telefon od sołtyski.' } });
    const { timeline } = await coordinator.do(
      'query ($id: ID!) { timeline(subject: "Activity", id: $id) { event from to reason } }',
      { id },
    );
    expect(timeline.at(-1)).toEqual({
      event: 'confirmActivityOnBehalf',
      from: 'SUBMITTED',
      to: 'CONFIRMED',
      reason: 'Telefon od sołtyski.',
    });
  });

  test('sends back with a comment, even what was accepted; the volunteer mends it', async () => {
    const { id } = await standing({ status: 'ACCEPTED', acceptedAt: new Date(), confirmedAt: new Date() });
    await coordinator.do(RETURN, { input: { id, comment: 'Zły czas.' } });
    expect(await stored(id)).toMatchObject({ status: 'RETURNED', acceptedAt: null, confirmedAt: null });
    expect((await portal.mailSent()).at(-1)?.text).toContain('Zły czas.');
    const { submitActivity } = await volunteer.do(SUBMIT, { input: { id } });
    expect(submitActivity.activity.returnComment).toBeNull();
  });

  test('never accepts or returns the own', async () => {
    const both = await aVolunteer(portal, { roles: ['VOLUNTEER', 'COORDINATOR'] });
    const { id } = await anActivity(portal, { volunteer: both, organisation, status: 'CONFIRMED' });
    for (const [act, rest] of [
      [ACCEPT, {}],
      [ON_BEHALF, { comment: 'Telefon' }],
      [RETURN, { comment: 'Popraw' }],
    ] as const) {
      expect(await both.refusal(act, { input: { id, ...rest } })).toBe('FORBIDDEN');
    }
    expect(await both.refusal(ACCEPT_ALL, { ids: [id] })).toBe('FORBIDDEN');
  });

  test('filters the list and pages through it in the order of days', async () => {
    const elsewhere = await anOrganisation(portal, { municipalityCode: '046101' });
    const days = ['2026-09-10', '2026-09-12', '2026-09-11'];
    for (const heldOn of days) await anActivity(portal, { volunteer, organisation: elsewhere, heldOn });
    await anActivity(portal, { volunteer, organisation: elsewhere, heldOn: days[0] ?? '', status: 'CONFIRMED' });
    const list = `query ($filter: ActivityFilter, $order: ActivityOrder, $after: String) {
      activities(filter: $filter, order: $order, first: 2, after: $after) {
        nodes { heldOn } totalCount pageInfo { hasNextPage endCursor } } }`;
    const filter = { userId: volunteer.id, statuses: ['SUBMITTED'], from: '2026-09-10', to: '2026-09-12' };
    const { activities } = await coordinator.do(list, { filter });
    expect(activities.nodes.map((row: Activity) => row.heldOn)).toEqual(['2026-09-12', '2026-09-11']);
    expect(activities).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const rest = await coordinator.do(list, { filter, after: activities.pageInfo.endCursor });
    expect(rest.activities.nodes).toEqual([{ heldOn: '2026-09-10' }]);
    const place = { municipalityId: elsewhere.municipalityId, organisationId: elsewhere.id, kindId: kind.id };
    const oldest = await coordinator.do(list, { filter: place, order: 'OLDEST' });
    expect(oldest.activities).toMatchObject({ nodes: [{ heldOn: days[0] }, { heldOn: days[0] }], totalCount: 4 });
  });

  test('sees how much waits and since when', async () => {
    await standing({ status: 'CONFIRMED', confirmedAt: new Date('2026-09-01T10:00:00Z') });
    const { waitingActivities } = await coordinator.do('{ waitingActivities { status count since } }');
    const confirmed = waitingActivities.find((row: { status: string }) => row.status === 'CONFIRMED');
    expect(confirmed).toMatchObject({ since: '2026-09-01T10:00:00.000Z' });
  });
});

describe('who and when', () => {
  /** Each act, who may do it, and what it needs besides the id. */
  const ACTS = {
    submit: [SUBMIT, () => volunteer, {}],
    confirm: [CONFIRM, () => owner, {}],
    dispute: [DISPUTE, () => owner, { reason: 'Nie tak było.' }],
    accept: [ACCEPT, () => coordinator, {}],
    return: [RETURN, () => coordinator, { comment: 'Popraw.' }],
  } as const;
  const ALL = ['DRAFT', 'SUBMITTED', 'CONFIRMED', 'ACCEPTED', 'LOCKED', 'DISPUTED', 'RETURNED'] as const;

  test.each(Object.keys(ACTS) as Array<keyof typeof ACTS>)('%s only from its states', async (step) => {
    const [act, who, rest] = ACTS[step];
    const { from } = activityStates.steps[step];
    for (const status of ALL.filter((each) => !(from as readonly string[]).includes(each))) {
      const { id } = await standing({ status, minutes: 15 });
      const hidden = status === 'DRAFT' && who() === owner;
      expect([status, await who().refusal(act, { input: { id, ...rest } })]).toEqual([
        status,
        hidden ? 'NOT_FOUND' : 'CONFLICT',
      ]);
    }
  });

  test('an entry is changed only where it may be, deleted only as a draft', async () => {
    for (const status of ALL) {
      const { id, version } = await standing({ status, minutes: 15 });
      const changed = await volunteer.refusal(UPDATE, { input: { id, version, topic: 'Inny temat' } });
      expect([status, changed]).toEqual([status, EDITABLE.includes(status) ? 'OK' : 'CONFLICT']);
    }
  });

  const MUTATIONS: Array<[string, string, () => Record<string, unknown>]> = [
    ['log', LOG, () => entry()],
    ['update', UPDATE, () => ({ version: 1 })],
    ['submit', SUBMIT, () => ({})],
    ['delete', DELETE, () => ({})],
    ['confirm', CONFIRM, () => ({})],
    ['confirm on behalf', ON_BEHALF, () => ({ comment: 'Telefon' })],
    ['dispute', DISPUTE, () => ({ reason: 'Nie' })],
    ['accept', ACCEPT, () => ({})],
    ['return', RETURN, () => ({ comment: 'Popraw' })],
  ];
  test.each(MUTATIONS)(
    '%s: not by a visitor, not by the wrong role, not on a foreign entry',
    async (name, act, rest) => {
      const { id } = await standing();
      const input = { id, ...rest() };
      expect(await portal.visitor.refusal(act, { input })).toBe('UNAUTHENTICATED');
      const candidate = await portal.person();
      expect(await candidate.refusal(act, { input })).toBe('FORBIDDEN');
      const administrator = await portal.person({ roles: ['ADMINISTRATOR'] });
      expect(await administrator.refusal(act, { input })).toBe('FORBIDDEN');
      if (name === 'log') return;
      const office = ['accept', 'return', 'confirm on behalf'].includes(name);
      const stranger = await aVolunteer(portal);
      await anOrganisation(portal, { owner: stranger });
      expect(await stranger.refusal(act, { input })).toBe(office ? 'FORBIDDEN' : 'NOT_FOUND');
    },
  );

  test('nobody else reads it or lists it', async () => {
    const { id } = await standing();
    const stranger = await aVolunteer(portal);
    await anOrganisation(portal, { owner: stranger });
    expect(await portal.visitor.refusal(ONE, { id })).toBe('UNAUTHENTICATED');
    expect(await stranger.refusal(ONE, { id })).toBe('NOT_FOUND');
    const { myActivities, receivedActivities, activitiesToConfirm } = await stranger.do(
      '{ myActivities { totalCount } receivedActivities { totalCount } activitiesToConfirm { totalCount } }',
    );
    expect([myActivities, receivedActivities, activitiesToConfirm]).toEqual(Array(3).fill({ totalCount: 0 }));
    for (const query of ['{ activities { totalCount } }', '{ waitingActivities { count } }']) {
      expect(await stranger.refusal(query)).toBe('FORBIDDEN');
      expect(await portal.visitor.refusal(query)).toBe('UNAUTHENTICATED');
    }
  });
});
