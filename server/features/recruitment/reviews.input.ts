import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDate } from '../../platform/graphql/schema.js';
import { CountBetween, EmailAddress, Nested, NumberBetween, TextBetween } from '../../platform/graphql/validation.js';
import { Recommendation } from './reviews.entity.js';

@InputType()
export class AddReviewerInput {
  @Field(() => ID)
  roundId: string;

  @Field()
  @EmailAddress()
  email: string;

  @Field({ description: 'Name and surname, for who has no account yet.' })
  @TextBetween(1, 120)
  name: string;
}

@InputType()
export class RemoveReviewerInput {
  @Field(() => ID)
  id: string;
}

@InputType()
export class AssignReviewsInput {
  @Field(() => ID)
  roundId: string;

  @Field(() => LocalDate, { description: 'Last day for submitting the reviews.' })
  dueOn: string;
}

@InputType()
export class AssignReviewInput {
  @Field(() => ID)
  applicationId: string;

  @Field(() => ID, { description: 'A reviewer of the round, by the id of the person.' })
  reviewerId: string;

  @Field(() => LocalDate, { description: 'Last day for submitting the review.' })
  dueOn: string;
}

@InputType()
export class ReviewInput {
  @Field(() => ID)
  id: string;
}

@InputType()
export class StartReviewInput {
  @Field(() => ID)
  id: string;

  @Field({ description: 'The reviewer declares to be impartial towards the candidate; nobody starts without.' })
  impartial: boolean;
}

@InputType()
export class DeclineReviewInput {
  @Field(() => ID)
  id: string;

  @Field({ description: 'The conflict of interest, for the office.' })
  @TextBetween(1, 1000)
  reason: string;
}

@InputType({ description: 'The points for one criterion, and why.' })
export class ReviewScoreInput {
  @Field({ description: 'The criterion, by its code in the round.' })
  @TextBetween(1, 40)
  code: string;

  @Field(() => Int, { nullable: true, description: 'Whole points; null while they are not given.' })
  @NumberBetween(0, 1000)
  points: number | null;

  @Field({ description: 'Why so many points; may stay empty in a draft.' })
  @TextBetween(0, 2000)
  justification: string;
}

@InputType()
export class SaveReviewInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'The version that was edited.' })
  version: number;

  @Field(() => [ReviewScoreInput], { description: 'Criterion by criterion; what is left out has no points.' })
  @CountBetween(0, 30)
  @Nested()
  scores: ReviewScoreInput[];

  @Field(() => Recommendation, { nullable: true })
  recommendation?: Recommendation | null;
}

@InputType()
export class SubmitReviewInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'The version that the reviewer has checked.' })
  version: number;
}
