import { Entity, type Relation } from 'typeorm';
import { Index, Instant, Reference, Refers, Text, Word } from '../../platform/database/columns.js';
import { Row } from '../../platform/database/row.entity.js';
import { User } from './user.entity.js';

/** The secret with which a person signs in. Apart from the person, so that no list of people ever carries it. */
@Entity('credentials')
@Index(['userId'], { unique: true })
export class Credential extends Row {
  @Reference()
  userId: string;

  @Refers(() => User, 'userId', { onDelete: 'CASCADE' })
  user: Relation<User>;

  /** argon2id, in PHC form. */
  @Text(200)
  passwordHash: string;
}

export type LinkPurpose = 'CONFIRM_EMAIL' | 'CHANGE_EMAIL' | 'RESET_PASSWORD' | 'INVITATION';

/** A link sent by mail: works once, until it expires. Only the hash of its token is kept. */
@Entity('links')
@Index(['tokenHash'], { unique: true })
@Index(['userId'])
export class Link extends Row {
  @Reference()
  userId: string;

  @Refers(() => User, 'userId', { onDelete: 'CASCADE' })
  user: Relation<User>;

  @Word()
  purpose: LinkPurpose;

  @Text(64)
  tokenHash: string;

  /** The new address, for a change of e-mail. */
  @Text(254, { nullable: true })
  email: string | null;

  @Instant()
  expiresAt: Date;

  @Instant({ nullable: true })
  usedAt: Date | null;
}
