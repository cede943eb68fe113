import type { Work } from '../../access/work.js';
import type { Row, RowClass } from '../../platform/database/row.entity.js';
import { type InputProblem, InvalidInput, type MessageKey } from '../../platform/errors.js';
import { ActivityKind, Competence } from '../catalogue/catalogue.entity.js';
import { Municipality } from '../region/region.entity.js';
import { Training } from '../trainings/trainings.entity.js';
import { type DevelopmentPlan, PlanArea, PlanGoal, type PlanItem, PlanTraining } from './plans.entity.js';
import type { PlanAreaInput, PlanGoalInput, PlanTrainingInput } from './plans.input.js';

/** What a plan holds, in the order of its lists. */
export interface Contents {
  goals: PlanGoal[];
  trainings: PlanTraining[];
  areas: PlanArea[];
}

export interface ContentsInput {
  goals: PlanGoalInput[];
  trainings: PlanTrainingInput[];
  areas: PlanAreaInput[];
}

export async function contentsOf(work: Work, planId: string): Promise<Contents> {
  const items = async <T extends PlanItem>(Item: RowClass<T>, action: 'update') => {
    const rows = await work.loadAll(Item, action, (w) => w.where('row.planId = :planId', { planId }));
    return rows.sort((one, other) => one.position - other.position);
  };
  return {
    goals: await items(PlanGoal, 'update'),
    trainings: await items(PlanTraining, 'update'),
    areas: await items(PlanArea, 'update'),
  };
}

/** Makes the plan hold exactly what was given. Rows keep their ids by place in the list, so little is written. */
export async function writeContents(work: Work, plan: DevelopmentPlan, input: ContentsInput): Promise<void> {
  await checkContents(work, input);
  const present = await contentsOf(work, plan.id);
  const goals = input.goals.map(({ text, competenceId, targetLevel }) => ({
    text,
    competenceId: competenceId ?? null,
    targetLevel: competenceId ? (targetLevel ?? null) : null,
  }));
  const areas = input.areas.map(({ topic, activityKindId, municipalityId, targetMinutes, dueOn }) => ({
    topic,
    activityKindId: activityKindId ?? null,
    municipalityId: municipalityId ?? null,
    targetMinutes,
    dueOn,
  }));
  const trainings = input.trainings.map(({ trainingId, dueOn }) => ({ trainingId, dueOn }));
  await writeItems(work, PlanGoal, plan, present.goals, goals);
  await writeItems(work, PlanTraining, plan, present.trainings, trainings);
  await writeItems(work, PlanArea, plan, present.areas, areas);
}

async function writeItems<T extends PlanItem>(
  work: Work,
  Item: RowClass<T>,
  { id: planId, userId }: DevelopmentPlan,
  present: T[],
  wanted: Array<Partial<Omit<T, keyof PlanItem>>>,
): Promise<void> {
  for (const [index, values] of wanted.entries()) {
    const row = present[index];
    if (row) await work.save(Object.assign(row, values));
    else await work.create(Item, { ...values, planId, userId, position: index + 1 } as Partial<Omit<T, keyof Row>>);
  }
  for (const row of present.slice(wanted.length)) await work.remove(row);
}

/** A new version begins with what the former one holds. */
export async function copyContents(work: Work, from: DevelopmentPlan, to: DevelopmentPlan): Promise<void> {
  await writeContents(work, to, await contentsOf(work, from.id));
}

async function checkContents(work: Work, { goals, trainings, areas }: ContentsInput): Promise<void> {
  const problems: InputProblem[] = [];
  const known = async (Entity: RowClass, id: string | null | undefined, path: string, key: MessageKey) => {
    if (id && !(await work.system.store.load(Entity, id))) problems.push({ path: path.split('.'), key });
  };
  await Promise.all([
    ...goals.map(({ competenceId }, i) =>
      known(Competence, competenceId, `goals.${i}.competenceId`, 'plans:UNKNOWN_COMPETENCE'),
    ),
    ...trainings.map(({ trainingId }, i) =>
      known(Training, trainingId, `trainings.${i}.trainingId`, 'plans:UNKNOWN_TRAINING'),
    ),
    ...areas.flatMap(({ activityKindId, municipalityId }, i) => [
      known(ActivityKind, activityKindId, `areas.${i}.activityKindId`, 'plans:UNKNOWN_KIND'),
      known(Municipality, municipalityId, `areas.${i}.municipalityId`, 'plans:UNKNOWN_MUNICIPALITY'),
    ]),
  ]);
  goals.forEach(({ competenceId, targetLevel }, i) => {
    if (competenceId && !targetLevel)
      problems.push({ path: ['goals', `${i}`, 'targetLevel'], key: 'platform:REQUIRED' });
  });
  trainings.forEach(({ trainingId }, i) => {
    const isSecond = trainings.findIndex((other) => other.trainingId === trainingId) !== i;
    if (isSecond) problems.push({ path: ['trainings', `${i}`, 'trainingId'], key: 'plans:TRAINING_TWICE' });
  });
  if (problems.length > 0) throw new InvalidInput(problems);
}

/** A plan that can be proposed has something of each kind, all of it due within the agreement. */
export function checkComplete({ goals, trainings, areas }: Contents, validFrom: string, validTo: string): void {
  const problems: InputProblem[] = [];
  if (goals.length === 0) problems.push({ path: ['goals'], key: 'plans:NO_GOAL' });
  if (trainings.length === 0) problems.push({ path: ['trainings'], key: 'plans:NO_TRAINING' });
  if (areas.length === 0) problems.push({ path: ['areas'], key: 'plans:NO_AREA' });
  const due = (list: string) => (item: { dueOn: string }, index: number) => {
    if (item.dueOn >= validFrom && item.dueOn <= validTo) return;
    const params = { from: validFrom, to: validTo };
    problems.push({ path: [list, `${index}`, 'dueOn'], key: 'plans:OUTSIDE_AGREEMENT', params });
  };
  trainings.forEach(due('trainings'));
  areas.forEach(due('areas'));
  if (problems.length > 0) throw new InvalidInput(problems);
}
