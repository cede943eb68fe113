import {
  Enrolment,
  type EnrolmentStatus,
  SessionTrainer,
  Training,
  TrainingSession,
} from '../features/trainings/trainings.entity.js';
import { fold, sortKey } from '../platform/text/polish.js';
import type { Ground } from './ground.js';
import type { People, SeededPerson } from './people.js';
import { path } from './recruitment.js';

const SESSIONS_PER_TRAINING = 2;
const HOUR = 3_600_000;

interface Session {
  id: string;
  trainingId: string;
  createdAt: Date;
  settled: boolean;
  capacity: number;
}

/** Trainings of the catalogue, each held once and announced once more, with the people enrolled in them. */
export async function seedTrainings(ground: Ground, people: People): Promise<string[]> {
  const officeId = people.coordinators[0]?.id ?? null;
  const trainingIds: string[] = [];
  for (let index = 0; index < ground.size.trainings; index++) trainingIds.push(await training(ground, index));
  await ground.writer.flush();
  const perSession = Math.round(ground.size.enrolments / (trainingIds.length * SESSIONS_PER_TRAINING));
  const sessions: Session[] = [];
  for (const trainingId of trainingIds) {
    sessions.push(await session(ground, trainingId, true, perSession, officeId));
    sessions.push(await session(ground, trainingId, false, perSession, officeId));
  }
  await ground.writer.flush();
  for (const each of sessions) {
    const trainer = ground.random.pick(people.trainers);
    const leads = { sessionId: each.id, userId: trainer.id };
    await ground.writer.add(SessionTrainer, { id: ground.newId(each.createdAt), createdAt: each.createdAt, ...leads });
    const participants = ground.random.some(people.volunteers.slice(0, 500), perSession);
    for (const [place, person] of participants.entries()) await enrolment(ground, each, person, place, trainer.id);
  }
  await ground.writer.flush();
  return trainingIds;
}

async function training({ random, writer, competences, newId, at }: Ground, index: number): Promise<string> {
  const createdAt = at(-380);
  const id = newId(createdAt);
  const competence = random.pick(competences);
  const titlePl = `${competence.namePl}: warsztat ${index + 1}`.slice(0, 160);
  const titleEn = `${competence.nameEn}: workshop ${index + 1}`.slice(0, 160);
  await writer.add(Training, {
    id,
    createdAt,
    titlePl,
    titleEn,
    sortTitle: sortKey(titlePl),
    searchTitle: fold(`${titlePl} ${titleEn}`).slice(0, 340),
    descriptionPl: competence.descriptionPl,
    descriptionEn: competence.descriptionEn,
    minutes: 60 * random.between(2, 8),
    competences: [{ competenceId: competence.id, level: random.between(2, 4) }],
    archived: false,
  });
  return id;
}

async function session(
  ground: Ground,
  trainingId: string,
  settled: boolean,
  perSession: number,
  officeId: string | null,
): Promise<Session> {
  const { random, writer, newId, at } = ground;
  const startsAt = at(settled ? -random.between(10, 250) : random.between(5, 90));
  const createdAt = new Date(startsAt.getTime() - 30 * 24 * HOUR);
  const row = { id: newId(createdAt), createdAt, trainingId };
  // Announced ones are full, and one person waits.
  const capacity = settled ? perSession + 2 : Math.max(1, perSession - 1);
  await writer.add(TrainingSession, {
    ...row,
    status: settled ? 'SETTLED' : 'OPEN',
    startsAt,
    endsAt: new Date(startsAt.getTime() + 4 * HOUR),
    municipalityId: random.pick(ground.municipalities).id,
    place: 'Świetlica',
    capacity,
    enrolBy: new Date(startsAt.getTime() - 48 * HOUR),
  });
  const opened = [['openSession', 'OPEN']] as const;
  const steps = settled ? [...opened, ['markHeld', 'HELD'] as const, ['settleSession', 'SETTLED'] as const] : opened;
  await writer.tell(row, 'TrainingSession', path(steps, 'PLANNED', createdAt, officeId));
  return { ...row, settled, capacity };
}

async function enrolment(
  { random, writer, newId }: Ground,
  session: Session,
  person: SeededPerson,
  place: number,
  trainerId: string,
): Promise<void> {
  const createdAt = new Date(session.createdAt.getTime() + place * HOUR);
  const row = { id: newId(createdAt), createdAt };
  const waiting = place >= session.capacity;
  const attended: EnrolmentStatus = random.chance(0.85) ? 'PRESENT' : random.pick(['PARTIAL', 'EXCUSED', 'ABSENT']);
  const status = session.settled ? attended : waiting ? 'WAITLISTED' : 'CONFIRMED';
  const enrolled = waiting ? 'WAITLISTED' : 'CONFIRMED';
  await writer.add(Enrolment, {
    ...row,
    sessionId: session.id,
    trainingId: session.trainingId,
    userId: person.id,
    status,
    requestedAt: createdAt,
  });
  await writer.tell(row, 'Enrolment', [
    { at: createdAt, event: 'enrol', actorId: person.id, userId: person.id, details: { to: enrolled } },
    ...(session.settled
      ? path([['recordAttendance', status]], enrolled, new Date(createdAt.getTime() + 24 * HOUR), trainerId, person.id)
      : []),
  ]);
}
