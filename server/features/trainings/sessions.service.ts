import type { Work } from '../../access/work.js';
import { Conflict, invalid } from '../../platform/errors.js';
import { RoleGrant } from '../accounts/role-grant.entity.js';
import { Municipality } from '../region/region.entity.js';
import { enrolmentsOf, fillPlaces } from './enrolment.service.js';
import { mailAboutSession, trainersOf } from './mails.js';
import { SessionTrainer, Training, TrainingSession } from './trainings.entity.js';
import type { PlanSessionInput, UpdateSessionInput } from './trainings.input.js';
import { CHANGEABLE, enrolmentStates, sessionStates, TAKING } from './trainings.states.js';

export async function planSession(work: Work, input: PlanSessionInput): Promise<TrainingSession> {
  const { trainerIds, ...given } = input;
  await offeredTraining(work, input.trainingId);
  const details = {
    ...given,
    municipalityId: given.municipalityId ?? null,
    place: given.place || null,
    onlineLink: given.onlineLink || null,
  };
  await checkDetails(work, details);
  const session = await work.create(TrainingSession, { ...details, status: 'PLANNED' });
  await setTrainers(work, session, trainerIds);
  await work.record('planSession', session);
  return session;
}

/** Only what is offered gets new dates. */
export async function offeredTraining(work: Work, id: string): Promise<void> {
  const training = await work.store.load(Training, id);
  if (!training || training.archived) throw invalid('trainingId', 'trainings:UNKNOWN_TRAINING');
}

/** Changes a session that has not been held. Who is enrolled learns of another time or place; more places let people in. */
export async function updateSession(work: Work, input: UpdateSessionInput): Promise<TrainingSession> {
  const { id, version, trainerIds, ...given } = input;
  const session = await work.load(TrainingSession, id, 'update', version);
  if (!CHANGEABLE.includes(session.status)) throw new Conflict('platform:WRONG_STATE', { state: session.status });
  const changes = changed(session, given);
  Object.assign(session, changes);
  await checkDetails(work, session);
  const enrolments = await enrolmentsOf(work, session);
  const taken = enrolments.filter(({ status }) => TAKING.includes(status));
  if (session.capacity < taken.length) {
    throw invalid('capacity', 'trainings:CAPACITY_BELOW_TAKEN', { taken: taken.length });
  }
  await work.save(session);
  if (trainerIds) await setTrainers(work, session, trainerIds);
  const fields = [...Object.keys(changes), ...(trainerIds ? ['trainers'] : [])];
  await work.record('updateSession', session, { fields });
  if (['startsAt', 'endsAt', 'municipalityId', 'place', 'onlineLink'].some((field) => field in changes)) {
    const waiting = enrolments.filter(({ status }) => status === 'WAITLISTED');
    const people = [...taken, ...waiting, ...(await trainersOf(work, id))].map(({ userId }) => userId);
    await mailAboutSession(work, session, people, 'trainings:mail.changed');
  }
  await fillPlaces(work, session, enrolments);
  return session;
}

/** The given values that differ from what the session says. */
function changed(session: TrainingSession, given: Omit<UpdateSessionInput, 'id' | 'version' | 'trainerIds'>) {
  const differs = (key: string, value: unknown) => {
    const before: unknown = Reflect.get(session, key);
    return before instanceof Date && value instanceof Date ? +before !== +value : before !== value;
  };
  return Object.fromEntries(
    Object.entries(given)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]): [string, unknown] => [key, value === '' ? null : value])
      .filter(([key, value]) => differs(key, value)),
  );
}

type Details = Pick<TrainingSession, 'startsAt' | 'endsAt' | 'enrolBy' | 'municipalityId' | 'onlineLink'>;

/** What has to be true of every session, whoever thought of it. */
export async function checkDetails(work: Work, session: Details): Promise<void> {
  if (session.endsAt <= session.startsAt) throw invalid('endsAt', 'trainings:ENDS_BEFORE_START');
  if (session.enrolBy > session.startsAt) throw invalid('enrolBy', 'trainings:ENROL_AFTER_START');
  if (!session.municipalityId && !session.onlineLink) throw invalid('municipalityId', 'trainings:PLACE_OR_LINK');
  if (session.municipalityId && !(await work.store.load(Municipality, session.municipalityId))) {
    throw invalid('municipalityId', 'trainings:UNKNOWN_MUNICIPALITY');
  }
}

/** Makes `trainerIds` the ones who lead the session; who is new hears of it. Nobody leads a session they take part in. */
async function setTrainers(work: Work, session: TrainingSession, trainerIds: string[]): Promise<void> {
  const wanted = [...new Set(trainerIds)];
  const present = await trainersOf(work, session.id);
  const added = wanted.filter((userId) => !present.some((trainer) => trainer.userId === userId));
  const enrolled = await enrolmentsOf(work, session);
  for (const userId of added) {
    const grants = await work.system.store.count(RoleGrant, { where: (w) => w.where({ userId, role: 'TRAINER' }) });
    if (grants === 0) throw invalid('trainerIds', 'trainings:NOT_A_TRAINER');
    if (enrolled.some((row) => row.userId === userId && row.status !== 'CANCELLED')) {
      throw invalid('trainerIds', 'trainings:TRAINER_ENROLLED');
    }
    await work.create(SessionTrainer, { sessionId: session.id, userId });
  }
  for (const trainer of present) if (!wanted.includes(trainer.userId)) await work.remove(trainer);
  await mailAboutSession(work, session, added, 'trainings:mail.leads');
}

/** Lets volunteers enrol. */
export async function openSession(work: Work, id: string): Promise<TrainingSession> {
  const session = await work.load(TrainingSession, id, 'publish');
  const change = sessionStates.take(session, 'open');
  if (session.enrolBy <= work.now) throw invalid('', 'trainings:ENROLMENT_OVER');
  await work.save(session);
  await work.record('openSession', session, change);
  return session;
}

/** Takes no more enrolments; those who have a place keep it. */
export async function closeSession(work: Work, id: string): Promise<TrainingSession> {
  const session = await work.load(TrainingSession, id, 'close');
  const change = sessionStates.take(session, 'close');
  await work.save(session);
  await work.record('closeSession', session, change);
  return session;
}

/** Calls the session off. Everyone who is enrolled, waits, leads or proposed it is told why. */
export async function cancelSession(work: Work, input: { id: string; reason: string }): Promise<TrainingSession> {
  const session = await work.load(TrainingSession, input.id, 'cancel');
  const change = sessionStates.take(session, mayCallOff(work) ? 'cancel' : 'withdraw');
  session.cancelReason = input.reason;
  await work.save(session);
  await work.record('cancelSession', session, { ...change, reason: input.reason });
  const enrolments = (await enrolmentsOf(work, session)).filter(({ status }) => status !== 'CANCELLED');
  for (const enrolment of enrolments) {
    const step = enrolmentStates.take(enrolment, 'cancel');
    await work.system.save(enrolment);
    await work.system.record('cancelEnrolment', enrolment, step);
  }
  const people = [...enrolments, ...(await trainersOf(work, session.id))].map(({ userId }) => userId);
  const author = change.from === 'PROPOSED' && session.proposedById !== work.userId ? session.proposedById : null;
  const told = author ? [...people, author] : people;
  await mailAboutSession(work, session, told, 'trainings:mail.sessionCancelled', { reason: input.reason });
  return session;
}

/** Who proposed a session takes the proposal back, and nothing that the office has made of it. */
const mayCallOff = (work: Work): boolean => work.actor.roles.has('COORDINATOR');
