import { Field, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { Text } from '../../platform/database/columns.js';
import { Node, Row } from '../../platform/database/row.entity.js';
import type { FoundationFacts } from '../../platform/settings.js';

@ObjectType({
  implements: Node,
  description:
    'The foundation that runs the programme, as agreements name it: the beneficiary (art. 42 of the Act of 24 April 2003).',
})
@Entity('foundations')
export class Foundation extends Row implements FoundationFacts {
  @Field({ description: 'Its full name, as in the register.' })
  @Text(200)
  name: string;

  @Field({ description: 'Its seat: street, post code, town.' })
  @Text(250)
  address: string;

  @Field({ description: 'Number in the National Court Register.' })
  @Text(10)
  krs: string;

  @Field(() => String, { nullable: true, description: 'Tax number, ten digits.' })
  @Text(10, { nullable: true })
  nip: string | null;

  @Field(() => String, { nullable: true, description: 'Statistical number, nine or fourteen digits.' })
  @Text(14, { nullable: true })
  regon: string | null;

  @Field({ description: 'Who signs agreements for it, and by what right.' })
  @Text(250)
  representative: string;

  @Field()
  @Text(254)
  contactEmail: string;

  @Field(() => String, { nullable: true })
  @Text(20, { nullable: true })
  phone: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'With whom it insures volunteers against accidents in agreements of up to 30 days (art. 46(3)).',
  })
  @Text(200, { nullable: true })
  insurer: string | null;

  @Field(() => String, { nullable: true, description: 'Number of that policy.' })
  @Text(60, { nullable: true })
  policyNumber: string | null;

  @Field(() => String, { nullable: true, description: 'Where it keeps signed papers.' })
  @Text(250, { nullable: true })
  documentsPlace: string | null;
}
