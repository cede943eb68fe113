import { Field, ID, InputType } from 'type-graphql';
import { TextBetween } from '../../platform/graphql/validation.js';

@InputType()
export class AddApplicationNoteInput {
  @Field(() => ID)
  applicationId: string;

  @Field()
  @TextBetween(1, 2000)
  text: string;
}

@InputType()
export class AddApplicationCommentInput {
  @Field(() => ID)
  applicationId: string;

  @Field()
  @TextBetween(1, 2000)
  text: string;
}
