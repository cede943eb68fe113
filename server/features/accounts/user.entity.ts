import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, type Relation } from 'typeorm';
import type { Role as RoleName } from '../../../schema/vocabulary.js';
import {
  Flag,
  Index,
  Instant,
  Json,
  LongText,
  Reference,
  Refers,
  Text,
  Whole,
  Word,
} from '../../platform/database/columns.js';
import { Node, Row } from '../../platform/database/row.entity.js';
import type { Locale as LocaleName } from '../../platform/messages.js';
import { Municipality } from '../region/region.entity.js';

export const Role = {
  CANDIDATE: 'CANDIDATE',
  VOLUNTEER: 'VOLUNTEER',
  ORGANISATION: 'ORGANISATION',
  TRAINER: 'TRAINER',
  REVIEWER: 'REVIEWER',
  COORDINATOR: 'COORDINATOR',
  ADMINISTRATOR: 'ADMINISTRATOR',
} as const satisfies Record<RoleName, RoleName>;
registerEnumType(Role, {
  name: 'Role',
  description: 'What a person does in the programme; one person may hold several.',
});

export const AccountStatus = { OPEN: 'OPEN', UNCONFIRMED: 'UNCONFIRMED', CLOSED: 'CLOSED' } as const;
export type AccountStatusName = keyof typeof AccountStatus;
registerEnumType(AccountStatus, {
  name: 'AccountStatus',
  description: 'Whether somebody can sign in: not before the address is confirmed, and not to a closed account.',
});

export const Locale = { PL: 'PL', EN: 'EN' } as const satisfies Record<LocaleName, LocaleName>;
registerEnumType(Locale, { name: 'Locale', description: 'Language of the interface and of messages.' });

@ObjectType({
  implements: Node,
  description: 'A person: the account and the profile. Most fields are for few eyes and null for others.',
})
@Entity('users')
@Index(['email'], { unique: true })
@Index(['sortName', 'id'])
@Index(['closed', 'sortName', 'id'])
@Index(['emailConfirmedAt', 'sortName', 'id'])
@Index(['volunteerSince', 'sortName', 'id'])
export class User extends Row {
  @Field(() => String, { nullable: true, description: 'E-mail address, lower-case; also the name to sign in with.' })
  @Text(254)
  email: string;

  @Field({ description: 'First name and surname.' })
  @Text(120)
  name: string;

  /** The name in Polish alphabetical order. */
  @Text(250)
  sortName: string;

  /** The name folded, for search without case and diacritics. */
  @Text(120)
  searchName: string;

  @Field(() => Locale, { nullable: true })
  @Word()
  locale: LocaleName;

  @Field(() => Date, { nullable: true, description: 'When the address was confirmed; null while it waits.' })
  @Instant({ nullable: true })
  emailConfirmedAt: Date | null;

  @Field(() => Boolean, { nullable: true, description: 'Nobody can sign in to a closed account.' })
  @Flag()
  closed: boolean;

  @Field(() => String, { nullable: true, description: 'Telephone number.' })
  @Text(30, { nullable: true })
  phone: string | null;

  @Field(() => ID, { nullable: true, description: 'The municipality where the person lives.' })
  @Reference({ nullable: true })
  municipalityId: string | null;

  @Field(() => Municipality, { nullable: true, description: 'The municipality where the person lives.' })
  @Refers(() => Municipality, 'municipalityId', { nullable: true })
  municipality: Relation<Municipality> | null;

  @Field(() => Int, { nullable: true, description: 'Year of birth.' })
  @Whole({ nullable: true })
  birthYear: number | null;

  @Field(() => String, { nullable: true, description: 'A few sentences about oneself, shown to others in the team.' })
  @LongText({ nullable: true })
  about: string | null;

  @Field(() => [String], { nullable: true, description: 'Languages that the person can work in, as ISO 639-1 codes.' })
  @Json({ nullable: true })
  languages: string[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What the person needs to take part. May be health data (art. 9 GDPR): each read by someone else is audited.',
  })
  @LongText({ nullable: true })
  accessibilityNeeds: string | null;

  @Field(() => Int, { nullable: true, description: 'How far the person is ready to travel, in kilometres.' })
  @Whole({ nullable: true })
  travelKm: number | null;

  @Field(() => Int, { nullable: true, description: 'Time the person can give in a month, in minutes.' })
  @Whole({ nullable: true })
  monthlyMinutes: number | null;

  @Field(() => Date, {
    nullable: true,
    description: 'Since when the person is a volunteer of the team; null for everyone else.',
  })
  @Instant({ nullable: true })
  volunteerSince: Date | null;
}
