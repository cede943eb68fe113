import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Entity, type Relation } from 'typeorm';
import { Index, LongText, Reference, Refers, Text, Whole, Word } from '../../platform/database/columns.js';
import { Node, Row } from '../../platform/database/row.entity.js';
import { wordsOf } from '../../platform/graphql/words.js';
import { User } from '../accounts/user.entity.js';
import { Competence } from '../catalogue/catalogue.entity.js';
import { Organisation } from '../organisations/organisations.entity.js';

export const ClaimSource = wordsOf('ClaimSource', 'Where a competence comes from.', [
  'SELF',
  'TRAINING',
  'PRACTICE',
  'VALIDATED',
]);
export type ClaimSource = keyof typeof ClaimSource;

@ObjectType({ implements: Node, description: 'That a person has a competence on a level, and how we know.' })
@Entity('competence_claims')
@Index(['userId', 'competenceId', 'source'], { unique: true })
@Index(['competenceId', 'level'])
export class CompetenceClaim extends Row {
  @Field(() => ID)
  @Reference()
  userId: string;

  @Refers(() => User, 'userId', { onDelete: 'CASCADE' })
  user: Relation<User>;

  @Field(() => ID)
  @Reference()
  competenceId: string;

  @Field(() => Competence, { nullable: true })
  @Refers(() => Competence, 'competenceId')
  competence: Relation<Competence> | null;

  @Field(() => Int, { description: '1 (beginner) to 5 (teaches others).' })
  @Whole()
  level: number;

  @Field(() => ClaimSource)
  @Word()
  source: ClaimSource;

  @Field(() => String, { nullable: true, description: 'What shows it: a training, a piece of work.' })
  @LongText({ nullable: true })
  evidence: string | null;
}

export const TieKind = wordsOf('TieKind', 'What links a volunteer to an organisation of their own circle.', [
  'MEMBER',
  'STAFF',
  'FOUNDER',
  'COOPERATED',
  'FAMILY',
]);
export type TieKind = keyof typeof TieKind;

@ObjectType({
  implements: Node,
  description: "An organisation of a volunteer's own circle, as the volunteer declares it.",
})
@Entity('ties')
@Index(['userId'])
@Index(['organisationId'])
@Index(['searchName'])
export class Tie extends Row {
  @Field(() => ID)
  @Reference()
  userId: string;

  @Refers(() => User, 'userId', { onDelete: 'CASCADE' })
  user: Relation<User>;

  @Field(() => ID, { nullable: true, description: 'The organisation, where the portal knows it.' })
  @Reference({ nullable: true })
  organisationId: string | null;

  @Field(() => Organisation, { nullable: true, description: 'The organisation, where the portal knows it.' })
  @Refers(() => Organisation, 'organisationId', { nullable: true, onDelete: 'CASCADE' })
  organisation: Relation<Organisation> | null;

  @Field(() => String, { nullable: true, description: 'Its name, where the portal does not know it.' })
  @Text(200, { nullable: true })
  organisationName: string | null;

  /** That name folded, to recognise the organisation once the portal knows it. */
  @Text(200, { nullable: true })
  searchName: string | null;

  @Field(() => TieKind)
  @Word()
  kind: TieKind;
}
