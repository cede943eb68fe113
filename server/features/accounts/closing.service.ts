import type { Work } from '../../access/work.js';
import { Conflict, Forbidden } from '../../platform/errors.js';
import { Credential, Link } from './credential.entity.js';
import { endSessions, sendLink } from './registration.service.js';
import { RoleGrant } from './role-grant.entity.js';
import { User } from './user.entity.js';

/**
 * Closes somebody's account: they are signed out everywhere and cannot come back, but all that they did stays. Nobody
 * closes their own, so somebody who manages accounts is always left.
 */
export async function closeAccount(work: Work, input: { userId: string; reason: string }): Promise<User> {
  const user = await work.load(User, input.userId, 'close');
  if (user.closed) throw new Conflict('accounts:CLOSED_ALREADY');
  await refuseTheClosed(work);
  user.closed = true;
  await work.save(user);
  await endSessions(work, user.id, null);
  await work.record('closeAccount', user, { reason: input.reason }, user.id);
  return user;
}

export async function reopenAccount(work: Work, userId: string): Promise<User> {
  const user = await work.load(User, userId, 'close');
  if (!user.closed) throw new Conflict('accounts:OPEN_ALREADY');
  user.closed = false;
  await work.save(user);
  await work.record('reopenAccount', user, null, user.id);
  return user;
}

/** Two administrators who close each other at the same moment wait for one another here, and the second is refused. */
async function refuseTheClosed(work: Work): Promise<void> {
  await work.system.loadAll(RoleGrant, 'update', (w) => w.where("row.role = 'ADMINISTRATOR'"));
  const [actor] = await work.system.loadAll(User, 'update', (w) => w.where('row.id = :id', { id: work.userId }));
  if (actor?.closed !== false) throw new Forbidden();
}

/** Sends an invitation anew; links of former ones work no more. */
export async function resendInvitation(work: Work, userId: string): Promise<User> {
  const user = await work.load(User, userId, 'invite');
  if (user.closed) throw new Conflict('accounts:CLOSED_ALREADY');
  const { system, settings } = work;
  const passwords = await system.store.count(Credential, { where: (w) => w.where({ userId }) });
  if (user.emailConfirmedAt || passwords > 0) throw new Conflict('accounts:INVITATION_OVER');
  const former = await system.loadAll(Link, 'update', (w) =>
    w.where("row.userId = :userId AND row.purpose = 'INVITATION' AND row.usedAt IS NULL", { userId }),
  );
  for (const link of former) await system.save(Object.assign(link, { usedAt: work.now }));
  const inviter = await system.store.get(User, work.userId);
  const params = { inviter: inviter.name, programme: settings.programmeName };
  await sendLink(work, user, 'INVITATION', 'accounts:mail.invitation', { publicUrl: settings.publicUrl, params });
  await work.record('resendInvitation', user, null, user.id);
  return user;
}
