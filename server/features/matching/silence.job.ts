import type { Context } from '../../access/context.js';
import type { Job } from '../../access/feature.js';
import type { Work } from '../../access/work.js';
import type { MessageKey } from '../../platform/errors.js';
import { tellCoordinator, tellOrganisation, tellVolunteer } from './mails.js';
import { Match } from './matching.entity.js';
import { matchStates, WAITING } from './matching.states.js';

/** Reminds whoever has not answered for three working days and lets expire what nobody answered for seven. */
export const answerOrExpire: Job = {
  name: 'matches without an answer',
  everyMinutes: 15,
  async run(system: Context): Promise<void> {
    const now = system.clock.now();
    const waiting = { waiting: WAITING, now };
    const late = await system.store.list(Match, {
      where: (w) => w.where('row.status IN (:...waiting) AND row.respondBy < :now', waiting),
      order: [['respondBy', 'ASC']],
    });
    for (const { id } of late) await system.write((work) => expire(work, id));
    const silent = await system.store.list(Match, {
      where: (w) => w.where('row.status IN (:...waiting) AND row.respondBy >= :now AND row.remindAt <= :now', waiting),
      order: [['respondBy', 'ASC']],
    });
    for (const { id } of silent) await system.write((work) => remind(work, id));
  },
};

/** Another replica, or the answer itself, may have been faster: each looks again under the lock. */
const isWaiting = (match: Match): boolean => WAITING.includes(match.status);

async function expire(work: Work, id: string): Promise<void> {
  const match = await work.load(Match, id, 'update');
  if (!isWaiting(match) || match.respondBy >= work.now) return;
  const change = matchStates.take(match, 'expire');
  match.remindAt = null;
  await work.save(match);
  await work.record('expire', match, change);
  await tellCoordinator(work, match, 'matching:mail.expired');
  if (change.from === 'VOLUNTEER_ACCEPTED') await tellVolunteer(work, match, 'matching:mail.expiredForVolunteer');
}

async function remind(work: Work, id: string): Promise<void> {
  const match = await work.load(Match, id, 'update');
  if (!isWaiting(match) || match.remindAt === null || match.remindAt > work.now) return;
  match.remindAt = null;
  await work.save(match);
  const ofVolunteer = match.status === 'PROPOSED';
  const key: MessageKey = `matching:mail.${ofVolunteer ? 'remindVolunteer' : 'remindOrganisation'}`;
  await work.record('remind', match);
  await (ofVolunteer ? tellVolunteer : tellOrganisation)(work, match, key);
}
