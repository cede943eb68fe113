import { Arg, Ctx, Field, FieldResolver, ID, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../access/context.js';
import { Allow } from '../../access/operation.js';
import { Payload, payloadOf } from '../../platform/graphql/payload.js';
import type { Locale as LocaleName } from '../../platform/messages.js';
import { Locale } from '../accounts/user.entity.js';
import { AGREEMENT_PLACEHOLDERS } from './agreement-template.data.js';
import { AgreementText } from './agreements.entity.js';
import { AgreementTemplate } from './templates.entity.js';
import {
  DiscardAgreementTemplateInput,
  DraftAgreementTemplateInput,
  PublishAgreementTemplateInput,
  UpdateAgreementTemplateInput,
} from './templates.input.js';
import {
  discardTemplate,
  draftTemplate,
  listTemplates,
  previewOf,
  publishTemplate,
  updateTemplate,
} from './templates.service.js';

const TemplatePayload = payloadOf(AgreementTemplate, 'template');
type TemplatePayload = InstanceType<typeof TemplatePayload>;

@ObjectType({ description: 'The id of the draft that is gone, or what to mend.' })
export class DiscardedTemplatePayload extends Payload {
  @Field(() => ID, { nullable: true })
  discardedId?: string | null;
}

@Resolver(() => AgreementTemplate)
export class TemplatesResolver {
  @Allow('read', 'AgreementTemplate')
  @Query(() => [AgreementTemplate], { description: 'All editions of the template of agreements, newest first.' })
  agreementTemplates(@Ctx() context: Context): Promise<AgreementTemplate[]> {
    return listTemplates(context);
  }

  @Allow('read', 'AgreementTemplate')
  @Query(() => AgreementTemplate, { description: 'One edition of the template of agreements.' })
  agreementTemplate(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<AgreementTemplate> {
    return context.store.get(AgreementTemplate, id);
  }

  @FieldResolver(() => AgreementText, { description: 'The wording with somebody invented in it.' })
  preview(
    @Root() template: AgreementTemplate,
    @Ctx() context: Context,
    @Arg('locale', () => Locale, { defaultValue: 'PL' }) locale: LocaleName,
  ): AgreementText {
    return previewOf(context, template, locale === 'EN' ? 'en' : 'pl');
  }

  @FieldResolver(() => [String], { description: 'What may stand in double braces.' })
  placeholders(): string[] {
    return [...AGREEMENT_PLACEHOLDERS];
  }

  @Allow('create', 'AgreementTemplate')
  @Mutation(() => TemplatePayload, { description: 'Begins a new edition as a copy of the current one.' })
  async draftAgreementTemplate(
    @Ctx() context: Context,
    @Arg('input') input: DraftAgreementTemplateInput,
  ): Promise<TemplatePayload> {
    return { template: await context.write((work) => draftTemplate(work, input)) };
  }

  @Allow('update', 'AgreementTemplate')
  @Mutation(() => TemplatePayload, { description: 'Changes a draft; an unknown placeholder is refused by its name.' })
  async updateAgreementTemplate(
    @Ctx() context: Context,
    @Arg('input') input: UpdateAgreementTemplateInput,
  ): Promise<TemplatePayload> {
    return { template: await context.write((work) => updateTemplate(work, input)) };
  }

  @Allow('publish', 'AgreementTemplate')
  @Mutation(() => TemplatePayload, {
    description: 'New agreements are made from it from now on. What the act demands must be there, or is named.',
  })
  async publishAgreementTemplate(
    @Ctx() context: Context,
    @Arg('input') input: PublishAgreementTemplateInput,
  ): Promise<TemplatePayload> {
    return { template: await context.write((work) => publishTemplate(work, input)) };
  }

  @Allow('delete', 'AgreementTemplate')
  @Mutation(() => DiscardedTemplatePayload, { description: 'Deletes a draft.' })
  async discardAgreementTemplate(
    @Ctx() context: Context,
    @Arg('input') input: DiscardAgreementTemplateInput,
  ): Promise<DiscardedTemplatePayload> {
    return { discardedId: await context.write((work) => discardTemplate(work, input.id)) };
  }
}
