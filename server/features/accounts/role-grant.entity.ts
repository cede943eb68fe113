import { Field, ID, ObjectType } from 'type-graphql';
import { Entity, type Relation } from 'typeorm';
import type { Role as RoleName } from '../../../schema/vocabulary.js';
import { Index, Reference, Refers, Word } from '../../platform/database/columns.js';
import { Node, Row } from '../../platform/database/row.entity.js';
import { Role, User } from './user.entity.js';

@ObjectType({
  implements: Node,
  description:
    'A role that someone gave to a person. ORGANISATION and REVIEWER are never granted: they follow from a membership and from being named a reviewer.',
})
@Entity('role_grants')
@Index(['userId', 'role'], { unique: true })
@Index(['role'])
export class RoleGrant extends Row {
  @Field(() => ID)
  @Reference()
  userId: string;

  @Refers(() => User, 'userId', { onDelete: 'CASCADE' })
  user: Relation<User>;

  @Field(() => Role)
  @Word()
  role: RoleName;

  @Field(() => ID, {
    nullable: true,
    description: 'Who granted it; null when it followed from an act such as a signature.',
  })
  @Reference({ nullable: true })
  grantedById: string | null;
}
