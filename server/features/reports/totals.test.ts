import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Person } from '../../testing/person.js';
import { Portal } from '../../testing/portal.js';
import { aKind, anActivity } from '../../testing/scenes/activities.js';
import { anOrganisation } from '../../testing/scenes/organisations.js';
import { aVolunteer } from '../../testing/scenes/volunteers.js';
import { Activity } from '../activities/activities.entity.js';
import type { Organisation } from '../organisations/organisations.entity.js';
import { programmeTotals } from './totals.copy.js';
import { ActivityTotal } from './totals.entity.js';
import { recountTotals, wrongTotals } from './totals.service.js';

/* Totals are kept by the transactions that change activities: whatever happens, a recount finds nothing to mend. */

let portal: Portal;
let coordinator: Person;
let owner: Person;
let volunteers: Person[];
let organisations: Organisation[];
let kindIds: string[];

beforeAll(async () => {
  portal = await Portal.open();
  coordinator = await portal.person({ roles: ['COORDINATOR'] });
  owner = await portal.person();
  organisations = [
    await anOrganisation(portal, { owner }),
    await anOrganisation(portal, { owner, municipalityCode: '046101' }),
  ];
  volunteers = [await aVolunteer(portal), await aVolunteer(portal)];
  kindIds = [(await aKind(portal)).id, (await aKind(portal, 'TRAINING')).id];
});
afterAll(() => portal.close());

const wrong = () => wrongTotals(portal.app.dataSource.manager);
const totals = () => portal.app.dataSource.manager.find(ActivityTotal);
const report = async () =>
  (await portal.app.system.copy(programmeTotals)).report({ from: '2026-01-01', to: '2026-12-31' });

/** Sums of the report and of the activities themselves, which must be the same. */
async function expectRightReport(): Promise<void> {
  const [row] = await portal.app.system.store.aggregate(Activity, {
    select: {
      activities: 'COUNT(*)',
      confirmedMinutes: 'COALESCE(SUM(row.minutes), 0)',
      acceptedMinutes: "COALESCE(SUM(CASE WHEN row.status = 'CONFIRMED' THEN 0 ELSE row.minutes END), 0)",
      participants: 'COALESCE(SUM(row.participants), 0)',
      volunteers: 'COUNT(DISTINCT row.userId)',
      organisations: 'COUNT(DISTINCT row.organisationId)',
      municipalities: 'COUNT(DISTINCT row.municipalityId)',
    },
    where: (w) => w.where("row.status IN ('CONFIRMED', 'ACCEPTED', 'LOCKED')"),
  });
  const counted = Object.fromEntries(Object.entries(row ?? {}).map(([name, value]) => [name, Number(value)]));
  expect((await report()).totals).toMatchObject(counted);
}

const mutation = (name: string) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${type}!) { ${name}(input: $input) { activity { id } userErrors { code } } }`;
};

type Step = readonly [act: string, which: number, value: number];
const anyStep = fc.tuple(
  fc.constantFrom(
    'log',
    'log',
    'draft',
    'submit',
    'edit',
    'delete',
    'confirm',
    'confirm',
    'dispute',
    'accept',
    'return',
    'confirmAll',
    'acceptAll',
  ),
  fc.nat(1_000),
  fc.nat(1_000),
);

const DAYS = ['2026-09-20', '2026-10-01'];
const of = <T>(list: readonly T[], number: number): T => list[number % list.length] as T;

let made = 0;
/** Ids in the order in which they are made, so that the same steps meet the same activities on every run. */
const nextId = () => {
  made += 1;
  return `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`;
};

/** Details that meet often enough for totals to be shared. */
const details = (value: number) => ({
  organisationId: of(organisations, value % 5 === 0 ? 1 : 0).id,
  kindId: of(kindIds, value % 7 === 0 ? 1 : 0),
  heldOn: of(DAYS, value),
  minutes: 15 * (1 + (value % 3)),
  participants: value % 4,
  overlapReason: 'Prowadzone na zmianę',
});

/** Does something that somebody may do, or that is refused: both must leave the totals right. */
async function take([act, which, value]: Step): Promise<void> {
  const { store } = portal.app.system;
  const activities = await store.list(Activity, { order: [['id', 'ASC']] });
  const activity = activities[which % Math.max(1, activities.length)];
  const volunteer = volunteers.find(({ id }) => id === activity?.userId) ?? of(volunteers, which);
  const id = activity?.id ?? nextId();
  const send = (person: Person, name: string, input: object) => person.send(mutation(name), { input });
  const acts: Record<string, () => Promise<unknown>> = {
    log: () =>
      send(of(volunteers, which), 'logActivity', { id: nextId(), topic: 'Zebranie', submit: true, ...details(value) }),
    draft: () =>
      send(of(volunteers, which), 'logActivity', { id: nextId(), topic: 'Zebranie', submit: false, ...details(value) }),
    submit: () => send(volunteer, 'submitActivity', { id }),
    edit: () => send(volunteer, 'updateActivity', { id, version: activity?.version ?? 1, ...details(value) }),
    delete: () => send(volunteer, 'deleteActivity', { id }),
    confirm: () => send(owner, 'confirmActivity', { id, usefulness: 5 }),
    dispute: () => send(owner, 'disputeActivity', { id, reason: 'Nie było nas tam.' }),
    accept: () => send(coordinator, 'acceptActivity', { id }),
    return: () => send(coordinator, 'returnActivity', { id, comment: 'Proszę uzupełnić.' }),
    confirmAll: () => Promise.all(activities.map((each) => send(owner, 'confirmActivity', { id: each.id }))),
    acceptAll: () => {
      const ids = activities.filter(({ status }) => status === 'CONFIRMED').map((each) => each.id);
      return coordinator.send(
        'mutation ($ids: [ID!]!) { acceptActivities(input: { ids: $ids }) { userErrors { code } } }',
        { ids },
      );
    },
  };
  await acts[act]?.();
}

describe('totals', () => {
  test('are a recount after whatever people do', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 10, maxLength: 25 }), async (steps) => {
        for (const step of steps) {
          await take(step);
          expect({ step, wrong: await wrong() }).toEqual({ step, wrong: [] });
        }
        await expectRightReport();
      }),
      { numRuns: 8, seed: 20_261_005, endOnFailure: true },
    );
    // The walk went where it matters: some of it counts, and several activities share a total.
    const kept = await totals();
    expect(kept.some(({ activities }) => activities > 1)).toBe(true);
    expect(kept.some(({ acceptedMinutes }) => acceptedMinutes > 0)).toBe(true);
    expect(kept.every(({ activities }) => activities > 0)).toBe(true);
  }, 120_000);

  test('are right when many confirm, accept and return at once', async () => {
    const [volunteer, organisation] = [of(volunteers, 0), of(organisations, 0)];
    const rows: Activity[] = [];
    for (let index = 0; index < 16; index++) {
      rows.push(await anActivity(portal, { volunteer, organisation, heldOn: of(DAYS, index % 2) }));
    }
    const all = (person: Person, name: string, input: object) =>
      Promise.all(rows.map(({ id }) => person.refusal(mutation(name), { input: { id, ...input } })));
    expect(new Set(await all(owner, 'confirmActivity', {}))).toEqual(new Set(['OK']));
    expect(await wrong()).toEqual([]);
    const [accepted] = await Promise.all([
      all(coordinator, 'acceptActivity', {}),
      all(coordinator, 'returnActivity', { comment: 'Proszę uzupełnić.' }),
    ]);
    expect(accepted).toContain('OK');
    expect(await wrong()).toEqual([]);
    await expectRightReport();
  }, 60_000);

  test('count once what one transaction changes several times', async () => {
    const { id } = await anActivity(portal, { volunteer: of(volunteers, 0), organisation: of(organisations, 0) });
    await portal.asSystem(async (work) => {
      const row = await work.load(Activity, id, 'update');
      await work.save(Object.assign(row, { status: 'CONFIRMED' }));
      await work.save(Object.assign(row, { minutes: row.minutes + 15 }));
      await work.save(Object.assign(row, { status: 'ACCEPTED' }));
    });
    expect(await wrong()).toEqual([]);
    await portal.asSystem(async (work) => {
      const row = await work.load(Activity, id, 'update');
      await work.save(Object.assign(row, { status: 'RETURNED' }));
      await work.save(Object.assign(row, { minutes: row.minutes + 15 }));
    });
    expect(await wrong()).toEqual([]);
  });

  test('stay as they were when the transaction fails', async () => {
    const before = await totals();
    const failing = portal.asSystem(async (work) => {
      const [row] = await work.loadAll(Activity, 'update', (w) => w.where("row.status = 'ACCEPTED'"));
      if (row) await work.save(Object.assign(row, { minutes: row.minutes + 15 }));
      throw new Error('after all not');
    });
    await expect(failing).rejects.toThrow('after all not');
    expect(await totals()).toEqual(before);
  });

  test('follow activities that move to another organisation, saved one by one or by a statement', async () => {
    const [from, to] = organisations as [Organisation, Organisation];
    const volunteer = of(volunteers, 0);
    const moved = await anActivity(portal, { volunteer, organisation: from, status: 'ACCEPTED' });
    await portal.asSystem(async (work) => {
      const row = await work.load(Activity, moved.id, 'update');
      await work.save(Object.assign(row, { organisationId: to.id }));
    });
    expect(await wrong()).toEqual([]);
    await report();
    await portal.asSystem((work) =>
      work.sql('UPDATE activities SET organisationId = ? WHERE organisationId = ?', [to.id, from.id]),
    );
    expect(await wrong()).toEqual([]);
    await expectRightReport();
    expect((await report()).totals.organisations).toBe(1);
  });

  test('that something else made wrong are found, and mended by a recount', async () => {
    const { manager } = portal.app.dataSource;
    await report();
    await manager.query('UPDATE activity_totals SET participants = participants + 1');
    expect(await wrong()).toHaveLength((await totals()).length);
    await manager.query('DELETE FROM activity_totals');
    expect(await wrong()).not.toEqual([]);
    await portal.app.dataSource.transaction((transaction) => recountTotals(transaction));
    expect(await wrong()).toEqual([]);
    await expectRightReport();
  });
});
