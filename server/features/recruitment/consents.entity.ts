import { Field, ID, ObjectType } from 'type-graphql';
import { Entity, type Relation } from 'typeorm';
import { Index, Instant, Reference, Refers, Text, Word } from '../../platform/database/columns.js';
import { Node, Row } from '../../platform/database/row.entity.js';
import { wordsOf } from '../../platform/graphql/words.js';
import { User } from '../accounts/user.entity.js';
import { Application } from './recruitment.entity.js';
import { RoundRegulations } from './regulations.entity.js';

export const ConsentKind = wordsOf('ConsentKind', 'What a person accepted or agreed to.', [
  'REGULATIONS',
  'PRIVACY_NOTICE',
  'STATEMENT_OF_CAPACITY_AND_TRUTH',
  'ACCESSIBILITY_NEEDS',
  'IMAGE',
]);
export type ConsentKind = keyof typeof ConsentKind;

@ObjectType({ implements: Node, description: 'That a person accepted a text, in which version and when.' })
@Entity('consents')
@Index(['applicationId', 'kind', 'textVersion'], { unique: true })
@Index(['userId', 'kind'])
export class Consent extends Row {
  @Field(() => ID)
  @Reference()
  userId: string;

  @Refers(() => User, 'userId')
  user: Relation<User>;

  @Field(() => ID)
  @Reference()
  applicationId: string;

  @Refers(() => Application, 'applicationId')
  application: Relation<Application>;

  @Field(() => ConsentKind)
  @Word()
  kind: ConsentKind;

  @Field()
  @Text(20)
  textVersion: string;

  @Reference({ nullable: true })
  regulationsId: string | null;

  @Field(() => RoundRegulations, { nullable: true, description: 'The version accepted, when it is about regulations.' })
  @Refers(() => RoundRegulations, 'regulationsId', { nullable: true })
  regulations: Relation<RoundRegulations> | null;

  @Field()
  @Instant()
  givenAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it was taken back, where it can be.' })
  @Instant({ nullable: true })
  withdrawnAt: Date | null;
}
