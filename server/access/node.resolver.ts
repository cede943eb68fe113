import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Node, type Row } from '../platform/database/row.entity.js';
import type { Context } from './context.js';
import { Public } from './operation.js';

@Resolver()
export class NodeResolver {
  @Public('shows only what the viewer may read')
  @Query(() => Node, {
    nullable: true,
    description: 'The thing with this id, or null where there is none for the viewer.',
  })
  node(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Id of any thing.' }) id: string,
  ): Promise<Row | null> {
    return context.node(id);
  }
}
