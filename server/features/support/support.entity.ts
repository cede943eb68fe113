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
import { ActivityKind, CompetenceLevel, RequestTemplate } from '../catalogue/catalogue.entity.js';
import { Organisation } from '../organisations/organisations.entity.js';
import { Municipality } from '../region/region.entity.js';

export const RequestStatus = wordsOf('SupportRequestStatus', 'Where a request for support stands.', [
  'DRAFT',
  'SUBMITTED',
  'CLARIFICATION',
  'QUALIFIED',
  'MATCHING',
  'AGREED',
  'IN_PROGRESS',
  'AWAITING_CONFIRMATION',
  'COMPLETED',
  'CANCELLED',
  'UNMET',
]);
export type RequestStatus = keyof typeof RequestStatus;

export const RequestOrigin = wordsOf('SupportRequestOrigin', 'How a request reached the programme.', [
  'ORGANISATION',
  'VOLUNTEER_NAMED',
  'PHONE',
  'OUTREACH',
]);
export type RequestOrigin = keyof typeof RequestOrigin;

@ObjectType({ implements: Node, description: 'A need for support of an organisation or local community.' })
@Entity('support_requests')
@Index(['organisationId', 'status'])
@Index(['status', 'statusSince', 'id'])
@Index(['status', 'createdAt'])
@Index(['status', 'templateId'])
@Index(['status', 'origin', 'createdById'])
@Index(['statusSince', 'id'])
@Index(['createdAt'])
@Index(['municipalityId', 'status'])
export class SupportRequest extends Row {
  @Field(() => ID)
  @Reference()
  organisationId: string;

  @Field(() => Organisation, { nullable: true })
  @Refers(() => Organisation, 'organisationId')
  organisation: Relation<Organisation> | null;

  @Reference({ nullable: true })
  createdById: string | null;

  @Field(() => RequestOrigin)
  @Word()
  origin: RequestOrigin;

  @Field(() => RequestStatus)
  @Word()
  status: RequestStatus;

  @Field({ description: 'Since when it stands where it does: the age of the queue.' })
  @Instant()
  statusSince: Date;

  @Field(() => ID)
  @Reference()
  templateId: string;

  @Field(() => RequestTemplate, { nullable: true })
  @Refers(() => RequestTemplate, 'templateId')
  template: Relation<RequestTemplate> | null;

  @Field(() => ID)
  @Reference()
  activityKindId: string;

  @Field(() => ActivityKind, { nullable: true })
  @Refers(() => ActivityKind, 'activityKindId')
  activityKind: Relation<ActivityKind> | null;

  @Field()
  @Text(160)
  title: string;

  /** The title folded, for search without case and diacritics. */
  @Text(160)
  searchTitle: string;

  @Field({ description: 'What is needed and why.' })
  @LongText()
  description: string;

  @Field(() => [CompetenceLevel], { description: 'What the expert needs to know.' })
  @Json()
  competences: CompetenceLevel[];

  @Field(() => Int, { description: 'Expected effort of the expert, in minutes.' })
  @Whole()
  effortMinutes: number;

  @Field(() => ID, { description: 'Where the support is needed.' })
  @Reference()
  municipalityId: string;

  @Field(() => Municipality, { nullable: true, description: 'Where the support is needed.' })
  @Refers(() => Municipality, 'municipalityId')
  municipality: Relation<Municipality> | null;

  @Field(() => String, { nullable: true, description: 'Village, street, room.' })
  @Text(200, { nullable: true })
  place: string | null;

  @Field({ description: 'The support can be given online.' })
  @Flag()
  online: boolean;

  @Field(() => String, { nullable: true, description: 'Dates that would suit, in words.' })
  @Text(500, { nullable: true })
  preferredDates: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'By when it is needed.' })
  @Day({ nullable: true })
  neededBy: string | null;

  @Field(() => Int, { nullable: true, description: 'Expected number of participants.' })
  @Whole({ nullable: true })
  participants: number | null;

  @Field({
    description: 'Children take part: the expert needs a check in the register of sex offenders (Act of 13 May 2016).',
  })
  @Flag()
  involvesMinors: boolean;

  @Field({ description: 'The organisation had contact with the foundation before.' })
  @Flag()
  earlierContact: boolean;

  @Field(() => String, { nullable: true, description: 'What the coordinator asks, while it waits for clarification.' })
  @LongText({ nullable: true })
  question: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was cancelled or could not be met.' })
  @LongText({ nullable: true })
  closingReason: string | null;

  @Field(() => Date, { nullable: true })
  @Instant({ nullable: true })
  submittedAt: Date | null;
}
