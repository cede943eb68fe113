import DataLoader from 'dataloader';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { Context } from '../../access/context.js';
import type { Narrow, Store } from '../../access/store.js';
import { Activity } from '../activities/activities.entity.js';
import { Agreement } from '../agreements/agreements.entity.js';
import { Enrolment } from '../trainings/trainings.entity.js';
import { CompetenceClaim } from '../volunteers/volunteers.entity.js';
import { DevelopmentPlan, PlanArea, PlanGoal, PlanTraining } from './plans.entity.js';

@ObjectType({ description: 'How far an item of a plan is, computed from what happened.' })
export class ItemProgress {
  @Field(() => Float, { description: '0 to 1.' })
  share: number;

  @Field({ description: 'Nothing is left to do.' })
  met: boolean;

  @Field(() => Int, {
    description: 'What was reached: a level, confirmed minutes, or 1 for a training at which the person was present.',
  })
  reached: number;
}

@ObjectType({ description: 'How far a plan is, over the items that can be measured.' })
export class PlanProgress {
  @Field(() => Float, { description: 'Mean of the items, 0 to 1.' })
  share: number;

  @Field({ description: 'Every item that can be measured is met.' })
  met: boolean;

  @Field(() => Int, { description: 'Items that are met.' })
  metItems: number;

  @Field(() => Int, { description: 'Items that can be measured; a goal without a competence cannot.' })
  items: number;

  byItem: ReadonlyMap<string, ItemProgress>;
}

interface Measured {
  planId: string;
  id: string;
  target: number;
  reached: number;
}

/** One statement, however many plans and items there are. */
export async function progressOfPlans(system: Store, planIds: readonly string[]): Promise<Map<string, PlanProgress>> {
  const inPlans: Narrow = (w) => w.where('row.planId IN (:...planIds)', { planIds });
  const measurable: Narrow = (w) => {
    inPlans(w);
    w.andWhere('row.competenceId IS NOT NULL');
  };
  const parts = [
    { ...GOALS, where: measurable },
    { ...TRAININGS, where: inPlans },
    { ...AREAS, where: inPlans },
  ];
  const measured = (await system.aggregateAll(parts)).map(asMeasured);
  return new Map(planIds.map((id) => [id, sumUp(measured.filter(({ planId }) => planId === id))]));
}

const asMeasured = (row: Record<keyof Measured, unknown>): Measured => ({
  planId: String(row.planId),
  id: String(row.id),
  target: Number(row.target),
  reached: Number(row.reached ?? 0),
});

/** An item with what it aims at and what was reached of it. */
const measuredBy = (target: string, reached: string) => ({
  select: { planId: 'row.planId', id: 'row.id', target: `MAX(${target})`, reached },
  groupBy: ['row.planId', 'row.id'],
});

/** The highest level that is more than the person's own word. */
const GOALS = {
  Entity: PlanGoal,
  ...measuredBy('row.targetLevel', 'MAX(claim.level)'),
  join: [
    {
      Entity: CompetenceClaim,
      alias: 'claim',
      on: "claim.userId = row.userId AND claim.competenceId = row.competenceId AND claim.source <> 'SELF'",
    },
  ],
};

const TRAININGS = {
  Entity: PlanTraining,
  ...measuredBy('1', 'COUNT(DISTINCT place.userId)'),
  join: [
    {
      Entity: Enrolment,
      alias: 'place',
      on: "place.userId = row.userId AND place.trainingId = row.trainingId AND place.status = 'PRESENT'",
    },
  ],
};

/** Minutes that the receiver confirmed, within the agreement of the plan. */
const AREAS = {
  Entity: PlanArea,
  ...measuredBy('row.targetMinutes', 'SUM(done.minutes)'),
  join: [
    { Entity: DevelopmentPlan, alias: 'whole', on: 'whole.id = row.planId' },
    { Entity: Agreement, alias: 'term', on: 'term.id = whole.agreementId' },
    {
      Entity: Activity,
      alias: 'done',
      on: [
        'done.userId = row.userId',
        "done.status IN ('CONFIRMED', 'ACCEPTED', 'LOCKED')",
        'done.heldOn BETWEEN term.validFrom AND term.validTo',
        '(row.activityKindId IS NULL OR done.kindId = row.activityKindId)',
        '(row.municipalityId IS NULL OR done.municipalityId = row.municipalityId)',
      ].join(' AND '),
    },
  ],
};

function sumUp(measured: Measured[]): PlanProgress {
  const byItem = new Map(
    measured.map(({ id, target, reached }): [string, ItemProgress] => [
      id,
      { share: Math.min(1, reached / target), met: reached >= target, reached },
    ]),
  );
  const items = [...byItem.values()];
  const total = items.reduce((sum, { share }) => sum + share, 0);
  const metItems = items.filter(({ met }) => met).length;
  return {
    share: items.length > 0 ? total / items.length : 0,
    met: items.length > 0 && metItems === items.length,
    metItems,
    items: items.length,
    byItem,
  };
}

const known = new WeakMap<Store, DataLoader<string, PlanProgress>>();

/** The progress of a plan that the person may read; plans and items of one answer are computed together. */
export function progressOf(context: Context, planId: string): Promise<PlanProgress> {
  let loader = known.get(context.store);
  if (!loader) {
    loader = new DataLoader(async (ids: readonly string[]) => {
      const found = await progressOfPlans(context.system.store, ids);
      return ids.map((id) => found.get(id) ?? sumUp([]));
    });
    known.set(context.store, loader);
  }
  return loader.load(planId);
}
