import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Values } from '../../access/work.js';
import type { Person } from '../../testing/person.js';
import { Portal } from '../../testing/portal.js';
import { aMatch, aMatchingScene, type MatchingScene } from '../../testing/scenes/matching.js';
import { anOrganisation, aRequest } from '../../testing/scenes/organisations.js';
import { aVolunteer } from '../../testing/scenes/volunteers.js';
import { SupportRequest } from '../support/support.entity.js';
import { heldMatch, matchGoesOn } from './answering.service.js';
import { Match, MatchStatus } from './matching.entity.js';
import { matchStates } from './matching.states.js';

let portal: Portal;
beforeAll(async () => {
  portal = await Portal.open();
});
afterAll(() => portal.close());

const one = (name: string, input = 'MatchInput') =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { match { id status reason volunteerAcceptedAt organisationAcceptedAt user { phone } } userErrors { code path message } } }`;
const ACCEPT = one('acceptMatch');
const DECLINE = one('declineMatch', 'MatchReasonInput');
const WITHDRAW = one('withdrawMatch', 'MatchReasonInput');
const FINISH = one('finishMatch');
const FOR_ORGANISATION = one('acceptMatchForOrganisation', 'AcceptMatchForOrganisationInput');
const MATCH =
  'query ($id: ID!) { match(id: $id) { id status reason explanation { score } overrideReason user { name email phone } organisation { contactName contactEmail contactPhone } } }';

const subjects = async (person: Person) =>
  (await portal.mailSent()).filter(({ userId }) => userId === person.id).map(({ subject }) => subject.split(':')[0]);
const requestStatus = async ({ request }: MatchingScene) =>
  (await portal.app.system.store.get(SupportRequest, request.id)).status;

/** A scene in which the two have come as far as `status`. */
async function aMatchAt(status: MatchStatus, values: Values<Match> = {}) {
  const agreed = status === 'AGREED' || status === 'ACTIVE' || status === 'FINISHED';
  const progress = status === 'ACTIVE' || status === 'FINISHED' ? 'IN_PROGRESS' : agreed ? 'AGREED' : 'MATCHING';
  const scene = await aMatchingScene(portal, {
    volunteer: { profile: { phone: '600 111 222' } },
    request: { status: progress },
  });
  const { request, volunteer, coordinator } = scene;
  const match = await aMatch(portal, { request, volunteer, status, proposedById: coordinator.id, ...values });
  return { ...scene, match, id: match.id };
}

describe('both sides', () => {
  test('accept one after the other; then it is agreed, and so is the request', async () => {
    const scene = await aMatchAt('PROPOSED');
    const { id, volunteer, representative, coordinator } = scene;
    expect((await volunteer.do(ACCEPT, { input: { id } })).acceptMatch.match).toMatchObject({
      status: 'VOLUNTEER_ACCEPTED',
      volunteerAcceptedAt: '2026-10-05T08:00:00.000Z',
    });
    expect(await requestStatus(scene)).toBe('MATCHING');
    expect((await representative.do(ACCEPT, { input: { id } })).acceptMatch.match).toMatchObject({
      status: 'AGREED',
      organisationAcceptedAt: '2026-10-05T08:00:00.000Z',
      user: { phone: '600 111 222' },
    });
    expect(await requestStatus(scene)).toBe('AGREED');
    expect(await subjects(volunteer)).toEqual(['Uzgodnione']);
    expect(await subjects(representative)).toEqual(['Jest osoba, która chce pomóc', 'Uzgodnione']);
    expect(await subjects(coordinator)).toEqual(['Uzgodnione']);
  });

  test('see how to contact each other from then on, and not before', async () => {
    const { id, volunteer, representative } = await aMatchAt('PROPOSED');
    const hidden = { email: null, phone: null };
    const seen = async (person: Person) => (await person.do(MATCH, { id })).match;
    expect((await seen(representative)).user).toMatchObject(hidden);
    expect((await seen(volunteer)).organisation).toMatchObject({ contactEmail: null, contactPhone: null });
    await volunteer.do(ACCEPT, { input: { id } });
    expect((await seen(representative)).user).toMatchObject(hidden);
    expect((await seen(volunteer)).organisation).toMatchObject({ contactEmail: null, contactPhone: null });
    await representative.do(ACCEPT, { input: { id } });
    expect((await seen(representative)).user).toMatchObject({ phone: '600 111 222', email: expect.any(String) });
    expect((await seen(volunteer)).organisation).toMatchObject({
      contactName: 'Halina Bąk',
      contactEmail: 'halina@ezw.test',
      contactPhone: '600 100 200',
    });
  });

  test('no longer see it once the match came to nothing', async () => {
    const { id, volunteer, representative } = await aMatchAt('AGREED');
    await volunteer.do(WITHDRAW, { input: { id, reason: 'choroba' } });
    const { match } = await representative.do(MATCH, { id });
    expect(match).toMatchObject({ status: 'WITHDRAWN', user: null });
    expect((await volunteer.do(MATCH, { id })).match.organisation.contactPhone).toBeNull();
  });

  test('an organisation without an account accepts by phone, and who said so is written down', async () => {
    const { id, coordinator } = await aMatchAt('VOLUNTEER_ACCEPTED');
    await coordinator.do(FOR_ORGANISATION, { input: { id, note: 'Zgoda sołtysa przez telefon, 5 października.' } });
    const { timeline } = await coordinator.do(
      'query ($id: ID!) { timeline(subject: "Match", id: $id) { event from to reason } }',
      { id },
    );
    expect(timeline).toEqual([
      {
        event: 'organisationAccepts',
        from: 'VOLUNTEER_ACCEPTED',
        to: 'AGREED',
        reason: 'Zgoda sołtysa przez telefon, 5 października.',
      },
    ]);
  });

  test('nobody accepts for both sides', async () => {
    const { id, volunteer, coordinator } = await aMatchAt('VOLUNTEER_ACCEPTED');
    expect(await volunteer.refusal(ACCEPT, { input: { id } })).toBe('CONFLICT');
    expect(await coordinator.refusal(ACCEPT, { input: { id } })).toBe('FORBIDDEN');
  });

  test('the volunteer needs an agreement on the day of accepting', async () => {
    const { request } = await aMatchingScene(portal, { request: { status: 'MATCHING' } });
    const volunteer = await portal.person({ roles: ['VOLUNTEER'] });
    const { id } = await aMatch(portal, { request, volunteer });
    expect(await volunteer.problems(ACCEPT, { input: { id } })).toEqual([': NO_OWN_AGREEMENT']);
  });

  test('an answer after the deadline or for a closed request comes too late', async () => {
    const late = await aMatchAt('PROPOSED', { respondBy: new Date('2026-10-05T07:59:59Z') });
    expect(await late.volunteer.refusal(ACCEPT, { input: { id: late.id } })).toBe('CONFLICT');
    const closed = await aMatchingScene(portal, { request: { status: 'CANCELLED' } });
    const { id } = await aMatch(portal, { request: closed.request, volunteer: closed.volunteer });
    expect(await closed.volunteer.refusal(ACCEPT, { input: { id } })).toBe('CONFLICT');
  });
});

describe('saying no', () => {
  test('a volunteer declines with a reason, which the organisation does not see', async () => {
    const { id, volunteer, representative, coordinator } = await aMatchAt('PROPOSED');
    await volunteer.do(DECLINE, { input: { id, reason: 'Znam tam wszystkich.' } });
    expect((await coordinator.do(MATCH, { id })).match).toMatchObject({
      status: 'DECLINED',
      reason: 'Znam tam wszystkich.',
    });
    expect((await representative.do(MATCH, { id })).match.reason).toBeNull();
    expect(await subjects(coordinator)).toEqual(['Odmowa']);
    expect(await subjects(representative)).toEqual([]);
  });

  test('an organisation declines, and the volunteer is told', async () => {
    const { id, volunteer, representative, coordinator } = await aMatchAt('VOLUNTEER_ACCEPTED');
    await representative.do(DECLINE, { input: { id, reason: 'Szukamy kogoś z sąsiedztwa.' } });
    expect((await volunteer.do(MATCH, { id })).match.reason).toBe('Szukamy kogoś z sąsiedztwa.');
    expect(await subjects(volunteer)).toEqual(['Tym razem bez Twojej pomocy']);
    expect(await subjects(coordinator)).toEqual(['Odmowa']);
  });

  test('asks for a reason', async () => {
    const { id, volunteer } = await aMatchAt('PROPOSED');
    expect(await volunteer.problems(DECLINE, { input: { id, reason: ' ' } })).toEqual(['reason: REQUIRED']);
  });

  test('the others who were proposed stay', async () => {
    const { id, volunteer, request } = await aMatchAt('PROPOSED');
    const other = await aMatch(portal, { request, volunteer: await aVolunteer(portal) });
    await volunteer.do(DECLINE, { input: { id, reason: 'nie teraz' } });
    expect((await portal.app.system.store.get(Match, other.id)).status).toBe('PROPOSED');
  });

  test('when the last agreed match is withdrawn, the request looks for another volunteer', async () => {
    const scene = await aMatchAt('AGREED');
    await scene.volunteer.do(WITHDRAW, { input: { id: scene.id, reason: 'wyjazd' } });
    expect(await requestStatus(scene)).toBe('MATCHING');
    expect(await subjects(scene.representative)).toEqual(['Zmiana']);
    expect(await subjects(scene.coordinator)).toEqual(['Rezygnacja']);
  });

  test('while another goes on, the request goes on', async () => {
    const scene = await aMatchAt('AGREED');
    await aMatch(portal, { request: scene.request, volunteer: await aVolunteer(portal), status: 'AGREED' });
    await scene.coordinator.do(WITHDRAW, { input: { id: scene.id, reason: 'pomyłka' } });
    expect(await requestStatus(scene)).toBe('AGREED');
    expect(await subjects(scene.volunteer)).toEqual(['Propozycja wycofana']);
  });

  test('two who withdraw at once leave a request that looks for another', async () => {
    const scene = await aMatchAt('AGREED');
    const other = await aVolunteer(portal);
    const { id } = await aMatch(portal, { request: scene.request, volunteer: other, status: 'AGREED' });
    await Promise.all([
      scene.volunteer.do(WITHDRAW, { input: { id: scene.id, reason: 'wyjazd' } }),
      other.do(WITHDRAW, { input: { id, reason: 'choroba' } }),
    ]);
    expect(await requestStatus(scene)).toBe('MATCHING');
  });

  test('when the organisation cancels the request, what was open for it ends', async () => {
    const { match, volunteer, representative, request } = await aMatchAt('PROPOSED');
    await representative.do(
      'mutation ($input: RequestReasonInput!) { cancelRequest(input: $input) { userErrors { code message } } }',
      { input: { id: request.id, reason: 'Nie ma już takiej potrzeby.' } },
    );
    expect((await portal.app.system.store.get(Match, match.id)).status).toBe('WITHDRAWN');
    expect(await subjects(volunteer)).toEqual(['Zapotrzebowanie zamknięte']);
  });
});

describe('the work itself', () => {
  const goesOn = (id: string) =>
    portal.asSystem(async (work) => {
      const match = await heldMatch(work, id);
      return match && matchGoesOn(work, match);
    });

  test('starts with the first activity, once, and is finished by the volunteer', async () => {
    const scene = await aMatchAt('AGREED');
    for (let time = 0; time < 2; time++) expect(await goesOn(scene.id)).toBe(true);
    expect((await portal.app.system.store.get(Match, scene.id)).status).toBe('ACTIVE');
    expect(await requestStatus(scene)).toBe('IN_PROGRESS');
    const { finishMatch } = await scene.volunteer.do(FINISH, { input: { id: scene.id } });
    expect(finishMatch.match.status).toBe('FINISHED');
    expect(await subjects(scene.representative)).toEqual(['Wsparcie zakończone']);
  });

  test('does not start before both have accepted', async () => {
    const { id } = await aMatchAt('VOLUNTEER_ACCEPTED');
    expect(await goesOn(id)).toBe(false);
    expect((await portal.app.system.store.get(Match, id)).status).toBe('VOLUNTEER_ACCEPTED');
  });
});

/** Who takes which step by which mutation. */
const ACTS = [
  { step: 'volunteerAccepts', mutation: ACCEPT, who: 'volunteer', more: {} },
  { step: 'organisationAccepts', mutation: ACCEPT, who: 'representative', more: {} },
  { step: 'organisationAccepts', mutation: FOR_ORGANISATION, who: 'coordinator', more: { note: 'telefon' } },
  { step: 'volunteerDeclines', mutation: DECLINE, who: 'volunteer', more: { reason: 'nie' } },
  { step: 'organisationDeclines', mutation: DECLINE, who: 'representative', more: { reason: 'nie' } },
  { step: 'withdraw', mutation: WITHDRAW, who: 'volunteer', more: { reason: 'nie' } },
  { step: 'withdraw', mutation: WITHDRAW, who: 'coordinator', more: { reason: 'nie' } },
  { step: 'finish', mutation: FINISH, who: 'volunteer', more: {} },
] as const;

describe('from a wrong state', () => {
  test.each(ACTS)('$step by the $who is a conflict', async ({ step, mutation, who, more }) => {
    const scene = await aMatchingScene(portal, { request: { status: 'MATCHING' } });
    const right: readonly MatchStatus[] = matchStates.steps[step].from;
    for (const status of Object.values(MatchStatus)) {
      if (right.includes(status)) continue;
      const { id } = await aMatch(portal, { request: scene.request, volunteer: scene.volunteer, status });
      const answer = await scene[who].refusal(mutation, { input: { id, ...more } });
      expect([status, answer]).toEqual([status, 'CONFLICT']);
    }
  });
});

describe('someone else', () => {
  test.each(ACTS)('cannot do what the $who does: $step', async ({ mutation, more, who }) => {
    const { id } = await aMatchAt('PROPOSED');
    const input = { id, ...more };
    expect(await portal.visitor.refusal(mutation, { input })).toBe('UNAUTHENTICATED');
    expect(await (await portal.person()).refusal(mutation, { input })).toBe('FORBIDDEN');
    const otherOwner = await portal.person({ roles: [] });
    await anOrganisation(portal, { owner: otherOwner });
    const elsewhere = await otherOwner.refusal(mutation, { input });
    const otherVolunteer = await (await aVolunteer(portal)).refusal(mutation, { input });
    expect(['NOT_FOUND', 'FORBIDDEN']).toContain(elsewhere);
    expect(otherVolunteer).toBe(who === 'coordinator' && mutation === FOR_ORGANISATION ? 'FORBIDDEN' : 'NOT_FOUND');
  });

  test('reads no match of others', async () => {
    const { id, request } = await aMatchAt('PROPOSED');
    const stranger = await aVolunteer(portal);
    expect(await stranger.refusal(MATCH, { id })).toBe('NOT_FOUND');
    const LISTS = 'query ($id: ID!) { matches(requestId: $id) { id } myMatches { totalCount nodes { id } } }';
    expect(await stranger.do(LISTS, { id: request.id })).toEqual({
      matches: [],
      myMatches: { totalCount: 0, nodes: [] },
    });
  });
});

describe('lists', () => {
  test('coordinators see what waits for an answer, the next deadline first', async () => {
    const later = await aMatchAt('PROPOSED', { respondBy: new Date('2026-10-20T08:00:00Z') });
    const sooner = await aMatchAt('VOLUNTEER_ACCEPTED', { respondBy: new Date('2026-10-06T08:00:00Z') });
    await aMatchAt('AGREED');
    const WAITING = '{ waitingMatches(first: 100) { nodes { id status } } }';
    const { waitingMatches } = await later.coordinator.do(WAITING);
    const ids = waitingMatches.nodes.map((row: Match) => row.id);
    expect(ids.indexOf(sooner.id)).toBeLessThan(ids.indexOf(later.id));
    expect(new Set(waitingMatches.nodes.map((row: Match) => row.status))).toEqual(
      new Set(['PROPOSED', 'VOLUNTEER_ACCEPTED']),
    );
    expect(await later.volunteer.refusal(WAITING)).toBe('FORBIDDEN');
  });

  test('each side finds its own, narrowed by state and by request', async () => {
    const { id, volunteer, representative, organisation } = await aMatchAt('PROPOSED');
    const request = await aRequest(portal, { organisation, status: 'MATCHING' });
    const later = await aMatch(portal, { request, volunteer, status: 'VOLUNTEER_ACCEPTED' });
    const list = (field: string) =>
      `query ($filter: MatchFilter) { list: ${field}(filter: $filter) { totalCount nodes { id user { name } request { title } organisation { name } } } }`;
    for (const [person, field] of [
      [volunteer, 'myMatches'],
      [representative, 'organisationMatches'],
    ] as const) {
      for (const variables of [{}, { filter: null }, { filter: { statuses: null } }]) {
        const { list: every } = await person.do(list(field), variables);
        expect(every.nodes.map((row: Match) => row.id)).toEqual([later.id, id]);
      }
      const { list: waiting } = await person.do(list(field), { filter: { statuses: ['PROPOSED'] } });
      expect(waiting).toMatchObject({ totalCount: 1, nodes: [{ id, organisation: { name: organisation.name } }] });
      const { list: ofRequest } = await person.do(list(field), { filter: { requestId: request.id } });
      expect(ofRequest).toMatchObject({ totalCount: 1, nodes: [{ id: later.id }] });
    }
  });
});
