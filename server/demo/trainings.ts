import type { Work } from '../access/work.js';
import { User } from '../features/accounts/user.entity.js';
import { Agreement } from '../features/agreements/agreements.entity.js';
import { DevelopmentPlan, PlanArea, PlanGoal, PlanTraining } from '../features/plans/plans.entity.js';
import {
  Enrolment,
  type EnrolmentStatus,
  type SessionStatus,
  SessionTrainer,
  Training,
  TrainingSession,
} from '../features/trainings/trainings.entity.js';
import { CompetenceClaim } from '../features/volunteers/volunteers.entity.js';
import { fold, sortKey } from '../platform/text/polish.js';
import { COORDINATOR } from './story/story.js';
import type { DemoPlan, DemoProposal, DemoSession, DemoTraining } from './story/types.js';
import { step, type Teller } from './teller.js';

const PLANNED_DAYS_AHEAD = 45;
const ENROLLED_DAYS_AHEAD = 20;

export async function tellTraining(teller: Teller, story: DemoTraining): Promise<void> {
  const training = await teller.at(teller.moment(-240), COORDINATOR, async (work) => {
    const row = await work.system.create(Training, {
      titlePl: story.titlePl,
      titleEn: story.titleEn,
      sortTitle: sortKey(story.titlePl).slice(0, 340),
      searchTitle: fold(story.titlePl),
      descriptionPl: story.programmePl,
      descriptionEn: story.programmeEn,
      minutes: story.minutes,
      competences: story.competences.map(({ code, level }) => ({ competenceId: teller.id('competence', code), level })),
      archived: false,
    });
    await work.record('createTraining', row);
    return row;
  });
  teller.remember('training', story.key, training.id);
  for (const session of story.sessions) await tellSession(teller, training, session);
  for (const proposal of story.proposals ?? []) await tellProposal(teller, training, proposal);
}

async function tellProposal(teller: Teller, training: Training, story: DemoProposal): Promise<void> {
  const startsAt = teller.moment(story.day, story.time);
  await teller.at(teller.moment(story.proposed, '19:00'), story.person, async (work) => {
    const userId = teller.id('person', story.person);
    const row = await work.system.create(TrainingSession, {
      trainingId: training.id,
      status: 'PROPOSED',
      startsAt,
      endsAt: new Date(startsAt.getTime() + training.minutes * 60_000),
      municipalityId: teller.id('municipality', story.municipality),
      place: story.place,
      onlineLink: null,
      capacity: story.capacity,
      enrolBy: teller.moment(story.day - 1, story.time),
      proposedById: userId,
      proposal: story.proposal,
    });
    await work.record('proposeSession', row, { to: row.status }, userId);
  });
}

async function tellSession(teller: Teller, training: Training, story: DemoSession): Promise<void> {
  const planned = Math.min(story.day - PLANNED_DAYS_AHEAD, -1);
  const row = await teller.at(teller.moment(planned), COORDINATOR, (work) =>
    planSession(work, teller, training, story),
  );
  if (story.state === 'PLANNED') return;
  await teller.at(teller.moment(planned, '12:00'), COORDINATOR, (work) => step(work, row, 'openSession', 'OPEN'));
  await tellEnrolments(teller, row, story);
  const later: SessionStatus[] = ['CLOSED', 'HELD', 'SETTLED'];
  if (story.state === 'CANCELLED') {
    await teller.at(teller.moment(Math.min(story.day - 3, 0)), COORDINATOR, (work) =>
      step(work, row, 'cancelSession', 'CANCELLED'),
    );
  }
  if (!later.some((status) => status === story.state)) return;
  await teller.at(teller.moment(story.enrolBy, '20:00'), COORDINATOR, (work) =>
    step(work, row, 'closeSession', 'CLOSED'),
  );
  if (story.state === 'CLOSED') return;
  const trainer = story.trainers[0] ?? COORDINATOR;
  await teller.at(teller.moment(story.day, '20:30'), trainer, (work) => step(work, row, 'markHeld', 'HELD'));
  if (story.state === 'HELD') return;
  await teller.at(teller.moment(story.day + 1), trainer, (work) => settle(work, teller, row, training, story));
}

async function planSession(
  work: Work,
  teller: Teller,
  training: Training,
  story: DemoSession,
): Promise<TrainingSession> {
  const startsAt = teller.moment(story.day, story.time);
  const row = await work.system.create(TrainingSession, {
    trainingId: training.id,
    status: 'PLANNED',
    startsAt,
    endsAt: new Date(startsAt.getTime() + training.minutes * 60_000),
    municipalityId: story.municipality ? teller.id('municipality', story.municipality) : null,
    place: story.place ?? null,
    onlineLink: story.link ?? null,
    capacity: story.capacity,
    enrolBy: teller.moment(story.enrolBy, '20:00'),
  });
  for (const trainer of story.trainers) {
    await work.system.create(SessionTrainer, { sessionId: row.id, userId: teller.id('person', trainer) });
  }
  await work.record('planSession', row);
  return row;
}

async function tellEnrolments(teller: Teller, session: TrainingSession, story: DemoSession): Promise<void> {
  const firstDay = Math.min(story.day - ENROLLED_DAYS_AHEAD, -1);
  let minute = 0;
  for (const [person, status] of Object.entries(story.enrolments)) {
    minute += 1;
    const requestedAt = new Date(teller.moment(firstDay, '13:00').getTime() + minute * 60_000);
    const waits = status === 'WAITLISTED';
    const row = await teller.at(requestedAt, person, async (work) => {
      const userId = teller.id('person', person);
      const values = { sessionId: session.id, trainingId: session.trainingId, userId, requestedAt };
      const enrolment = await work.system.create(Enrolment, { ...values, status: waits ? 'WAITLISTED' : 'CONFIRMED' });
      await work.record('enrol', enrolment);
      return enrolment;
    });
    const attended: EnrolmentStatus[] = ['PRESENT', 'PARTIAL', 'EXCUSED', 'ABSENT'];
    const found = attended.find((each) => each === status);
    if (!found || story.state !== 'SETTLED') continue;
    const trainer = story.trainers[0] ?? COORDINATOR;
    await teller.at(teller.moment(story.day, '20:45'), trainer, (work) => step(work, row, 'recordAttendance', found));
  }
}

async function settle(
  work: Work,
  teller: Teller,
  session: TrainingSession,
  training: Training,
  story: DemoSession,
): Promise<void> {
  await step(work, session, 'settleSession', 'SETTLED');
  for (const [person, attendance] of Object.entries(story.enrolments)) {
    if (attendance !== 'PRESENT') continue;
    const userId = teller.id('person', person);
    for (const { competenceId, level } of training.competences)
      await grantCompetence(work, userId, competenceId, level, training);
  }
}

async function grantCompetence(
  work: Work,
  userId: string,
  competenceId: string,
  level: number,
  training: Training,
): Promise<void> {
  const held = (w: Parameters<Parameters<Work['loadAll']>[2]>[0]) =>
    w.where({ userId, competenceId, source: 'TRAINING' });
  const [claim] = await work.system.loadAll(CompetenceClaim, 'update', held);
  if (claim) await work.system.save(Object.assign(claim, { level: Math.max(claim.level, level) }));
  else
    await work.system.create(CompetenceClaim, {
      userId,
      competenceId,
      level,
      source: 'TRAINING',
      evidence: training.titlePl,
    });
}

export async function tellPlan(teller: Teller, story: DemoPlan): Promise<void> {
  const row = await teller.at(teller.moment(story.proposed), story.proposedBy, (work) =>
    proposePlan(work, teller, story),
  );
  if (story.agreed === undefined) return;
  const side = story.proposedBy === story.person ? COORDINATOR : story.person;
  await teller.at(teller.moment(story.agreed), side, (work) =>
    step(work, row, 'agreePlan', 'AGREED', { agreedAt: work.now }),
  );
}

async function proposePlan(work: Work, teller: Teller, story: DemoPlan): Promise<DevelopmentPlan> {
  const system = work.system;
  const user = await system.store.get(User, teller.id('person', story.person));
  const agreement = await system.store.first(Agreement, {
    where: (w) => w.where('row.userId = :id AND row.parentId IS NULL', { id: user.id }),
  });
  if (!agreement) throw new Error(`The story gives ${story.person} a plan without an agreement`);
  const own = story.proposedBy === story.person;
  const row = await system.create(DevelopmentPlan, {
    userId: user.id,
    sortName: user.sortName,
    agreementId: agreement.id,
    edition: 1,
    status: 'DRAFT',
    coordinatorId: teller.id('person', COORDINATOR),
  });
  const item = (index: number) => ({ planId: row.id, userId: user.id, position: index + 1 });
  const inside = (offset: number) => [teller.day(offset), agreement.validTo].sort()[0] ?? agreement.validTo;
  for (const [index, text] of story.goals.entries()) await system.create(PlanGoal, { ...item(index), text });
  for (const [index, { training, by }] of story.trainings.entries()) {
    await system.create(PlanTraining, {
      ...item(index),
      trainingId: teller.id('training', training),
      dueOn: inside(by),
    });
  }
  for (const [index, area] of story.areas.entries()) {
    const municipalityId = teller.id('municipality', area.municipality);
    const target = { topic: area.topic, municipalityId, targetMinutes: area.targetMinutes, dueOn: inside(area.by) };
    await system.create(PlanArea, { ...item(index), ...target });
  }
  await work.record('draftPlan', row);
  return step(work, row, 'proposePlan', 'PROPOSED', {
    proposedBy: own ? 'VOLUNTEER' : 'COORDINATOR',
    proposedAt: work.now,
  });
}
