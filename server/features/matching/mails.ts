import type { Work } from '../../access/work.js';
import type { MessageKey } from '../../platform/errors.js';
import type { Recipient } from '../../platform/mail/outbox.js';
import { dayInWords } from '../../platform/text/days.js';
import { usersWithRole } from '../accounts/index.js';
import { User } from '../accounts/user.entity.js';
import { Membership, Organisation } from '../organisations/organisations.entity.js';
import { SupportRequest } from '../support/support.entity.js';
import type { Match } from './matching.entity.js';

/* Who hears of a match. Every mail names the request, the organisation and the volunteer, and leads to its page. */

export const tellVolunteer = async (work: Work, match: Match, key: MessageKey): Promise<void> =>
  tell(work, match, [await work.system.store.get(User, match.userId)], key);

/** Everyone who represents the organisation; where nobody does (a request by phone), the coordinators. */
export async function tellOrganisation(work: Work, match: Match, key: MessageKey): Promise<void> {
  const { store } = work.system;
  const members = await store.list(Membership, {
    where: (w) => w.where('row.organisationId = :id', { id: match.organisationId }),
  });
  const people = await Promise.all(members.map(({ userId }) => store.get(User, userId)));
  const open = people.filter(({ closed }) => !closed);
  await tell(work, match, open.length > 0 ? open : await usersWithRole(work, 'COORDINATOR'), key);
}

/** The coordinator who proposed it, or all where the volunteer offered. Whoever acts need not be told. */
export async function tellCoordinator(work: Work, match: Match, key: MessageKey): Promise<void> {
  const proposer = await work.system.store.load(User, match.proposedById);
  const people = proposer && !proposer.closed ? [proposer] : await usersWithRole(work, 'COORDINATOR');
  await tell(
    work,
    match,
    people.filter(({ id }) => id !== work.actor.userId),
    key,
  );
}

async function tell(work: Work, match: Match, people: Array<Recipient & { name: string }>, key: MessageKey) {
  if (people.length === 0) return;
  const { store } = work.system;
  const [request, organisation, volunteer] = await Promise.all([
    store.get(SupportRequest, match.requestId),
    store.get(Organisation, match.organisationId),
    store.get(User, match.userId),
  ]);
  const { publicUrl } = work.settings;
  for (const person of people) {
    await work.mail(person, key, {
      name: person.name,
      title: request.title,
      organisation: organisation.name,
      volunteer: volunteer.name,
      deadline: dayInWords(work.clock.day(match.respondBy), person.locale),
      link: `${publicUrl}/matches/${match.id}`,
      matching: `${publicUrl}/requests/${match.requestId}/matching`,
    });
  }
}
