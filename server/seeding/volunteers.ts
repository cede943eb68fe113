import type { EntityManager } from 'typeorm';
import { Agreement } from '../features/agreements/agreements.entity.js';
import { DevelopmentPlan, PlanArea, PlanGoal, PlanTraining } from '../features/plans/plans.entity.js';
import { CompetenceClaim, Tie } from '../features/volunteers/volunteers.entity.js';
import { addDays } from '../platform/clock.js';
import type { Ground } from './ground.js';
import type { SeededOrganisation } from './organisations.js';
import type { SeededVolunteer } from './people.js';
import { path } from './recruitment.js';

/** What volunteers know, whom they know, and what they mean to do. */
export async function seedVolunteers(
  ground: Ground,
  volunteers: readonly SeededVolunteer[],
  organisations: readonly SeededOrganisation[],
): Promise<void> {
  for (const volunteer of volunteers) {
    await claims(ground, volunteer);
    await ties(ground, volunteer, organisations);
  }
  await ground.writer.flush();
}

async function claims({ random, writer, competences, newId, at }: Ground, volunteer: SeededVolunteer): Promise<void> {
  const createdAt = at(volunteer.since);
  for (const { id: competenceId } of random.some(competences, 4)) {
    const claim = { userId: volunteer.id, competenceId, level: random.between(1, 5), source: 'SELF' as const };
    await writer.add(CompetenceClaim, { id: newId(createdAt), createdAt, ...claim });
  }
}

async function ties(
  { random, writer, newId, at }: Ground,
  volunteer: SeededVolunteer,
  organisations: readonly SeededOrganisation[],
): Promise<void> {
  const createdAt = at(volunteer.since);
  for (const { id: organisationId } of random.some(organisations.slice(0, 200), 2)) {
    const kind = random.pick(['MEMBER', 'STAFF', 'FOUNDER', 'COOPERATED'] as const);
    await writer.add(Tie, { id: newId(createdAt), createdAt, userId: volunteer.id, organisationId, kind });
  }
}

/** An agreed plan for each volunteer: a goal, two trainings, two areas of activity. */
export async function seedPlans(
  ground: Ground,
  volunteers: readonly SeededVolunteer[],
  agreementIds: ReadonlyMap<string, string>,
  trainingIds: readonly string[],
  officeId: string | null,
): Promise<void> {
  const plans: Array<readonly [planId: string, volunteer: SeededVolunteer]> = [];
  for (const volunteer of volunteers) {
    const createdAt = ground.at(volunteer.since + 3);
    const row = { id: ground.newId(createdAt), createdAt, userId: volunteer.id };
    await ground.writer.add(DevelopmentPlan, {
      ...row,
      sortName: volunteer.sortName,
      agreementId: agreementIds.get(volunteer.id) ?? '',
      edition: 1,
      status: 'AGREED',
      proposedBy: 'VOLUNTEER',
      proposedAt: createdAt,
      agreedAt: ground.at(volunteer.since + 4),
      coordinatorId: officeId,
    });
    const steps = [
      ['proposePlan', 'PROPOSED'],
      ['agreePlan', 'AGREED'],
    ] as const;
    await ground.writer.tell(row, 'DevelopmentPlan', path(steps, 'DRAFT', createdAt, officeId, volunteer.id));
    plans.push([row.id, volunteer]);
  }
  await ground.writer.flush();
  for (const [planId, volunteer] of plans) await items(ground, planId, volunteer, trainingIds);
  await ground.writer.flush();
}

async function items(
  ground: Ground,
  planId: string,
  volunteer: SeededVolunteer,
  trainingIds: readonly string[],
): Promise<void> {
  const { random, writer, newId, at, today } = ground;
  const createdAt = at(volunteer.since + 3);
  const dueOn = addDays(today, volunteer.since + 365);
  const item = (position: number) => ({ id: newId(createdAt), createdAt, planId, userId: volunteer.id, position });
  const competence = random.pick(ground.competences);
  await writer.add(PlanGoal, {
    ...item(1),
    text: `Umieć uczyć innych: ${competence.namePl}`,
    competenceId: competence.id,
    targetLevel: 4,
  });
  for (const [index, trainingId] of random.some(trainingIds, 2).entries()) {
    await writer.add(PlanTraining, { ...item(index + 1), trainingId, dueOn });
  }
  for (const position of [1, 2]) {
    const municipalityId = random.pick(ground.municipalities).id;
    const area = {
      topic: random.pick(ground.templates).namePl,
      municipalityId,
      targetMinutes: 60 * random.between(5, 30),
    };
    await writer.add(PlanArea, { ...item(position), ...area, dueOn });
  }
}

/** Agreements by volunteer, as they were written. */
export async function agreementIdsOf(manager: EntityManager): Promise<Map<string, string>> {
  const rows = await manager.find(Agreement, { select: { id: true, userId: true } });
  return new Map(rows.map(({ id, userId }) => [userId, id]));
}
