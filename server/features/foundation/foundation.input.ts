import { Field, InputType, Int } from 'type-graphql';
import { EmailAddress, Formed, PHONE, TextBetween } from '../../platform/graphql/validation.js';

@InputType({ description: 'The foundation as it is to be from now on. What is left out stays; null clears.' })
export class UpdateFoundationInput {
  @Field(() => Int, { description: 'Version that the person saw.' })
  version: number;

  @Field({ nullable: true })
  @TextBetween(3, 200)
  name?: string;

  @Field({ nullable: true, description: 'Street, post code, town.' })
  @TextBetween(5, 250)
  address?: string;

  @Field({ nullable: true, description: 'Ten digits.' })
  @TextBetween(1, 20)
  krs?: string;

  @Field(() => String, { nullable: true })
  @TextBetween(0, 20)
  nip?: string | null;

  @Field(() => String, { nullable: true })
  @TextBetween(0, 20)
  regon?: string | null;

  @Field({ nullable: true })
  @TextBetween(3, 250)
  representative?: string;

  @Field({ nullable: true })
  @EmailAddress()
  contactEmail?: string;

  @Field(() => String, { nullable: true })
  @Formed(PHONE, 'organisations:NOT_A_PHONE')
  phone?: string | null;

  @Field(() => String, { nullable: true })
  @TextBetween(0, 200)
  insurer?: string | null;

  @Field(() => String, { nullable: true })
  @TextBetween(0, 60)
  policyNumber?: string | null;

  @Field(() => String, { nullable: true })
  @TextBetween(0, 250)
  documentsPlace?: string | null;
}
