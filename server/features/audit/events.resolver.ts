import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../access/context.js';
import { Allow } from '../../access/operation.js';
import { AuditEvent } from '../../platform/audit/audit-event.entity.js';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.js';
import { User } from '../accounts/user.entity.js';
import { AuditFilter } from './audit.input.js';
import { listEvents } from './audit.queries.js';

const AuditEventConnection = connectionOf(AuditEvent);

@Resolver(() => AuditEvent)
export class AuditEventsResolver {
  @Allow('read', 'AuditEvent')
  @Query(() => AuditEventConnection, {
    description:
      'The audit trail, the latest first: all of it for administrators, cases for coordinators, what concerns them for volunteers.',
  })
  auditEvents(
    @Ctx() context: Context,
    @Args() page: PageArgs,
    @Arg('filter', { nullable: true }) filter?: AuditFilter,
  ) {
    return listEvents(context, page, filter);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of who did it; null for a visitor or the portal.' })
  async actorName(@Root() { actorId }: AuditEvent, @Ctx() context: Context): Promise<string | null> {
    return (await context.system.store.load(User, actorId))?.name ?? null;
  }

  @FieldResolver(() => User, {
    nullable: true,
    description: 'The person whom it concerns, if the viewer may see them.',
  })
  user(@Root() { userId }: AuditEvent, @Ctx() context: Context): Promise<User | null> {
    return context.store.load(User, userId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'State before, where it changed.' })
  from(@Root() { details }: AuditEvent): string | null {
    return details?.from ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'State after, where it changed.' })
  to(@Root() { details }: AuditEvent): string | null {
    return details?.to ?? null;
  }

  @FieldResolver(() => [String], {
    description: 'Names of the fields that were changed or read; never their contents.',
  })
  fields(@Root() { details }: AuditEvent): string[] {
    return details?.fields ?? [];
  }
}
