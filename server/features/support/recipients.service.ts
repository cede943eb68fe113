import type { Work } from '../../access/work.js';
import type { MessageKey } from '../../platform/errors.js';
import { usersWithRole } from '../accounts/index.js';
import { User } from '../accounts/user.entity.js';
import { membersOf } from '../organisations/index.js';
import { Organisation } from '../organisations/organisations.entity.js';
import type { SupportRequest } from './support.entity.js';

type Params = Record<string, string>;

/** Those on the asking side: who acts for the organisation, and the volunteer who named it. */
export async function askingSide(work: Work, request: SupportRequest): Promise<User[]> {
  const members = await membersOf(work, request.organisationId);
  if (request.origin !== 'VOLUNTEER_NAMED' || !request.createdById) return members;
  const volunteer = await work.system.store.find(User, request.createdById);
  return volunteer && members.every(({ id }) => id !== volunteer.id) ? [...members, volunteer] : members;
}

/** Mails everyone on the asking side but the person who acts. */
export async function tellAskingSide(work: Work, request: SupportRequest, key: MessageKey, params: Params = {}) {
  await tell(work, await askingSide(work, request), request, key, params);
}

/** Mails all coordinators but the one who acts. */
export async function tellCoordinators(work: Work, request: SupportRequest, key: MessageKey, params: Params = {}) {
  await tell(work, await usersWithRole(work, 'COORDINATOR'), request, key, params);
}

async function tell(work: Work, people: User[], request: SupportRequest, key: MessageKey, params: Params) {
  const organisation = await work.system.store.get(Organisation, request.organisationId);
  const link = `${work.settings.publicUrl}/requests/${request.id}`;
  for (const person of people) {
    if (person.id === work.actor.userId) continue;
    await work.mail(person, key, { title: request.title, organisation: organisation.name, link, ...params });
  }
}
