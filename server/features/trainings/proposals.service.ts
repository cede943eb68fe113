import type { Work } from '../../access/work.js';
import { invalid } from '../../platform/errors.js';
import { giveRole, usersWithRole } from '../accounts/index.js';
import { mailAboutSession } from './mails.js';
import { checkDetails, offeredTraining } from './sessions.service.js';
import { SessionTrainer, TrainingSession } from './trainings.entity.js';
import type { ProposeSessionInput } from './trainings.input.js';
import { sessionStates } from './trainings.states.js';

/*
 * A volunteer proposes a date that they would lead for the others. It is nobody's but theirs and the office's until a
 * coordinator accepts it; from then on it is a session like any other, with the volunteer as its trainer.
 */

/** So many may wait for the office at a time. */
const MOST_WAITING = 5;
const DAY_MS = 86_400_000;

export async function proposeSession(work: Work, input: ProposeSessionInput): Promise<TrainingSession> {
  await offeredTraining(work, input.trainingId);
  if (input.startsAt <= work.now) throw invalid('startsAt', 'trainings:IN_THE_PAST');
  await refuseTooMany(work);
  const details = {
    ...input,
    // Enrolment opens when the office has accepted, and ends a day before unless there is not even that much time.
    enrolBy: new Date(Math.max(input.startsAt.getTime() - DAY_MS, work.now.getTime())),
    municipalityId: input.municipalityId ?? null,
    place: input.place || null,
    onlineLink: input.onlineLink || null,
  };
  await checkDetails(work, details);
  const values = { ...details, status: 'PROPOSED' as const, proposedById: work.userId };
  const session = await work.create(TrainingSession, values, 'propose');
  await work.record('proposeSession', session, { to: session.status }, work.userId);
  const office = (await usersWithRole(work, 'COORDINATOR')).map(({ id }) => id);
  await mailAboutSession(work, session, office, 'trainings:mail.proposed', { proposal: input.proposal });
  return session;
}

/** Whoever asks twice at once must not get past the limit: the person's proposals are read with locks. */
async function refuseTooMany(work: Work): Promise<void> {
  const waiting = await work.loadAll(TrainingSession, 'propose', (w) =>
    w.where("row.proposedById = :me AND row.status = 'PROPOSED'", { me: work.userId }),
  );
  if (waiting.length >= MOST_WAITING) throw invalid('', 'trainings:TOO_MANY_PROPOSALS', { max: MOST_WAITING });
}

/** Makes the proposal a planned session and its author the trainer, with the role that this takes. */
export async function acceptProposal(work: Work, id: string): Promise<TrainingSession> {
  const session = await work.load(TrainingSession, id, 'accept');
  const change = sessionStates.take(session, 'accept');
  await work.save(session);
  await work.record('acceptSessionProposal', session, change, session.proposedById);
  const userId = session.proposedById;
  if (userId) {
    await giveRole(work, userId, 'TRAINER', work.userId);
    await work.create(SessionTrainer, { sessionId: session.id, userId });
    await mailAboutSession(work, session, [userId], 'trainings:mail.proposalAccepted');
  }
  return session;
}
