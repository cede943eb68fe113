import { Field, ID, InputType } from 'type-graphql';
import { Formed, TextBetween } from '../../platform/graphql/validation.js';

@InputType()
export class SaveViewInput {
  @Field({ description: 'The list that it belongs to, as the portal calls it.' })
  @Formed(/^[a-z][a-z-]{0,39}$/, 'platform:INVALID')
  list: string;

  @Field({ description: 'What the person calls it; one of that name in the list is replaced.' })
  @TextBetween(1, 60)
  name: string;

  @Field({ description: 'The filters, as the address of the list has them; empty for none.' })
  @TextBetween(0, 1000)
  query: string;
}

@InputType()
export class DeleteViewInput {
  @Field(() => ID)
  id: string;
}
