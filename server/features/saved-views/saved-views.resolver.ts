import { Arg, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../access/context.js';
import { Allow } from '../../access/operation.js';
import { Payload, payloadOf } from '../../platform/graphql/payload.js';
import { SavedView } from './saved-view.entity.js';
import { DeleteViewInput, SaveViewInput } from './saved-views.input.js';
import { deleteView, savedViews, saveView } from './saved-views.service.js';

const SavedViewPayload = payloadOf(SavedView, 'view');
type SavedViewPayload = InstanceType<typeof SavedViewPayload>;

@ObjectType({ description: 'The id of what is gone, or what to mend.' })
class DeletedViewPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'Id of the view that is no longer there.' })
  deletedId?: string | null;
}

@Resolver()
export class SavedViewsResolver {
  @Allow('read', 'SavedView')
  @Query(() => [SavedView], { description: "The viewer's saved views of a list, by their names." })
  savedViews(
    @Ctx() context: Context,
    @Arg('list', { description: 'The list, as the portal calls it.' }) list: string,
  ): Promise<SavedView[]> {
    return savedViews(context, list);
  }

  @Allow('create', 'SavedView')
  @Mutation(() => SavedViewPayload, { description: 'Keeps the filters of a list under a name.' })
  async saveView(@Ctx() context: Context, @Arg('input') input: SaveViewInput): Promise<SavedViewPayload> {
    return { view: await context.write((work) => saveView(work, input)) };
  }

  @Allow('delete', 'SavedView')
  @Mutation(() => DeletedViewPayload, { description: 'Forgets a saved view.' })
  async deleteView(@Ctx() context: Context, @Arg('input') input: DeleteViewInput): Promise<DeletedViewPayload> {
    return { deletedId: await context.write((work) => deleteView(work, input.id)) };
  }
}
