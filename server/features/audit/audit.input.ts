import { Field, ID, InputType } from 'type-graphql';
import { TextBetween } from '../../platform/graphql/validation.js';

@InputType({ description: 'Narrows the audit trail.' })
export class AuditFilter {
  @Field(() => String, { nullable: true, description: 'GraphQL type of the things that something happened to.' })
  @TextBetween(0, 40)
  subject?: string | null;

  @Field(() => ID, { nullable: true, description: 'The one thing that it happened to.' })
  subjectId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The person whom it concerns.' })
  userId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who did it.' })
  actorId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True leaves out that somebody signed in.' })
  withoutSignIns?: boolean | null;

  @Field(() => Date, { nullable: true, description: 'Not before this moment.' })
  since?: Date | null;

  @Field(() => Date, { nullable: true, description: 'Before this moment.' })
  until?: Date | null;
}
