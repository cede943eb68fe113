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

  @Field(() => String, { nullable: true, description: 'Tax number, ten digits; none when null.' })
  @TextBetween(0, 20)
  nip?: string | null;

  @Field(() => String, { nullable: true, description: 'Statistical number, nine or fourteen digits; none when null.' })
  @TextBetween(0, 20)
  regon?: string | null;

  @Field({ nullable: true, description: 'Who signs for it and by what right, as in the register.' })
  @TextBetween(3, 250)
  representative?: string;

  @Field({ nullable: true })
  @EmailAddress()
  contactEmail?: string;

  @Field(() => String, { nullable: true })
  @Formed(PHONE, 'organisations:NOT_A_PHONE')
  phone?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Who insures volunteers against accidents under agreements of up to 30 days (art. 46 of the Act of 24 April 2003).',
  })
  @TextBetween(0, 200)
  insurer?: string | null;

  @Field(() => String, { nullable: true, description: 'Number of that insurance.' })
  @TextBetween(0, 60)
  policyNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'Where signed papers are kept.' })
  @TextBetween(0, 250)
  documentsPlace?: string | null;
}
