import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Entity, type Relation } from 'typeorm';
import {
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
import { Organisation } from '../organisations/organisations.entity.js';
import { SupportRequest } from '../support/support.entity.js';

export const MatchStatus = wordsOf('MatchStatus', 'Where the bringing together of a volunteer and a request stands.', [
  'PROPOSED',
  'VOLUNTEER_ACCEPTED',
  'AGREED',
  'ACTIVE',
  'FINISHED',
  'DECLINED',
  'EXPIRED',
  'WITHDRAWN',
]);
export type MatchStatus = keyof typeof MatchStatus;

export const MatchOrigin = wordsOf('MatchOrigin', 'Who brought the two together.', [
  'SUGGESTED',
  'OFFERED_BY_VOLUNTEER',
  'NAMED_BY_VOLUNTEER',
]);
export type MatchOrigin = keyof typeof MatchOrigin;

export const Reach = wordsOf(
  'Reach',
  "How far an organisation lies from a volunteer's own circle: INSIDE it (a tie, a membership, confirmed support), ONE_STEP away (the own municipality, or people in common with an organisation of the circle), OUTSIDE.",
  ['INSIDE', 'ONE_STEP', 'OUTSIDE'],
);
export type Reach = keyof typeof Reach;

@ObjectType({ description: 'A competence that a request wants, and the level on which the volunteer has it.' })
export class CompetenceComparison {
  @Field(() => ID)
  competenceId: string;

  @Field(() => Int, { description: 'The level that is wanted, 1 to 5.' })
  wanted: number;

  @Field(() => Int, { description: "The volunteer's best level, 0 when there is none." })
  level: number;
}

@ObjectType({ description: 'Why a volunteer suits a request: parts from 0 to 1 and what they rest on.' })
export class MatchExplanation {
  @Field(() => Float, { description: 'The whole, 0 to 1.' })
  score: number;

  @Field(() => Float, { description: 'How well the competences and their levels fit.' })
  competenceFit: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Great-circle distance in kilometres; null when unknown or online.',
  })
  distanceKm: number | null;

  @Field(() => Float, { description: 'How near it is, measured by the travel range.' })
  distanceFit: number;

  @Field(() => Reach)
  reach: Reach;

  @Field(() => Float, { description: 'How far beyond the own circle it leads: OUTSIDE 1, ONE_STEP 0.5, INSIDE 0.' })
  reachFit: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Minutes left of what the volunteer can give this month; null when not declared.',
  })
  freeMinutes: number | null;

  @Field(() => Float, { description: 'How much of the effort fits into the free time.' })
  availabilityFit: number;

  @Field(() => [CompetenceComparison], { description: 'Each wanted competence and what the volunteer brings.' })
  competences: CompetenceComparison[];
}

@ObjectType({
  implements: Node,
  description: 'A volunteer brought together with a request. Agreed only when both sides accepted.',
})
@Entity('matches')
@Index(['requestId', 'status'])
@Index(['userId', 'status'])
@Index(['organisationId', 'status'])
@Index(['status', 'respondBy', 'id'])
export class Match extends Row {
  @Field(() => ID)
  @Reference()
  requestId: string;

  @Field(() => SupportRequest, { nullable: true })
  @Refers(() => SupportRequest, 'requestId')
  request: Relation<SupportRequest> | null;

  @Field(() => ID)
  @Reference()
  organisationId: string;

  @Field(() => Organisation, { nullable: true })
  @Refers(() => Organisation, 'organisationId')
  organisation: Relation<Organisation> | null;

  @Field(() => ID, { description: 'The volunteer.' })
  @Reference()
  userId: string;

  @Field(() => User, { nullable: true, description: 'The volunteer, while the viewer may know them.' })
  @Refers(() => User, 'userId')
  user: Relation<User> | null;

  @Field(() => MatchOrigin)
  @Word()
  origin: MatchOrigin;

  @Field(() => MatchStatus)
  @Word()
  status: MatchStatus;

  @Field(() => Int, { description: 'Effort agreed for the volunteer, in minutes; counts against their monthly time.' })
  @Whole()
  plannedMinutes: number;

  @Field(() => String, { nullable: true, description: 'What the coordinator tells both sides.' })
  @LongText({ nullable: true })
  message: string | null;

  @Field(() => Reach, {
    description: "How far the organisation lay from the volunteer's circle when the match was made.",
  })
  @Word()
  reach: Reach;

  @Field(() => MatchExplanation, { nullable: true, description: 'Why this volunteer, as it was when proposed.' })
  @Json({ nullable: true })
  explanation: MatchExplanation | null;

  @Field({ description: 'Silence until then lets the proposal expire.' })
  @Instant()
  respondBy: Date;

  /** When whoever is to answer gets a reminder; null once it was sent. */
  @Instant({ nullable: true })
  remindAt: Date | null;

  /** The coordinator who proposed it and hears what becomes of it; null for an offer. */
  @Reference({ nullable: true })
  proposedById: string | null;

  @Field(() => Date, { nullable: true })
  @Instant({ nullable: true })
  volunteerAcceptedAt: Date | null;

  @Field(() => Date, { nullable: true })
  @Instant({ nullable: true })
  organisationAcceptedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was declined or withdrawn.' })
  @Text(1000, { nullable: true })
  reason: string | null;

  @Field(() => String, { nullable: true, description: "Why the volunteer's monthly time was exceeded on purpose." })
  @Text(1000, { nullable: true })
  overrideReason: string | null;
}
