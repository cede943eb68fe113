import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Person } from '../../testing/person.js';
import { Portal } from '../../testing/portal.js';
import { aTraining } from '../../testing/scenes/trainings.js';
import { aVolunteer } from '../../testing/scenes/volunteers.js';
import { Municipality } from '../region/region.entity.js';

const SESSION = 'session { id status proposedBy { id } trainers { userId } } userErrors { path code }';
const PROPOSE = `mutation ($input: ProposeSessionInput!) { proposeSession(input: $input) { ${SESSION} } }`;
const ACCEPT = `mutation ($input: SessionInput!) { acceptSessionProposal(input: $input) { ${SESSION} } }`;
const CANCEL = `mutation ($input: CancelSessionInput!) { cancelSession(input: $input) { ${SESSION} } }`;
const OPEN = `mutation ($input: SessionInput!) { openSession(input: $input) { ${SESSION} } }`;
const MINE = '{ mySessionProposals { id status proposal cancelReason } }';
const ONE = 'query ($id: ID!) { trainingSession(id: $id) { id status proposal } }';
const LIST = 'query ($filter: SessionFilter) { trainingSessions(first: 50, filter: $filter) { nodes { id } } }';

let portal: Portal;
let coordinator: Person;
let volunteer: Person;
let trainingId: string;
let municipalityId: string;
beforeAll(async () => {
  portal = await Portal.open();
  coordinator = await portal.person({ roles: ['COORDINATOR'] });
  trainingId = (await aTraining(portal)).id;
  municipalityId = (await portal.app.system.store.first(Municipality, {}))?.id ?? '';
});
beforeEach(async () => {
  volunteer = await aVolunteer(portal);
});
afterAll(() => portal.close());

const proposal = (changes: object = {}) => ({
  trainingId,
  startsAt: '2026-11-05T15:00:00Z',
  endsAt: '2026-11-05T18:00:00Z',
  municipalityId,
  place: 'Biblioteka',
  capacity: 12,
  proposal: 'Pokażę, jak prowadziłam zebranie w naszym sołectwie.',
  ...changes,
});
const propose = async (who = volunteer): Promise<string> =>
  (await who.do(PROPOSE, { input: proposal() })).proposeSession.session.id;
const subjectsTo = async (person: Person) => {
  const { viewer } = await person.do('{ viewer { user { email } } }');
  return (await portal.mailSent()).filter(({ to }) => to === viewer.user.email).map(({ subject }) => subject);
};

describe('a volunteer', () => {
  test('proposes a date, which the office hears of and nobody else sees', async () => {
    const id = await propose();
    expect(await subjectsTo(coordinator)).toContain('Propozycja szkolenia z zespołu: Fundusz sołecki krok po kroku');
    expect((await volunteer.do(MINE)).mySessionProposals).toEqual([
      { id, status: 'PROPOSED', proposal: proposal().proposal, cancelReason: null },
    ]);
    const others = [portal.visitor, await portal.person(), await aVolunteer(portal)];
    for (const other of others) {
      expect(await other.refusal(ONE, { id })).toBe('NOT_FOUND');
      expect((await other.do(LIST, { filter: { statuses: ['PROPOSED'] } })).trainingSessions.nodes).toEqual([]);
    }
    const found = async (filter: object) => (await coordinator.do(LIST, { filter })).trainingSessions.nodes;
    expect(await found({ statuses: ['PROPOSED'] })).toContainEqual({ id });
    expect(await found({})).not.toContainEqual({ id });
  });

  test('takes it back, but nothing that the office has accepted', async () => {
    const id = await propose();
    const input = { id, reason: 'Nie dam rady' };
    expect(await (await aVolunteer(portal)).refusal(CANCEL, { input })).toBe('NOT_FOUND');
    expect((await volunteer.do(CANCEL, { input })).cancelSession.session.status).toBe('CANCELLED');
    const accepted = await propose();
    await coordinator.do(ACCEPT, { input: { id: accepted } });
    expect(await volunteer.refusal(CANCEL, { input: { ...input, id: accepted } })).toBe('CONFLICT');
  });

  test.each([
    ['the past', { startsAt: '2026-10-01T15:00:00Z' }, 'startsAt: IN_THE_PAST'],
    ['an end before the start', { endsAt: '2026-11-05T14:00:00Z' }, 'endsAt: ENDS_BEFORE_START'],
    ['no place', { municipalityId: null }, 'municipalityId: PLACE_OR_LINK'],
    ['no training', { trainingId: 'x' }, 'trainingId: UNKNOWN_TRAINING'],
    ['no word about it', { proposal: 'Tak' }, 'proposal: TOO_SHORT'],
  ])('is told about %s', async (_name, changes, problem) => {
    expect(await volunteer.problems(PROPOSE, { input: proposal(changes) })).toEqual([problem]);
  });

  test('has at most five that wait', async () => {
    for (let count = 0; count < 5; count += 1) await propose();
    expect(await volunteer.problems(PROPOSE, { input: proposal() })).toEqual([': TOO_MANY_PROPOSALS']);
  });
});

describe('a coordinator', () => {
  test('accepts: the volunteer becomes its trainer and hears of it, and it goes on as any other', async () => {
    const id = await propose();
    const { session } = (await coordinator.do(ACCEPT, { input: { id } })).acceptSessionProposal;
    expect(session).toMatchObject({
      status: 'PLANNED',
      proposedBy: { id: volunteer.id },
      trainers: [{ userId: volunteer.id }],
    });
    expect((await volunteer.do('{ viewer { roles } }')).viewer.roles).toContain('TRAINER');
    expect(await subjectsTo(volunteer)).toContain('Twoja propozycja została przyjęta: Fundusz sołecki krok po kroku');
    expect((await coordinator.do(OPEN, { input: { id } })).openSession.session.status).toBe('OPEN');
    expect((await (await aVolunteer(portal)).do(ONE, { id })).trainingSession).toMatchObject({ id, proposal: null });
  });

  test('declines with a reason that the volunteer is told', async () => {
    const id = await propose();
    await coordinator.do(CANCEL, { input: { id, reason: 'Podobne szkolenie już jest' } });
    expect((await volunteer.do(MINE)).mySessionProposals[0]).toMatchObject({
      status: 'CANCELLED',
      cancelReason: 'Podobne szkolenie już jest',
    });
    expect(await subjectsTo(volunteer)).toContain('Szkolenie odwołane: Fundusz sołecki krok po kroku');
  });
});

describe('everyone else', () => {
  test.each([
    ['propose', PROPOSE, () => proposal()],
    ['accept', ACCEPT, (id: string) => ({ id })],
  ])('may not %s', async (name, mutation, inputOf) => {
    const input = inputOf(await propose());
    expect(await portal.visitor.refusal(mutation, { input })).toBe('UNAUTHENTICATED');
    for (const role of ['CANDIDATE', 'TRAINER', 'ADMINISTRATOR'] as const) {
      expect(await (await portal.person({ roles: [role] })).refusal(mutation, { input })).toBe('FORBIDDEN');
    }
    if (name === 'accept') expect(await volunteer.refusal(mutation, { input })).toBe('FORBIDDEN');
  });
});
