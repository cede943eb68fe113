import { Field, ObjectType } from 'type-graphql';
import { Entity, type Relation } from 'typeorm';
import { Index, Reference, Refers, Text } from '../../platform/database/columns.js';
import { Node, Row } from '../../platform/database/row.entity.js';
import { User } from '../accounts/user.entity.js';

@ObjectType({ implements: Node, description: 'Filters of a list that a person keeps under a name.' })
@Entity('saved_views')
@Index(['userId', 'list', 'name'], { unique: true })
export class SavedView extends Row {
  @Reference()
  userId: string;

  @Refers(() => User, 'userId')
  user: Relation<User>;

  @Field({ description: 'The list that it belongs to, as the portal calls it.' })
  @Text(40)
  list: string;

  @Field({ description: 'What the person calls it; once in a list.' })
  @Text(60)
  name: string;

  @Field({ description: 'The filters, as the address of the list has them.' })
  @Text(1000)
  query: string;
}
