import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Allow } from '../../access/operation.js';
import type { RequestContext } from '../../access/request-context.js';
import { AccountInput, CloseAccountInput } from './accounts.input.js';
import { UserPayload } from './accounts.resolver.js';
import { closeAccount, reopenAccount, resendInvitation } from './closing.service.js';
import { Link } from './credential.entity.js';
import { User } from './user.entity.js';

@Resolver(() => User)
export class ClosingResolver {
  @Allow('close', 'User')
  @Mutation(() => UserPayload, { description: 'Closes an account: the person is signed out and cannot sign in again.' })
  async closeAccount(@Ctx() context: RequestContext, @Arg('input') input: CloseAccountInput): Promise<UserPayload> {
    return { user: await context.write((work) => closeAccount(work, input)) };
  }

  @Allow('close', 'User')
  @Mutation(() => UserPayload, { description: 'Opens a closed account again; the password is the former one.' })
  async reopenAccount(@Ctx() context: RequestContext, @Arg('input') input: AccountInput): Promise<UserPayload> {
    return { user: await context.write((work) => reopenAccount(work, input.userId)) };
  }

  @Allow('invite', 'User')
  @Mutation(() => UserPayload, {
    description: 'Mails a new link to somebody who was invited and has not set a password; the former ones end.',
  })
  async resendInvitation(@Ctx() context: RequestContext, @Arg('input') input: AccountInput): Promise<UserPayload> {
    return { user: await context.write((work) => resendInvitation(work, input.userId)) };
  }

  @FieldResolver(() => Date, {
    nullable: true,
    description:
      'Until when the invitation can be accepted, or could be; null without one, and for all but the office.',
  })
  async invitedUntil(@Root() user: User, @Ctx() context: RequestContext): Promise<Date | null> {
    if (user.emailConfirmedAt || !context.ability.can('invite', 'User')) return null;
    const links = await context.system.store.children(Link, 'userId', user.id, [['expiresAt', 'DESC']]);
    return links.find(({ purpose }) => purpose === 'INVITATION')?.expiresAt ?? null;
  }
}
