import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../access/context.js';
import { Allow } from '../../access/operation.js';
import { payloadOf } from '../../platform/graphql/payload.js';
import { Foundation } from './foundation.entity.js';
import { UpdateFoundationInput } from './foundation.input.js';
import { learnFoundation, updateFoundation } from './foundation.service.js';

const FoundationPayload = payloadOf(Foundation, 'foundation');
type FoundationPayload = InstanceType<typeof FoundationPayload>;

@Resolver(() => Foundation)
export class FoundationResolver {
  @Allow('read', 'Foundation')
  @Query(() => Foundation, { nullable: true, description: 'The foundation that runs the programme.' })
  foundation(@Ctx() context: Context): Promise<Foundation | null> {
    return context.store.first(Foundation, {});
  }

  @Allow('update', 'Foundation')
  @Mutation(() => FoundationPayload, {
    description: "Changes the foundation's data. Agreements that were sent keep what they were sent with.",
  })
  async updateFoundation(
    @Ctx() context: Context,
    @Arg('input') input: UpdateFoundationInput,
  ): Promise<FoundationPayload> {
    const foundation = await context.write((work) => updateFoundation(work, input));
    await learnFoundation(context);
    return { foundation };
  }
}
