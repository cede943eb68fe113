import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Portal } from '../../testing/portal.js';
import { aMatch, aMatchingScene } from '../../testing/scenes/matching.js';
import { aRepresentative } from '../../testing/scenes/organisations.js';
import { aVolunteer } from '../../testing/scenes/volunteers.js';
import { statementsOf } from '../../testing/statements.js';
import { Municipality } from '../region/region.entity.js';
import { CompetenceClaim } from '../volunteers/volunteers.entity.js';

let portal: Portal;
beforeAll(async () => {
  portal = await Portal.open();
});
afterAll(() => portal.close());

const RANKED =
  'query ($requestId: ID!, $first: Int) { rankedVolunteers(requestId: $requestId, first: $first) { user { id name competences { level } } explanation { score competenceFit distanceKm distanceFit reach freeMinutes availabilityFit competences { wanted level competence { namePl } } } } }';

interface Row {
  user: { id: string };
  explanation: Record<string, unknown>;
}

const knows = async (userId: string, competences: Array<{ competenceId: string; level: number }>) => {
  await portal.asSystem(async (work) => {
    for (const claim of competences) await work.create(CompetenceClaim, { userId, ...claim, source: 'SELF' });
  });
};

describe('volunteers for a request', () => {
  test('come in the order in which they suit, with the reasons', async () => {
    const { coordinator, request } = await aMatchingScene(portal);
    const place = { municipalityId: request.municipalityId };
    const neighbour = await aVolunteer(portal, { profile: { ...place, monthlyMinutes: 600 } });
    await knows(neighbour.id, request.competences);
    const { rankedVolunteers } = await coordinator.do(RANKED, { requestId: request.id, first: 1 });
    expect(rankedVolunteers).toHaveLength(1);
    expect(rankedVolunteers[0]).toMatchObject({
      user: { id: neighbour.id },
      explanation: { competenceFit: 1, distanceKm: 0, distanceFit: 1, reach: 'ONE_STEP', freeMinutes: 600 },
    });
    expect(rankedVolunteers[0].explanation.competences).toHaveLength(request.competences.length);
  });

  test('are those with an agreement in force, not of the organisation, not asked before', async () => {
    const { coordinator, volunteer, request, organisation } = await aMatchingScene(portal);
    const silent = await aVolunteer(portal);
    await aMatch(portal, { request, volunteer: silent, status: 'EXPIRED' });
    const declined = await aVolunteer(portal);
    await aMatch(portal, { request, volunteer: declined, status: 'DECLINED' });
    const member = await aVolunteer(portal);
    await aRepresentative(portal, organisation.id, member);
    const without = await portal.person({ roles: ['VOLUNTEER'] });
    const tomorrow = await aVolunteer(portal, { validFrom: '2026-10-06' });
    const closed = await aVolunteer(portal, { profile: { closed: true } });
    const { rankedVolunteers } = await coordinator.do(RANKED, { requestId: request.id, first: 50 });
    const ids = new Set(rankedVolunteers.map(({ user }: Row) => user.id));
    for (const { id } of [volunteer, silent]) expect(ids).toContain(id);
    for (const { id } of [declined, member, without, tomorrow, closed]) expect(ids).not.toContain(id);
  });

  test('have the time left that open matches leave them', async () => {
    const { coordinator, volunteer, request } = await aMatchingScene(portal, {
      volunteer: { profile: { monthlyMinutes: 600 } },
    });
    const other = await aMatchingScene(portal, { request: { status: 'MATCHING' } });
    await aMatch(portal, { request: other.request, volunteer, plannedMinutes: 450 });
    const { rankedVolunteers } = await coordinator.do(RANKED, { requestId: request.id, first: 50 });
    const row = rankedVolunteers.find(({ user }: Row) => user.id === volunteer.id);
    expect(row.explanation.freeMinutes).toBe(150);
  });

  test('online the distance means nothing', async () => {
    const { coordinator, request } = await aMatchingScene(portal, { request: { online: true } });
    const far = await portal.app.system.store.first(Municipality, { where: (w) => w.where("row.code = '040101'") });
    await aVolunteer(portal, { profile: { municipalityId: far?.id ?? null } });
    const { rankedVolunteers } = await coordinator.do(RANKED, { requestId: request.id, first: 50 });
    for (const { explanation } of rankedVolunteers as Row[]) {
      expect(explanation).toMatchObject({ distanceKm: null, distanceFit: 1 });
    }
  });

  test('are found with a number of statements that does not grow with them', async () => {
    const { coordinator, request } = await aMatchingScene(portal);
    const ask = () => coordinator.do(RANKED, { requestId: request.id, first: 50 });
    /** Once what changed has been read. */
    const statements = async () => {
      await ask();
      return statementsOf(portal.app.dataSource, ask);
    };
    const few = await statements();
    for (let more = 0; more < 10; more++) {
      const { id } = await aVolunteer(portal, { profile: { municipalityId: request.municipalityId } });
      await knows(id, request.competences);
    }
    const many = await statements();
    expect(many).toHaveLength(few.length);
    expect(many.filter((sql) => /FROM .(memberships|matches|agreements|activities|ties)/.test(sql))).toEqual([]);
  });

  test('are for coordinators', async () => {
    const { volunteer, representative, request } = await aMatchingScene(portal);
    expect(await portal.visitor.refusal(RANKED, { requestId: request.id })).toBe('UNAUTHENTICATED');
    expect(await volunteer.refusal(RANKED, { requestId: request.id })).toBe('FORBIDDEN');
    expect(await representative.refusal(RANKED, { requestId: request.id })).toBe('FORBIDDEN');
  });
});
