import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Entity, type Relation } from 'typeorm';
import {
  Day,
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
import { LocalDate } from '../../platform/graphql/schema.js';
import { wordsOf } from '../../platform/graphql/words.js';
import { User } from '../accounts/user.entity.js';
import { Application, RecruitmentRound } from './recruitment.entity.js';

@ObjectType({
  implements: Node,
  description: 'Someone who scores applications of a round: a volunteer, or a person from outside the programme.',
})
@Entity('round_reviewers')
@Index(['roundId', 'userId'], { unique: true })
@Index(['userId'])
export class RoundReviewer extends Row {
  @Field(() => ID)
  @Reference()
  roundId: string;

  @Refers(() => RecruitmentRound, 'roundId')
  round: Relation<RecruitmentRound>;

  @Field(() => ID)
  @Reference()
  userId: string;

  @Field(() => User, { nullable: true, description: 'The person who scores.' })
  @Refers(() => User, 'userId')
  user: Relation<User> | null;
}

export const ReviewStatus = wordsOf('ReviewStatus', 'Where the review of an application by one person stands.', [
  'ASSIGNED',
  'STARTED',
  'SUBMITTED',
  'DECLINED',
]);
export type ReviewStatus = keyof typeof ReviewStatus;

export const Recommendation = wordsOf('Recommendation', 'What a reviewer would decide.', [
  'ACCEPT',
  'RESERVE',
  'REJECT',
]);
export type Recommendation = keyof typeof Recommendation;

@ObjectType({ description: 'The points for one criterion, and why.' })
export class ReviewScore {
  @Field({ description: 'The criterion, by its code in the round.' })
  code: string;

  @Field(() => Int, { nullable: true, description: 'Whole points, from 0 to the most of the criterion.' })
  points: number | null;

  @Field({ description: 'Why so many points.' })
  justification: string;
}

@ObjectType({
  implements: Node,
  description: 'The review of one application by one person. Immutable once submitted; others see it only then.',
})
@Entity('reviews')
@Index(['applicationId', 'reviewerId'], { unique: true })
@Index(['reviewerId', 'dueOn', 'id'])
@Index(['reviewerId', 'statusSince', 'id'])
@Index(['roundId', 'reviewerId', 'status'])
export class Review extends Row {
  @Field(() => ID)
  @Reference()
  roundId: string;

  @Field(() => RecruitmentRound, { nullable: true, description: 'The round, with the criteria.' })
  @Refers(() => RecruitmentRound, 'roundId')
  round: Relation<RecruitmentRound> | null;

  @Field(() => ID)
  @Reference()
  applicationId: string;

  @Field(() => Application, {
    nullable: true,
    description: 'What is to be scored; for the reviewer only after the declaration of impartiality.',
  })
  @Refers(() => Application, 'applicationId')
  application: Relation<Application> | null;

  @Field(() => ID, { description: 'Id of the person who scores.' })
  @Reference()
  reviewerId: string;

  @Field(() => User, { nullable: true, description: 'The person who scores.' })
  @Refers(() => User, 'reviewerId')
  reviewer: Relation<User> | null;

  @Field({ description: "The candidate's name: what a reviewer must know to tell of a conflict of interest." })
  @Text(120)
  candidateName: string;

  @Field(() => ReviewStatus)
  @Word()
  status: ReviewStatus;

  @Field({ description: 'Since when it stands there.' })
  @Instant()
  statusSince: Date;

  @Field(() => LocalDate, { description: 'Last day for submitting it.' })
  @Day()
  dueOn: string;

  @Field({ description: 'Asked for because the first two differ by more than the rules of the round allow.' })
  @Flag()
  isThird: boolean;

  @Field(() => Date, { nullable: true, description: 'When the reviewer declared to be impartial.' })
  @Instant({ nullable: true })
  impartialAt: Date | null;

  @Field(() => [ReviewScore], { description: 'Criterion by criterion; incomplete while it is a draft.' })
  @Json()
  scores: ReviewScore[];

  @Field(() => Recommendation, { nullable: true })
  @Word({ nullable: true })
  recommendation: Recommendation | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Weighted total in hundredths of a point, from 0 to 10000; null until it is submitted.',
  })
  @Whole({ nullable: true })
  total: number | null;

  @Field(() => Date, { nullable: true })
  @Instant({ nullable: true })
  submittedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'The conflict of interest, or why somebody else scores.' })
  @LongText({ nullable: true })
  declineReason: string | null;
}
