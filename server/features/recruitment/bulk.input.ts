import { Field, ID, InputType } from 'type-graphql';
import { LocalDate } from '../../platform/graphql/schema.js';
import { CountBetween, TextBetween } from '../../platform/graphql/validation.js';
import { Decision } from './recruitment.entity.js';

@InputType()
export class StartApplicationReviewsInput {
  @Field(() => [ID], { description: 'The applications, by their ids.' })
  @CountBetween(1, 100)
  ids: string[];
}

@InputType()
export class AssignReviewersInput {
  @Field(() => [ID], { description: 'The applications, by their ids.' })
  @CountBetween(1, 100)
  ids: string[];

  @Field(() => LocalDate, { description: 'Last day for the reviews; today or later.' })
  dueOn: string;
}

@InputType()
export class NoteDecisionsInput {
  @Field(() => [ID], { description: 'Those for the reserve list in its order.' })
  @CountBetween(1, 100)
  ids: string[];

  @Field(() => Decision)
  decision: Decision;

  @Field(() => String, { nullable: true, description: 'For the candidates; a refusal needs one.' })
  @TextBetween(0, 2000)
  reason?: string | null;
}
