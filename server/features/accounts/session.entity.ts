import { Field, ID, ObjectType } from 'type-graphql';
import { Entity, type Relation } from 'typeorm';
import { Index, Instant, Reference, Refers, Text } from '../../platform/database/columns.js';
import { Node, Row } from '../../platform/database/row.entity.js';
import { User } from './user.entity.js';

@ObjectType({ implements: Node, description: 'A device on which the person is signed in.' })
@Entity('sessions')
@Index(['tokenHash'], { unique: true })
@Index(['userId', 'expiresAt'])
export class Session extends Row {
  @Field(() => ID)
  @Reference()
  userId: string;

  @Refers(() => User, 'userId', { onDelete: 'CASCADE' })
  user: Relation<User>;

  /** SHA-256 of the token in the person's cookie. */
  @Text(64)
  tokenHash: string;

  @Field({ description: 'Browser and system, as far as they name themselves.' })
  @Text(120)
  device: string;

  @Field({ description: 'Last request, to within a few minutes.' })
  @Instant()
  lastSeenAt: Date;

  @Field({ description: 'When it ends by itself.' })
  @Instant()
  expiresAt: Date;
}
