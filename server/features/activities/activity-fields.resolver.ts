import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../access/context.js';
import { User } from '../accounts/user.entity.js';
import { ActivityKind } from '../catalogue/catalogue.entity.js';
import { Organisation } from '../organisations/organisations.entity.js';
import { Municipality } from '../region/region.entity.js';
import { SupportRequest } from '../support/support.entity.js';
import { Activity, Feedback } from './activities.entity.js';

/** What an activity points at, as far as the viewer may see it. */
@Resolver(() => Activity)
export class ActivityFieldsResolver {
  @FieldResolver(() => User, { nullable: true, description: 'Who did it.' })
  volunteer(@Root() { userId }: Activity, @Ctx() context: Context): Promise<User | null> {
    return context.store.load(User, userId);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'Who received it.' })
  organisation(@Root() { organisationId }: Activity, @Ctx() context: Context): Promise<Organisation | null> {
    return context.store.load(Organisation, organisationId);
  }

  @FieldResolver(() => SupportRequest, { nullable: true, description: 'The request that it answered.' })
  request(@Root() { requestId }: Activity, @Ctx() context: Context): Promise<SupportRequest | null> {
    return context.store.load(SupportRequest, requestId);
  }

  @FieldResolver(() => ActivityKind, { nullable: true })
  kind(@Root() { kindId }: Activity, @Ctx() context: Context): Promise<ActivityKind | null> {
    return context.store.load(ActivityKind, kindId);
  }

  @FieldResolver(() => Municipality, { nullable: true })
  municipality(@Root() { municipalityId }: Activity, @Ctx() context: Context): Promise<Municipality | null> {
    return context.store.load(Municipality, municipalityId);
  }

  @FieldResolver(() => Feedback, { nullable: true, description: 'What the receiver says about it.' })
  async feedback(@Root() { id }: Activity, @Ctx() context: Context): Promise<Feedback | null> {
    const [feedback] = await context.store.children(Feedback, 'activityId', id, [['createdAt', 'ASC']]);
    return feedback ?? null;
  }
}
