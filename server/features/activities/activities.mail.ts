import type { Work } from '../../access/work.js';
import type { MessageKey } from '../../platform/errors.js';
import { User } from '../accounts/user.entity.js';
import { Organisation } from '../organisations/organisations.entity.js';
import type { Activity } from './activities.entity.js';

const linkTo = (work: Work, { id }: Activity) => `${work.settings.publicUrl}/activities/${id}`;

/** Everyone who acts for the receiver, except the volunteer. */
export const receiversOf = (work: Work, organisationId: string): Promise<User[]> =>
  work.system.store.list(User, {
    where: (w) =>
      w
        .where('row.id IN (SELECT m.userId FROM memberships m WHERE m.organisationId = :organisationId)')
        .andWhere('row.id <> :userId', { organisationId, userId: work.userId }),
  });

/** Asks the receivers to confirm. */
export async function mailReceivers(
  work: Work,
  activity: Activity,
  volunteer: User,
  receivers: readonly User[],
): Promise<void> {
  if (receivers.length === 0) return;
  const organisation = await work.system.store.load(Organisation, activity.organisationId);
  for (const member of receivers) {
    await work.mail(member, 'activities:mail.toConfirm', {
      name: member.name,
      volunteer: volunteer.name,
      organisation: organisation?.name ?? '',
      ...aboutIt(work, activity),
    });
  }
}

/** Tells the volunteer that their entry came back, and why. */
export async function mailVolunteer(
  work: Work,
  activity: Activity,
  key: MessageKey & `activities:mail.${string}`,
  reason: string,
): Promise<void> {
  const volunteer = await work.system.store.get(User, activity.userId);
  await work.mail(volunteer, key, { name: volunteer.name, reason, ...aboutIt(work, activity) });
}

const aboutIt = (work: Work, activity: Activity) => ({
  topic: activity.topic,
  heldOn: activity.heldOn,
  link: linkTo(work, activity),
});
