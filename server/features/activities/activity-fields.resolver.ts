import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../access/context.js';
import { Activity, Feedback } from './activities.entity.js';

/** What an activity points at, as far as the viewer may see it. */
@Resolver(() => Activity)
export class ActivityFieldsResolver {
  @FieldResolver(() => Feedback, { nullable: true, description: 'What the receiver says about it.' })
  async feedback(@Root() { id }: Activity, @Ctx() context: Context): Promise<Feedback | null> {
    const [feedback] = await context.store.children(Feedback, 'activityId', id, [['createdAt', 'ASC']]);
    return feedback ?? null;
  }
}
