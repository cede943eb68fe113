import { Field, ID, InputType } from 'type-graphql';
import type { Role as RoleName } from '../../../schema/vocabulary.js';
import { CountBetween, EmailAddress, TextBetween } from '../../platform/graphql/validation.js';
import type { Locale as LocaleName } from '../../platform/messages.js';
import { AccountStatus, type AccountStatusName, Locale, Role } from './user.entity.js';

@InputType()
export class RegisterInput {
  @Field()
  @EmailAddress()
  email: string;

  @Field({ description: 'At least 10 characters.' })
  password: string;

  @Field({ description: 'First name and surname.' })
  @TextBetween(1, 120)
  name: string;

  @Field(() => Locale)
  locale: LocaleName;
}

@InputType()
export class ConfirmEmailInput {
  @Field({ description: 'From the link that was mailed.' })
  token: string;
}

@InputType()
export class SignInInput {
  @Field()
  @TextBetween(1, 254)
  email: string;

  @Field()
  password: string;
}

@InputType()
export class SignInAsDemoPersonInput {
  @Field({ description: 'As listed by `demoPeople`.' })
  key: string;
}

@InputType()
export class RequestPasswordResetInput {
  @Field()
  @EmailAddress()
  email: string;
}

@InputType()
export class ResetPasswordInput {
  @Field({ description: 'From the link that was mailed.' })
  token: string;

  @Field()
  password: string;
}

@InputType()
export class ChangePasswordInput {
  @Field()
  currentPassword: string;

  @Field()
  newPassword: string;
}

@InputType()
export class RequestEmailChangeInput {
  @Field({ description: 'The new address; it takes effect when the link mailed there is opened.' })
  @EmailAddress()
  email: string;

  @Field({ description: 'The current password.' })
  password: string;
}

@InputType()
export class UpdateAccountInput {
  @Field({ nullable: true })
  @TextBetween(1, 120)
  name?: string;

  @Field(() => Locale, { nullable: true })
  locale?: LocaleName;
}

@InputType()
export class RevokeSessionInput {
  @Field(() => ID)
  id: string;
}

@InputType()
export class InviteUserInput {
  @Field()
  @EmailAddress()
  email: string;

  @Field()
  @TextBetween(1, 120)
  name: string;

  @Field(() => [Role], { description: 'Roles to grant; only such as the person who invites may grant.' })
  @CountBetween(0, 4)
  roles: RoleName[];
}

@InputType()
export class AcceptInvitationInput {
  @Field({ description: 'From the link that was mailed.' })
  token: string;

  @Field()
  @TextBetween(1, 120)
  name: string;

  @Field()
  password: string;
}

@InputType()
export class ChangeRoleInput {
  @Field(() => ID)
  userId: string;

  @Field(() => Role)
  role: RoleName;
}

@InputType()
export class AccountInput {
  @Field(() => ID)
  userId: string;
}

@InputType()
export class CloseAccountInput extends AccountInput {
  @Field({ description: 'Why; kept in the audit trail.' })
  @TextBetween(3, 500)
  reason: string;
}

@InputType()
export class UserFilter {
  @Field({ nullable: true, description: 'Part of the name, whatever its case and diacritics.' })
  @TextBetween(0, 120)
  search?: string;

  @Field(() => Role, { nullable: true })
  role?: RoleName;

  @Field(() => AccountStatus, { nullable: true })
  status?: AccountStatusName;
}
