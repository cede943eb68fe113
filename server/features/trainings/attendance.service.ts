import type { Work } from '../../access/work.js';
import { Conflict, invalid } from '../../platform/errors.js';
import { CompetenceClaim } from '../volunteers/volunteers.entity.js';
import { enrolmentsOf } from './enrolment.service.js';
import { mailAboutSession } from './mails.js';
import { Enrolment, Training, TrainingSession } from './trainings.entity.js';
import type { RecordAttendanceInput } from './trainings.input.js';
import { ATTENDED, enrolmentStates, sessionStates } from './trainings.states.js';

/** Notes or corrects how somebody took part; from the start of the session until it is settled. */
export async function recordAttendance(work: Work, input: RecordAttendanceInput): Promise<Enrolment> {
  const { sessionId } = await work.store.get(Enrolment, input.enrolmentId);
  const session = await work.system.load(TrainingSession, sessionId, 'update');
  const enrolment = await work.load(Enrolment, input.enrolmentId, 'attend');
  if (!ATTENDED.includes(session.status)) throw new Conflict('platform:WRONG_STATE', { state: session.status });
  if (session.startsAt > work.now) throw new Conflict('trainings:NOT_STARTED');
  const change = enrolmentStates.take(enrolment, input.attendance);
  if (change.from === change.to) return enrolment;
  await work.save(enrolment);
  await work.record('recordAttendance', enrolment, change);
  return enrolment;
}

/** Says that the session took place. Who still waits for a place waits no longer. */
export async function markHeld(work: Work, id: string): Promise<TrainingSession> {
  const session = await work.load(TrainingSession, id, 'attend');
  const change = sessionStates.take(session, 'hold');
  if (session.startsAt > work.now) throw new Conflict('trainings:NOT_STARTED');
  await work.save(session);
  await work.record('markHeld', session, change);
  for (const enrolment of await enrolmentsOf(work, session)) {
    if (enrolment.status !== 'WAITLISTED') continue;
    const step = enrolmentStates.take(enrolment, 'cancel');
    await work.system.save(enrolment);
    await work.system.record('cancelEnrolment', enrolment, step);
  }
  return session;
}

/** Closes the attendance for good and grants the training's competences to those who were present. */
export async function settleSession(work: Work, id: string): Promise<TrainingSession> {
  const session = await work.load(TrainingSession, id, 'settle');
  const change = sessionStates.take(session, 'settle');
  const enrolments = await enrolmentsOf(work, session);
  const unmarked = enrolments.filter(({ status }) => status === 'CONFIRMED').length;
  if (unmarked > 0) throw invalid('', 'trainings:ATTENDANCE_MISSING', { count: unmarked });
  await work.save(session);
  await work.record('settleSession', session, change);
  const present = enrolments.filter(({ status }) => status === 'PRESENT').map(({ userId }) => userId);
  const training = await work.system.store.get(Training, session.trainingId);
  if (training.competences.length > 0 && present.length > 0) {
    await grantCompetences(work.system, training, work.clock.day(session.startsAt), present);
    await mailAboutSession(work, session, present, 'trainings:mail.competences');
  }
  return session;
}

/** The state of the session lets this run once; a level that somebody has from another training is never lowered. */
async function grantCompetences(system: Work, training: Training, day: string, userIds: string[]): Promise<void> {
  const evidence = `${training.titlePl} (${day})`;
  const held = await system.loadAll(CompetenceClaim, 'update', (w) =>
    w.where("row.source = 'TRAINING' AND row.userId IN (:...userIds)", { userIds }),
  );
  for (const userId of userIds) {
    for (const { competenceId, level } of training.competences) {
      const claim = held.find((each) => each.userId === userId && each.competenceId === competenceId);
      if (claim && claim.level >= level) continue;
      const granted = claim
        ? await system.save(Object.assign(claim, { level, evidence }))
        : await system.create(CompetenceClaim, { userId, competenceId, level, source: 'TRAINING', evidence });
      await system.record('grantCompetence', granted, { level, competenceId });
    }
  }
}
