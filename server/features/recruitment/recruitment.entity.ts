import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Entity, type Relation } from 'typeorm';
import {
  Day,
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
import { Json as JsonScalar, LocalDate } from '../../platform/graphql/schema.js';
import { wordsOf } from '../../platform/graphql/words.js';
import { User } from '../accounts/user.entity.js';
import { FormSection, RoundCriterion } from './recruitment.form.js';

export const RoundStatus = wordsOf('RoundStatus', 'Where a recruitment round stands.', [
  'DRAFT',
  'OPEN',
  'CLOSED',
  'IN_REVIEW',
  'DECIDED',
  'ARCHIVED',
]);
export type RoundStatus = keyof typeof RoundStatus;

@ObjectType({
  implements: Node,
  description: 'One recruitment of volunteers: when, how many places, by which form and criteria.',
})
@Entity('recruitment_rounds')
@Index(['status', 'closesAt'])
@Index(['opensAt'])
export class RecruitmentRound extends Row {
  @Field()
  @Text(160)
  namePl: string;

  @Field()
  @Text(160)
  nameEn: string;

  @Field(() => RoundStatus)
  @Word()
  status: RoundStatus;

  @Field()
  @Instant()
  opensAt: Date;

  @Field({ description: 'Applications are taken until this moment.' })
  @Instant()
  closesAt: Date;

  @Field(() => Int, { description: 'How many volunteers are sought.' })
  @Whole()
  places: number;

  @Field({ description: 'What visitors read about the round.' })
  @LongText()
  announcementPl: string;

  @Field({ description: 'What visitors read about the round.' })
  @LongText()
  announcementEn: string;

  @Field({ description: 'Version of the form; answers stay tied to it.' })
  @Text(20)
  formVersion: string;

  @Field(() => [FormSection], { description: 'The form, one section a page.' })
  @Json()
  form: readonly FormSection[];

  @Field(() => [RoundCriterion], { description: 'What reviewers score, announced with the round.' })
  @Json()
  criteria: readonly RoundCriterion[];
}

export const ApplicationStatus = wordsOf('ApplicationStatus', 'Where an application stands.', [
  'DRAFT',
  'SUBMITTED',
  'INCOMPLETE',
  'UNDER_REVIEW',
  'ACCEPTED',
  'RESERVE',
  'REJECTED',
  'WITHDRAWN',
]);
export type ApplicationStatus = keyof typeof ApplicationStatus;

export const Decision = wordsOf('Decision', 'How an application is decided.', ['ACCEPTED', 'RESERVE', 'REJECTED']);
export type Decision = keyof typeof Decision;

/** Answers by the key of the question. */
export type Answers = Record<string, unknown>;

@ObjectType({ description: 'An answer that was mended since the application was last returned.' })
export class AnswerChange {
  @Field({ description: 'The question, by its key.' })
  key: string;

  @Field(() => JsonScalar, { nullable: true, description: 'The answer before; null when there was none.' })
  before: unknown;
}

@ObjectType({
  implements: Node,
  description: "A person's application in a round. Frozen once submitted, unless it is returned.",
})
@Entity('applications')
@Index(['roundId', 'userId'], { unique: true })
@Index(['userId'])
@Index(['status', 'statusSince', 'id'])
@Index(['statusSince', 'id'])
@Index(['roundId', 'status', 'statusSince', 'id'])
@Index(['sortName', 'id'])
@Index(['roundId', 'score', 'id'])
@Index(['score', 'id'])
export class Application extends Row {
  @Field(() => ID)
  @Reference()
  roundId: string;

  @Field(() => RecruitmentRound, { nullable: true })
  @Refers(() => RecruitmentRound, 'roundId')
  round: Relation<RecruitmentRound> | null;

  @Field(() => ID)
  @Reference()
  userId: string;

  @Field(() => User, { nullable: true, description: 'The candidate.' })
  @Refers(() => User, 'userId')
  user: Relation<User> | null;

  /** The candidate's name in Polish alphabetical order, as of the start. */
  @Text(250)
  sortName: string;

  @Field(() => ApplicationStatus)
  @Word()
  status: ApplicationStatus;

  @Field({ description: 'Since when it stands there: the age of the case in its queue.' })
  @Instant()
  statusSince: Date;

  @Field({ description: 'Version of the form that the answers belong to.' })
  @Text(20)
  formVersion: string;

  /** Leaves through a resolver that holds back what only its owner may read without an audit. */
  @Json()
  answers: Answers;

  @Field(() => Date, { nullable: true, description: 'When it was last submitted.' })
  @Instant({ nullable: true })
  submittedAt: Date | null;

  @Field(() => [String], { nullable: true, description: 'Keys of the questions to mend, when it was returned.' })
  @Json({ nullable: true })
  returnedFields: string[] | null;

  @Field(() => String, { nullable: true, description: 'What is missing, when it was returned.' })
  @LongText({ nullable: true })
  returnedComment: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day on which a returned one can be submitted again.' })
  @Day({ nullable: true })
  returnedUntil: string | null;

  /** The answers when it was last returned, so that the office sees what was mended. */
  @Json({ nullable: true })
  formerAnswers: Answers | null;

  @Field(() => Date, { nullable: true })
  @Instant({ nullable: true })
  decidedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'The reason given to the candidate with the decision.' })
  @LongText({ nullable: true })
  decisionReason: string | null;

  @Field(() => Int, { nullable: true, description: 'Place on the reserve list, from 1.' })
  @Whole({ nullable: true })
  reservePosition: number | null;

  @Field(() => Decision, { nullable: true, description: 'The decision that is noted and not announced yet.' })
  @Word({ nullable: true })
  draftDecision: Decision | null;

  @Field(() => String, { nullable: true, description: 'What the candidate will read as the reason.' })
  @LongText({ nullable: true })
  draftReason: string | null;

  /** Those noted for the reserve list in its order. */
  @Whole({ nullable: true })
  draftOrder: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Mean of the submitted reviews in hundredths of a point, from 0 to 10000; never for the candidate.',
  })
  @Whole({ default: 0 })
  score: number;

  @Field(() => Int, { nullable: true, description: 'How many reviews are submitted.' })
  @Whole({ default: 0 })
  reviewCount: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How far the submitted reviews lie apart, in hundredths of a point.',
  })
  @Whole({ default: 0 })
  spread: number;
}
