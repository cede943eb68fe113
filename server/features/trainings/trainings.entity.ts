import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Entity, type Relation } from 'typeorm';
import {
  Flag,
  Index,
  Instant,
  Json,
  LongText,
  Reference,
  Refers,
  Text,
  Whole,
  Word,
} from '../../platform/database/columns.js';
import { Node, Row } from '../../platform/database/row.entity.js';
import { wordsOf } from '../../platform/graphql/words.js';
import { User } from '../accounts/user.entity.js';
import { CompetenceLevel } from '../catalogue/catalogue.entity.js';
import { Municipality } from '../region/region.entity.js';

@ObjectType({
  implements: Node,
  description: 'A training of the catalogue: what it is about and which competences it gives.',
})
@Entity('trainings')
@Index(['sortTitle', 'id'])
export class Training extends Row {
  @Field()
  @Text(160)
  titlePl: string;

  @Field()
  @Text(160)
  titleEn: string;

  /** The Polish title in alphabetical order. */
  @Text(340)
  sortTitle: string;

  /** Both titles folded, for search without case and diacritics. */
  @Text(340)
  searchTitle: string;

  @Field()
  @LongText()
  descriptionPl: string;

  @Field()
  @LongText()
  descriptionEn: string;

  @Field(() => Int, { description: 'Length in minutes.' })
  @Whole()
  minutes: number;

  @Field(() => [CompetenceLevel], { description: 'Competences that participants have afterwards, with their level.' })
  @Json()
  competences: CompetenceLevel[];

  @Field({ description: 'No longer offered.' })
  @Flag()
  archived: boolean;
}

export const SessionStatus = wordsOf('TrainingSessionStatus', 'Where a training session stands.', [
  'PROPOSED',
  'PLANNED',
  'OPEN',
  'CLOSED',
  'HELD',
  'SETTLED',
  'CANCELLED',
]);
export type SessionStatus = keyof typeof SessionStatus;

@ObjectType({ implements: Node, description: 'One date of a training.' })
@Entity('training_sessions')
@Index(['status', 'startsAt', 'id'])
@Index(['startsAt', 'id'])
@Index(['trainingId', 'startsAt'])
@Index(['municipalityId', 'startsAt'])
@Index(['proposedById'])
export class TrainingSession extends Row {
  @Field(() => ID)
  @Reference()
  trainingId: string;

  @Field(() => Training, { nullable: true })
  @Refers(() => Training, 'trainingId')
  training: Relation<Training> | null;

  @Field(() => SessionStatus)
  @Word()
  status: SessionStatus;

  @Field()
  @Instant()
  startsAt: Date;

  @Field()
  @Instant()
  endsAt: Date;

  @Field(() => ID, { nullable: true, description: 'Where it takes place; null when online.' })
  @Reference({ nullable: true })
  municipalityId: string | null;

  @Field(() => Municipality, { nullable: true, description: 'Where it takes place; null when online.' })
  @Refers(() => Municipality, 'municipalityId', { nullable: true })
  municipality: Relation<Municipality> | null;

  @Field(() => String, { nullable: true, description: 'Address and room.' })
  @Text(250, { nullable: true })
  place: string | null;

  @Field(() => String, { nullable: true, description: 'Where to join online; for those who are enrolled.' })
  @Text(500, { nullable: true })
  onlineLink: string | null;

  @Field(() => Int, { description: 'Places. Never more are confirmed.' })
  @Whole()
  capacity: number;

  @Field({ description: 'Enrolments are taken until this moment.' })
  @Instant()
  enrolBy: Date;

  @Field(() => String, { nullable: true })
  @LongText({ nullable: true })
  cancelReason: string | null;

  @Field(() => ID, { nullable: true, description: 'The volunteer whose idea it was.' })
  @Reference({ nullable: true })
  proposedById: string | null;

  @Field(() => String, { nullable: true, description: 'What the volunteer said about the idea, to the coordinators.' })
  @LongText({ nullable: true })
  proposal: string | null;
}

@ObjectType({ implements: Node, description: 'That a trainer leads a session.' })
@Entity('session_trainers')
@Index(['sessionId', 'userId'], { unique: true })
@Index(['userId'])
export class SessionTrainer extends Row {
  @Field(() => ID)
  @Reference()
  sessionId: string;

  @Refers(() => TrainingSession, 'sessionId', { onDelete: 'CASCADE' })
  session: Relation<TrainingSession>;

  @Field(() => ID)
  @Reference()
  userId: string;

  @Refers(() => User, 'userId')
  user: Relation<User>;
}

export const EnrolmentStatus = wordsOf(
  'EnrolmentStatus',
  'Where an enrolment stands, and later how the person attended.',
  ['CONFIRMED', 'WAITLISTED', 'PRESENT', 'PARTIAL', 'EXCUSED', 'ABSENT', 'CANCELLED'],
);
export type EnrolmentStatus = keyof typeof EnrolmentStatus;

@ObjectType({ implements: Node, description: "A volunteer's place in a training session, or on its waiting list." })
@Entity('enrolments')
@Index(['sessionId', 'userId'], { unique: true })
@Index(['sessionId', 'status', 'requestedAt'])
@Index(['userId', 'status'])
@Index(['trainingId', 'status'])
export class Enrolment extends Row {
  @Field(() => ID)
  @Reference()
  sessionId: string;

  @Field(() => TrainingSession, { nullable: true })
  @Refers(() => TrainingSession, 'sessionId')
  session: Relation<TrainingSession> | null;

  @Field(() => ID)
  @Reference()
  trainingId: string;

  @Field(() => Training, { nullable: true })
  @Refers(() => Training, 'trainingId')
  training: Relation<Training> | null;

  @Field(() => ID)
  @Reference()
  userId: string;

  @Field(() => User, { nullable: true, description: 'Who is enrolled, for those who may know.' })
  @Refers(() => User, 'userId')
  user: Relation<User> | null;

  @Field(() => EnrolmentStatus)
  @Word()
  status: EnrolmentStatus;

  @Field({ description: 'The waiting list is in this order.' })
  @Instant()
  requestedAt: Date;
}
