import type { Context } from '../../access/context.js';
import type { RequestContext } from '../../access/request-context.js';
import { NotFound } from '../../platform/errors.js';
import { Membership } from '../organisations/organisations.entity.js';
import { RoleGrant } from './role-grant.entity.js';
import { startSession } from './sign-in.service.js';
import { User } from './user.entity.js';
import type { DemoPerson } from './viewer.js';

/** The few of the demo story whom the sign-in page offers, by address; `accounts:demo.<key>` says who each is. */
export const DEMO_EMAILS = {
  barbara: 'barbara.maj@poczta.example',
  kasia: 'kasia.wrona@poczta.example',
  adam: 'adam.lis@poczta.example',
  jolanta: 'jolanta.zielinska@poczta.example',
  piotr: 'piotr.sowa@poczta.example',
  ewa: 'ewa.kos@poczta.example',
} as const;

const OFFERED: Readonly<Record<string, string>> = DEMO_EMAILS;

/** Those of them who are there, in the words of the context's language; nobody outside the demo. */
export async function demoPeople(context: Context): Promise<DemoPerson[]> {
  if (!context.settings.demo) return [];
  const { store } = context.system;
  const emails = Object.values(OFFERED);
  const users = await store.list(User, { where: (w) => w.where('row.email IN (:...emails)', { emails }) });
  const members = await store.list(Membership, {
    where: (w) => w.where('row.userId IN (:...ids)', { ids: ['', ...users.map(({ id }) => id)] }),
  });
  const people = await Promise.all(
    Object.entries(OFFERED).map(async ([key, email]): Promise<DemoPerson | null> => {
      const user = users.find((each) => each.email === email);
      if (!user) return null;
      const grants = await store.children(RoleGrant, 'userId', user.id, [['role', 'ASC']]);
      const acts = members.some(({ userId }) => userId === user.id);
      const roles = [...grants.map(({ role }) => role), ...(acts ? (['ORGANISATION'] as const) : [])];
      return { key, name: user.name, roles, description: context.t(`accounts:demo.${key}`) };
    }),
  );
  return people.filter((person) => person !== null);
}

export async function signInAsDemoPerson(context: RequestContext, key: string): Promise<void> {
  const email = OFFERED[key];
  const user =
    context.settings.demo && email
      ? await context.system.store.first(User, { where: (w) => w.where('row.email = :email', { email }) })
      : null;
  if (!user) throw new NotFound();
  await startSession(context, user);
}
