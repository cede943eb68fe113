import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Portal } from '../../testing/portal.js';

let portal: Portal;
beforeAll(async () => {
  portal = await Portal.open();
});
afterAll(() => portal.close());

const REGISTER =
  'mutation ($input: RegisterInput!) { register(input: $input) { sent userErrors { code path message } } }';
const CONFIRM =
  'mutation ($token: String!) { confirmEmail(input: { token: $token }) { viewer { roles user { name } } userErrors { code path } } }';
const SIGN_IN =
  'mutation ($email: String!, $password: String!) { signIn(input: { email: $email, password: $password }) { viewer { user { email } } userErrors { code path } } }';
const WHO = '{ viewer { user { name email roles } roles } }';
const GRANT =
  'mutation ($input: ChangeRoleInput!) { grantRole(input: $input) { user { roles } userErrors { code path } } }';
const REVOKE =
  'mutation ($input: ChangeRoleInput!) { revokeRole(input: $input) { user { roles } userErrors { code path } } }';
const PASSWORD = 'zielony rower nad Brdą';

const tokenIn = (text: string) => /token=([\w-]+)/.exec(text)?.[1] ?? '';
const lastMailTo = async (email: string) => (await portal.mailSent()).filter(({ to }) => to === email).at(-1);

async function registered(email: string, name = 'Zofia Kos') {
  const person = portal.visitor;
  await person.do(REGISTER, { input: { email, name, password: PASSWORD, locale: 'PL' } });
  const mail = await lastMailTo(email.toLowerCase());
  await person.do(CONFIRM, { token: tokenIn(mail?.text ?? '') });
  return person;
}

describe('a visitor', () => {
  test('registers, confirms the address by the mailed link and is then signed in as a candidate', async () => {
    const zofia = await registered('Zofia@Example.com');
    const { viewer } = await zofia.do(WHO);
    expect(viewer).toEqual({
      user: { name: 'Zofia Kos', email: 'zofia@example.com', roles: ['CANDIDATE'] },
      roles: ['CANDIDATE'],
    });
  });

  test('cannot sign in before the address is confirmed', async () => {
    await portal.visitor.do(REGISTER, {
      input: { email: 'waits@example.com', name: 'Jan', password: PASSWORD, locale: 'PL' },
    });
    expect(await portal.visitor.problems(SIGN_IN, { email: 'waits@example.com', password: PASSWORD })).toEqual([
      ': WRONG_CREDENTIALS',
    ]);
  });

  test('gets the same answer for a known address, whose owner is told by mail', async () => {
    await registered('known@example.com');
    const answer = await portal.visitor.do(REGISTER, {
      input: { email: 'known@example.com', name: 'X', password: PASSWORD, locale: 'EN' },
    });
    expect(answer.register).toMatchObject({ sent: true, userErrors: [] });
    expect((await lastMailTo('known@example.com'))?.subject).toBe('Masz już konto w portalu');
  });

  test('is told which field to mend, in the language asked for', async () => {
    const { data } = await portal.visitor.send(
      REGISTER,
      { input: { email: 'nonsense', name: '  ', password: PASSWORD, locale: 'EN' } },
      'en',
    );
    expect(data?.['register']).toMatchObject({
      sent: null,
      userErrors: [
        { code: 'NOT_AN_EMAIL', path: ['email'], message: 'Enter a valid e-mail address, such as anna@example.com.' },
        { code: 'REQUIRED', path: ['name'], message: 'Fill in this field.' },
      ],
    });
  });

  test('is refused a short or telling password', async () => {
    const input = { email: 'kasia@example.com', name: 'Kasia Wrona', locale: 'PL' };
    expect(await portal.visitor.problems(REGISTER, { input: { ...input, password: 'short' } })).toEqual([
      'password: WEAK_PASSWORD',
    ]);
    expect(await portal.visitor.problems(REGISTER, { input: { ...input, password: 'wrona-wrona-1' } })).toEqual([
      'password: WEAK_PASSWORD',
    ]);
  });

  test.each(['users { nodes { id } }', 'mySessions { id }', 'sentMail { nodes { id } }'])(
    'is asked to sign in for %s',
    async (field) => {
      expect(await portal.visitor.refusal(`{ ${field} }`)).toBe('UNAUTHENTICATED');
    },
  );
});

describe('a link', () => {
  test('works once', async () => {
    const token = tokenIn(
      (await registered('once@example.com')) && ((await lastMailTo('once@example.com'))?.text ?? ''),
    );
    expect(await portal.visitor.problems(CONFIRM, { token })).toEqual(['token: LINK_INVALID']);
  });

  test('expires', async () => {
    await portal.visitor.do(REGISTER, {
      input: { email: 'late@example.com', name: 'Jan', password: PASSWORD, locale: 'PL' },
    });
    const token = tokenIn((await lastMailTo('late@example.com'))?.text ?? '');
    const then = portal.clock.now();
    portal.clock.freeze(new Date(then.getTime() + 49 * 3_600_000));
    expect(await portal.visitor.problems(CONFIRM, { token })).toEqual(['token: LINK_INVALID']);
    portal.clock.freeze(then);
  });

  test('sets a new password and ends every session', async () => {
    const person = await registered('forgot@example.com');
    await portal.visitor.do('mutation { requestPasswordReset(input: { email: "forgot@example.com" }) { sent } }');
    const token = tokenIn((await lastMailTo('forgot@example.com'))?.text ?? '');
    const elsewhere = portal.visitor;
    await elsewhere.do(
      `mutation { resetPassword(input: { token: "${token}", password: "nowe hasło do portalu" }) { userErrors { code } } }`,
    );
    expect((await elsewhere.do(WHO)).viewer.user.email).toBe('forgot@example.com');
    expect((await person.do(WHO)).viewer.user).toBeNull();
  });
});

describe('a person', () => {
  test('signs in with the address in any case, sees the session, and signs out', async () => {
    await registered('adam@example.com');
    const adam = portal.visitor;
    await adam.do(SIGN_IN, { email: ' ADAM@example.com', password: PASSWORD });
    expect((await adam.do('{ mySessions { current } }')).mySessions).toContainEqual({ current: true });
    await adam.do('mutation { signOut { viewer { user { id } } } }');
    expect((await adam.do(WHO)).viewer.user).toBeNull();
  });

  test('is slowed down after five wrong passwords, and nobody else is', async () => {
    await registered('slow@example.com');
    const wrong = () => portal.visitor.send(SIGN_IN, { email: 'slow@example.com', password: 'wrong password' });
    for (let attempt = 0; attempt < 5; attempt++) await wrong();
    expect((await wrong()).errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED' });
    expect(await portal.visitor.problems(SIGN_IN, { email: 'adam@example.com', password: PASSWORD })).toEqual([]);
  });

  test('changes the e-mail address by a link sent to the new one', async () => {
    const person = await registered('old@example.com');
    const change = `mutation { requestEmailChange(input: { email: "new@example.com", password: "${PASSWORD}" }) { sent userErrors { code } } }`;
    await person.do(change);
    expect((await person.do(WHO)).viewer.user.email).toBe('old@example.com');
    await person.do(CONFIRM, { token: tokenIn((await lastMailTo('new@example.com'))?.text ?? '') });
    expect((await person.do(WHO)).viewer.user.email).toBe('new@example.com');
    expect((await lastMailTo('old@example.com'))?.subject).toMatch(/został zmieniony/);
  });

  test("neither sees nor ends another person's sessions", async () => {
    const [anna, ben] = [await portal.person(), await portal.person()];
    const { mySessions } = await ben.do('{ mySessions { id } }');
    const end = `mutation { revokeSession(input: { id: "${mySessions[0].id}" }) { userErrors { code } } }`;
    expect(await anna.refusal(end)).toBe('NOT_FOUND');
  });
});

describe('roles', () => {
  test('a coordinator grants what a coordinator may, an administrator more', async () => {
    const [coordinator, administrator, someone] = [
      await portal.person({ roles: ['COORDINATOR'] }),
      await portal.person({ roles: ['ADMINISTRATOR'] }),
      await portal.person({ roles: [] }),
    ];
    const input = (role: string) => ({ input: { userId: someone.id, role } });
    expect((await coordinator.do(GRANT, input('TRAINER'))).grantRole.user.roles).toEqual(['TRAINER']);
    expect(await coordinator.refusal(GRANT, input('COORDINATOR'))).toBe('FORBIDDEN');
    await administrator.do(GRANT, input('COORDINATOR'));
    expect(await administrator.problems(GRANT, input('VOLUNTEER'))).toEqual(['role: ROLE_FOLLOWS']);
    expect(await someone.refusal(GRANT, input('TRAINER'))).toBe('OK');
  });

  test('the last administrator stays', async () => {
    const lone = await Portal.open();
    const ewa = await lone.person({ roles: ['ADMINISTRATOR'] });
    expect(await ewa.problems(REVOKE, { input: { userId: ewa.id, role: 'ADMINISTRATOR' } })).toEqual([
      'role: LAST_ADMINISTRATOR',
    ]);
    await lone.close();
  });

  test.each(['CANDIDATE', 'VOLUNTEER', 'TRAINER'] as const)(
    'a %s may neither grant, revoke nor invite',
    async (role) => {
      const person = await portal.person({ roles: [role] });
      const input = { input: { userId: person.id, role: 'COORDINATOR' } };
      expect(await person.refusal(GRANT, input)).toBe('FORBIDDEN');
      expect(await person.refusal(REVOKE, input)).toBe('FORBIDDEN');
      const invite =
        'mutation { inviteUser(input: { email: "x@example.com", name: "X", roles: [] }) { userErrors { code } } }';
      expect(await person.refusal(invite)).toBe('FORBIDDEN');
      expect(await person.refusal('{ users { nodes { id } } }')).toBe('FORBIDDEN');
    },
  );

  test('an invited person sets a password and has the role', async () => {
    const coordinator = await portal.person({ roles: ['COORDINATOR'] });
    const invite =
      'mutation { inviteUser(input: { email: "piotr@example.com", name: "Piotr Sowa", roles: [TRAINER] }) { userErrors { code } } }';
    await coordinator.do(invite);
    const token = tokenIn((await lastMailTo('piotr@example.com'))?.text ?? '');
    const piotr = portal.visitor;
    await piotr.do(
      `mutation { acceptInvitation(input: { token: "${token}", name: "Piotr Sowa", password: "${PASSWORD}" }) { userErrors { code } } }`,
    );
    expect((await piotr.do(WHO)).viewer.roles).toEqual(['TRAINER']);
  });
});
