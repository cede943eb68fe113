import { Agreement } from '../../features/agreements/agreements.entity.js';
import { DevelopmentPlan, PlanArea, PlanGoal, PlanTraining } from '../../features/plans/plans.entity.js';
import { addDays } from '../../platform/clock.js';
import type { Portal } from '../portal.js';
import { aTraining } from './trainings.js';

/** A plan with a goal in words, a training and an area of activity; a draft unless said otherwise. The volunteer needs an agreement. */
export async function aPlan(
  portal: Portal,
  userId: string,
  changes: Partial<DevelopmentPlan> = {},
): Promise<DevelopmentPlan> {
  const { id: trainingId } = await aTraining(portal);
  return portal.asSystem(async (work) => {
    const agreement = await work.store.first(Agreement, { where: (w) => w.where('row.userId = :userId', { userId }) });
    if (!agreement) throw new Error('A plan needs an agreement: make the volunteer by `aVolunteer`.');
    const plan = await work.create(DevelopmentPlan, {
      userId,
      sortName: agreement.sortName,
      agreementId: agreement.id,
      edition: 1,
      status: 'DRAFT',
      ...changes,
    });
    const item = { planId: plan.id, userId, position: 1 };
    const dueOn = addDays(work.clock.today(), 60);
    await work.create(PlanGoal, { ...item, text: 'Samodzielnie poprowadzić zebranie wiejskie' });
    await work.create(PlanTraining, { ...item, trainingId, dueOn });
    await work.create(PlanArea, { ...item, topic: 'Zebrania wiejskie', targetMinutes: 600, dueOn });
    return plan;
  });
}
