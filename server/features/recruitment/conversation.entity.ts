import { Field, ID, ObjectType } from 'type-graphql';
import { Entity, type Relation } from 'typeorm';
import { Flag, Index, LongText, Reference, Refers } from '../../platform/database/columns.js';
import { Node, Row } from '../../platform/database/row.entity.js';
import { User } from '../accounts/user.entity.js';
import { Application } from './recruitment.entity.js';

@ObjectType({ implements: Node, description: 'What coordinators keep in mind about an application, among themselves.' })
@Entity('application_notes')
@Index(['applicationId', 'id'])
@Index(['candidateId'])
@Index(['authorId'])
export class ApplicationNote extends Row {
  @Field(() => ID)
  @Reference()
  applicationId: string;

  @Refers(() => Application, 'applicationId', { onDelete: 'CASCADE' })
  application: Relation<Application>;

  /** Whose application it is: who handles their own in the office does not see what others think of it. */
  @Reference()
  candidateId: string;

  @Refers(() => User, 'candidateId')
  candidate: Relation<User>;

  @Reference()
  authorId: string;

  @Field(() => User, { nullable: true, description: 'The coordinator who wrote it.' })
  @Refers(() => User, 'authorId')
  author: Relation<User> | null;

  @Field()
  @LongText()
  text: string;
}

@ObjectType({ implements: Node, description: 'A message between the candidate and the office about an application.' })
@Entity('application_comments')
@Index(['applicationId', 'id'])
@Index(['userId'])
@Index(['authorId'])
export class ApplicationComment extends Row {
  @Field(() => ID)
  @Reference()
  applicationId: string;

  @Refers(() => Application, 'applicationId', { onDelete: 'CASCADE' })
  application: Relation<Application>;

  /** Whose application it is. */
  @Reference()
  userId: string;

  @Refers(() => User, 'userId')
  user: Relation<User>;

  @Reference()
  authorId: string;

  @Field(() => User, { nullable: true, description: 'Who wrote it; null where the viewer may not know the person.' })
  @Refers(() => User, 'authorId')
  author: Relation<User> | null;

  @Field({ description: 'From the office; the candidate wrote it otherwise.' })
  @Flag()
  fromOffice: boolean;

  @Field()
  @LongText()
  text: string;
}
