import type { RequestContext } from '../../access/request-context.js';
import { NotFound } from '../../platform/errors.js';
import { RoleGrant } from './role-grant.entity.js';
import { startSession } from './sign-in.service.js';
import { User } from './user.entity.js';
import type { DemoPerson } from './viewer.js';

/** Demo people are known by their address: `key@demo.ezw.example`, a name that no mail can reach (RFC 2606). */
export const DEMO_DOMAIN = 'demo.ezw.example';

/** The few whom the sign-in page offers; `accounts:demo.<key>` says who each is. */
const OFFERED = ['barbara', 'kasia', 'adam', 'jolanta', 'piotr', 'ewa'] as const;

const emailOf = (key: string) => `${key}@${DEMO_DOMAIN}`;

export async function demoPeople(context: RequestContext): Promise<DemoPerson[]> {
  if (!context.settings.demo) return [];
  const { store } = context.system;
  const emails = OFFERED.map(emailOf);
  const users = await store.list(User, { where: (w) => w.where('row.email IN (:...emails)', { emails }) });
  const people = await Promise.all(
    users.map(async (user): Promise<DemoPerson> => {
      const key = user.email.split('@')[0] ?? '';
      const grants = await store.children(RoleGrant, 'userId', user.id, [['role', 'ASC']]);
      const roles = grants.map(({ role }) => role);
      return { key, name: user.name, roles, description: context.t(`accounts:demo.${key}`) };
    }),
  );
  const place = ({ key }: DemoPerson) => OFFERED.findIndex((each) => each === key);
  return people.sort((a, b) => place(a) - place(b));
}

export async function signInAsDemoPerson(context: RequestContext, key: string): Promise<void> {
  const email = emailOf(key);
  const user = context.settings.demo
    ? await context.system.store.first(User, { where: (w) => w.where('row.email = :email', { email }) })
    : null;
  if (!user) throw new NotFound();
  await startSession(context, user);
}
