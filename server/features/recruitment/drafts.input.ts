import { Field, ID, InputType, Int } from 'type-graphql';
import { CountBetween, Nested, NumberBetween, TextBetween } from '../../platform/graphql/validation.js';
import { Decision } from './recruitment.entity.js';

@InputType({ description: 'What is to be decided about one application.' })
export class DraftDecisionInput {
  @Field(() => ID)
  applicationId: string;

  @Field(() => Decision)
  decision: Decision;

  @Field(() => String, { nullable: true, description: 'For the candidate; a refusal needs one.' })
  @TextBetween(0, 2000)
  reason?: string | null;
}

@InputType()
export class DraftDecisionsInput {
  @Field(() => ID)
  roundId: string;

  @Field(() => [DraftDecisionInput], {
    description: 'Those for the reserve list in its order. Applications left out stay as they are.',
  })
  @CountBetween(1, 500)
  @Nested()
  decisions: DraftDecisionInput[];
}

@InputType()
export class DraftByRankingInput {
  @Field(() => ID)
  roundId: string;

  @Field(() => Int, { description: 'So many from the top of the ranking are to be accepted.' })
  @NumberBetween(0, 1000)
  accept: number;

  @Field(() => Int, { description: 'So many after them go to the reserve list.' })
  @NumberBetween(0, 1000)
  reserve: number;

  @Field({ description: 'For those who are left, who are to be refused.' })
  @TextBetween(1, 2000)
  reason: string;
}

@InputType()
export class ClearDecisionsInput {
  @Field(() => ID)
  roundId: string;

  @Field(() => [ID], { nullable: true, description: 'Only of these applications; of all when left out.' })
  @CountBetween(1, 500)
  applicationIds?: string[] | null;
}

@InputType()
export class AnnounceDecisionsInput {
  @Field(() => ID)
  roundId: string;
}

@InputType()
export class PromoteFromReserveInput {
  @Field(() => ID)
  roundId: string;
}
