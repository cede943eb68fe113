import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../access/context.js';
import { Allow } from '../../access/operation.js';
import { Agreement } from './agreements.entity.js';
import { AgreementPayload } from './agreements.resolver.js';
import { DraftAnnexInput, WithdrawAnnexInput } from './annexes.input.js';
import { draftAnnex, withdrawAnnex } from './annexes.service.js';

/** Annexes. They are sent, signed and kept by the operations of agreements. */
@Resolver(() => Agreement)
export class AnnexesResolver {
  @FieldResolver(() => Agreement, { nullable: true, description: 'The agreement that this annex changes.' })
  parent(@Root() agreement: Agreement, @Ctx() context: Context): Promise<Agreement | null> {
    return context.store.load(Agreement, agreement.parentId);
  }

  @FieldResolver(() => [Agreement], { description: 'Its annexes that the viewer may read, oldest first.' })
  annexes(@Root() agreement: Agreement, @Ctx() context: Context): Promise<Agreement[]> {
    return context.store.children(Agreement, 'parentId', agreement.id, [['id', 'ASC']]);
  }

  @Allow('create', 'Agreement')
  @Mutation(() => AgreementPayload, {
    description: 'Drafts an annex with the terms of the agreement as they are; then change, send and sign it as one.',
  })
  async draftAnnex(@Ctx() context: Context, @Arg('input') input: DraftAnnexInput): Promise<AgreementPayload> {
    return { agreement: await context.write((work) => draftAnnex(work, input.agreementId)) };
  }

  @Allow('terminate', 'Agreement')
  @Mutation(() => AgreementPayload, { description: 'Takes back for good an annex that is not concluded yet.' })
  async withdrawAnnex(@Ctx() context: Context, @Arg('input') input: WithdrawAnnexInput): Promise<AgreementPayload> {
    return { agreement: await context.write((work) => withdrawAnnex(work, input)) };
  }
}
