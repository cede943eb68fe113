import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Entity, type Relation } from 'typeorm';
import {
  Day,
  Flag,
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
import { ActivityKind } from '../catalogue/catalogue.entity.js';
import { Match, Reach } from '../matching/matching.entity.js';
import { Organisation } from '../organisations/organisations.entity.js';
import { Municipality } from '../region/region.entity.js';
import { SupportRequest } from '../support/support.entity.js';

export const ActivityStatus = wordsOf(
  'ActivityStatus',
  'Where a logged activity stands. Only CONFIRMED and later counts.',
  ['DRAFT', 'SUBMITTED', 'CONFIRMED', 'ACCEPTED', 'LOCKED', 'DISPUTED', 'RETURNED'],
);
export type ActivityStatus = keyof typeof ActivityStatus;

@ObjectType({
  implements: Node,
  description:
    'Support that a volunteer gave: what, to whom, when, how long. Confirmed by the receiver, accepted by a coordinator.',
})
@Entity('activities')
@Index(['status', 'heldOn', 'id'])
@Index(['heldOn', 'id'])
@Index(['userId', 'heldOn', 'id'])
@Index(['organisationId', 'heldOn', 'id'])
@Index(['municipalityId', 'heldOn'])
@Index(['kindId', 'heldOn'])
export class Activity extends Row {
  @Field(() => ID, { description: 'The volunteer who did it.' })
  @Reference()
  userId: string;

  @Field(() => User, { nullable: true, description: 'Who did it.' })
  @Refers(() => User, 'userId')
  volunteer: Relation<User> | null;

  @Field(() => ID, { description: 'Who received it.' })
  @Reference()
  organisationId: string;

  @Field(() => Organisation, { nullable: true, description: 'Who received it.' })
  @Refers(() => Organisation, 'organisationId')
  organisation: Relation<Organisation> | null;

  @Field(() => ID, { nullable: true })
  @Reference({ nullable: true })
  matchId: string | null;

  @Refers(() => Match, 'matchId', { nullable: true })
  match: Relation<Match> | null;

  @Field(() => ID, { nullable: true })
  @Reference({ nullable: true })
  requestId: string | null;

  @Field(() => SupportRequest, { nullable: true, description: 'The request that it answered.' })
  @Refers(() => SupportRequest, 'requestId', { nullable: true })
  request: Relation<SupportRequest> | null;

  @Field(() => ID)
  @Reference()
  kindId: string;

  @Field(() => ActivityKind, { nullable: true })
  @Refers(() => ActivityKind, 'kindId')
  kind: Relation<ActivityKind> | null;

  @Field(() => ActivityStatus)
  @Word()
  status: ActivityStatus;

  @Field()
  @Text(200)
  topic: string;

  @Field(() => LocalDate, { description: 'The day it took place.' })
  @Day()
  heldOn: string;

  @Field(() => String, { nullable: true, description: 'When it began, HH:MM in the time zone of the programme.' })
  @Text(5, { nullable: true })
  startsAt: string | null;

  @Field(() => Int, { description: 'Length in minutes, in steps of 15, at most 720 a day.' })
  @Whole()
  minutes: number;

  @Field(() => ID, { description: 'Where it took place, or where the receiver is when it was online.' })
  @Reference()
  municipalityId: string;

  @Field(() => Municipality, { nullable: true })
  @Refers(() => Municipality, 'municipalityId')
  municipality: Relation<Municipality> | null;

  @Field(() => String, { nullable: true })
  @Text(200, { nullable: true })
  place: string | null;

  @Field()
  @Flag()
  online: boolean;

  @Field(() => Int)
  @Whole()
  participants: number;

  @Field({ description: 'The first contact of the volunteer with this organisation.' })
  @Flag()
  newContact: boolean;

  @Field(() => Reach, {
    description: "How far the receiver lay from the volunteer's circle when the activity was submitted.",
  })
  @Word()
  reach: Reach;

  @Field(() => String, { nullable: true, description: 'What was done.' })
  @LongText({ nullable: true })
  description: string | null;

  @Field(() => String, { nullable: true, description: 'What came of it.' })
  @LongText({ nullable: true })
  outcome: string | null;

  @Field(() => String, { nullable: true, description: 'Why it overlaps with another activity of the volunteer.' })
  @Text(500, { nullable: true })
  overlapReason: string | null;

  @Field(() => String, { nullable: true, description: 'What the coordinator asks to mend.' })
  @LongText({ nullable: true })
  returnComment: string | null;

  @Field(() => String, { nullable: true, description: 'What the receiver disputes.' })
  @LongText({ nullable: true })
  disputeReason: string | null;

  @Field(() => Date, { nullable: true })
  @Instant({ nullable: true })
  submittedAt: Date | null;

  @Field(() => Date, { nullable: true })
  @Instant({ nullable: true })
  confirmedAt: Date | null;

  @Reference({ nullable: true })
  confirmedById: string | null;

  @Field(() => Date, { nullable: true })
  @Instant({ nullable: true })
  acceptedAt: Date | null;

  @Reference({ nullable: true })
  acceptedById: string | null;
}

@ObjectType({ implements: Node, description: 'What the receiver says about an activity.' })
@Entity('feedback')
@Index(['activityId'], { unique: true })
export class Feedback extends Row {
  @Field(() => ID)
  @Reference()
  activityId: string;

  @Refers(() => Activity, 'activityId', { onDelete: 'CASCADE' })
  activity: Relation<Activity>;

  @Reference()
  organisationId: string;

  /** The volunteer whose work it is about. */
  @Reference()
  userId: string;

  @Reference()
  authorId: string;

  @Field(() => Int, { description: '1 (of no use) to 5 (of great use).' })
  @Whole()
  usefulness: number;

  @Field(() => String, { nullable: true, description: 'What changed.' })
  @LongText({ nullable: true })
  comment: string | null;
}
