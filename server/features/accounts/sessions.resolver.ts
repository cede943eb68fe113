import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow, Public } from '../../access/operation.js';
import type { RequestContext } from '../../access/request-context.js';
import {
  ChangePasswordInput,
  RequestEmailChangeInput,
  RequestPasswordResetInput,
  ResetPasswordInput,
  RevokeSessionInput,
  SignInAsDemoPersonInput,
  SignInInput,
} from './accounts.input.js';
import { revokeSession } from './accounts.service.js';
import { demoPeople, signInAsDemoPerson } from './demo-people.js';
import { endSessions } from './registration.service.js';
import { Session } from './session.entity.js';
import {
  changePassword,
  requestEmailChange,
  requestPasswordReset,
  resetPassword,
  signIn,
  signOut,
  startSession,
} from './sign-in.service.js';
import { DemoPerson, SentPayload, SessionsPayload, ViewerPayload, viewerOf } from './viewer.js';

const ownSessions = (context: RequestContext): Promise<Session[]> =>
  context.store.list(Session, {
    order: [['lastSeenAt', 'DESC']],
    where: (w) => w.where('row.expiresAt > :now', { now: context.clock.now() }),
  });

@Resolver(() => Session)
export class SessionsResolver {
  @Allow('read', 'Session')
  @Query(() => [Session], { description: "The person's own sessions, the latest used first." })
  mySessions(@Ctx() context: RequestContext): Promise<Session[]> {
    return ownSessions(context);
  }

  @FieldResolver(() => Boolean, { description: 'The session of this very request.' })
  current(@Root() session: Session, @Ctx() context: RequestContext): boolean {
    return session.id === context.sessionId;
  }

  @Public('for trying the portal; empty outside the demo')
  @Query(() => [DemoPerson], { description: 'People of the demo story; empty outside the demo.' })
  demoPeople(@Ctx() context: RequestContext): Promise<DemoPerson[]> {
    return demoPeople(context);
  }

  @Public('starts a session')
  @Mutation(() => ViewerPayload, { description: 'Signs in. One answer for an unknown address and a wrong password.' })
  async signIn(@Ctx() context: RequestContext, @Arg('input') input: SignInInput): Promise<ViewerPayload> {
    await signIn(context, input);
    return { viewer: await viewerOf(context) };
  }

  @Public('refused outside the demo')
  @Mutation(() => ViewerPayload, { description: 'Signs in as someone of the demo story. NOT_FOUND outside the demo.' })
  async signInAsDemoPerson(
    @Ctx() context: RequestContext,
    @Arg('input') input: SignInAsDemoPersonInput,
  ): Promise<ViewerPayload> {
    await signInAsDemoPerson(context, input.key);
    return { viewer: await viewerOf(context) };
  }

  @Public('ends whatever session there is')
  @Mutation(() => ViewerPayload, { description: 'Signs out on this device.' })
  async signOut(@Ctx() context: RequestContext): Promise<ViewerPayload> {
    await signOut(context);
    return { viewer: await viewerOf(context) };
  }

  @Public('for people who cannot sign in')
  @Mutation(() => SentPayload, { description: 'Mails a link to set a new password, if the address has an account.' })
  async requestPasswordReset(
    @Ctx() context: RequestContext,
    @Arg('input') input: RequestPasswordResetInput,
  ): Promise<SentPayload> {
    await context.throttles.mail.count(context.connection.address);
    await context.write((work) => requestPasswordReset(work, input.email));
    return { sent: true };
  }

  @Public('the link proves the right')
  @Mutation(() => ViewerPayload, { description: 'Sets a password by the mailed link, ends all sessions, signs in.' })
  async resetPassword(@Ctx() context: RequestContext, @Arg('input') input: ResetPasswordInput): Promise<ViewerPayload> {
    await startSession(context, await context.write((work) => resetPassword(work, input)));
    return { viewer: await viewerOf(context) };
  }

  @Allow('update', 'User')
  @Mutation(() => ViewerPayload, { description: 'Changes the own password; other devices are signed out.' })
  async changePassword(
    @Ctx() context: RequestContext,
    @Arg('input') input: ChangePasswordInput,
  ): Promise<ViewerPayload> {
    await changePassword(context, input);
    return { viewer: await viewerOf(context) };
  }

  @Allow('update', 'User')
  @Mutation(() => SentPayload, { description: 'Mails a link to a new address; it counts once that link is opened.' })
  async requestEmailChange(
    @Ctx() context: RequestContext,
    @Arg('input') input: RequestEmailChangeInput,
  ): Promise<SentPayload> {
    await requestEmailChange(context, input);
    return { sent: true };
  }

  @Allow('delete', 'Session')
  @Mutation(() => SessionsPayload, { description: 'Signs out one of the own devices.' })
  async revokeSession(
    @Ctx() context: RequestContext,
    @Arg('input') input: RevokeSessionInput,
  ): Promise<SessionsPayload> {
    await context.write((work) => revokeSession(work, input.id));
    return { sessions: await ownSessions(context) };
  }

  @Allow('delete', 'Session')
  @Mutation(() => SessionsPayload, { description: 'Signs out all own devices but this one.' })
  async revokeOtherSessions(@Ctx() context: RequestContext): Promise<SessionsPayload> {
    await context.write((work) => endSessions(work, work.userId, context.sessionId));
    return { sessions: await ownSessions(context) };
  }
}
