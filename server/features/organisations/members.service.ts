import type { Work } from '../../access/work.js';
import { Conflict, invalid, NotFound } from '../../platform/errors.js';
import { inviteUser, userByEmail } from '../accounts/index.js';
import { User } from '../accounts/user.entity.js';
import { Membership, Organisation } from './organisations.entity.js';
import type { AddMemberInput, ChangeMemberRoleInput } from './organisations.input.js';

/** The people who act for an organisation, for the mail that all of them must get. */
export function membersOf(work: Work, organisationId: string): Promise<User[]> {
  return work.system.store.list(User, {
    order: [['sortName', 'ASC']],
    where: (w) =>
      w.where(
        'row.closed = FALSE AND EXISTS (SELECT 1 FROM memberships m WHERE m.userId = row.id AND m.organisationId = :organisationId)',
        { organisationId },
      ),
  });
}

/**
 * Lets someone act for the organisation; who has no account yet is invited to make one. An owner may do so once the
 * foundation has checked the organisation, so that nobody collects names of account holders with an invented one.
 */
export async function addMember(work: Work, input: AddMemberInput): Promise<Membership> {
  const { organisationId, role } = input;
  const organisation = await work.store.find(Organisation, organisationId);
  if (!organisation) throw new NotFound();
  const { status, name } = await work.system.store.get(Organisation, organisationId);
  const known = await userByEmail(work, input.email);
  const values = { organisationId, role };
  work.demand('create', Object.assign(new Membership(), values));
  if (status === 'ARCHIVED' || (status !== 'VERIFIED' && !work.actor.roles.has('COORDINATOR'))) {
    throw new Conflict('organisations:NOT_VERIFIED');
  }
  if (known && (await isMember(work, organisationId, known.id))) throw invalid('email', 'organisations:ALREADY_MEMBER');
  const user = known ?? (await inviteUser(work, { email: input.email, name: input.name, roles: [] }));
  const membership = await work.create(Membership, { ...values, userId: user.id });
  await work.record('addMember', membership, { role });
  const link = `${work.settings.publicUrl}/organisations/${organisationId}`;
  await work.mail(user, 'organisations:mail.added', { name, link });
  return membership;
}

export async function changeMemberRole(work: Work, input: ChangeMemberRoleInput): Promise<Membership> {
  const membership = await work.load(Membership, input.id, 'update');
  if (membership.role === input.role) return membership;
  const from = membership.role;
  if (input.role !== 'OWNER') await keepAnOwner(work, membership);
  membership.role = input.role;
  await work.save(membership);
  await work.record('changeMemberRole', membership, { before: from, after: input.role });
  return membership;
}

/** An owner or the office takes a member out; everyone may leave. */
export async function removeMember(work: Work, id: string): Promise<Membership> {
  const membership = await work.load(Membership, id, 'delete');
  await keepAnOwner(work, membership);
  await work.remove(membership);
  await work.record('removeMember', membership);
  const [user, { name }] = [
    await work.system.store.get(User, membership.userId),
    await work.system.store.get(Organisation, membership.organisationId),
  ];
  if (user.id !== work.actor.userId) await work.mail(user, 'organisations:mail.removed', { name });
  return membership;
}

async function isMember(work: Work, organisationId: string, userId: string): Promise<boolean> {
  const { store } = work.system;
  return (await store.count(Membership, { where: (w) => w.where({ organisationId, userId }) })) > 0;
}

/** Someone must be able to manage the members. */
async function keepAnOwner(work: Work, { id, organisationId, role }: Membership): Promise<void> {
  if (role !== 'OWNER') return;
  const owners = await work.system.loadAll(Membership, 'read', (w) => w.where({ organisationId, role: 'OWNER' }));
  if (owners.every((owner) => owner.id === id)) throw invalid('', 'organisations:LAST_OWNER');
}
