import { Field, ID, InputType } from 'type-graphql';
import { TextBetween } from '../../platform/graphql/validation.js';

@InputType()
export class DraftAnnexInput {
  @Field(() => ID, { description: 'A concluded agreement that is not over.' })
  agreementId: string;
}

@InputType()
export class WithdrawAnnexInput {
  @Field(() => ID)
  id: string;

  @Field({ description: 'Told to the volunteer, if the annex was ever sent.' })
  @TextBetween(3, 1000)
  reason: string;
}
