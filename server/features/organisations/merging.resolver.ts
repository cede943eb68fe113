import { Arg, Ctx, Field, FieldResolver, ID, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../access/context.js';
import { Allow } from '../../access/operation.js';
import type { RequestContext } from '../../access/request-context.js';
import { mergeOrganisations } from './merging.service.js';
import { Organisation } from './organisations.entity.js';
import { MergeOrganisationsInput } from './organisations.input.js';
import { OrganisationPayload } from './organisations.resolver.js';

@ObjectType({ description: 'How many things of one kind belong to an organisation.' })
class OrganisationReferences {
  @Field({ description: 'The GraphQL type of the things.' })
  subject: string;

  @Field(() => Int)
  count: number;
}

@Resolver(() => Organisation)
export class MergingResolver {
  @Allow('merge', 'Organisation')
  @Query(() => [OrganisationReferences], {
    description:
      'What goes over when the organisation is merged into another; kinds of which there is nothing are left out.',
  })
  async organisationReferences(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
  ): Promise<OrganisationReferences[]> {
    const { id: known } = await context.store.get(Organisation, id);
    return context.system.referencesTo(Organisation, known);
  }

  @FieldResolver(() => [Organisation], {
    description: 'Records of the same organisation that were merged into it; for the office.',
  })
  mergedRecords(@Root() organisation: Organisation, @Ctx() context: Context): Promise<Organisation[]> {
    return context.store.children(Organisation, 'mergedIntoId', organisation.id, [['updatedAt', 'ASC']]);
  }

  @Allow('merge', 'Organisation')
  @Mutation(() => OrganisationPayload, {
    description:
      'Makes one of two records of the same organisation: all that belongs to the one goes over to the other.',
  })
  async mergeOrganisations(
    @Ctx() context: RequestContext,
    @Arg('input') input: MergeOrganisationsInput,
  ): Promise<OrganisationPayload> {
    const organisation = await context.write((work) => mergeOrganisations(work, input));
    await context.refresh();
    return { organisation };
  }
}
