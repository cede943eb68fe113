import type { Role } from '../../../schema/vocabulary.js';
import type { Context } from '../../access/context.js';
import type { Listing } from '../../access/store.js';
import type { Work } from '../../access/work.js';
import { invalid, NotFound } from '../../platform/errors.js';
import type { PageArgs } from '../../platform/graphql/connection.js';
import type { Locale } from '../../platform/messages.js';
import { containing } from '../../platform/text/polish.js';
import {
  checkPassword,
  createUser,
  endSessions,
  nameColumns,
  sendLink,
  setPassword,
  spendLink,
  userByEmail,
} from './registration.service.js';
import { RoleGrant } from './role-grant.entity.js';
import { Session } from './session.entity.js';
import { type AccountStatusName, User } from './user.entity.js';

/** Roles that follow from an act; nobody hands them out. */
const FOLLOWING: readonly Role[] = ['VOLUNTEER', 'ORGANISATION', 'REVIEWER'];

/** Makes an account that waits for its address to be confirmed. A known address gets a mail instead, the caller the same answer. */
export async function register(
  work: Work,
  input: { email: string; password: string; name: string; locale: Locale },
): Promise<void> {
  checkPassword(input.password, input, 'password');
  const { publicUrl } = work.settings;
  const known = await userByEmail(work, input.email);
  if (known?.emailConfirmedAt) {
    const links = { signIn: `${publicUrl}/sign-in`, reset: `${publicUrl}/forgotten-password` };
    return work.mail(known, 'accounts:mail.alreadyRegistered', { name: known.name, ...links });
  }
  const user = known ?? (await createUser(work, input));
  await setPassword(work, user, input.password);
  await sendLink(work, user, 'CONFIRM_EMAIL', 'accounts:mail.confirmEmail', { publicUrl });
}

/** Confirms the address of a new account, or puts a changed one in force. */
export async function confirmEmail(work: Work, token: string): Promise<User> {
  const { user, link } = await spendLink(work, token, ['CONFIRM_EMAIL', 'CHANGE_EMAIL']);
  const first = user.emailConfirmedAt === null;
  if (link.purpose === 'CHANGE_EMAIL' && link.email) {
    if (await userByEmail(work, link.email)) throw invalid('token', 'accounts:EMAIL_TAKEN');
    const contact = work.settings.foundation.contactEmail;
    await work.mail({ ...user, email: user.email }, 'accounts:mail.emailChanged', { name: user.name, contact });
    user.email = link.email;
  }
  user.emailConfirmedAt = work.now;
  await work.system.save(user);
  if (first) await giveRole(work, user.id, 'CANDIDATE', null);
  await work.record('confirmEmail', user, null, user.id);
  return user;
}

/** A person invited by the office; with the first role they can act at once after setting a password. */
export async function inviteUser(work: Work, input: { email: string; name: string; roles: Role[] }): Promise<User> {
  if (await userByEmail(work, input.email)) throw invalid('email', 'accounts:EMAIL_TAKEN');
  const user = await createUser(work, { ...input, locale: 'PL' });
  for (const role of new Set(input.roles)) await grantRole(work, { userId: user.id, role });
  const inviter = await work.system.store.get(User, work.userId);
  const { publicUrl, programmeName } = work.settings;
  const params = { inviter: inviter.name, programme: programmeName };
  await sendLink(work, user, 'INVITATION', 'accounts:mail.invitation', { publicUrl, params });
  return user;
}

export async function acceptInvitation(
  work: Work,
  input: { token: string; name: string; password: string },
): Promise<User> {
  const { user } = await spendLink(work, input.token, ['INVITATION']);
  checkPassword(input.password, { email: user.email, name: input.name }, 'password');
  Object.assign(user, nameColumns(input.name), { emailConfirmedAt: work.now });
  await work.system.save(user);
  await setPassword(work, user, input.password);
  await work.record('acceptInvitation', user, null, user.id);
  return user;
}

/** Grants a role that the person who asks holds the right to grant. */
export async function grantRole(work: Work, input: { userId: string; role: Role }): Promise<User> {
  if (FOLLOWING.includes(input.role)) throw invalid('role', 'accounts:ROLE_FOLLOWS');
  const user = await work.system.store.find(User, input.userId);
  if (!user) throw new NotFound();
  await giveRole(work, user.id, input.role, work.userId);
  return user;
}

export async function revokeRole(work: Work, input: { userId: string; role: Role }): Promise<User> {
  if (FOLLOWING.includes(input.role)) throw invalid('role', 'accounts:ROLE_FOLLOWS');
  const user = await work.system.store.find(User, input.userId);
  if (!user) throw new NotFound();
  const [grant] = await work.system.loadAll(RoleGrant, 'revoke', (w) => w.where({ ...input }));
  if (!grant) return user;
  work.demand('revoke', grant);
  if (input.role === 'ADMINISTRATOR') await keepAnAdministrator(work);
  await work.system.remove(grant);
  await endSessions(work, user.id, null);
  await work.record('revokeRole', user, { role: input.role }, user.id);
  return user;
}

/** Gives a role, unless the person has it. `grantedById` null: it follows from an act, whatever the actor may grant. */
export async function giveRole(work: Work, userId: string, role: Role, grantedById: string | null): Promise<void> {
  const held = await work.system.store.count(RoleGrant, { where: (w) => w.where({ userId, role }) });
  if (held > 0) return;
  const by = grantedById ? work : work.system;
  const grant = await by.create(RoleGrant, { userId, role, grantedById }, grantedById ? 'grant' : 'create');
  await work.record('grantRole', grant, { role }, userId);
}

async function keepAnAdministrator(work: Work): Promise<void> {
  const administrators = await work.system.loadAll(RoleGrant, 'update', (w) =>
    w.where(
      "row.role = 'ADMINISTRATOR' AND EXISTS (SELECT 1 FROM users u WHERE u.id = row.userId AND u.closed = FALSE)",
    ),
  );
  if (administrators.length < 2) throw invalid('role', 'accounts:LAST_ADMINISTRATOR');
}

export async function updateAccount(work: Work, changes: { name?: string; locale?: Locale }): Promise<User> {
  const user = await work.load(User, work.userId, 'update');
  if (changes.name) Object.assign(user, nameColumns(changes.name));
  if (changes.locale) user.locale = changes.locale;
  return work.save(user);
}

export async function revokeSession(work: Work, id: string): Promise<void> {
  await work.remove(await work.load(Session, id, 'delete'));
}

const IN_STATUS: Readonly<Record<AccountStatusName, string>> = {
  OPEN: 'row.closed = FALSE AND row.emailConfirmedAt IS NOT NULL',
  UNCONFIRMED: 'row.closed = FALSE AND row.emailConfirmedAt IS NULL',
  CLOSED: 'row.closed = TRUE',
};

/** Accounts by name, for the office. */
export function listUsers(
  context: Context,
  args: PageArgs,
  filter: { search?: string; role?: Role; status?: AccountStatusName } = {},
): Listing<User> {
  return context.store.page(User, args, {
    order: [['sortName', 'ASC']],
    where: (w) => {
      w.where('1 = 1');
      if (filter.search) w.andWhere('row.searchName LIKE :search', { search: containing(filter.search) });
      if (filter.status) w.andWhere(IN_STATUS[filter.status]);
      if (filter.role) {
        w.andWhere('EXISTS (SELECT 1 FROM role_grants g WHERE g.userId = row.id AND g.role = :role)', {
          role: filter.role,
        });
      }
    },
  });
}
