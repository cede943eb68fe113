import { Field, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { Index, Instant, LongText, Reference, Text, Whole, Word } from '../database/columns.js';
import { Node, Row } from '../database/row.entity.js';

@ObjectType({
  implements: Node,
  description: 'A message of the outbox: written with the change that causes it, sent after the commit.',
})
@Entity('mail_messages')
@Index(['sentAt', 'nextAttemptAt'])
@Index(['createdAt'])
export class MailMessage extends Row {
  @Field({ description: 'Address of the recipient.' })
  @Text(254)
  to: string;

  @Reference({ nullable: true })
  userId: string | null;

  @Word()
  locale: string;

  @Field()
  @Text(200)
  subject: string;

  @Field({ description: 'The whole message as plain text.' })
  @LongText()
  text: string;

  /** A file that goes along and is made when the message leaves. */
  @Word({ nullable: true })
  enclosure: string | null;

  @Reference({ nullable: true })
  enclosureId: string | null;

  @Field(() => Date, { nullable: true, description: 'When the mail server took it; null while it waits.' })
  @Instant({ nullable: true })
  sentAt: Date | null;

  @Instant()
  nextAttemptAt: Date;

  @Whole()
  attempts: number;

  @Text(500, { nullable: true })
  lastError: string | null;
}
