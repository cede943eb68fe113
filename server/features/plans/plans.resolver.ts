import { Arg, Args, Ctx, Field, FieldResolver, ID, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../access/context.js';
import { Allow } from '../../access/operation.js';
import type { Unread } from '../../access/store.js';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.js';
import { Payload, payloadOf } from '../../platform/graphql/payload.js';
import { LocalDate } from '../../platform/graphql/schema.js';
import { From } from '../../platform/graphql/selection.js';
import { Agreement } from '../agreements/agreements.entity.js';
import { DevelopmentPlan, PlanArea, PlanGoal, PlanTraining } from './plans.entity.js';
import {
  ClosePlanInput,
  DiscardPlanInput,
  DraftPlanInput,
  PlanFilter,
  PlanInput,
  ReturnPlanInput,
  SavePlanInput,
} from './plans.input.js';
import {
  agreePlan,
  amendPlan,
  closePlanEarly,
  completePlan,
  discardPlan,
  draftPlan,
  listPlans,
  myPlans,
  proposePlan,
  returnPlan,
  savePlan,
} from './plans.service.js';
import { PlanProgress, progressOf } from './progress.service.js';

const PlanConnection = connectionOf(DevelopmentPlan);
const PlanPayload = payloadOf(DevelopmentPlan, 'plan');
type PlanPayload = InstanceType<typeof PlanPayload>;

@ObjectType({ description: 'The id of the draft that is gone, or what to mend.' })
export class DiscardedPlanPayload extends Payload {
  @Field(() => ID, { nullable: true })
  discardedId?: string | null;
}

@Resolver(() => DevelopmentPlan)
export class PlansResolver {
  @Allow('read', 'DevelopmentPlan')
  @Query(() => PlanConnection, {
    description: "Plans that the person may read, in all versions, by the volunteers' names.",
  })
  plans(@Ctx() context: Context, @Args() page: PageArgs, @Arg('filter', { nullable: true }) filter?: PlanFilter) {
    return listPlans(context, page, filter);
  }

  @Allow('read', 'DevelopmentPlan')
  @Query(() => DevelopmentPlan, { description: 'One version of a plan.' })
  plan(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<DevelopmentPlan> {
    return context.store.get(DevelopmentPlan, id);
  }

  @Allow('read', 'DevelopmentPlan')
  @Query(() => [DevelopmentPlan], { description: "The person's own plan in all versions, the latest first." })
  myPlans(@Ctx() context: Context): Unread<DevelopmentPlan[]> {
    return myPlans(context);
  }

  @Allow('create', 'DevelopmentPlan')
  @Mutation(() => PlanPayload, { description: 'Begins a plan. Needs an agreement that both sides signed.' })
  async draftPlan(@Ctx() context: Context, @Arg('input') input: DraftPlanInput): Promise<PlanPayload> {
    return { plan: await context.write((work) => draftPlan(work, input)) };
  }

  @Allow('update', 'DevelopmentPlan')
  @Mutation(() => PlanPayload, { description: 'Saves a draft as a whole.' })
  async savePlan(@Ctx() context: Context, @Arg('input') input: SavePlanInput): Promise<PlanPayload> {
    return { plan: await context.write((work) => savePlan(work, input)) };
  }

  @Allow('delete', 'DevelopmentPlan')
  @Mutation(() => DiscardedPlanPayload, { description: 'Deletes a draft; the version in force stays.' })
  async discardPlan(@Ctx() context: Context, @Arg('input') input: DiscardPlanInput): Promise<DiscardedPlanPayload> {
    return { discardedId: await context.write((work) => discardPlan(work, input)) };
  }

  @Allow('propose', 'DevelopmentPlan')
  @Mutation(() => PlanPayload, { description: 'Lays a draft before the other side.' })
  async proposePlan(@Ctx() context: Context, @Arg('input') input: PlanInput): Promise<PlanPayload> {
    return { plan: await context.write((work) => proposePlan(work, input.id)) };
  }

  @Allow('agree', 'DevelopmentPlan')
  @Mutation(() => PlanPayload, {
    description: 'Agrees to what the other side proposed; the version before it is superseded.',
  })
  async agreePlan(@Ctx() context: Context, @Arg('input') input: PlanInput): Promise<PlanPayload> {
    return { plan: await context.write((work) => agreePlan(work, input.id)) };
  }

  @Allow('return', 'DevelopmentPlan')
  @Mutation(() => PlanPayload, { description: 'Sends what the other side proposed back as a draft, with a comment.' })
  async returnPlan(@Ctx() context: Context, @Arg('input') input: ReturnPlanInput): Promise<PlanPayload> {
    return { plan: await context.write((work) => returnPlan(work, input)) };
  }

  @Allow('create', 'DevelopmentPlan')
  @Mutation(() => PlanPayload, {
    description: 'Begins the next version of an agreed plan, which stays in force meanwhile.',
  })
  async amendPlan(@Ctx() context: Context, @Arg('input') input: PlanInput): Promise<PlanPayload> {
    return { plan: await context.write((work) => amendPlan(work, input.id)) };
  }

  @Allow('close', 'DevelopmentPlan')
  @Mutation(() => PlanPayload, { description: 'Closes a plan of which everything that can be measured is met.' })
  async completePlan(@Ctx() context: Context, @Arg('input') input: PlanInput): Promise<PlanPayload> {
    return { plan: await context.write((work) => completePlan(work, input.id)) };
  }

  @Allow('close', 'DevelopmentPlan')
  @Mutation(() => PlanPayload, { description: 'Closes a plan before its time.' })
  async closePlanEarly(@Ctx() context: Context, @Arg('input') input: ClosePlanInput): Promise<PlanPayload> {
    return { plan: await context.write((work) => closePlanEarly(work, input)) };
  }

  @FieldResolver(() => LocalDate, { nullable: true, description: 'First day of the agreement in which the plan lies.' })
  async validFrom(@Root() plan: DevelopmentPlan, @Ctx() context: Context): Promise<string | null> {
    return (await context.system.store.load(Agreement, plan.agreementId))?.validFrom ?? null;
  }

  @FieldResolver(() => LocalDate, { nullable: true, description: 'Last day of the agreement in which the plan lies.' })
  async validTo(@Root() plan: DevelopmentPlan, @Ctx() context: Context): Promise<string | null> {
    return (await context.system.store.load(Agreement, plan.agreementId))?.validTo ?? null;
  }

  @FieldResolver(() => [PlanGoal])
  goals(@Root() plan: DevelopmentPlan, @Ctx() context: Context): Promise<PlanGoal[]> {
    return context.store.children(PlanGoal, 'planId', plan.id, [['position', 'ASC']]);
  }

  @FieldResolver(() => [PlanTraining])
  trainings(@Root() plan: DevelopmentPlan, @Ctx() context: Context): Promise<PlanTraining[]> {
    return context.store.children(PlanTraining, 'planId', plan.id, [['position', 'ASC']]);
  }

  @FieldResolver(() => [PlanArea])
  areas(@Root() plan: DevelopmentPlan, @Ctx() context: Context): Promise<PlanArea[]> {
    return context.store.children(PlanArea, 'planId', plan.id, [['position', 'ASC']]);
  }

  @FieldResolver(() => [DevelopmentPlan], { description: "All versions of the volunteer's plan, the latest first." })
  editions(@Root() plan: DevelopmentPlan, @Ctx() context: Context): Promise<DevelopmentPlan[]> {
    return context.store.children(DevelopmentPlan, 'userId', plan.userId, [['edition', 'DESC']]);
  }

  @From<DevelopmentPlan>('id')
  @FieldResolver(() => PlanProgress)
  progress(@Root() plan: DevelopmentPlan, @Ctx() context: Context): Promise<PlanProgress> {
    return progressOf(context, plan.id);
  }
}
