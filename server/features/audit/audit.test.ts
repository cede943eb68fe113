import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '../../platform/ids.js';
import type { Person } from '../../testing/person.js';
import { Portal } from '../../testing/portal.js';
import { aPlan } from '../../testing/scenes/plans.js';
import { aVolunteer } from '../../testing/scenes/volunteers.js';
import { User } from '../accounts/user.entity.js';

let portal: Portal;
let administrator: Person;
let coordinator: Person;
let volunteer: Person;
let planId: string;
beforeAll(async () => {
  portal = await Portal.open();
  administrator = await portal.person({ roles: ['ADMINISTRATOR'], name: 'Ewa Administrująca' });
  coordinator = await portal.person({ roles: ['COORDINATOR'], name: 'Barbara Koordynująca' });
  volunteer = await aVolunteer(portal, { name: 'Adam Wolontariusz' });
  planId = (await aPlan(portal, volunteer.id, { status: 'PROPOSED', proposedBy: 'VOLUNTEER' })).id;
  await coordinator.do('mutation ($input: ReturnPlanInput!) { returnPlan(input: $input) { userErrors { code } } }', {
    input: { id: planId, comment: 'Tajna uwaga o planie' },
  });
  await coordinator.do('query ($userId: ID!) { sensitiveProfile(userId: $userId) { birthYear } }', {
    userId: volunteer.id,
  });
  await administrator.do('mutation ($input: ChangeRoleInput!) { grantRole(input: $input) { userErrors { code } } }', {
    input: { userId: volunteer.id, role: 'TRAINER' },
  });
  await administrator.do('mutation ($input: ChangeRoleInput!) { revokeRole(input: $input) { userErrors { code } } }', {
    input: { userId: coordinator.id, role: 'TRAINER' },
  });
});
afterAll(() => portal.close());

const EVENTS =
  'query ($filter: AuditFilter) { auditEvents(first: 100, filter: $filter) { totalCount nodes { event subject subjectId actorName user { name } from to fields } } }';

interface Entry {
  event: string;
  subject: string;
}
const events = async (person: Person, filter: object = {}): Promise<Entry[]> =>
  (await person.do(EVENTS, { filter })).auditEvents.nodes;
const names = async (person: Person, filter: object = {}) => (await events(person, filter)).map(({ event }) => event);

describe('the audit trail', () => {
  test('is all there for an administrator: what, to which thing, by whom, whom it concerns', async () => {
    const [returned] = await events(administrator, { subject: 'DevelopmentPlan', subjectId: planId });
    expect(returned).toEqual({
      event: 'returnPlan',
      subject: 'DevelopmentPlan',
      subjectId: planId,
      actorName: 'Barbara Koordynująca',
      user: { name: 'Adam Wolontariusz' },
      from: 'PROPOSED',
      to: 'DRAFT',
      fields: [],
    });
    expect(await names(administrator)).toEqual(expect.arrayContaining(['readSensitive', 'grantRole', 'returnPlan']));
  });

  test('says which fields were read and never what stands in a case', async () => {
    const [read] = await events(administrator, { subject: 'User', userId: volunteer.id, actorId: coordinator.id });
    expect(read).toMatchObject({ event: 'readSensitive', fields: ['birthYear', 'accessibilityNeeds'] });
    expect(JSON.stringify(await events(administrator))).not.toContain('Tajna');
  });

  test('is that of cases for a coordinator, without accounts and roles', async () => {
    const subjects = new Set((await events(coordinator)).map(({ subject }) => subject));
    expect([...subjects]).toContain('DevelopmentPlan');
    for (const hidden of ['User', 'RoleGrant']) expect([...subjects]).not.toContain(hidden);
  });

  test('is what concerns them for a volunteer, reads of sensitive data included', async () => {
    expect(await names(volunteer)).toEqual(expect.arrayContaining(['returnPlan', 'readSensitive', 'grantRole']));
    const other = await aVolunteer(portal);
    expect(await names(other, { userId: volunteer.id })).toEqual([]);
    expect(await names(other, { subjectId: planId })).toEqual([]);
  });

  test.each(['CANDIDATE', 'TRAINER'] as const)('is not for a %s', async (role) => {
    expect(await (await portal.person({ roles: [role] })).refusal(EVENTS)).toBe('FORBIDDEN');
  });

  test('is not for visitors', async () => {
    expect(await portal.visitor.refusal(EVENTS)).toBe('UNAUTHENTICATED');
  });

  test('leaves signing in out where that is asked for', async () => {
    await portal.asSystem(async (work) => {
      const user = await work.store.get(User, volunteer.id);
      await work.record('signIn', user, null, user.id);
    });
    const filter = { userId: volunteer.id };
    expect(await names(administrator, filter)).toContain('signIn');
    const others = await names(administrator, { ...filter, withoutSignIns: true });
    expect(others).toContain('readSensitive');
    expect(others).not.toContain('signIn');
  });

  test('is narrowed by time and by who did it', async () => {
    const now = portal.clock.now().toISOString();
    expect(await names(administrator, { until: now })).toEqual([]);
    const since = await events(administrator, { since: now, actorId: administrator.id });
    expect(since.map(({ event }) => event)).toEqual(['grantRole']);
    expect(await names(administrator, { actorId: newId() })).toEqual([]);
  });
});

describe('a thing by its id', () => {
  const NODE =
    'query ($id: ID!) { node(id: $id) { __typename id ... on DevelopmentPlan { status } ... on User { email } } }';

  test('is found whatever its kind', async () => {
    expect(await volunteer.do(NODE, { id: planId })).toEqual({
      node: { __typename: 'DevelopmentPlan', id: planId, status: 'DRAFT' },
    });
  });

  test('is masked as anywhere else', async () => {
    const { node } = await (await aVolunteer(portal)).do(NODE, { id: volunteer.id });
    expect(node).toEqual({ __typename: 'User', id: volunteer.id, email: null });
  });

  test('is null where there is none for the person', async () => {
    for (const person of [portal.visitor, await portal.person()]) {
      for (const id of [planId, newId(), '']) expect(await person.do(NODE, { id })).toEqual({ node: null });
    }
  });

  test('is no mail, not even for the office', async () => {
    const { MailMessage } = await import('../../platform/mail/mail-message.entity.js');
    const mail = await portal.app.system.store.first(MailMessage, {});
    expect(await coordinator.do(NODE, { id: mail?.id })).toEqual({ node: null });
  });
});
