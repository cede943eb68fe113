import { ArgsType, Field, ID } from 'type-graphql';
import { LocalDate } from '../../platform/graphql/schema.js';

@ArgsType()
export class ReportArgs {
  @Field(() => LocalDate, { description: 'First day of the period.' })
  from: string;

  @Field(() => LocalDate, { description: 'Last day of the period.' })
  to: string;

  @Field(() => ID, { nullable: true, description: 'Only what took place there.' })
  municipalityId?: string;

  @Field(() => ID, { nullable: true, description: 'Only activities of this form.' })
  kindId?: string;
}
