import type { RequestContext } from '../../access/request-context.js';
import type { Work } from '../../access/work.js';
import { invalid } from '../../platform/errors.js';
import { Credential } from './credential.entity.js';
import {
  caseFolded,
  checkPassword,
  endSessions,
  sendLink,
  setPassword,
  spendLink,
  userByEmail,
} from './registration.service.js';
import { hashToken, newToken, verifyPassword } from './secrets.js';
import { Session } from './session.entity.js';
import { User } from './user.entity.js';

const SESSION_DAYS = 30;

/** Starts a session on this device and makes the request go on as that person. */
export async function startSession(context: RequestContext, user: User): Promise<void> {
  const token = newToken();
  const now = context.clock.now();
  const expiresAt = new Date(now.getTime() + SESSION_DAYS * 86_400_000);
  const old = context.sessionId;
  await context.write(async (work) => {
    const system = work.system;
    if (old)
      for (const row of await system.loadAll(Session, 'delete', (w) => w.where({ id: old }))) await system.remove(row);
    const device = context.connection.device.slice(0, 120);
    await system.create(Session, { userId: user.id, tokenHash: hashToken(token), device, lastSeenAt: now, expiresAt });
    await work.record('signIn', user, null, user.id);
  });
  context.connection.setToken(token, expiresAt);
  await context.refresh(token);
}

/** The same answer, after the same work, for an unknown address, a wrong password and an unconfirmed address. */
export async function signIn(context: RequestContext, input: { email: string; password: string }): Promise<void> {
  const throttles = context.throttles;
  const pair = `${hashToken(caseFolded(input.email)).slice(0, 32)}:${context.connection.address}`;
  await throttles.address.count(context.connection.address);
  await throttles.pair.count(pair);
  const { user, passwordHash } = await context.write((work) => credentialOf(work, input.email));
  const matches = await verifyPassword(passwordHash, input.password);
  if (!matches || !user?.emailConfirmedAt || user.closed) throw invalid('', 'accounts:WRONG_CREDENTIALS');
  await throttles.pair.forget(pair);
  await startSession(context, user);
}

async function credentialOf(work: Work, email: string): Promise<{ user: User | null; passwordHash: string | null }> {
  const user = await userByEmail(work, email);
  const userId = user?.id ?? '';
  const credential = await work.system.store.first(Credential, { where: (w) => w.where({ userId }) });
  return { user, passwordHash: credential?.passwordHash ?? null };
}

export async function signOut(context: RequestContext): Promise<void> {
  const id = context.sessionId;
  if (id) {
    await context.write(async (work) => {
      for (const row of await work.loadAll(Session, 'delete', (w) => w.where({ id }))) await work.remove(row);
    });
  }
  context.connection.clearToken();
  await context.refresh(undefined);
}

export async function requestPasswordReset(work: Work, email: string): Promise<void> {
  const user = await userByEmail(work, email);
  if (!user || user.closed) return;
  await sendLink(work, user, 'RESET_PASSWORD', 'accounts:mail.resetPassword', { publicUrl: work.settings.publicUrl });
}

/** Sets a password by a mailed link; whoever had got in elsewhere is signed out. */
export async function resetPassword(work: Work, input: { token: string; password: string }): Promise<User> {
  const { user } = await spendLink(work, input.token, ['RESET_PASSWORD']);
  checkPassword(input.password, user, 'password');
  await setPassword(work, user, input.password);
  await endSessions(work, user.id, null);
  user.emailConfirmedAt ??= work.now;
  await work.system.save(user);
  await work.record('resetPassword', user, null, user.id);
  return user;
}

/** Changes the password of the person who asks; other devices are signed out. */
export async function changePassword(
  context: RequestContext,
  input: { currentPassword: string; newPassword: string },
): Promise<void> {
  const user = await ownUser(context);
  await proveIdentity(context, user, input.currentPassword, 'currentPassword');
  checkPassword(input.newPassword, user, 'newPassword');
  await context.write(async (work) => {
    await setPassword(work, user, input.newPassword);
    await endSessions(work, user.id, context.sessionId);
    await work.record('changePassword', user, null, user.id);
  });
}

export async function requestEmailChange(
  context: RequestContext,
  input: { email: string; password: string },
): Promise<void> {
  const user = await ownUser(context);
  await proveIdentity(context, user, input.password, 'password');
  await context.write(async (work) => {
    const taken = await userByEmail(work, input.email);
    if (taken) return;
    const email = caseFolded(input.email);
    await sendLink(work, user, 'CHANGE_EMAIL', 'accounts:mail.changeEmail', {
      publicUrl: work.settings.publicUrl,
      email,
    });
  });
}

async function ownUser(context: RequestContext): Promise<User> {
  return context.store.get(User, context.actor.userId ?? '');
}

/** Whoever has got hold of a session must not find out the password by trying, wherever they try from. */
async function proveIdentity(context: RequestContext, user: User, password: string, path: string): Promise<void> {
  const { pair } = context.throttles;
  await pair.count(user.id);
  const { passwordHash } = await context.write((work) => credentialOf(work, user.email));
  if (!(await verifyPassword(passwordHash, password))) throw invalid(path, 'accounts:WRONG_PASSWORD');
  await pair.forget(user.id);
}
