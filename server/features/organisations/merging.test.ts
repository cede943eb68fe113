import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { columnsReferringTo } from '../../access/references.js';
import { AuditEvent } from '../../platform/audit/audit-event.entity.js';
import { newId } from '../../platform/ids.js';
import { fold } from '../../platform/text/polish.js';
import type { Person } from '../../testing/person.js';
import { Portal } from '../../testing/portal.js';
import { anActivity, anAgreedMatch } from '../../testing/scenes/activities.js';
import { anOrganisation, aRepresentative, aRequest } from '../../testing/scenes/organisations.js';
import { aVolunteer } from '../../testing/scenes/volunteers.js';
import { User } from '../accounts/user.entity.js';
import { Feedback } from '../activities/activities.entity.js';
import { reachOf } from '../matching/index.js';
import { Tie } from '../volunteers/volunteers.entity.js';
import { Membership, Organisation, OrganisationStatus } from './organisations.entity.js';

let portal: Portal;
let coordinator: Person;
beforeAll(async () => {
  portal = await Portal.open();
  coordinator = await portal.person({ roles: ['COORDINATOR'] });
});
afterAll(() => portal.close());

const MERGE = `mutation ($input: MergeOrganisationsInput!) { mergeOrganisations(input: $input) {
  organisation { id version name krs nip contactPhone status mergedRecords { id name krs contactPhone } members { role user { id } } }
  userErrors { code path } } }`;
const READ = 'query ($id: ID!) { organisation(id: $id) { id name } }';
const REFERENCES = 'query ($id: ID!) { organisationReferences(id: $id) { subject count } }';

type Pair = Record<'kept' | 'merged', Organisation>;
const merging = ({ kept, merged }: Pair, take: string[] = []) => ({
  input: {
    keptId: kept.id,
    keptVersion: kept.version,
    mergedId: merged.id,
    mergedVersion: merged.version,
    take,
  },
});
const aPair = async (kept: Partial<Organisation> = {}, merged: Partial<Organisation> = {}): Promise<Pair> => ({
  kept: await anOrganisation(portal, kept),
  merged: await anOrganisation(portal, { status: 'UNVERIFIED', ...merged }),
});
const stored = (id: string) => portal.app.system.store.get(Organisation, id);
const tie = (userId: string, values: Partial<Tie>) =>
  portal.asSystem((work) => work.create(Tie, { userId, kind: 'MEMBER', ...values }));

/** Something of every kind that can belong to an organisation. */
async function belongings(organisation: Organisation) {
  const [volunteer, owner] = [await aVolunteer(portal), await portal.person({ roles: [] })];
  await aRepresentative(portal, organisation.id, owner);
  await tie(volunteer.id, { organisationId: organisation.id });
  const request = await aRequest(portal, { organisation, status: 'IN_PROGRESS' });
  const match = await anAgreedMatch(portal, { volunteer, request });
  const activity = await anActivity(portal, { volunteer, organisation, matchId: match.id, status: 'CONFIRMED' });
  const feedback = { activityId: activity.id, userId: volunteer.id, authorId: owner.id, usefulness: 5 };
  await portal.asSystem((work) => work.create(Feedback, { ...feedback, organisationId: organisation.id }));
  await anOrganisation(portal, { status: 'ARCHIVED', mergedIntoId: organisation.id });
  return { volunteer, owner, request, match, activity };
}

const KINDS = ['Activity', 'Feedback', 'Match', 'Membership', 'Organisation', 'SupportRequest', 'Tie'];

/** Where in the whole database an id stands, whatever the column is called. */
async function placesOf(id: string): Promise<string[]> {
  const { dataSource } = portal.app;
  const found: string[] = [];
  for (const { tableName, columns } of dataSource.entityMetadatas) {
    for (const { type, databaseName } of columns) {
      if (type !== 'varchar') continue;
      const place = dataSource.driver.escape(tableName);
      const column = dataSource.driver.escape(databaseName);
      const rows: unknown[] = await dataSource.query(`SELECT 1 FROM ${place} WHERE ${column} = ?`, [id]);
      if (rows.length > 0) found.push(`${tableName}.${databaseName}`);
    }
  }
  return found.sort();
}

describe('merging', () => {
  test('takes everything over: no column of any table still holds the merged id', async () => {
    const pair = await aPair();
    await belongings(pair.merged);
    const { dataSource } = portal.app;
    // A table that comes later shall have a row in `belongings`, so that this test says something about it.
    const kinds = new Set(columnsReferringTo(dataSource, Organisation).map(({ Entity }) => Entity.name));
    expect([...kinds].sort()).toEqual(KINDS);
    const { organisationReferences } = await coordinator.do(REFERENCES, { id: pair.merged.id });
    const counted = organisationReferences.map(({ subject, count }: { subject: string; count: number }) => [
      subject,
      count,
    ]);
    expect(counted.sort()).toEqual(KINDS.map((subject) => [subject, 1]));
    // Beside them the row itself and the totals of reports, which follow from the activity.
    expect(await placesOf(pair.merged.id)).toHaveLength(KINDS.length + 2);

    await coordinator.do(MERGE, merging(pair));
    expect(await placesOf(pair.merged.id)).toEqual(['audit_events.subjectId', 'organisations.id']);
    expect((await coordinator.do(REFERENCES, { id: pair.kept.id })).organisationReferences).toHaveLength(KINDS.length);
    expect((await stored(pair.merged.id)).mergedIntoId).toBe(pair.kept.id);
  });

  test('lets those who acted for the one act for the other, with all its affairs', async () => {
    const pair = await aPair();
    const { owner, request, activity } = await belongings(pair.merged);
    await coordinator.do(MERGE, merging(pair));
    expect((await owner.do('{ myOrganisations { id } }')).myOrganisations).toEqual([{ id: pair.kept.id }]);
    const asked = await owner.do('query ($id: ID!) { supportRequest(id: $id) { id organisationId } }', {
      id: request.id,
    });
    expect(asked.supportRequest).toEqual({ id: request.id, organisationId: pair.kept.id });
    const { activity: seen } = await owner.do('query ($id: ID!) { activity(id: $id) { organisation { name } } }', {
      id: activity.id,
    });
    expect(seen.organisation.name).toBe(pair.kept.name);
    const { email } = await portal.app.system.store.get(User, owner.id);
    const [mail] = (await portal.mailSent()).filter(({ to }) => to === email);
    expect(mail?.subject).toBe(`Połączyliśmy dwa wpisy organizacji: ${pair.kept.name}`);
  });

  test('gives whoever belongs to both one membership with the wider right, and one tie of a kind', async () => {
    const pair = await aPair();
    const [jan, volunteer] = [await portal.person({ roles: [] }), await aVolunteer(portal)];
    await aRepresentative(portal, pair.kept.id, jan);
    await portal.asSystem((work) =>
      work.create(Membership, { organisationId: pair.merged.id, userId: jan.id, role: 'OWNER' }),
    );
    for (const { id } of [pair.kept, pair.merged]) await tie(volunteer.id, { organisationId: id });
    await tie(volunteer.id, { organisationId: pair.merged.id, kind: 'FAMILY' });
    const { organisation } = (await coordinator.do(MERGE, merging(pair))).mergeOrganisations;
    expect(organisation.members).toEqual([{ role: 'OWNER', user: { id: jan.id } }]);
    const ties = await portal.app.system.store.list(Tie, { where: (w) => w.where({ userId: volunteer.id }) });
    expect(ties.map(({ organisationId, kind }) => [organisationId, kind]).sort()).toEqual([
      [pair.kept.id, 'FAMILY'],
      [pair.kept.id, 'MEMBER'],
    ]);
  });

  test('keeps what the kept one has, takes what it lacks or what was chosen, and leaves the rest with the merged one', async () => {
    const pair = await aPair(
      { name: 'Koło „Jutrzenka”', krs: null, nip: '9990000304', contactPhone: '600 100 201' },
      { name: 'KGW Jutrzenka', krs: '0009000301', nip: '9990000310', contactPhone: '600 100 202' },
    );
    const { organisation } = (await coordinator.do(MERGE, merging(pair, ['NIP', 'CONTACT_PHONE']))).mergeOrganisations;
    expect(organisation).toMatchObject({
      name: 'Koło „Jutrzenka”',
      krs: '0009000301',
      nip: '9990000310',
      contactPhone: '600 100 202',
      mergedRecords: [{ id: pair.merged.id, name: 'KGW Jutrzenka', krs: null, contactPhone: '600 100 201' }],
    });
    expect(await stored(pair.merged.id)).toMatchObject({ nip: '9990000304', status: 'ARCHIVED' });
  });

  test('leaves the reach of what was done as it was, and knows the organisation by both of its names', async () => {
    const pair = await aPair({}, { name: `Świetlica ${portal.clock.now().getTime()}` });
    const { activity } = await belongings(pair.merged);
    const [friend, stranger] = [await aVolunteer(portal), await aVolunteer(portal)];
    await tie(friend.id, { organisationName: pair.merged.name, searchName: fold(pair.merged.name) });
    await coordinator.do(MERGE, merging(pair));
    const { activity: seen } = await coordinator.do('query ($id: ID!) { activity(id: $id) { reach } }', {
      id: activity.id,
    });
    expect(seen.reach).toBe('OUTSIDE');
    expect(await reachOf(portal.app, friend.id, pair.kept.id)).toBe('INSIDE');
    expect(await reachOf(portal.app, stranger.id, pair.kept.id)).toBe('OUTSIDE');
    const [moved] = await portal.app.system.store.list(Tie, { where: (w) => w.where({ userId: friend.id }) });
    expect(moved).toMatchObject({ organisationId: pair.kept.id, organisationName: pair.merged.name });
  });

  test('is in the history of both', async () => {
    const pair = await aPair();
    await belongings(pair.merged);
    await coordinator.do(MERGE, merging(pair, ['NAME']));
    const eventsOf = (id: string) =>
      portal.app.system.store.list(AuditEvent, { where: (w) => w.where({ subject: 'Organisation', subjectId: id }) });
    const [event] = await eventsOf(pair.kept.id);
    expect(event).toMatchObject({ event: 'mergeOrganisations', actorId: coordinator.id });
    expect(event?.details).toMatchObject({
      merged: pair.merged.id,
      fields: ['NAME'],
      moved: { activities: 1, ties: 1 },
    });
    const [other] = await eventsOf(pair.merged.id);
    expect(other).toMatchObject({
      event: 'mergeIntoOther',
      details: { from: 'UNVERIFIED', to: 'ARCHIVED', kept: pair.kept.id },
    });
  });
});

describe('old links', () => {
  test('lead to the record that was kept, over several merges, for whoever may see that', async () => {
    const pair = await aPair({ status: 'UNVERIFIED' });
    await coordinator.do(MERGE, merging(pair));
    const last = await anOrganisation(portal);
    await coordinator.do(MERGE, merging({ kept: last, merged: await stored(pair.kept.id) }));
    for (const { id } of [pair.merged, pair.kept, last]) {
      expect((await portal.visitor.do(READ, { id })).organisation).toEqual({ id: last.id, name: last.name });
    }
    const hidden = await aPair({ status: 'UNVERIFIED' });
    await coordinator.do(MERGE, merging(hidden));
    expect(await portal.visitor.refusal(READ, { id: hidden.merged.id })).toBe('NOT_FOUND');
  });

  test('of a form that was open, and of an entry that waited on a phone, do so too', async () => {
    const pair = await aPair({}, { status: 'VERIFIED' });
    const { volunteer, owner, match, activity, request } = await belongings(pair.merged);
    await coordinator.do(MERGE, merging(pair));
    const create = `mutation ($input: CreateRequestInput!) { createRequest(input: $input) {
      supportRequest { organisationId } userErrors { code } } }`;
    const input = { organisationId: pair.merged.id, templateId: request.templateId, title: 'Jeszcze jedno zebranie' };
    const { supportRequest } = (await owner.do(create, { input })).createRequest;
    expect(supportRequest.organisationId).toBe(pair.kept.id);
    const log = `mutation ($input: LogActivityInput!) { logActivity(input: $input) {
      activity { organisation { id } } userErrors { code path } } }`;
    const entry = {
      id: newId(),
      organisationId: pair.merged.id,
      matchId: match.id,
      kindId: activity.kindId,
      topic: 'Warsztat',
      heldOn: portal.clock.today(),
      minutes: 60,
      submit: false,
    };
    const logged = (await volunteer.do(log, { input: entry })).logActivity.activity;
    expect(logged.organisation.id).toBe(pair.kept.id);
  });
});

describe('is refused', () => {
  test('to visitors, to other roles, to those of the organisation, and to administrators', async () => {
    const pair = await aPair();
    const owner = await portal.person({ roles: ['VOLUNTEER', 'TRAINER'] });
    for (const { id } of [pair.kept, pair.merged]) {
      await portal.asSystem((work) => work.create(Membership, { organisationId: id, userId: owner.id, role: 'OWNER' }));
    }
    const administrator = await portal.person({ roles: ['ADMINISTRATOR'] });
    const [mutation, query] = [merging(pair), { id: pair.merged.id }];
    expect(await portal.visitor.refusal(MERGE, mutation)).toBe('UNAUTHENTICATED');
    expect(await portal.visitor.refusal(REFERENCES, query)).toBe('UNAUTHENTICATED');
    for (const person of [owner, administrator]) {
      expect(await person.refusal(MERGE, mutation)).toBe('FORBIDDEN');
      expect(await person.refusal(REFERENCES, query)).toBe('FORBIDDEN');
    }
    expect((await stored(pair.merged.id)).status).toBe('UNVERIFIED');
  });

  test.each(Object.values(OrganisationStatus))('where one of the two does not fit: %s', async (status) => {
    const fits = { VERIFIED: true, UNVERIFIED: false, REJECTED: false, ARCHIVED: false };
    const intoIt = await aPair({ status }, { status: 'VERIFIED' });
    expect(await coordinator.refusal(MERGE, merging(intoIt))).toBe(fits[status] ? 'OK' : 'CONFLICT');
    const ofIt = await aPair({}, { status });
    expect(await coordinator.refusal(MERGE, merging(ofIt))).toBe(status === 'ARCHIVED' ? 'CONFLICT' : 'OK');
  });

  test('to whoever has not seen the latest of both, and with itself', async () => {
    const pair = await aPair();
    for (const stale of [{ keptVersion: 0 }, { mergedVersion: 0 }]) {
      const { input } = merging(pair);
      expect(await coordinator.refusal(MERGE, { input: { ...input, ...stale } })).toBe('CONFLICT');
    }
    expect(await coordinator.problems(MERGE, merging({ kept: pair.kept, merged: pair.kept }))).toEqual([
      'mergedId: INVALID',
    ]);
    expect((await stored(pair.kept.id)).version).toBe(pair.kept.version);
  });
});

describe('at once', () => {
  let pair: Pair;
  beforeEach(async () => {
    pair = await aPair({}, { status: 'VERIFIED' });
    await belongings(pair.merged);
  });

  test('two who merge the same in opposite directions: one succeeds', async () => {
    const outcomes = await Promise.all([
      coordinator.refusal(MERGE, merging(pair)),
      coordinator.refusal(MERGE, merging({ kept: pair.merged, merged: pair.kept })),
    ]);
    expect(outcomes.sort()).toEqual(['CONFLICT', 'OK']);
    const [kept, merged] = [await stored(pair.kept.id), await stored(pair.merged.id)];
    expect([kept.mergedIntoId, merged.mergedIntoId].filter((id) => id !== null)).toHaveLength(1);
  });

  test('a request made meanwhile ends up with the record that is kept', async () => {
    const owner = await portal.person({ roles: [] });
    await aRepresentative(portal, pair.merged.id, owner);
    const { templateId } = await aRequest(portal, { organisation: pair.kept });
    const create = 'mutation ($input: CreateRequestInput!) { createRequest(input: $input) { userErrors { code } } }';
    const input = { organisationId: pair.merged.id, templateId, title: 'W tej samej chwili' };
    const [merge] = await Promise.all([coordinator.refusal(MERGE, merging(pair)), owner.refusal(create, { input })]);
    expect(merge).toBe('OK');
    expect(await placesOf(pair.merged.id)).toEqual(['audit_events.subjectId', 'organisations.id']);
  });
});
