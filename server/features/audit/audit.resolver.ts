import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../access/context.js';
import { Public } from '../../access/operation.js';
import { timelineOf } from './audit.service.js';

@ObjectType({ description: 'One thing that happened to a case.' })
export class TimelineEntry {
  @Field(() => ID)
  id: string;

  @Field()
  at: Date;

  @Field({ description: 'Name of the operation.' })
  event: string;

  @Field(() => String, {
    nullable: true,
    description: 'Who did it; null for the portal itself and for those whom the viewer may not know.',
  })
  actorName: string | null;

  @Field({ description: 'The portal did it by itself, as time or another act asked for it.' })
  automatic: boolean;

  @Field(() => String, { nullable: true, description: 'State before.' })
  from: string | null;

  @Field(() => String, { nullable: true, description: 'State after.' })
  to: string | null;

  @Field(() => String, { nullable: true, description: 'The reason that was given.' })
  reason: string | null;
}

@Resolver()
export class AuditResolver {
  @Public('shows only what happened to a thing that the viewer may read')
  @Query(() => [TimelineEntry], {
    nullable: true,
    description:
      'What happened to a thing, oldest first. NOT_FOUND unless the viewer may read the thing, null for those who may not ' +
      'read its history.',
  })
  timeline(
    @Ctx() context: Context,
    @Arg('subject', { description: 'Its GraphQL type.' }) subject: string,
    @Arg('id', () => ID) id: string,
  ): Promise<TimelineEntry[] | null> {
    return timelineOf(context, subject, id);
  }
}
