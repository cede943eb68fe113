import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Values, Work } from '../../access/work.js';
import type { App } from '../../app.js';
import { addDays } from '../../platform/clock.js';
import { kindOf } from '../../platform/copies/source.js';
import type { Row, RowClass } from '../../platform/database/row.entity.js';
import { createRandom } from '../../platform/random.js';
import type { Person } from '../../testing/person.js';
import { Portal } from '../../testing/portal.js';
import { referenceRanking } from '../../testing/ranking-reference.js';
import { anActivity } from '../../testing/scenes/activities.js';
import { aMatch } from '../../testing/scenes/matching.js';
import { anOrganisation, aRepresentative, aRequest } from '../../testing/scenes/organisations.js';
import { anAgreementInForce, aVolunteer } from '../../testing/scenes/volunteers.js';
import { User } from '../accounts/user.entity.js';
import { Activity, ActivityStatus } from '../activities/activities.entity.js';
import { Agreement, AgreementStatus } from '../agreements/agreements.entity.js';
import { Competence } from '../catalogue/catalogue.entity.js';
import { mergeOrganisations } from '../organisations/merging.service.js';
import { Membership, Organisation } from '../organisations/organisations.entity.js';
import { Municipality } from '../region/region.entity.js';
import { SupportRequest } from '../support/support.entity.js';
import { CompetenceClaim, Tie } from '../volunteers/volunteers.entity.js';
import { candidateOf } from './candidates.service.js';
import { Match, MatchStatus } from './matching.entity.js';
import { explain } from './ranking.js';
import { bestFor } from './volunteer-ranking.js';
import { volunteerFeatures } from './volunteers.copy.js';

/* The ranking from memory is the reference's: the same volunteers, in the same order, for the same reasons. */

const random = createRandom(20_261_005);
const TODAY = '2026-10-05';

let portal: Portal;
let replica: App;
let volunteers: Person[];
let organisations: Organisation[];
let requests: SupportRequest[];
let competences: Competence[];
let municipalities: Municipality[];

const ranking = async (app: App, request: SupportRequest, places = 1_000) =>
  bestFor(await app.system.copy(volunteerFeatures), request, portal.clock.today(), places);

/** What both servers say, once it is sure that it is what the reference says. */
async function sameEverywhere(request: SupportRequest) {
  const expected = await referenceRanking(portal.app.system.store, request, portal.clock.today());
  expect(await ranking(portal.app, request)).toEqual(expected);
  expect(await ranking(replica, request)).toEqual(expected);
  return expected;
}

/** Somebody with as much or as little told as people tell. */
async function anyVolunteer(): Promise<Person> {
  const maybe = <T>(value: T): T | null => (random.chance(0.8) ? value : null);
  const volunteer = await aVolunteer(portal, {
    name: random.pick(['Jan Kos', 'Ewa Lis', 'Ala Łoś']),
    profile: {
      municipalityId: maybe(random.pick(municipalities).id),
      travelKm: maybe(random.between(1, 120)),
      monthlyMinutes: maybe(60 * random.between(0, 20)),
      closed: random.chance(0.1),
    },
    ...(random.chance(0.2) && { validTo: addDays(TODAY, random.between(-3, 3)) }),
  });
  const { id: userId } = volunteer;
  if (random.chance(0.2)) {
    const status = random.pick(Object.values(AgreementStatus));
    const terminatedOn = status === 'TERMINATED' ? addDays(TODAY, random.between(-2, 2)) : null;
    await anAgreementInForce(portal, userId, {
      status,
      terminatedOn,
      validFrom: addDays(TODAY, random.between(-9, 2)),
    });
  }
  await portal.asSystem(async (work) => {
    for (const { id: competenceId } of random.some(competences, 4)) {
      await work.create(CompetenceClaim, { userId, competenceId, level: random.between(1, 5), source: 'SELF' });
      if (random.chance(0.3)) {
        await work.create(CompetenceClaim, { userId, competenceId, level: random.between(1, 5), source: 'TRAINING' });
      }
    }
    for (const { id: organisationId, name, searchName } of random.some(organisations, random.between(0, 2))) {
      const named = random.chance(0.3) ? { organisationName: name, searchName } : { organisationId };
      await work.create(Tie, { userId, kind: 'COOPERATED', ...named });
    }
  });
  return volunteer;
}

async function linkAtRandom(volunteer: Person): Promise<void> {
  if (random.chance(0.2)) await aRepresentative(portal, random.pick(organisations).id, volunteer);
  if (random.chance(0.5)) {
    const status = random.pick(Object.values(ActivityStatus));
    await anActivity(portal, { volunteer, organisation: random.pick(organisations), status });
  }
  if (random.chance(0.5)) {
    const request = random.pick(requests);
    const plannedMinutes = 30 * random.between(1, 20);
    await aMatch(portal, { volunteer, request, plannedMinutes, status: random.pick(Object.values(MatchStatus)) });
  }
}

async function anyRequest(organisation: Organisation): Promise<SupportRequest> {
  return aRequest(portal, {
    organisation,
    municipalityId: random.pick(municipalities).id,
    competences: random
      .some(competences, random.between(0, 3))
      .map(({ id: competenceId }) => ({ competenceId, level: random.between(1, 5) })),
    effortMinutes: 60 * random.between(1, 12),
    online: random.chance(0.2),
  });
}

beforeAll(async () => {
  portal = await Portal.open();
  replica = await portal.replica();
  const { store } = portal.app.system;
  competences = random.some(await store.list(Competence), 6);
  municipalities = random.some(await store.list(Municipality), 4);
  organisations = [];
  for (let index = 0; index < 6; index++) {
    organisations.push(await anOrganisation(portal, { municipalityCode: random.pick(municipalities).code }));
  }
  const both = await portal.person();
  for (const { id } of organisations.slice(0, 2)) await aRepresentative(portal, id, both);
  requests = [];
  for (const organisation of organisations) requests.push(await anyRequest(organisation));
  volunteers = [];
  for (let index = 0; index < 28; index++) {
    const volunteer = await anyVolunteer();
    await linkAtRandom(volunteer);
    volunteers.push(volunteer);
  }
}, 120_000);
afterAll(() => portal.close());

describe('the ranking from memory', () => {
  test('is the reference for every request, and its beginning where few are asked for', async () => {
    const reaches = new Set<string>();
    for (const request of requests) {
      const all = await sameEverywhere(request);
      expect(all.length).toBeGreaterThan(10);
      expect(await ranking(portal.app, request, 5)).toEqual(all.slice(0, 5));
      for (const { explanation } of all) reaches.add(explanation.reach);
    }
    expect(reaches).toEqual(new Set(['INSIDE', 'ONE_STEP', 'OUTSIDE']));
  }, 60_000);

  test('says of everyone what the database says when they are proposed', async () => {
    const { store } = portal.app.system;
    for (const request of requests) {
      for (const { id, explanation } of await ranking(portal.app, request)) {
        const volunteer = await store.get(User, id);
        expect(explain(request, await candidateOf(portal.app, request, volunteer))).toEqual(explanation);
      }
    }
  }, 60_000);

  test('counts the days of agreements by the calendar of today', async () => {
    const [request] = requests as [SupportRequest];
    const counts: number[] = [];
    for (const day of ['2026-10-01', '2026-10-04', '2026-10-06', '2026-10-09', '2027-10-01']) {
      portal.clock.freeze(new Date(`${day}T08:00:00Z`));
      counts.push((await sameEverywhere(request)).length);
    }
    portal.clock.freeze(new Date('2026-10-05T08:00:00Z'));
    expect(new Set(counts).size).toBeGreaterThan(2);
    expect(counts.at(-1)).toBe(0);
  }, 60_000);
});

describe('a change of', () => {
  let request: SupportRequest;
  let organisation: Organisation;
  let id: string;
  let sibling: Organisation;
  /** One of two who differ in nothing but their ids. */
  let twinId: string;
  /** The ranking after the last change. */
  let latest: Awaited<ReturnType<typeof sameEverywhere>> | undefined;

  beforeAll(async () => {
    const [first, second] = municipalities as [Municipality, Municipality];
    organisation = await anOrganisation(portal, { municipalityCode: first.code, name: 'Koło u Źródła' });
    sibling = await anOrganisation(portal, { municipalityCode: first.code });
    const [competence] = competences as [Competence];
    request = await aRequest(portal, {
      organisation,
      municipalityId: first.id,
      competences: [{ competenceId: competence.id, level: 5 }],
      effortMinutes: 600,
    });
    const profile = { municipalityId: second.id, travelKm: 300, monthlyMinutes: 500 };
    ({ id } = await aVolunteer(portal, { name: 'Zofia Żak', profile }));
    await aVolunteer(portal, { name: 'Jan Kos' });
    ({ id: twinId } = await aVolunteer(portal, { name: 'Jan Kos' }));
  });

  const edit = <T extends Row>(Entity: RowClass<T>, rowId: string, values: Partial<T>) =>
    portal.asSystem(
      async (work) => void (await work.save(Object.assign(await work.load(Entity, rowId, 'update'), values))),
    );
  const only = async <T extends Row & { userId: string }>(work: Work, Entity: RowClass<T>): Promise<T> => {
    const [row] = await work.loadAll(Entity, 'update', (w) => w.where({ userId: id }));
    if (!row) throw new Error(`There is no ${Entity.name}`);
    return row;
  };
  const editOwn = <T extends Row & { userId: string }>(Entity: RowClass<T>, values: Partial<T>) =>
    portal.asSystem(async (work) => void (await work.save(Object.assign(await only(work, Entity), values))));
  const removeOwn = <T extends Row & { userId: string }>(Entity: RowClass<T>) =>
    portal.asSystem(async (work) => work.remove(await only(work, Entity)));
  const add = <T extends Row>(Entity: RowClass<T>, values: Values<T>) =>
    portal.asSystem(async (work) => void (await work.create(Entity, values)));

  /** Each changes what the ranking says of the volunteer, in this order. */
  const CHANGES: Record<string, () => Promise<unknown>> = {
    'the travel range': () => edit(User, id, { travelKm: 20 }),
    'the monthly time': () => edit(User, id, { monthlyMinutes: 120 }),
    'the municipality': () => edit(User, id, { municipalityId: municipalities[0]?.id ?? null }),
    'an account that closes': () => edit(User, id, { closed: true }),
    'an account that opens again': () =>
      edit(User, id, { closed: false, municipalityId: municipalities[1]?.id ?? null }),
    'the level of a competence': () =>
      add(CompetenceClaim, { userId: id, competenceId: competences[0]?.id, level: 2, source: 'SELF' }),
    'a claimed level': () => editOwn(CompetenceClaim, { level: 4 }),
    'a claim that goes': () => removeOwn(CompetenceClaim),
    'the last day of an agreement': () => editOwn(Agreement, { validTo: '2026-10-04' }),
    'the state of an agreement': () => editOwn(Agreement, { validTo: '2026-12-31', status: 'EXPIRED' }),
    'its termination': () => editOwn(Agreement, { status: 'TERMINATED', terminatedOn: '2026-10-01' }),
    'its return into force': () => editOwn(Agreement, { status: 'IN_FORCE', terminatedOn: null }),
    'a tie with an organisation that shares people': () =>
      add(Tie, { userId: id, organisationId: sibling.id, kind: 'STAFF' }),
    'a person in common': async () => {
      const both = await portal.person();
      await aRepresentative(portal, organisation.id, both);
      await aRepresentative(portal, sibling.id, both);
    },
    'the organisation that a tie names': () => editOwn(Tie, { organisationId: organisation.id }),
    'a tie that goes': () => removeOwn(Tie),
    'a tie by name': () =>
      add(Tie, { userId: id, searchName: 'kolo u zrodla', organisationName: 'Koło', kind: 'MEMBER' }),
    'the name of the organisation': () => edit(Organisation, organisation.id, { searchName: 'inne' }),
    'support that is confirmed': () => anActivity(portal, { volunteer: { id }, organisation, status: 'CONFIRMED' }),
    'support that is returned': () => editOwn(Activity, { status: 'RETURNED' }),
    'a record of the name, merged into the organisation': async () => {
      const merged = await anOrganisation(portal, { name: 'Koło u Źródła', status: 'UNVERIFIED' });
      await aRepresentative(portal, merged.id, { id });
      const kept = await portal.app.system.store.get(Organisation, organisation.id);
      const versions = { keptVersion: kept.version, mergedVersion: merged.version };
      await portal.asSystem((work) =>
        mergeOrganisations(work, { keptId: kept.id, mergedId: merged.id, ...versions, take: [] }),
      );
    },
    'a membership that came with it, that ends': () => removeOwn(Membership),
    'a tie by a former name that goes': () => removeOwn(Tie),
    'a promise elsewhere': () =>
      aMatch(portal, { volunteer: { id }, request: requests[0] as SupportRequest, plannedMinutes: 60 }),
    'the effort that was promised': () => editOwn(Match, { plannedMinutes: 90 }),
    'a promise that is over': () => editOwn(Match, { status: 'FINISHED' }),
    'the request that a match is about': () => editOwn(Match, { requestId: request.id }),
    'a proposal that expired': () => editOwn(Match, { status: 'EXPIRED' }),
    'a membership in the organisation itself': () => aRepresentative(portal, organisation.id, { id }),
    'a membership that ends': () => removeOwn(Membership),
    'where the municipality lies': () => edit(Municipality, municipalities[1]?.id ?? '', { latitude: 53.9 }),
    'where the organisation is': () =>
      edit(Organisation, organisation.id, { municipalityId: municipalities[1]?.id ?? '' }),
    'the name in the order': () => edit(User, twinId, { sortName: '!' }),
  };

  /** Says nothing before there is a person in common. */
  const LATENT = 'a tie with an organisation that shares people';

  test.each(Object.keys(CHANGES))('%s is seen by the next ranking, on every server', async (name) => {
    const before = latest ?? (await sameEverywhere(request));
    await CHANGES[name]?.();
    latest = await sameEverywhere(request);
    if (name !== LATENT) expect(latest).not.toEqual(before);
  });

  test('anything else is none of its business: it is not read again', async () => {
    const logged = (): Promise<Array<{ touched: string }>> =>
      portal.app.dataSource.query('SELECT touched FROM logged_changes ORDER BY id');
    const before = (await logged()).length;
    await edit(User, id, { phone: '600 100 200', about: 'Lubię góry.' });
    await editOwn(Agreement, { volunteerAddress: 'ul. Leśna 2' });
    await anActivity(portal, { volunteer: { id }, organisation, status: 'SUBMITTED' });
    const kinds = (await logged()).slice(before).flatMap(({ touched }) => Object.keys(JSON.parse(touched)));
    expect(volunteerFeatures.sources.map(kindOf).filter((kind) => kinds.includes(kind))).toEqual([]);
  });
});
