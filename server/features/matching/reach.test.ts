import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fold } from '../../platform/text/polish.js';
import { Portal } from '../../testing/portal.js';
import { anOrganisation, aRepresentative } from '../../testing/scenes/organisations.js';
import { Activity, ActivityStatus } from '../activities/activities.entity.js';
import { ActivityKind } from '../catalogue/catalogue.entity.js';
import { Organisation } from '../organisations/organisations.entity.js';
import { Tie } from '../volunteers/volunteers.entity.js';
import { reachOf } from './reach.js';

let portal: Portal;
beforeAll(async () => {
  portal = await Portal.open();
});
afterAll(() => portal.close());

const volunteer = (profile = {}) => portal.person({ roles: ['VOLUNTEER'], profile });
const reach = (userId: string, { id }: Organisation) => reachOf(portal.app, userId, id);
const tie = (userId: string, values: Partial<Tie>) =>
  portal.asSystem((work) => work.create(Tie, { userId, kind: 'MEMBER', ...values }));

const support = (userId: string, organisation: Organisation, status: ActivityStatus) =>
  portal.asSystem(async (work) => {
    const kind = await work.store.first(ActivityKind, {});
    await work.create(Activity, {
      userId,
      organisationId: organisation.id,
      kindId: kind?.id ?? '',
      status,
      topic: 'Zebranie',
      heldOn: '2026-09-01',
      minutes: 60,
      municipalityId: organisation.municipalityId,
      online: false,
      participants: 10,
      newContact: true,
      reach: 'OUTSIDE',
    });
  });

describe('an organisation', () => {
  test('that nothing links to the volunteer lies outside the circle', async () => {
    expect(await reach((await volunteer()).id, await anOrganisation(portal))).toBe('OUTSIDE');
  });

  test('with a declared tie lies inside, from the moment it is declared', async () => {
    const { id } = await volunteer();
    const organisation = await anOrganisation(portal);
    expect(await reach(id, organisation)).toBe('OUTSIDE');
    await tie(id, { organisationId: organisation.id });
    expect(await reach(id, organisation)).toBe('INSIDE');
  });

  test('whose name the volunteer wrote down lies inside, whatever case and diacritics', async () => {
    const { id } = await volunteer();
    const organisation = await anOrganisation(portal, { name: `Koło „Żółta Łąka” ${portal.clock.today()}` });
    await tie(id, { searchName: fold(`KOŁO „Zolta  Laka” ${portal.clock.today()}`), organisationName: 'Koło' });
    expect(await reach(id, organisation)).toBe('INSIDE');
  });

  test('that the volunteer represents lies inside', async () => {
    const person = await volunteer();
    const organisation = await anOrganisation(portal, { owner: person });
    expect(await reach(person.id, organisation)).toBe('INSIDE');
  });

  test.each(Object.values(ActivityStatus))('after support that is %s', async (status) => {
    const { id } = await volunteer();
    const organisation = await anOrganisation(portal);
    await support(id, organisation, status);
    const counts = ['CONFIRMED', 'ACCEPTED', 'LOCKED'].includes(status);
    expect(await reach(id, organisation)).toBe(counts ? 'INSIDE' : 'OUTSIDE');
  });

  test('of the own municipality is one step away', async () => {
    const organisation = await anOrganisation(portal);
    const { id } = await volunteer({ municipalityId: organisation.municipalityId });
    expect(await reach(id, organisation)).toBe('ONE_STEP');
  });

  test('represented by someone who represents one of the circle is one step away', async () => {
    const { id } = await volunteer();
    const both = await portal.person({ roles: [] });
    const inside = await anOrganisation(portal, { owner: both });
    const beside = await anOrganisation(portal, { owner: both });
    await tie(id, { organisationId: inside.id });
    expect(await reach(id, beside)).toBe('ONE_STEP');
    const unrelated = await anOrganisation(portal);
    await aRepresentative(portal, unrelated.id, await portal.person({ roles: [] }));
    expect(await reach(id, unrelated)).toBe('OUTSIDE');
  });
});
