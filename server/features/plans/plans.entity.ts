import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Entity, type Relation } from 'typeorm';
import {
  Day,
  Index,
  Instant,
  LongText,
  Reference,
  Refers,
  Text,
  Whole,
  Word,
} from '../../platform/database/columns.js';
import { Node, Row } from '../../platform/database/row.entity.js';
import { LocalDate } from '../../platform/graphql/schema.js';
import { wordsOf } from '../../platform/graphql/words.js';
import { User } from '../accounts/user.entity.js';
import { Agreement } from '../agreements/agreements.entity.js';
import { ActivityKind, Competence } from '../catalogue/catalogue.entity.js';
import { Municipality } from '../region/region.entity.js';
import { Training } from '../trainings/trainings.entity.js';

export const PlanStatus = wordsOf('PlanStatus', 'Where a version of a development plan stands.', [
  'DRAFT',
  'PROPOSED',
  'AGREED',
  'SUPERSEDED',
  'COMPLETED',
  'CLOSED_EARLY',
]);
export type PlanStatus = keyof typeof PlanStatus;

export const PlanParty = wordsOf('PlanParty', 'One of the two sides of a development plan.', [
  'VOLUNTEER',
  'COORDINATOR',
]);
export type PlanParty = keyof typeof PlanParty;

@ObjectType({
  implements: Node,
  description: 'Individual development plan of a volunteer, in one version. In force once both sides agreed.',
})
@Entity('development_plans')
@Index(['userId', 'edition'], { unique: true })
@Index(['status', 'sortName', 'id'])
@Index(['sortName', 'id'])
export class DevelopmentPlan extends Row {
  @Field(() => ID)
  @Reference()
  userId: string;

  @Field(() => User, { nullable: true })
  @Refers(() => User, 'userId')
  user: Relation<User> | null;

  /** The volunteer's name in Polish alphabetical order. */
  @Text(250)
  sortName: string;

  @Field(() => ID, { description: 'The agreement in whose period the plan lies.' })
  @Reference()
  agreementId: string;

  @Refers(() => Agreement, 'agreementId')
  agreement: Relation<Agreement>;

  @Field(() => Int, {
    description: "Version of the volunteer's plan, from 1. A change to an agreed plan is the next one.",
  })
  @Whole()
  edition: number;

  @Field(() => PlanStatus)
  @Word()
  status: PlanStatus;

  @Field(() => PlanParty, { nullable: true, description: 'Who proposed it; the other side agrees or sends it back.' })
  @Word({ nullable: true })
  proposedBy: PlanParty | null;

  @Field(() => Date, { nullable: true })
  @Instant({ nullable: true })
  proposedAt: Date | null;

  @Field(() => Date, { nullable: true })
  @Instant({ nullable: true })
  agreedAt: Date | null;

  @Field(() => ID, { nullable: true, description: 'The coordinator who proposed or agreed it.' })
  @Reference({ nullable: true })
  coordinatorId: string | null;

  @Field(() => String, { nullable: true, description: 'What the sides say to each other about the plan.' })
  @LongText({ nullable: true })
  comment: string | null;
}

/** What every item of a plan has. */
@ObjectType({ implements: Node })
export abstract class PlanItem extends Row {
  @Field(() => ID)
  @Reference()
  planId: string;

  @Refers(() => DevelopmentPlan, 'planId', { onDelete: 'CASCADE' })
  plan: Relation<DevelopmentPlan>;

  /** The volunteer of the plan: what the rules compare. */
  @Reference()
  userId: string;

  @Field(() => Int, { description: 'Place in the list, from 1.' })
  @Whole()
  position: number;
}

@ObjectType({ implements: Node, description: 'What the volunteer wants to be able to do.' })
@Entity('plan_goals')
@Index(['planId', 'position'])
export class PlanGoal extends PlanItem {
  @Field()
  @Text(500)
  text: string;

  @Field(() => ID, { nullable: true })
  @Reference({ nullable: true })
  competenceId: string | null;

  @Field(() => Competence, { nullable: true })
  @Refers(() => Competence, 'competenceId', { nullable: true })
  competence: Relation<Competence> | null;

  @Field(() => Int, { nullable: true, description: 'Level aimed at, 1 to 5.' })
  @Whole({ nullable: true })
  targetLevel: number | null;
}

@ObjectType({ implements: Node, description: 'A training of the plan.' })
@Entity('plan_trainings')
@Index(['planId', 'position'])
@Index(['trainingId'])
export class PlanTraining extends PlanItem {
  @Field(() => ID)
  @Reference()
  trainingId: string;

  @Field(() => Training, { nullable: true })
  @Refers(() => Training, 'trainingId')
  training: Relation<Training> | null;

  @Field(() => LocalDate, { description: 'By when.' })
  @Day()
  dueOn: string;
}

@ObjectType({ implements: Node, description: 'An area of activity of the plan: what, where, how much, by when.' })
@Entity('plan_areas')
@Index(['planId', 'position'])
export class PlanArea extends PlanItem {
  @Field({ description: 'What the support is about.' })
  @Text(200)
  topic: string;

  @Field(() => ID, { nullable: true, description: 'Only activities of this kind count, when given.' })
  @Reference({ nullable: true })
  activityKindId: string | null;

  @Field(() => ActivityKind, { nullable: true })
  @Refers(() => ActivityKind, 'activityKindId', { nullable: true })
  activityKind: Relation<ActivityKind> | null;

  @Field(() => ID, { nullable: true, description: 'Only activities there count, when given.' })
  @Reference({ nullable: true })
  municipalityId: string | null;

  @Field(() => Municipality, { nullable: true })
  @Refers(() => Municipality, 'municipalityId', { nullable: true })
  municipality: Relation<Municipality> | null;

  @Field(() => Int, { description: 'Target in minutes of confirmed activities.' })
  @Whole()
  targetMinutes: number;

  @Field(() => LocalDate, { description: 'By when; within the agreement.' })
  @Day()
  dueOn: string;
}
