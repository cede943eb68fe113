import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Person } from '../../testing/person.js';
import { Portal } from '../../testing/portal.js';

let portal: Portal;
let administrator: Person;
let coordinator: Person;
beforeAll(async () => {
  portal = await Portal.open();
  administrator = await portal.person({ roles: ['ADMINISTRATOR'] });
  coordinator = await portal.person({ roles: ['COORDINATOR'] });
});
afterAll(() => portal.close());

const ANSWER = 'user { id closed } userErrors { path code }';
const CLOSE = `mutation ($input: CloseAccountInput!) { closeAccount(input: $input) { ${ANSWER} } }`;
const REOPEN = `mutation ($input: AccountInput!) { reopenAccount(input: $input) { ${ANSWER} } }`;
const RESEND =
  'mutation ($input: AccountInput!) { resendInvitation(input: $input) { user { invitedUntil } userErrors { code } } }';
const REGISTER = 'mutation ($input: RegisterInput!) { register(input: $input) { sent userErrors { code } } }';
const CONFIRM = 'mutation ($token: String!) { confirmEmail(input: { token: $token }) { userErrors { path code } } }';
const SIGN_IN =
  'mutation ($email: String!, $password: String!) { signIn(input: { email: $email, password: $password }) { userErrors { path code } } }';
const RESET =
  'mutation ($token: String!, $password: String!) { resetPassword(input: { token: $token, password: $password }) { userErrors { path code } } }';
const ASK_RESET = 'mutation ($email: String!) { requestPasswordReset(input: { email: $email }) { sent } }';
const CHANGE = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { userErrors { path code } } }';
const WHO = '{ viewer { user { id email } } }';
const LIST = 'query ($filter: UserFilter) { users(first: 100, filter: $filter) { nodes { id closed invitedUntil } } }';
const PASSWORD = 'zielony rower nad Brdą';
const reason = 'Odejście z zespołu';

const tokenIn = (text = '') => /token=([\w-]+)/.exec(text)?.[1] ?? '';
const mailsTo = async (email: string) => (await portal.mailSent()).filter(({ to }) => to === email);
const lastTokenTo = async (email: string) => tokenIn((await mailsTo(email)).at(-1)?.text);

/** Somebody with a password, signed in. */
async function registered(email: string) {
  const person = portal.visitor;
  await person.do(REGISTER, { input: { email, name: 'Zofia Kos', password: PASSWORD, locale: 'PL' } });
  await person.do(CONFIRM, { token: await lastTokenTo(email) });
  const { viewer } = await person.do(WHO);
  return { person, userId: viewer.user.id as string };
}

async function invited(email: string): Promise<string> {
  const invite =
    'mutation ($input: InviteUserInput!) { inviteUser(input: $input) { user { id } userErrors { code } } }';
  const input = { email, name: 'Piotr Sowa', roles: ['TRAINER'] };
  return (await coordinator.do(invite, { input })).inviteUser.user.id;
}

describe('closing an account', () => {
  test.each([
    ['closeAccount', CLOSE, { reason }],
    ['reopenAccount', REOPEN, {}],
  ])('%s is for administrators alone, and never of the own account', async (_name, mutation, rest) => {
    const input = { userId: (await portal.person()).id, ...rest };
    expect(await portal.visitor.refusal(mutation, { input })).toBe('UNAUTHENTICATED');
    for (const role of ['CANDIDATE', 'VOLUNTEER', 'TRAINER'] as const) {
      expect(await (await portal.person({ roles: [role] })).refusal(mutation, { input })).toBe('FORBIDDEN');
    }
    expect(await coordinator.refusal(mutation, { input })).toBe('FORBIDDEN');
    const own = { userId: administrator.id, ...rest };
    expect(await administrator.refusal(mutation, { input: own })).toBe('FORBIDDEN');
  });

  test('signs the person out, keeps them out, and leaves a trace with the reason', async () => {
    const { person, userId } = await registered('closed@example.com');
    await portal.visitor.do(ASK_RESET, { email: 'closed@example.com' });
    const token = await lastTokenTo('closed@example.com');
    const mails = (await mailsTo('closed@example.com')).length;
    const { user } = (await administrator.do(CLOSE, { input: { userId, reason } })).closeAccount;
    expect(user).toEqual({ id: userId, closed: true });
    expect((await person.do(WHO)).viewer.user).toBeNull();
    const credentials = { email: 'closed@example.com', password: PASSWORD };
    expect(await portal.visitor.problems(SIGN_IN, credentials)).toEqual([': WRONG_CREDENTIALS']);
    expect(await portal.visitor.problems(RESET, { token, password: 'niebieski kajak' })).toEqual([
      'token: LINK_INVALID',
    ]);
    await portal.visitor.do(ASK_RESET, { email: 'closed@example.com' });
    expect(await mailsTo('closed@example.com')).toHaveLength(mails);
    const trail = `{ auditEvents(filter: { subjectId: "${userId}" }) { nodes { event user { id } } } }`;
    expect((await administrator.do(trail)).auditEvents.nodes[0]).toEqual({
      event: 'closeAccount',
      user: { id: userId },
    });
  });

  test('is undone with the former password', async () => {
    const { userId } = await registered('back@example.com');
    await administrator.do(CLOSE, { input: { userId, reason } });
    await administrator.do(REOPEN, { input: { userId } });
    const credentials = { email: 'back@example.com', password: PASSWORD };
    expect(await portal.visitor.problems(SIGN_IN, credentials)).toEqual([]);
  });

  test('neither step is taken twice', async () => {
    const { id: userId } = await portal.person();
    expect(await administrator.refusal(REOPEN, { input: { userId } })).toBe('CONFLICT');
    await administrator.do(CLOSE, { input: { userId, reason } });
    expect(await administrator.refusal(CLOSE, { input: { userId, reason } })).toBe('CONFLICT');
  });

  test('needs a reason', async () => {
    const { id: userId } = await portal.person();
    expect(await administrator.problems(CLOSE, { input: { userId, reason: '' } })).toEqual(['reason: TOO_SHORT']);
  });

  test('leaves an administrator even when two close each other at once', async () => {
    const [one, other] = [
      await portal.person({ roles: ['ADMINISTRATOR'] }),
      await portal.person({ roles: ['ADMINISTRATOR'] }),
    ];
    const answers = await Promise.all([
      one.send(CLOSE, { input: { userId: other.id, reason } }),
      other.send(CLOSE, { input: { userId: one.id, reason } }),
    ]);
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
  });

  test('an administrator whose account is closed does not count as the last one', async () => {
    const alone = await Portal.open();
    const [last, gone] = [
      await alone.person({ roles: ['ADMINISTRATOR'] }),
      await alone.person({ roles: ['ADMINISTRATOR'] }),
    ];
    await last.do(CLOSE, { input: { userId: gone.id, reason } });
    const revoke = 'mutation ($input: ChangeRoleInput!) { revokeRole(input: $input) { userErrors { path code } } }';
    const input = { userId: last.id, role: 'ADMINISTRATOR' };
    expect(await last.problems(revoke, { input })).toEqual(['role: LAST_ADMINISTRATOR']);
    await alone.close();
  });
});

describe('an invitation', () => {
  test.each(['CANDIDATE', 'VOLUNTEER', 'TRAINER'] as const)('is not sent again by a %s', async (role) => {
    const input = { userId: await invited(`no-${role.toLowerCase()}@example.com`) };
    expect(await portal.visitor.refusal(RESEND, { input })).toBe('UNAUTHENTICATED');
    expect(await (await portal.person({ roles: [role] })).refusal(RESEND, { input })).toBe('FORBIDDEN');
  });

  test('is sent again by the office: the new link works, the former one does not', async () => {
    const userId = await invited('piotr@example.com');
    const former = await lastTokenTo('piotr@example.com');
    const { user } = (await coordinator.do(RESEND, { input: { userId } })).resendInvitation;
    expect(Date.parse(user.invitedUntil)).toBeGreaterThan(portal.clock.now().getTime());
    const accept = (token: string) =>
      portal.visitor.problems(
        `mutation { acceptInvitation(input: { token: "${token}", name: "Piotr Sowa", password: "${PASSWORD}" }) { userErrors { path code } } }`,
      );
    expect(await accept(former)).toEqual(['token: LINK_INVALID']);
    expect(await accept(await lastTokenTo('piotr@example.com'))).toEqual([]);
    expect(await coordinator.refusal(RESEND, { input: { userId } })).toBe('CONFLICT');
  });

  test('is not for whoever made the account themselves, nor for a closed one', async () => {
    await portal.visitor.do(REGISTER, {
      input: { email: 'self@example.com', name: 'Jan Wilk', password: PASSWORD, locale: 'PL' },
    });
    const self = (await coordinator.do(LIST, { filter: { search: 'Jan Wilk' } })).users.nodes[0];
    expect(self.invitedUntil).toBeNull();
    expect(await coordinator.refusal(RESEND, { input: { userId: self.id } })).toBe('CONFLICT');
    const userId = await invited('shut@example.com');
    await administrator.do(CLOSE, { input: { userId, reason } });
    expect(await coordinator.refusal(RESEND, { input: { userId } })).toBe('CONFLICT');
  });
});

test('accounts are listed by whether one can sign in', async () => {
  const open = await portal.person();
  const waiting = await invited('waiting@example.com');
  const { id: closed } = await portal.person();
  await administrator.do(CLOSE, { input: { userId: closed, reason } });
  for (const [status, id] of Object.entries({ OPEN: open.id, UNCONFIRMED: waiting, CLOSED: closed })) {
    const ids = (await coordinator.do(LIST, { filter: { status } })).users.nodes.map((user: { id: string }) => user.id);
    expect([open.id, waiting, closed].filter((each) => ids.includes(each))).toEqual([id]);
  }
});

test('a password is not found out by trying within a session', async () => {
  const { person } = await registered('guess@example.com');
  const wrong = { input: { currentPassword: 'nie to hasło', newPassword: 'czerwony kajak' } };
  for (let attempt = 0; attempt < 5; attempt++) {
    expect(await person.problems(CHANGE, wrong)).toEqual(['currentPassword: WRONG_PASSWORD']);
  }
  const right = { input: { currentPassword: PASSWORD, newPassword: 'czerwony kajak' } };
  expect(await person.refusal(CHANGE, right)).toBe('RATE_LIMITED');
  const change = `mutation { requestEmailChange(input: { email: "n@example.com", password: "${PASSWORD}" }) { sent } }`;
  expect(await person.refusal(change)).toBe('RATE_LIMITED');
  const { person: other } = await registered('other@example.com');
  expect(await other.problems(CHANGE, right)).toEqual([]);
});
