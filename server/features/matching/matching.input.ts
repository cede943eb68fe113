import { Field, ID, InputType, Int } from 'type-graphql';
import { CountBetween, NumberBetween, TextBetween } from '../../platform/graphql/validation.js';
import { MatchStatus } from './matching.entity.js';

const MIN_MINUTES = 15;
const MAX_MINUTES = 9600;

@InputType()
export class ProposeMatchInput {
  @Field(() => ID)
  requestId: string;

  @Field(() => ID, { description: 'The volunteer.' })
  userId: string;

  @Field(() => Int, { description: 'Effort that is asked of the volunteer, in minutes.' })
  @NumberBetween(MIN_MINUTES, MAX_MINUTES)
  plannedMinutes: number;

  @Field({ nullable: true, description: 'To both sides.' })
  @TextBetween(0, 2000)
  message?: string;

  @Field({
    nullable: true,
    description:
      "Why it is right to exceed the volunteer's monthly time, or how the check in the register of sex offenders was made where children take part.",
  })
  @TextBetween(0, 1000)
  overrideReason?: string;
}

@InputType()
export class OfferMatchInput {
  @Field(() => ID)
  requestId: string;

  @Field(() => Int, { description: 'Effort that the volunteer offers, in minutes.' })
  @NumberBetween(MIN_MINUTES, MAX_MINUTES)
  plannedMinutes: number;

  @Field({ nullable: true, description: 'To the organisation.' })
  @TextBetween(0, 2000)
  message?: string;
}

@InputType()
export class MatchInput {
  @Field(() => ID)
  id: string;
}

@InputType()
export class MatchReasonInput {
  @Field(() => ID)
  id: string;

  @Field({ description: 'Why. A declining volunteer tells the coordinators alone.' })
  @TextBetween(1, 1000)
  reason: string;
}

@InputType()
export class AcceptMatchForOrganisationInput {
  @Field(() => ID)
  id: string;

  @Field({ description: 'Who of the organisation agreed, when and how.' })
  @TextBetween(1, 1000)
  note: string;
}

@InputType()
export class MatchFilter {
  @Field(() => [MatchStatus], { nullable: true })
  @CountBetween(1, 8)
  statuses?: MatchStatus[];

  @Field(() => ID, { nullable: true, description: 'Only those for this request.' })
  requestId?: string;
}
