import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../access/context.js';
import { PlanArea, PlanGoal, type PlanItem, PlanTraining } from './plans.entity.js';
import { ItemProgress, progressOf } from './progress.service.js';

const itemProgress = async (context: Context, { id, planId }: PlanItem): Promise<ItemProgress | null> =>
  (await progressOf(context, planId)).byItem.get(id) ?? null;

@Resolver(() => PlanGoal)
export class PlanGoalResolver {
  @FieldResolver(() => ItemProgress, {
    nullable: true,
    description: 'The level reached by training, practice or validation; null for a goal without a competence.',
  })
  progress(@Root() goal: PlanGoal, @Ctx() context: Context): Promise<ItemProgress | null> {
    return itemProgress(context, goal);
  }
}

@Resolver(() => PlanTraining)
export class PlanTrainingResolver {
  @FieldResolver(() => ItemProgress, {
    nullable: true,
    description: 'Met by being present at a session of the training.',
  })
  progress(@Root() item: PlanTraining, @Ctx() context: Context): Promise<ItemProgress | null> {
    return itemProgress(context, item);
  }
}

@Resolver(() => PlanArea)
export class PlanAreaResolver {
  @FieldResolver(() => ItemProgress, {
    nullable: true,
    description: 'Minutes of confirmed activities that fit the area.',
  })
  progress(@Root() area: PlanArea, @Ctx() context: Context): Promise<ItemProgress | null> {
    return itemProgress(context, area);
  }
}
