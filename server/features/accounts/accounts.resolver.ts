import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Role as RoleName } from '../../../schema/vocabulary.js';
import { Allow, Public } from '../../access/operation.js';
import type { RequestContext } from '../../access/request-context.js';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.js';
import { payloadOf } from '../../platform/graphql/payload.js';
import {
  AcceptInvitationInput,
  ChangeRoleInput,
  ConfirmEmailInput,
  InviteUserInput,
  RegisterInput,
  UpdateAccountInput,
  UserFilter,
} from './accounts.input.js';
import {
  acceptInvitation,
  confirmEmail,
  grantRole,
  inviteUser,
  listUsers,
  register,
  revokeRole,
  updateAccount,
} from './accounts.service.js';
import { RoleGrant } from './role-grant.entity.js';
import { startSession } from './sign-in.service.js';
import { Role, User } from './user.entity.js';
import { SentPayload, Viewer, ViewerPayload, viewerOf } from './viewer.js';

export const UserConnection = connectionOf(User);
export const UserPayload = payloadOf(User, 'user');
export type UserPayload = InstanceType<typeof UserPayload>;

@Resolver(() => User)
export class AccountsResolver {
  @Public('says whether anyone is signed in')
  @Query(() => Viewer, { description: 'Whoever asks.' })
  viewer(@Ctx() context: RequestContext): Promise<Viewer> {
    return viewerOf(context);
  }

  @Allow('invite', 'User')
  @Query(() => UserConnection, { description: 'Accounts by name.' })
  users(
    @Ctx() context: RequestContext,
    @Args() page: PageArgs,
    @Arg('filter', { nullable: true }) filter?: UserFilter,
  ) {
    return listUsers(context, page, filter);
  }

  @FieldResolver(() => [Role], { nullable: true, description: 'Roles granted to the person.' })
  async roles(@Root() user: User, @Ctx() context: RequestContext): Promise<RoleName[]> {
    const grants = await context.store.children(RoleGrant, 'userId', user.id, [['role', 'ASC']]);
    return grants.map(({ role }) => role);
  }

  @Public('makes an account')
  @Mutation(() => SentPayload, {
    description: 'Makes an account, or mails its owner when the address has one already.',
  })
  async register(@Ctx() context: RequestContext, @Arg('input') input: RegisterInput): Promise<SentPayload> {
    await context.throttles.mail.count(context.connection.address);
    await context.write((work) => register(work, input));
    return { sent: true };
  }

  @Public('the link proves the right')
  @Mutation(() => ViewerPayload, { description: 'Confirms an e-mail address by the mailed link and signs in.' })
  async confirmEmail(@Ctx() context: RequestContext, @Arg('input') input: ConfirmEmailInput): Promise<ViewerPayload> {
    await startSession(context, await context.write((work) => confirmEmail(work, input.token)));
    return { viewer: await viewerOf(context) };
  }

  @Public('the link proves the right')
  @Mutation(() => ViewerPayload, { description: 'Sets the first password of an invited person and signs in.' })
  async acceptInvitation(
    @Ctx() context: RequestContext,
    @Arg('input') input: AcceptInvitationInput,
  ): Promise<ViewerPayload> {
    await startSession(context, await context.write((work) => acceptInvitation(work, input)));
    return { viewer: await viewerOf(context) };
  }

  @Allow('update', 'User')
  @Mutation(() => ViewerPayload, { description: "Changes the person's own name or language." })
  async updateAccount(@Ctx() context: RequestContext, @Arg('input') input: UpdateAccountInput): Promise<ViewerPayload> {
    await context.write((work) => updateAccount(work, input));
    return { viewer: await viewerOf(context) };
  }

  @Allow('invite', 'User')
  @Mutation(() => UserPayload, { description: 'Makes an account for someone and mails them a link to set a password.' })
  async inviteUser(@Ctx() context: RequestContext, @Arg('input') input: InviteUserInput): Promise<UserPayload> {
    return { user: await context.write((work) => inviteUser(work, input)) };
  }

  @Allow('grant', 'RoleGrant')
  @Mutation(() => UserPayload, { description: 'Grants a role that the person who asks may grant.' })
  async grantRole(@Ctx() context: RequestContext, @Arg('input') input: ChangeRoleInput): Promise<UserPayload> {
    return { user: await context.write((work) => grantRole(work, input)) };
  }

  @Allow('revoke', 'RoleGrant')
  @Mutation(() => UserPayload, { description: "Takes a role back and ends the person's sessions." })
  async revokeRole(@Ctx() context: RequestContext, @Arg('input') input: ChangeRoleInput): Promise<UserPayload> {
    return { user: await context.write((work) => revokeRole(work, input)) };
  }
}
