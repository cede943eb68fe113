import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDate } from '../../platform/graphql/schema.js';
import { CountBetween, Nested, NumberBetween, TextBetween } from '../../platform/graphql/validation.js';
import { PlanParty, PlanStatus } from './plans.entity.js';

@InputType()
export class DraftPlanInput {
  @Field(() => ID, {
    nullable: true,
    description: 'For coordinators: the volunteer whose plan it is. The person who asks when left out.',
  })
  userId?: string;
}

@InputType({ description: 'What the volunteer wants to be able to do.' })
export class PlanGoalInput {
  @Field()
  @TextBetween(3, 500)
  text: string;

  @Field(() => ID, { nullable: true, description: 'A competence by which the portal can tell that it is met.' })
  competenceId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Level aimed at, 1 to 5; goes with the competence.' })
  @NumberBetween(1, 5)
  targetLevel?: number | null;
}

@InputType({ description: 'A training to take.' })
export class PlanTrainingInput {
  @Field(() => ID)
  trainingId: string;

  @Field(() => LocalDate, { description: 'By when.' })
  dueOn: string;
}

@InputType({ description: 'An area to be active in.' })
export class PlanAreaInput {
  @Field()
  @TextBetween(3, 200)
  topic: string;

  @Field(() => ID, { nullable: true, description: 'Only activities of this kind count, when given.' })
  activityKindId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only activities there count, when given.' })
  municipalityId?: string | null;

  @Field(() => Int, { description: 'Target in minutes, 15 to 60000.' })
  @NumberBetween(15, 60_000)
  targetMinutes: number;

  @Field(() => LocalDate, { description: 'By when.' })
  dueOn: string;
}

@InputType({ description: 'A plan as a whole: what is not in it is no longer part of the plan.' })
export class SavePlanInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'The version that the changes were made on.' })
  version: number;

  @Field(() => [PlanGoalInput])
  @CountBetween(0, 5)
  @Nested()
  goals: PlanGoalInput[];

  @Field(() => [PlanTrainingInput])
  @CountBetween(0, 20)
  @Nested()
  trainings: PlanTrainingInput[];

  @Field(() => [PlanAreaInput])
  @CountBetween(0, 20)
  @Nested()
  areas: PlanAreaInput[];

  @Field(() => String, { nullable: true, description: 'A few words to the other side.' })
  @TextBetween(0, 2000)
  comment?: string | null;
}

@InputType()
export class PlanInput {
  @Field(() => ID)
  id: string;
}

@InputType()
export class DiscardPlanInput extends PlanInput {
  @Field(() => Int, { description: 'The version that the person saw: the other side may have written on since.' })
  version: number;
}

@InputType()
export class ReturnPlanInput extends PlanInput {
  @Field({ description: 'What should change.' })
  @TextBetween(3, 2000)
  comment: string;
}

@InputType()
export class ClosePlanInput extends PlanInput {
  @Field({ description: 'Why it ends before its time.' })
  @TextBetween(3, 1000)
  reason: string;
}

@InputType()
export class PlanFilter {
  @Field({ nullable: true, description: "Part of the volunteer's name, whatever its case and diacritics." })
  @TextBetween(0, 120)
  search?: string;

  @Field(() => [PlanStatus], { nullable: true, description: 'Any of these states; all when left out or empty.' })
  statuses?: PlanStatus[];

  @Field(() => ID, { nullable: true, description: "The volunteer's." })
  userId?: string;

  @Field(() => PlanParty, { nullable: true, description: 'Proposed, and now it is the turn of this side.' })
  waitingFor?: PlanParty;
}
