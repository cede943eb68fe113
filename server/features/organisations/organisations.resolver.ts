import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../access/context.js';
import { Allow, Public } from '../../access/operation.js';
import type { RequestContext } from '../../access/request-context.js';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.js';
import { payloadOf } from '../../platform/graphql/payload.js';
import { readOrganisation } from './merging.service.js';
import { Membership, MembershipRole, Organisation } from './organisations.entity.js';
import {
  OrganisationDuplicatesInput,
  OrganisationFilter,
  OrganisationInput,
  RegisterOrganisationInput,
  RejectOrganisationInput,
  UpdateOrganisationInput,
} from './organisations.input.js';
import {
  archiveOrganisation,
  createOrganisation,
  listOrganisations,
  myOrganisations,
  organisationDuplicates,
  registerOrganisation,
  rejectOrganisation,
  updateOrganisation,
  verifyOrganisation,
} from './organisations.service.js';

const OrganisationConnection = connectionOf(Organisation);
export const OrganisationPayload = payloadOf(Organisation, 'organisation');
export type OrganisationPayload = InstanceType<typeof OrganisationPayload>;

@Resolver(() => Organisation)
export class OrganisationsResolver {
  @Public('organisations that the foundation has checked are no secret; the store leaves out the others')
  @Query(() => OrganisationConnection, { description: 'Organisations by name: the checked ones, the own ones.' })
  organisations(
    @Ctx() context: Context,
    @Args() page: PageArgs,
    @Arg('filter', { nullable: true, description: 'Narrows the list.' }) filter?: OrganisationFilter,
  ) {
    return listOrganisations(context, page, filter);
  }

  @Public('organisations that the foundation has checked are no secret; the store leaves out the others')
  @Query(() => Organisation, {
    description: 'One organisation; by the id of a record that was merged, the one that was kept.',
  })
  organisation(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<Organisation> {
    return readOrganisation(context, id);
  }

  @Allow('create', 'Organisation')
  @Query(() => [Organisation], { description: 'The organisations that whoever asks acts for.' })
  myOrganisations(@Ctx() context: Context): Promise<Organisation[]> {
    return myOrganisations(context);
  }

  @Allow('create', 'Organisation')
  @Query(() => [Organisation], {
    description: 'Those of the same name in the same municipality, as far as whoever asks may see them.',
  })
  organisationDuplicates(
    @Ctx() context: Context,
    @Arg('input') input: OrganisationDuplicatesInput,
  ): Promise<Organisation[]> {
    return organisationDuplicates(context, input);
  }

  @FieldResolver(() => [Membership], { description: 'Who acts for it; empty for those who may not know.' })
  members(@Root() organisation: Organisation, @Ctx() context: Context): Promise<Membership[]> {
    return context.store.children(Membership, 'organisationId', organisation.id, [['createdAt', 'ASC']]);
  }

  @FieldResolver(() => MembershipRole, { nullable: true, description: 'What whoever asks is in it, if anything.' })
  viewerRole(@Root() { id }: Organisation, @Ctx() { actor: { facts } }: Context): MembershipRole | null {
    if (facts.ownedOrganisationIds.includes(id)) return 'OWNER';
    return facts.organisationIds.includes(id) ? 'REPRESENTATIVE' : null;
  }

  @Allow('create', 'Organisation')
  @Mutation(() => OrganisationPayload, { description: 'Registers an organisation; whoever does it becomes its owner.' })
  async registerOrganisation(
    @Ctx() context: RequestContext,
    @Arg('input') input: RegisterOrganisationInput,
  ): Promise<OrganisationPayload> {
    const { id } = await context.write((work) => registerOrganisation(work, input));
    await context.refresh();
    return { organisation: await context.store.get(Organisation, id) };
  }

  @Allow('verify', 'Organisation')
  @Mutation(() => OrganisationPayload, { description: 'Enters an organisation on behalf of those who phone.' })
  async createOrganisation(
    @Ctx() context: Context,
    @Arg('input') input: RegisterOrganisationInput,
  ): Promise<OrganisationPayload> {
    return { organisation: await context.write((work) => createOrganisation(work, input)) };
  }

  @Allow('update', 'Organisation')
  @Mutation(() => OrganisationPayload, {
    description: 'Changes what is given. When members change name, form or numbers, the foundation checks again.',
  })
  async updateOrganisation(
    @Ctx() context: Context,
    @Arg('input') input: UpdateOrganisationInput,
  ): Promise<OrganisationPayload> {
    return { organisation: await context.write((work) => updateOrganisation(work, input)) };
  }

  @Allow('verify', 'Organisation')
  @Mutation(() => OrganisationPayload, { description: 'Says that the organisation is who it says it is.' })
  async verifyOrganisation(
    @Ctx() context: Context,
    @Arg('input') input: OrganisationInput,
  ): Promise<OrganisationPayload> {
    return { organisation: await context.write((work) => verifyOrganisation(work, input.id)) };
  }

  @Allow('verify', 'Organisation')
  @Mutation(() => OrganisationPayload, { description: 'Sends the registration back with a reason.' })
  async rejectOrganisation(
    @Ctx() context: Context,
    @Arg('input') input: RejectOrganisationInput,
  ): Promise<OrganisationPayload> {
    return { organisation: await context.write((work) => rejectOrganisation(work, input)) };
  }

  @Allow('archive', 'Organisation')
  @Mutation(() => OrganisationPayload, { description: 'Takes an organisation that is no more off the lists.' })
  async archiveOrganisation(
    @Ctx() context: Context,
    @Arg('input') input: OrganisationInput,
  ): Promise<OrganisationPayload> {
    return { organisation: await context.write((work) => archiveOrganisation(work, input.id)) };
  }
}
