import type { Work } from '../../access/work.js';
import type { MessageKey, MessageParams } from '../../platform/errors.js';
import { User } from '../accounts/user.entity.js';
import { Municipality } from '../region/region.entity.js';
import { SessionTrainer, Training, type TrainingSession } from './trainings.entity.js';

/** Writes about a session to people, each in their own language. */
export async function mailAboutSession(
  work: Work,
  session: TrainingSession,
  userIds: readonly string[],
  key: MessageKey,
  extra: MessageParams = {},
): Promise<void> {
  if (userIds.length === 0) return;
  const { store } = work.system;
  const training = await store.get(Training, session.trainingId);
  const municipality = await store.load(Municipality, session.municipalityId);
  for (const userId of new Set(userIds)) {
    const user = await store.get(User, userId);
    const polish = user.locale === 'PL';
    const where = [municipality?.name, session.place].filter(Boolean).join(', ');
    await work.mail(user, key, {
      name: user.name,
      title: polish ? training.titlePl : training.titleEn,
      when: spoken(session.startsAt, polish ? 'pl' : 'en-GB', work.clock.timeZone),
      where: where || 'online',
      link: `${work.settings.publicUrl}/trainings/sessions/${session.id}`,
      ...extra,
    });
  }
}

const spoken = (moment: Date, language: string, timeZone: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short', timeZone }).format(moment);

/** Who leads the session. */
export const trainersOf = (work: Work, sessionId: string): Promise<SessionTrainer[]> =>
  work.system.store.list(SessionTrainer, {
    where: (w) => w.where('row.sessionId = :sessionId', { sessionId }),
    order: [['id', 'ASC']],
  });
