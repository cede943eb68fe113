import { Field, ID, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { Index, Instant, Json, Reference, Word } from '../database/columns.js';
import { Node, Row } from '../database/row.entity.js';

/** What a later reader of the trail may need, without personal data: states, field names, reasons. */
export interface AuditDetails {
  from?: string;
  to?: string;
  fields?: string[];
  reason?: string;
  [key: string]: unknown;
}

@ObjectType({
  implements: Node,
  description: 'One change or one read of sensitive data: what, to which thing, by whom. Never altered.',
})
@Entity('audit_events')
@Index(['subjectId', 'at'])
@Index(['subject', 'at'])
@Index(['userId', 'at'])
@Index(['actorId', 'at'])
@Index(['at'])
export class AuditEvent extends Row {
  @Field({ description: 'When it happened.' })
  @Instant()
  at: Date;

  @Field(() => ID, { nullable: true, description: 'Who did it; null for a visitor or the system.' })
  @Reference({ nullable: true })
  actorId: string | null;

  @Field({ description: 'Whether a person or the portal itself did it: USER, VISITOR or SYSTEM.' })
  @Word()
  actorKind: string;

  @Field({ description: 'What was done, as the name of the operation.' })
  @Word()
  event: string;

  @Field({ description: 'The kind of thing it was done to.' })
  @Word()
  subject: string;

  @Field(() => ID, { description: 'The thing it was done to.' })
  @Reference()
  subjectId: string;

  @Field(() => ID, { nullable: true, description: 'The person whom it concerns.' })
  @Reference({ nullable: true })
  userId: string | null;

  @Json({ nullable: true })
  details: AuditDetails | null;
}
