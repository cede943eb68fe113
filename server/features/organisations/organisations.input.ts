import { Field, ID, InputType, Int } from 'type-graphql';
import { CountBetween, EmailAddress, Formed, PHONE, TextBetween } from '../../platform/graphql/validation.js';
import { wordsOf } from '../../platform/graphql/words.js';
import { OrganisationKind } from '../catalogue/catalogue.entity.js';
import { MembershipRole, OrganisationStatus } from './organisations.entity.js';

/** What both ways of entering an organisation ask for, beside what tells organisations apart. */
@InputType()
abstract class OrganisationDetails {
  @Field(() => String, { nullable: true, description: 'Number in the National Court Register, spaces allowed.' })
  @TextBetween(0, 20)
  krs?: string | null;

  @Field(() => String, { nullable: true, description: 'Tax number, spaces and hyphens allowed.' })
  @TextBetween(0, 20)
  nip?: string | null;

  @Field(() => String, { nullable: true, description: 'Statistical number, nine or fourteen digits.' })
  @TextBetween(0, 20)
  regon?: string | null;

  @Field(() => String, { nullable: true, description: 'Number in the other register that the legal form asks for.' })
  @TextBetween(0, 60)
  registerNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'Village or street and number.' })
  @TextBetween(0, 200)
  address?: string | null;

  @Field(() => String, { nullable: true, description: 'What it does, in its own words.' })
  @TextBetween(0, 2000)
  about?: string | null;

  @Field(() => String, { nullable: true, description: 'Whom to ask for.' })
  @TextBetween(0, 120)
  contactName?: string | null;

  @Field(() => String, { nullable: true })
  @EmailAddress()
  contactEmail?: string | null;

  @Field(() => String, { nullable: true })
  @Formed(PHONE, 'organisations:NOT_A_PHONE')
  contactPhone?: string | null;
}

@InputType()
export class RegisterOrganisationInput extends OrganisationDetails {
  @Field(() => OrganisationKind)
  kind: OrganisationKind;

  @Field(() => ID)
  legalFormId: string;

  @Field()
  @TextBetween(3, 200)
  name: string;

  @Field(() => ID)
  municipalityId: string;

  @Field(() => [String], { description: 'Codes of its areas of public benefit.' })
  @CountBetween(0, 12)
  areaCodes: string[];
}

@InputType()
export class UpdateOrganisationInput extends OrganisationDetails {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'As last seen.' })
  version: number;

  @Field(() => OrganisationKind, { nullable: true })
  kind?: OrganisationKind;

  @Field(() => ID, { nullable: true })
  legalFormId?: string;

  @Field({ nullable: true })
  @TextBetween(3, 200)
  name?: string;

  @Field(() => ID, { nullable: true })
  municipalityId?: string;

  @Field(() => [String], { nullable: true, description: 'Codes of its areas of public benefit.' })
  @CountBetween(0, 12)
  areaCodes?: string[];
}

@InputType()
export class OrganisationInput {
  @Field(() => ID)
  id: string;
}

@InputType()
export class RejectOrganisationInput extends OrganisationInput {
  @Field({ description: 'Why; its members read it.' })
  @TextBetween(1, 1000)
  reason: string;
}

export const OrganisationPart = wordsOf(
  'OrganisationPart',
  'What two records of the same organisation may say differently. The legal form brings the kind along.',
  [
    'NAME',
    'LEGAL_FORM',
    'KRS',
    'NIP',
    'REGON',
    'REGISTER_NUMBER',
    'MUNICIPALITY',
    'ADDRESS',
    'ABOUT',
    'AREAS',
    'CONTACT_NAME',
    'CONTACT_EMAIL',
    'CONTACT_PHONE',
  ],
);
export type OrganisationPart = keyof typeof OrganisationPart;

@InputType({ description: 'Two records of the same organisation, and what to make of them.' })
export class MergeOrganisationsInput {
  @Field(() => ID, { description: 'The record that stays.' })
  keptId: string;

  @Field(() => Int, { description: 'As last seen.' })
  keptVersion: number;

  @Field(() => ID, { description: 'The record that goes to the archive and leads to the other.' })
  mergedId: string;

  @Field(() => Int, { description: 'As last seen.' })
  mergedVersion: number;

  @Field(() => [OrganisationPart], {
    description: 'What the kept record takes from the merged one in place of its own. What it lacks it takes anyway.',
  })
  @CountBetween(0, 13)
  take: OrganisationPart[];
}

@InputType()
export class OrganisationDuplicatesInput {
  @Field()
  @TextBetween(1, 200)
  name: string;

  @Field(() => ID)
  municipalityId: string;

  @Field(() => ID, { nullable: true, description: 'The organisation that others are compared with.' })
  exceptId?: string;
}

@InputType()
export class OrganisationFilter {
  @Field({ nullable: true, description: 'Part of the name; for the office also the whole KRS, NIP or REGON.' })
  @TextBetween(0, 200)
  search?: string;

  @Field(() => OrganisationKind, { nullable: true })
  kind?: OrganisationKind;

  @Field(() => ID, { nullable: true })
  municipalityId?: string;

  @Field(() => OrganisationStatus, { nullable: true })
  status?: OrganisationStatus;

  @Field({ nullable: true, description: 'Only those whose name is there twice in their municipality.' })
  duplicated?: boolean;
}

@InputType()
export class AddMemberInput {
  @Field(() => ID)
  organisationId: string;

  @Field({ description: 'Someone without an account is invited.' })
  @EmailAddress()
  email: string;

  @Field({ description: 'First name and surname, for the invitation.' })
  @TextBetween(1, 120)
  name: string;

  @Field(() => MembershipRole)
  role: MembershipRole;
}

@InputType()
export class ChangeMemberRoleInput {
  @Field(() => ID, { description: 'The membership.' })
  id: string;

  @Field(() => MembershipRole)
  role: MembershipRole;
}

@InputType()
export class RemoveMemberInput {
  @Field(() => ID, { description: 'The membership.' })
  id: string;
}
