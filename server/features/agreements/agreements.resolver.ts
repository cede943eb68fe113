import { Arg, Args, Ctx, Field, FieldResolver, ID, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../access/context.js';
import { Allow, Public } from '../../access/operation.js';
import type { Unread } from '../../access/store.js';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.js';
import { Payload, payloadOf } from '../../platform/graphql/payload.js';
import { From } from '../../platform/graphql/selection.js';
import type { Locale as LocaleName } from '../../platform/messages.js';
import { Locale, User } from '../accounts/user.entity.js';
import { Application } from '../recruitment/recruitment.entity.js';
import { Agreement, AgreementParagraph, AgreementText } from './agreements.entity.js';
import {
  CountersignAgreementInput,
  DiscardAgreementInput,
  DraftAgreementInput,
  RecallAgreementInput,
  RecordOriginalInput,
  RecordVolunteerSignatureInput,
  SendAgreementInput,
  TerminateAgreementInput,
  UpdateAgreementInput,
} from './agreements.input.js';
import {
  AgreementWarning,
  type AgreementWarning as AgreementWarningName,
  agreementWarnings,
  WARNED_BY,
} from './agreements.law.js';
import { listApplicationsAwaitingAgreement, listOwnAgreements, textOf } from './agreements.service.js';
import { volunteerInformation } from './agreements.text.js';
import { discardAgreement, draftAgreement, updateAgreement } from './drafting.service.js';
import { terminateAgreement } from './ending.service.js';
import { AgreementFilter, AgreementOrder, type AgreementOrder as AgreementOrderName } from './register.input.js';
import { listAgreements } from './register.service.js';
import { recallAgreement, sendAgreement } from './sending.service.js';
import { keepSentDocument } from './sent-document.service.js';
import { countersignAgreement, recordOriginal, recordVolunteerSignature } from './signing.service.js';

const AgreementConnection = connectionOf(Agreement);
export const AgreementPayload = payloadOf(Agreement, 'agreement');
export type AgreementPayload = InstanceType<typeof AgreementPayload>;

const languageOf = (locale: LocaleName) => (locale === 'EN' ? 'en' : 'pl');

@ObjectType({ description: 'What the foundation tells every volunteer about risks, rights and duties.' })
export class VolunteerInformation {
  @Field()
  version: string;

  @Field()
  title: string;

  @Field(() => [AgreementParagraph])
  sections: AgreementParagraph[];
}

@ObjectType({ description: 'The id of the draft that is gone, or what to mend.' })
export class DiscardedAgreementPayload extends Payload {
  @Field(() => ID, { nullable: true })
  discardedId?: string | null;
}

@Resolver(() => Agreement)
export class AgreementsResolver {
  @Allow('read', 'Agreement')
  @Query(() => [Agreement], { description: "The person's own agreements, newest first." })
  myAgreements(@Ctx() context: Context): Unread<Agreement[]> {
    return listOwnAgreements(context);
  }

  @Allow('read', 'Agreement')
  @Query(() => Agreement, { description: 'One agreement.' })
  agreement(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<Agreement> {
    return context.store.get(Agreement, id);
  }

  @Allow('create', 'Agreement')
  @Query(() => AgreementConnection, { description: 'The register of agreements.' })
  agreements(
    @Ctx() context: Context,
    @Args() page: PageArgs,
    @Arg('filter', { nullable: true }) filter?: AgreementFilter,
    @Arg('order', () => AgreementOrder, { defaultValue: 'NAME' }) order: AgreementOrderName = 'NAME',
  ) {
    return listAgreements(context, page, filter ?? {}, order);
  }

  @Allow('create', 'Agreement')
  @Query(() => [Application], { description: 'Accepted applications whose people have no agreement yet.' })
  applicationsAwaitingAgreement(@Ctx() context: Context): Promise<Application[]> {
    return listApplicationsAwaitingAgreement(context);
  }

  @Public('art. 47 of the Act of 24 April 2003: it is available at any time')
  @Query(() => VolunteerInformation, {
    description: 'Information on risks, rights and duties (art. 45(1) and 47 of the Act of 24 April 2003).',
  })
  volunteerInformation(
    @Ctx() context: Context,
    @Arg('locale', () => Locale, { defaultValue: 'PL' }) locale: LocaleName,
  ): VolunteerInformation {
    return volunteerInformation(languageOf(locale), context.settings.foundation);
  }

  @FieldResolver(() => AgreementText, { description: 'The wording as sent; of a draft, as it would be sent today.' })
  text(
    @Root() agreement: Agreement,
    @Ctx() context: Context,
    @Arg('locale', () => Locale, { defaultValue: 'PL' }) locale: LocaleName,
  ): Promise<AgreementText> {
    return textOf(context, agreement, languageOf(locale));
  }

  @From<Agreement>(...WARNED_BY)
  @FieldResolver(() => [AgreementWarning], { description: 'What the law makes the foundation see to.' })
  warnings(@Root() agreement: Agreement): AgreementWarningName[] {
    return agreementWarnings(agreement);
  }

  @Allow('create', 'Agreement')
  @Mutation(() => AgreementPayload, { description: 'Drafts an agreement, filled in as far as the portal knows.' })
  async draftAgreement(@Ctx() context: Context, @Arg('input') input: DraftAgreementInput): Promise<AgreementPayload> {
    return { agreement: await context.write((work) => draftAgreement(work, input)) };
  }

  @Allow('update', 'Agreement')
  @Mutation(() => AgreementPayload, { description: 'Changes a draft.' })
  async updateAgreement(@Ctx() context: Context, @Arg('input') input: UpdateAgreementInput): Promise<AgreementPayload> {
    return { agreement: await context.write((work) => updateAgreement(work, input)) };
  }

  @Allow('delete', 'Agreement')
  @Mutation(() => DiscardedAgreementPayload, { description: 'Deletes a draft that has no number yet.' })
  async discardAgreement(
    @Ctx() context: Context,
    @Arg('input') input: DiscardAgreementInput,
  ): Promise<DiscardedAgreementPayload> {
    return { discardedId: await context.write((work) => discardAgreement(work, input.id)) };
  }

  @Allow('send', 'Agreement')
  @Mutation(() => AgreementPayload, {
    description:
      'Gives the number, freezes the wording and asks the volunteer to sign. Art. 44(1) says what it must hold.',
  })
  async sendAgreement(@Ctx() context: Context, @Arg('input') input: SendAgreementInput): Promise<AgreementPayload> {
    const { id } = await context.write((work) => sendAgreement(work, input));
    await keepSentDocument(context, id);
    return { agreement: await context.store.get(Agreement, id) };
  }

  @Allow('send', 'Agreement')
  @Mutation(() => AgreementPayload, { description: 'Takes back an unsigned agreement to mend it; its number stays.' })
  async recallAgreement(@Ctx() context: Context, @Arg('input') input: RecallAgreementInput): Promise<AgreementPayload> {
    return { agreement: await context.write((work) => recallAgreement(work, input)) };
  }

  @Allow('update', 'Agreement')
  @Mutation(() => AgreementPayload, { description: 'Enters what the volunteer signed outside the portal.' })
  async recordVolunteerSignature(
    @Ctx() context: Context,
    @Arg('input') input: RecordVolunteerSignatureInput,
  ): Promise<AgreementPayload> {
    return { agreement: await context.write((work) => recordVolunteerSignature(work, input)) };
  }

  @Allow('update', 'Agreement')
  @Mutation(() => AgreementPayload, { description: 'Enters that a signed original reached the foundation.' })
  async recordOriginal(@Ctx() context: Context, @Arg('input') input: RecordOriginalInput): Promise<AgreementPayload> {
    return { agreement: await context.write((work) => recordOriginal(work, input)) };
  }

  @Allow('countersign', 'Agreement')
  @Mutation(() => AgreementPayload, {
    description: "The foundation's signature: concludes the agreement and makes the candidate a volunteer.",
  })
  async countersignAgreement(
    @Ctx() context: Context,
    @Arg('input') input: CountersignAgreementInput,
  ): Promise<AgreementPayload> {
    return { agreement: await context.write((work) => countersignAgreement(work, input)) };
  }

  @Allow('terminate', 'Agreement')
  @Mutation(() => AgreementPayload, { description: 'Ends an agreement before its term, or withdraws an unsigned one.' })
  async terminateAgreement(
    @Ctx() context: Context,
    @Arg('input') input: TerminateAgreementInput,
  ): Promise<AgreementPayload> {
    return { agreement: await context.write((work) => terminateAgreement(work, input)) };
  }
}

/** What agreements add to a person. */
@Resolver(() => User)
export class UserAgreementsResolver {
  @FieldResolver(() => [Agreement], { description: "The person's agreements that the viewer may read, newest first." })
  agreements(@Root() user: User, @Ctx() context: Context): Promise<Agreement[]> {
    return context.store.children(Agreement, 'userId', user.id, [['id', 'DESC']]);
  }
}
