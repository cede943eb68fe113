import type { Work } from '../../access/work.js';
import { invalid, type MessageKey } from '../../platform/errors.js';
import type { Locale } from '../../platform/messages.js';
import { fold, sortKey } from '../../platform/text/polish.js';
import { Credential, Link, type LinkPurpose } from './credential.entity.js';
import { hashPassword, hashToken, newToken } from './secrets.js';
import { Session } from './session.entity.js';
import { User } from './user.entity.js';

const HOURS = 3_600_000;
const LINK_HOURS: Record<LinkPurpose, number> = {
  CONFIRM_EMAIL: 48,
  CHANGE_EMAIL: 48,
  RESET_PASSWORD: 2,
  INVITATION: 14 * 24,
};

/** The portal's addresses that mails point to. */
export const LINK_PATHS: Record<LinkPurpose, string> = {
  CONFIRM_EMAIL: '/confirm-email',
  CHANGE_EMAIL: '/confirm-email',
  RESET_PASSWORD: '/reset-password',
  INVITATION: '/invitation',
};

/** What a person's name is stored as, so that lists sort and search it. */
export const nameColumns = (name: string) => ({ name, sortName: sortKey(name).slice(0, 250), searchName: fold(name) });

export const caseFolded = (email: string): string => email.trim().toLowerCase();

export async function userByEmail(work: Work, email: string): Promise<User | null> {
  const [user] = await work.system.loadAll(User, 'update', (w) =>
    w.where('row.email = :email', { email: caseFolded(email) }),
  );
  return user ?? null;
}

/** Short or telling passwords are refused; length is what counts (NIST SP 800-63B), so there are no character rules. */
export function checkPassword(password: string, person: { email: string; name: string }, path: string): void {
  const lower = password.toLowerCase();
  const telling = [person.email.split('@')[0] ?? '', ...person.name.toLowerCase().split(/\s+/)];
  const weak =
    password.length < 10 || password.length > 200 || telling.some((part) => part.length > 3 && lower.includes(part));
  if (weak) throw invalid(path, 'accounts:WEAK_PASSWORD');
}

/** Makes a single-use link and mails it. */
export async function sendLink(
  work: Work,
  user: User,
  purpose: LinkPurpose,
  key: MessageKey,
  options: { publicUrl: string; email?: string; params?: Record<string, string> },
): Promise<void> {
  const token = newToken();
  const expiresAt = new Date(work.now.getTime() + LINK_HOURS[purpose] * HOURS);
  const email = options.email ?? null;
  await work.system.create(Link, { userId: user.id, purpose, tokenHash: hashToken(token), email, expiresAt });
  const link = `${options.publicUrl}${LINK_PATHS[purpose]}?token=${token}`;
  const to = { id: user.id, locale: user.locale, email: email ?? user.email };
  await work.mail(to, key, { name: user.name, link, ...options.params });
}

/** Spends a link: the person and the link, or one error for every way in which it can be wrong. */
export async function spendLink(
  work: Work,
  token: string,
  purposes: LinkPurpose[],
): Promise<{ user: User; link: Link }> {
  const system = work.system;
  const [link] = await system.loadAll(Link, 'update', (w) =>
    w.where('row.tokenHash = :hash', { hash: hashToken(token) }),
  );
  if (!link || link.usedAt || link.expiresAt < work.now || !purposes.includes(link.purpose)) {
    throw invalid('token', 'accounts:LINK_INVALID');
  }
  const user = await system.load(User, link.userId, 'update');
  if (user.closed) throw invalid('token', 'accounts:LINK_INVALID');
  link.usedAt = work.now;
  await system.save(link);
  return { user, link };
}

/** A new person without a password. */
export async function createUser(work: Work, person: { email: string; name: string; locale: Locale }): Promise<User> {
  const user = await work.system.create(User, {
    email: caseFolded(person.email),
    ...nameColumns(person.name),
    locale: person.locale,
    closed: false,
  });
  await work.record('register', user, null, user.id);
  return user;
}

export async function setPassword(work: Work, user: User, password: string): Promise<void> {
  const passwordHash = await hashPassword(password);
  const system = work.system;
  const [credential] = await system.loadAll(Credential, 'update', (w) => w.where('row.userId = :id', { id: user.id }));
  if (!credential) await system.create(Credential, { userId: user.id, passwordHash });
  else await system.save(Object.assign(credential, { passwordHash }));
}

/** Ends a person's sessions: all, or all but the present one. */
export async function endSessions(work: Work, userId: string, keepId: string | null): Promise<void> {
  const system = work.system;
  const sessions = await system.loadAll(Session, 'delete', (w) => w.where('row.userId = :userId', { userId }));
  for (const session of sessions) if (session.id !== keepId) await system.remove(session);
}
