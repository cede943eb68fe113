import { Field, ID, ObjectType } from 'type-graphql';
import { Entity, type Relation } from 'typeorm';
import { Index, Instant, Json, LongText, Reference, Refers, Text, Word } from '../../platform/database/columns.js';
import { Node, Row } from '../../platform/database/row.entity.js';
import { wordsOf } from '../../platform/graphql/words.js';
import { User } from '../accounts/user.entity.js';
import { LegalForm, OrganisationKind } from '../catalogue/catalogue.entity.js';
import { Municipality } from '../region/region.entity.js';

export const OrganisationStatus = wordsOf('OrganisationStatus', 'Whether the foundation has checked who this is.', [
  'UNVERIFIED',
  'VERIFIED',
  'REJECTED',
  'ARCHIVED',
]);
export type OrganisationStatus = keyof typeof OrganisationStatus;

@ObjectType({
  implements: Node,
  description: 'An NGO, a local community, an informal group or a public body that receives support.',
})
@Entity('organisations')
@Index(['krs'], { unique: true })
@Index(['nip'], { unique: true })
@Index(['regon'], { unique: true })
@Index(['sortName', 'id'])
@Index(['status', 'sortName', 'id'])
@Index(['municipalityId', 'sortName'])
@Index(['municipalityId', 'searchName'])
@Index(['mergedIntoId'])
export class Organisation extends Row {
  @Field(() => OrganisationKind)
  @Word()
  kind: OrganisationKind;

  @Field(() => ID, { nullable: true })
  @Reference()
  legalFormId: string;

  @Field(() => LegalForm, { nullable: true })
  @Refers(() => LegalForm, 'legalFormId')
  legalForm: Relation<LegalForm> | null;

  @Field()
  @Text(200)
  name: string;

  /** The name in Polish alphabetical order. */
  @Text(420)
  sortName: string;

  /** The name folded, for search without case and diacritics. */
  @Text(200)
  searchName: string;

  @Field(() => String, { nullable: true, description: 'Number in the National Court Register, ten digits.' })
  @Text(10, { nullable: true })
  krs: string | null;

  @Field(() => String, { nullable: true, description: 'Tax number, ten digits.' })
  @Text(10, { nullable: true })
  nip: string | null;

  @Field(() => String, { nullable: true, description: 'Statistical number, nine or fourteen digits.' })
  @Text(14, { nullable: true })
  regon: string | null;

  @Field(() => String, { nullable: true, description: 'Number in another register, where the legal form has one.' })
  @Text(60, { nullable: true })
  registerNumber: string | null;

  @Field(() => ID)
  @Reference()
  municipalityId: string;

  @Field(() => Municipality, { nullable: true, description: 'Where it has its seat.' })
  @Refers(() => Municipality, 'municipalityId')
  municipality: Relation<Municipality> | null;

  @Field(() => String, { nullable: true, description: 'Village or street and number.' })
  @Text(200, { nullable: true })
  address: string | null;

  @Field(() => String, { nullable: true, description: 'What it does, in its own words.' })
  @LongText({ nullable: true })
  about: string | null;

  @Field(() => [String], { description: 'Codes of its areas of public benefit.' })
  @Json()
  areaCodes: string[];

  @Field(() => String, { nullable: true })
  @Text(120, { nullable: true })
  contactName: string | null;

  @Field(() => String, { nullable: true })
  @Text(254, { nullable: true })
  contactEmail: string | null;

  @Field(() => String, { nullable: true })
  @Text(30, { nullable: true })
  contactPhone: string | null;

  @Field(() => OrganisationStatus, { nullable: true })
  @Word()
  status: OrganisationStatus;

  @Field(() => Date, { nullable: true })
  @Instant({ nullable: true })
  verifiedAt: Date | null;

  @Field(() => String, { nullable: true })
  @LongText({ nullable: true })
  rejectionReason: string | null;

  @Reference({ nullable: true })
  createdById: string | null;

  /** The record of the same organisation that this one was merged into; it is in the archive then. */
  @Reference({ nullable: true })
  mergedIntoId: string | null;

  @Refers(() => Organisation, 'mergedIntoId', { nullable: true })
  mergedInto: Relation<Organisation> | null;
}

export const MembershipRole = wordsOf('MembershipRole', 'An owner manages the members as well.', [
  'OWNER',
  'REPRESENTATIVE',
]);
export type MembershipRole = keyof typeof MembershipRole;

@ObjectType({ implements: Node, description: 'That a person acts for an organisation.' })
@Entity('memberships')
@Index(['userId', 'organisationId'], { unique: true })
@Index(['organisationId'])
export class Membership extends Row {
  @Field(() => ID)
  @Reference()
  organisationId: string;

  @Refers(() => Organisation, 'organisationId', { onDelete: 'CASCADE' })
  organisation: Relation<Organisation>;

  @Field(() => ID)
  @Reference()
  userId: string;

  @Field(() => User, { nullable: true })
  @Refers(() => User, 'userId', { onDelete: 'CASCADE' })
  user: Relation<User> | null;

  @Field(() => MembershipRole)
  @Word()
  role: MembershipRole;
}
