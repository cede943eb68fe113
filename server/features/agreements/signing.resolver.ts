import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../access/context.js';
import { Allow } from '../../access/operation.js';
import { StoredFile } from '../files/stored-file.entity.js';
import { Agreement } from './agreements.entity.js';
import { ArrangeCoverInput, SignAgreementInput } from './agreements.input.js';
import { AgreementForm, type AgreementForm as AgreementFormName, formOf } from './agreements.law.js';
import { AgreementPayload } from './agreements.resolver.js';
import { arrangeCover } from './cover.service.js';
import { holdsSentDocument } from './sent-document.service.js';
import { SignedCopy } from './signed-copies.entity.js';
import { AddSignedCopyInput, RecordHandoverInput, RequestSigningCodeInput } from './signed-copies.input.js';
import { addSignedCopy, recordHandover } from './signed-copies.service.js';
import { signAgreement } from './signing.service.js';
import { checkSigningCode, requestSigningCode } from './signing-code.service.js';

/** Signing, and the files that carry signatures. */
@Resolver(() => Agreement)
export class SigningResolver {
  @FieldResolver(() => StoredFile, {
    nullable: true,
    description: 'The PDF as it was sent, which both sides sign; null while it is a draft.',
  })
  document(@Root() agreement: Agreement, @Ctx() context: Context): Promise<StoredFile | null> {
    return context.store.load(StoredFile, agreement.documentId);
  }

  @FieldResolver(() => [SignedCopy], { description: 'The signed files, oldest first.' })
  signedCopies(@Root() agreement: Agreement, @Ctx() context: Context): Promise<SignedCopy[]> {
    return context.store.children(SignedCopy, 'agreementId', agreement.id, [['id', 'ASC']]);
  }

  @FieldResolver(() => AgreementForm, {
    nullable: true,
    description: 'The form that it has in civil law; null until both have signed.',
  })
  form(@Root() agreement: Agreement): AgreementFormName | null {
    return formOf(agreement);
  }

  @Allow('sign', 'Agreement')
  @Mutation(() => AgreementPayload, { description: 'Mails the volunteer the code that a signature by a click needs.' })
  async requestSigningCode(
    @Ctx() context: Context,
    @Arg('input') input: RequestSigningCodeInput,
  ): Promise<AgreementPayload> {
    return { agreement: await context.write((work) => requestSigningCode(work, input.id)) };
  }

  @Allow('sign', 'Agreement')
  @Mutation(() => AgreementPayload, { description: "The volunteer's signature." })
  async signAgreement(@Ctx() context: Context, @Arg('input') input: SignAgreementInput): Promise<AgreementPayload> {
    const { id, form, code, fileId } = input;
    if (form === 'CLICK') await checkSigningCode(context, id, code ?? '');
    const holdsDocument = fileId ? await holdsSentDocument(context, id, fileId) : false;
    return { agreement: await context.write((work) => signAgreement(work, { ...input, holdsDocument })) };
  }

  @Allow('update', 'Agreement')
  @Mutation(() => AgreementPayload, { description: 'Keeps a signed file with its agreement.' })
  async addSignedCopy(@Ctx() context: Context, @Arg('input') input: AddSignedCopyInput): Promise<AgreementPayload> {
    const holdsDocument = await holdsSentDocument(context, input.id, input.fileId);
    return { agreement: await context.write((work) => addSignedCopy(work, { ...input, holdsDocument })) };
  }

  @Allow('update', 'Agreement')
  @Mutation(() => AgreementPayload, { description: 'Enters that the volunteer got their own original.' })
  async recordHandover(@Ctx() context: Context, @Arg('input') input: RecordHandoverInput): Promise<AgreementPayload> {
    return { agreement: await context.write((work) => recordHandover(work, input)) };
  }

  @Allow('update', 'Agreement')
  @Mutation(() => AgreementPayload, {
    description: 'Enters that the volunteer is covered against accidents (art. 46(2) and (3)).',
  })
  async arrangeCover(@Ctx() context: Context, @Arg('input') input: ArrangeCoverInput): Promise<AgreementPayload> {
    return { agreement: await context.write((work) => arrangeCover(work, input)) };
  }
}
