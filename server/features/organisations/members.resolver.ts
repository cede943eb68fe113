import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../access/operation.js';
import type { RequestContext } from '../../access/request-context.js';
import { payloadOf } from '../../platform/graphql/payload.js';
import { addMember, changeMemberRole, removeMember } from './members.service.js';
import { Membership, Organisation } from './organisations.entity.js';
import { AddMemberInput, ChangeMemberRoleInput, RemoveMemberInput } from './organisations.input.js';
import { OrganisationPayload } from './organisations.resolver.js';

const MembershipPayload = payloadOf(Membership, 'membership');
type MembershipPayload = InstanceType<typeof MembershipPayload>;

@Resolver(() => Membership)
export class MembersResolver {
  @Allow('create', 'Membership')
  @Mutation(() => OrganisationPayload, {
    description: 'Lets someone act for the organisation; who has no account gets an invitation by e-mail.',
  })
  async addMember(@Ctx() context: RequestContext, @Arg('input') input: AddMemberInput): Promise<OrganisationPayload> {
    await context.write((work) => addMember(work, input));
    await context.refresh();
    return { organisation: await context.store.get(Organisation, input.organisationId) };
  }

  @Allow('update', 'Membership')
  @Mutation(() => MembershipPayload, { description: 'Makes a member an owner or a representative.' })
  async changeMemberRole(
    @Ctx() context: RequestContext,
    @Arg('input') input: ChangeMemberRoleInput,
  ): Promise<MembershipPayload> {
    const membership = await context.write((work) => changeMemberRole(work, input));
    await context.refresh();
    return { membership };
  }

  @Allow('delete', 'Membership')
  @Mutation(() => OrganisationPayload, {
    description: 'Takes a member out. Null when whoever left may not see the organisation any more.',
  })
  async removeMember(
    @Ctx() context: RequestContext,
    @Arg('input') input: RemoveMemberInput,
  ): Promise<OrganisationPayload> {
    const { organisationId } = await context.write((work) => removeMember(work, input.id));
    await context.refresh();
    return { organisation: await context.store.find(Organisation, organisationId) };
  }
}
