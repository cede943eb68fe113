import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Portal } from '../../testing/portal.js';
import { aMatch, aMatchingScene } from '../../testing/scenes/matching.js';
import { aRepresentative, aRequest } from '../../testing/scenes/organisations.js';
import { aVolunteer } from '../../testing/scenes/volunteers.js';
import { type RequestStatus, SupportRequest } from '../support/support.entity.js';
import { Match } from './matching.entity.js';

let portal: Portal;
beforeAll(async () => {
  portal = await Portal.open();
});
afterAll(() => portal.close());

const PROPOSE =
  'mutation ($input: ProposeMatchInput!) { proposeMatch(input: $input) { match { id status origin reach plannedMinutes respondBy message explanation { score competenceFit freeMinutes } request { status } } userErrors { code path message } } }';
const OFFER =
  'mutation ($input: OfferMatchInput!) { offerMatch(input: $input) { match { id status origin volunteerAcceptedAt request { status } } userErrors { code path message } } }';

const mailTo = async (userId: string) => (await portal.mailSent()).filter((mail) => mail.userId === userId);

describe('a coordinator', () => {
  test('proposes a request to a volunteer, who is told; the explanation and the reach stay with it', async () => {
    const { coordinator, volunteer, request } = await aMatchingScene(portal);
    const input = { requestId: request.id, userId: volunteer.id, plannedMinutes: 240, message: 'Znasz tę okolicę?' };
    const { proposeMatch } = await coordinator.do(PROPOSE, { input });
    expect(proposeMatch.match).toMatchObject({
      status: 'PROPOSED',
      origin: 'SUGGESTED',
      reach: 'OUTSIDE',
      plannedMinutes: 240,
      message: 'Znasz tę okolicę?',
      explanation: { freeMinutes: null },
      respondBy: '2026-10-14T08:00:00.000Z',
      request: { status: 'MATCHING' },
    });
    const [mail] = await mailTo(volunteer.id);
    expect(mail?.subject).toBe(`Propozycja wsparcia: ${request.title}`);
    expect(mail?.text).toContain(`/matches/${proposeMatch.match.id}`);
    expect(mail?.text).toContain('14 października 2026');
  });

  test('may exceed what the volunteer can give in a month only with a reason', async () => {
    const scene = await aMatchingScene(portal, { volunteer: { profile: { monthlyMinutes: 600 } } });
    const other = await aRequest(portal, { organisation: scene.organisation, status: 'MATCHING' });
    await aMatch(portal, { request: other, volunteer: scene.volunteer, plannedMinutes: 400, status: 'ACTIVE' });
    const input = { requestId: scene.request.id, userId: scene.volunteer.id, plannedMinutes: 240 };
    const { data } = await scene.coordinator.send(PROPOSE, { input });
    expect(data?.['proposeMatch']).toMatchObject({
      userErrors: [
        { code: 'CAPACITY_EXCEEDED', path: ['overrideReason'], message: expect.stringContaining('3 h 20 min') },
      ],
    });
    expect(await scene.coordinator.problems(PROPOSE, { input: { ...input, plannedMinutes: 200 } })).toEqual([]);
  });

  test('with a reason it is exceeded, and the reason stays', async () => {
    const { coordinator, volunteer, request } = await aMatchingScene(portal, {
      volunteer: { profile: { monthlyMinutes: 60 } },
    });
    const input = { requestId: request.id, userId: volunteer.id, plannedMinutes: 240, overrideReason: 'Po rozmowie.' };
    const { proposeMatch } = await coordinator.do(PROPOSE, { input });
    const match = await portal.app.system.store.get(Match, proposeMatch.match.id);
    expect(match.overrideReason).toBe('Po rozmowie.');
  });

  test('finished and withdrawn matches take no time', async () => {
    const scene = await aMatchingScene(portal, { volunteer: { profile: { monthlyMinutes: 240 } } });
    const { organisation, volunteer } = scene;
    for (const status of ['FINISHED', 'WITHDRAWN', 'DECLINED', 'EXPIRED'] as const) {
      await aMatch(portal, { request: await aRequest(portal, { organisation }), volunteer, status });
    }
    const input = { requestId: scene.request.id, userId: volunteer.id, plannedMinutes: 240 };
    expect(await scene.coordinator.problems(PROPOSE, { input })).toEqual([]);
  });

  test('sends nobody to children without saying who checked the register', async () => {
    const { coordinator, volunteer, request } = await aMatchingScene(portal, { request: { involvesMinors: true } });
    const input = { requestId: request.id, userId: volunteer.id, plannedMinutes: 240 };
    expect(await coordinator.problems(PROPOSE, { input })).toEqual(['overrideReason: MINORS_CHECK_MISSING']);
    const checked = { ...input, overrideReason: 'Sprawdzone 1 października, wydruk w teczce.' };
    expect(await coordinator.problems(PROPOSE, { input: checked })).toEqual([]);
  });

  test('proposes nobody without an agreement in force, of the organisation itself, or twice', async () => {
    const { coordinator, volunteer, request, organisation } = await aMatchingScene(portal);
    const propose = (userId: string) =>
      coordinator.problems(PROPOSE, { input: { requestId: request.id, userId, plannedMinutes: 60 } });
    expect(await propose((await portal.person({ roles: ['VOLUNTEER'] })).id)).toEqual(['userId: NO_AGREEMENT']);
    expect(await propose((await aVolunteer(portal, { validTo: '2026-10-04' })).id)).toEqual(['userId: NO_AGREEMENT']);
    const member = await aVolunteer(portal);
    await aRepresentative(portal, organisation.id, member);
    expect(await propose(member.id)).toEqual(['userId: OWN_ORGANISATION']);
    expect(await propose(volunteer.id)).toEqual([]);
    expect(await propose(volunteer.id)).toEqual(['userId: ALREADY_MATCHED']);
    expect(await propose('nobody')).toEqual(['NOT_FOUND']);
  });

  test('may propose again after silence', async () => {
    const { coordinator, volunteer, request } = await aMatchingScene(portal);
    await aMatch(portal, { request, volunteer, status: 'EXPIRED' });
    const input = { requestId: request.id, userId: volunteer.id, plannedMinutes: 60 };
    expect(await coordinator.problems(PROPOSE, { input })).toEqual([]);
  });

  test('proposes only while a volunteer is looked for', async () => {
    const { coordinator, volunteer, organisation } = await aMatchingScene(portal);
    const others: RequestStatus[] = ['DRAFT', 'SUBMITTED', 'CLARIFICATION', 'AGREED', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED', 'UNMET']; // biome-ignore format: a list of words
    for (const status of others) {
      const request = await aRequest(portal, { organisation, status });
      const input = { requestId: request.id, userId: volunteer.id, plannedMinutes: 60 };
      expect([status, await coordinator.refusal(PROPOSE, { input })]).toEqual([status, 'CONFLICT']);
    }
  });
});

describe('a volunteer', () => {
  test('offers help, which is their acceptance; the organisation is asked next', async () => {
    const { volunteer, representative, request } = await aMatchingScene(portal);
    const { offerMatch } = await volunteer.do(OFFER, { input: { requestId: request.id, plannedMinutes: 120 } });
    expect(offerMatch.match).toMatchObject({
      status: 'VOLUNTEER_ACCEPTED',
      origin: 'OFFERED_BY_VOLUNTEER',
      volunteerAcceptedAt: '2026-10-05T08:00:00.000Z',
      request: { status: 'MATCHING' },
    });
    expect((await mailTo(representative.id)).map(({ subject }) => subject)).toEqual([
      `Jest osoba, która chce pomóc: ${request.title}`,
    ]);
  });

  test('who named the organisation is known to have done so', async () => {
    const { volunteer, organisation } = await aMatchingScene(portal);
    const named = { origin: 'VOLUNTEER_NAMED' as const, createdById: volunteer.id, status: 'QUALIFIED' as const };
    const request = await aRequest(portal, { organisation, ...named });
    const { offerMatch } = await volunteer.do(OFFER, { input: { requestId: request.id, plannedMinutes: 120 } });
    expect(offerMatch.match.origin).toBe('NAMED_BY_VOLUNTEER');
  });

  test('offers no more than the own time, nothing where children take part, nothing without an agreement', async () => {
    const scene = await aMatchingScene(portal, { volunteer: { profile: { monthlyMinutes: 60 } } });
    const input = { requestId: scene.request.id, plannedMinutes: 90 };
    expect(await scene.volunteer.problems(OFFER, { input })).toEqual(['plannedMinutes: OWN_CAPACITY_EXCEEDED']);
    const children = await aRequest(portal, {
      organisation: scene.organisation,
      status: 'QUALIFIED',
      involvesMinors: true,
    });
    expect(await scene.volunteer.problems(OFFER, { input: { requestId: children.id, plannedMinutes: 60 } })).toEqual([
      ': MINORS_BY_COORDINATOR',
    ]);
    const without = await portal.person({ roles: ['VOLUNTEER'] });
    expect(await without.problems(OFFER, { input: { ...input, plannedMinutes: 60 } })).toEqual([': NO_AGREEMENT']);
  });

  test('sees nothing of a request that is not open to the team', async () => {
    const { volunteer, organisation } = await aMatchingScene(portal);
    const request = await aRequest(portal, { organisation, status: 'SUBMITTED' });
    expect(await volunteer.refusal(OFFER, { input: { requestId: request.id, plannedMinutes: 60 } })).toBe('NOT_FOUND');
  });

  test('proposes nobody; nobody else offers', async () => {
    const { coordinator, volunteer, representative, request } = await aMatchingScene(portal);
    const proposal = { input: { requestId: request.id, userId: volunteer.id, plannedMinutes: 60 } };
    const offer = { input: { requestId: request.id, plannedMinutes: 60 } };
    expect(await portal.visitor.refusal(PROPOSE, proposal)).toBe('UNAUTHENTICATED');
    expect(await volunteer.refusal(PROPOSE, proposal)).toBe('FORBIDDEN');
    expect(await representative.refusal(PROPOSE, proposal)).toBe('FORBIDDEN');
    expect(await coordinator.refusal(OFFER, offer)).toBe('FORBIDDEN');
    expect(await representative.refusal(OFFER, offer)).toBe('FORBIDDEN');
  });
});

test('two proposals at once cannot both find the volunteer free', async () => {
  const scene = await aMatchingScene(portal, { volunteer: { profile: { monthlyMinutes: 300 } } });
  const other = await aRequest(portal, { organisation: scene.organisation, status: 'QUALIFIED' });
  const propose = ({ id }: SupportRequest) =>
    scene.coordinator.problems(PROPOSE, {
      input: { requestId: id, userId: scene.volunteer.id, plannedMinutes: 240 },
    });
  const answers = await Promise.all([propose(scene.request), propose(other)]);
  expect(answers.flat()).toEqual(['overrideReason: CAPACITY_EXCEEDED']);
});
