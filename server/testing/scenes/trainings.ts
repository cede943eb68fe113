import { Competence } from '../../features/catalogue/catalogue.entity.js';
import { Municipality } from '../../features/region/region.entity.js';
import { Enrolment, SessionTrainer, Training, TrainingSession } from '../../features/trainings/trainings.entity.js';
import { fold, sortKey } from '../../platform/text/polish.js';
import type { Portal } from '../portal.js';

const HOUR = 3_600_000;

/** A training of the catalogue that gives the first competence on level 3. */
export function aTraining(portal: Portal, changes: Partial<Training> = {}): Promise<Training> {
  return portal.asSystem(async (work) => {
    const competence = await work.store.first(Competence, { order: [['code', 'ASC']] });
    const titlePl = changes.titlePl ?? 'Fundusz sołecki krok po kroku';
    const titleEn = changes.titleEn ?? 'The village fund step by step';
    return work.create(Training, {
      titlePl,
      titleEn,
      sortTitle: sortKey(titlePl),
      searchTitle: fold(`${titlePl} ${titleEn}`),
      descriptionPl: 'Terminy, zebranie wiejskie, wniosek.',
      descriptionEn: 'Deadlines, the village meeting, the application.',
      minutes: 240,
      competences: competence ? [{ competenceId: competence.id, level: 3 }] : [],
      archived: false,
      ...changes,
    });
  });
}

interface SessionScene extends Partial<TrainingSession> {
  /** Who leads it. */
  trainers?: readonly string[];
  /** Hours from now to its start; a week unless said otherwise. */
  inHours?: number;
}

/** A session that takes enrolments, of a training of its own unless one is given. */
export async function aSession(portal: Portal, scene: SessionScene = {}): Promise<TrainingSession> {
  const { trainers = [], inHours = 168, ...changes } = scene;
  const trainingId = changes.trainingId ?? (await aTraining(portal)).id;
  return portal.asSystem(async (work) => {
    const municipality = await work.store.first(Municipality, { order: [['code', 'ASC']] });
    const startsAt = new Date(work.now.getTime() + inHours * HOUR);
    const session = await work.create(TrainingSession, {
      trainingId,
      status: 'OPEN',
      startsAt,
      endsAt: new Date(startsAt.getTime() + 4 * HOUR),
      enrolBy: new Date(startsAt.getTime() - HOUR),
      municipalityId: municipality?.id ?? null,
      place: 'Dom sąsiedzki',
      onlineLink: 'https://meet.example.com/abc',
      capacity: 10,
      ...changes,
    });
    for (const userId of trainers) await work.create(SessionTrainer, { sessionId: session.id, userId });
    return session;
  });
}

/** A place in the session; CONFIRMED unless said otherwise. */
export function anEnrolment(
  portal: Portal,
  session: TrainingSession,
  userId: string,
  changes: Partial<Enrolment> = {},
): Promise<Enrolment> {
  const { id: sessionId, trainingId } = session;
  return portal.asSystem((work) =>
    work.create(Enrolment, { sessionId, trainingId, userId, status: 'CONFIRMED', requestedAt: work.now, ...changes }),
  );
}
