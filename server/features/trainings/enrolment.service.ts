import type { Work } from '../../access/work.js';
import { Conflict, Forbidden, invalid } from '../../platform/errors.js';
import { RoleGrant } from '../accounts/role-grant.entity.js';
import { mailAboutSession, trainersOf } from './mails.js';
import { Enrolment, TrainingSession } from './trainings.entity.js';
import type { EnrolInput } from './trainings.input.js';
import { enrolmentStates, TAKING } from './trainings.states.js';

/*
 * Every act that gives or frees a place locks the session's row first and then reads its enrolments with locks, so that
 * acts on one session queue and each sees what the one before it left, whatever the isolation level.
 */

/** All enrolments of a locked session, oldest request first. */
export async function enrolmentsOf(work: Work, session: TrainingSession): Promise<Enrolment[]> {
  const rows = await work.system.loadAll(Enrolment, 'update', (w) =>
    w.where('row.sessionId = :sessionId', { sessionId: session.id }),
  );
  return rows.sort((one, other) => +one.requestedAt - +other.requestedAt || (one.id < other.id ? -1 : 1));
}

/** A place while there are any, otherwise the end of the waiting list. */
export async function enrol(work: Work, input: EnrolInput): Promise<Enrolment> {
  const session = await work.load(TrainingSession, input.sessionId, 'enrol');
  if (session.status !== 'OPEN') throw new Conflict('trainings:NOT_OPEN');
  if (session.enrolBy < work.now || session.startsAt <= work.now) throw new Conflict('trainings:ENROLMENT_OVER');
  const userId = input.userId ?? work.userId;
  await checkPerson(work, session, userId, input.userId !== undefined);
  const enrolments = await enrolmentsOf(work, session);
  const free = enrolments.filter(({ status }) => TAKING.includes(status)).length < session.capacity;
  const known = enrolments.find((row) => row.userId === userId);
  const enrolment = known ? await again(work, known, free) : await first(work, session, userId, free);
  const key = enrolment.status === 'CONFIRMED' ? 'trainings:mail.confirmed' : 'trainings:mail.waitlisted';
  await mailAboutSession(work, session, [userId], key);
  return enrolment;
}

async function checkPerson(work: Work, session: TrainingSession, userId: string, named: boolean): Promise<void> {
  const volunteers = await work.system.store.count(RoleGrant, { where: (w) => w.where({ userId, role: 'VOLUNTEER' }) });
  if (volunteers === 0) throw named ? invalid('userId', 'trainings:NOT_A_VOLUNTEER') : new Forbidden();
  const trainers = await trainersOf(work, session.id);
  if (trainers.some((trainer) => trainer.userId === userId)) throw new Conflict('trainings:LEADS_IT');
}

async function first(work: Work, session: TrainingSession, userId: string, free: boolean): Promise<Enrolment> {
  const status = free ? 'CONFIRMED' : 'WAITLISTED';
  const { id: sessionId, trainingId } = session;
  const values = { sessionId, trainingId, userId, status, requestedAt: work.now } as const;
  const enrolment = await work.create(Enrolment, values, 'enrol');
  await work.record('enrol', enrolment, { to: status });
  return enrolment;
}

async function again(work: Work, enrolment: Enrolment, free: boolean): Promise<Enrolment> {
  work.demand('enrol', enrolment);
  if (enrolment.status !== 'CANCELLED') throw new Conflict('trainings:ALREADY_ENROLLED');
  const change = enrolmentStates.take(enrolment, free ? 'confirm' : 'wait');
  enrolment.requestedAt = work.now;
  await work.system.save(enrolment);
  await work.record('enrol', enrolment, change);
  return enrolment;
}

/** Gives the place back before the session begins; the first who waits gets it within the same transaction. */
export async function cancelEnrolment(work: Work, id: string): Promise<Enrolment> {
  const { sessionId } = await work.store.get(Enrolment, id);
  const session = await work.system.load(TrainingSession, sessionId, 'update');
  const enrolment = await work.load(Enrolment, id, 'cancel');
  const change = enrolmentStates.take(enrolment, 'cancel');
  if (session.startsAt <= work.now) throw new Conflict('trainings:STARTED');
  await work.save(enrolment);
  await work.record('cancelEnrolment', enrolment, change);
  await mailAboutSession(work, session, [enrolment.userId], 'trainings:mail.cancelled');
  await fillPlaces(work, session, await enrolmentsOf(work, session));
  return enrolment;
}

/** Gives free places to those who wait, in the order of their requests, until the session begins. */
export async function fillPlaces(work: Work, session: TrainingSession, enrolments: Enrolment[]): Promise<void> {
  if (session.startsAt <= work.now) return;
  const taken = enrolments.filter(({ status }) => TAKING.includes(status)).length;
  const waiting = enrolments.filter(({ status }) => status === 'WAITLISTED');
  for (const enrolment of waiting.slice(0, Math.max(0, session.capacity - taken))) {
    const change = enrolmentStates.take(enrolment, 'promote');
    await work.system.save(enrolment);
    await work.system.record('promoteEnrolment', enrolment, change);
    await mailAboutSession(work, session, [enrolment.userId], 'trainings:mail.promoted');
  }
}
