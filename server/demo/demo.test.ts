import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { User } from '../features/accounts/user.entity.js';
import { Activity } from '../features/activities/activities.entity.js';
import { RequestStatus, SupportRequest } from '../features/support/support.entity.js';
import { TrainingSession } from '../features/trainings/trainings.entity.js';
import { AuditEvent } from '../platform/audit/audit-event.entity.js';
import { Portal } from '../testing/portal.js';
import { loadDemo } from './load-demo.js';

let portal: Portal;
beforeAll(async () => {
  portal = await Portal.open({ demo: true });
  portal.clock.release();
  await loadDemo(portal.app.engine);
}, 120_000);
afterAll(() => portal.close());

test('offers its six people, whom one can be at a click', async () => {
  const { demoPeople } = await portal.visitor.do('{ demoPeople { key name roles description } }');
  expect(demoPeople.map(({ key }: { key: string }) => key)).toEqual([
    'barbara',
    'kasia',
    'adam',
    'jolanta',
    'piotr',
    'ewa',
  ]);
  // The role of those who act for an organisation follows from the membership.
  const rolesOf = (key: string) => demoPeople.find((person: { key: string }) => person.key === key).roles;
  expect(rolesOf('jolanta')).toEqual(['ORGANISATION']);
  expect(rolesOf('adam')).toContain('VOLUNTEER');
  for (const { key, name } of demoPeople) {
    const someone = portal.visitor;
    await someone.do(`mutation { signInAsDemoPerson(input: { key: "${key}" }) { userErrors { code } } }`);
    expect((await someone.do('{ viewer { user { name } } }')).viewer.user.name).toBe(name);
  }
});

test('has a request in every state, and activities on both sides of acceptance', async () => {
  const { store } = portal.app.system;
  const statuses = (await store.list(SupportRequest)).map(({ status }) => status);
  expect(new Set(statuses)).toEqual(new Set(Object.keys(RequestStatus)));
  const activities = (await store.list(Activity)).map(({ status }) => status);
  expect(activities).toEqual(expect.arrayContaining(['DRAFT', 'SUBMITTED', 'CONFIRMED', 'ACCEPTED']));
});

test('has a request that somebody without an account confirmed, waiting for a coordinator', async () => {
  const { store } = portal.app.system;
  const asked = await store.list(AuditEvent, { where: (w) => w.where({ event: 'confirmRequest' }) });
  expect(asked).toHaveLength(1);
  const request = await store.get(SupportRequest, asked[0]?.subjectId ?? '');
  expect(request.status).toBe('SUBMITTED');
  const author = await store.get(User, request.createdById ?? '');
  expect(author.emailConfirmedAt).toBeNull();
});

test('has trainings that volunteers would lead, waiting for an answer', async () => {
  const waiting = await portal.app.system.store.list(TrainingSession, {
    where: (w) => w.where({ status: 'PROPOSED' }),
  });
  expect(waiting.map(({ proposal }) => proposal)).toEqual([expect.any(String), expect.any(String)]);
});

test('is told once: a portal that has people is left as it is', async () => {
  expect(await loadDemo(portal.app.engine)).toBe(false);
});

test('leaves the clock as it was', () => {
  expect(Math.abs(portal.clock.now().getTime() - Date.now())).toBeLessThan(5_000);
});

test('is closed outside the demo', async () => {
  const real = await Portal.open();
  expect(await real.visitor.do('{ demoPeople { key } }')).toEqual({ demoPeople: [] });
  expect(
    await real.visitor.refusal('mutation { signInAsDemoPerson(input: { key: "adam" }) { userErrors { code } } }'),
  ).toBe('NOT_FOUND');
  await real.close();
});
