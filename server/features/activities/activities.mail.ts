import type { Work } from '../../access/work.js';
import type { MessageKey } from '../../platform/errors.js';
import { User } from '../accounts/user.entity.js';
import { Membership, Organisation } from '../organisations/organisations.entity.js';
import type { Activity } from './activities.entity.js';

const linkTo = (work: Work, { id }: Activity) => `${work.settings.publicUrl}/activities/${id}`;

/** Asks everyone who acts for the receiver, except the volunteer, to confirm. */
export async function mailReceivers(work: Work, activity: Activity): Promise<void> {
  const { store } = work.system;
  const members = await store.list(Membership, {
    where: (w) =>
      w
        .where('row.organisationId = :organisationId', { organisationId: activity.organisationId })
        .andWhere('row.userId <> :userId', { userId: activity.userId }),
  });
  if (members.length === 0) return;
  const organisation = await store.get(Organisation, activity.organisationId);
  const volunteer = await store.get(User, activity.userId);
  for (const { userId } of members) {
    const member = await store.get(User, userId);
    await work.mail(member, 'activities:mail.toConfirm', {
      name: member.name,
      volunteer: volunteer.name,
      organisation: organisation.name,
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
