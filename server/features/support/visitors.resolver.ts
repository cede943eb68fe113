import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Public } from '../../access/operation.js';
import type { RequestContext } from '../../access/request-context.js';
import { Payload } from '../../platform/graphql/payload.js';
import { SentPayload } from '../accounts/index.js';
import { referenceOf } from './reference.js';
import { AskForSupportInput, ConfirmRequestInput } from './support.input.js';
import { askForSupport, confirmRequest } from './visitors.service.js';

@ObjectType({ description: 'What whoever asked without an account is told about their request.' })
export class ConfirmedRequest {
  @Field({ description: 'Its number, to say on the telephone.' })
  reference: string;

  @Field()
  title: string;
}

@ObjectType({ description: 'The request that now waits for the coordinators, or what to mend.' })
export class ConfirmedRequestPayload extends Payload {
  @Field(() => ConfirmedRequest, { nullable: true })
  confirmedRequest?: ConfirmedRequest | null;
}

@Resolver()
export class VisitorsResolver {
  @Public('asks for support without an account; nobody sees it before the mailed link is opened')
  @Mutation(() => SentPayload, {
    description:
      'Asks for support without an account and mails a link that confirms it. The same answer for every address.',
  })
  async askForSupport(@Ctx() context: RequestContext, @Arg('input') input: AskForSupportInput): Promise<SentPayload> {
    await context.throttles.mail.count(context.connection.address);
    await context.write((work) => askForSupport(work, input));
    return { sent: true };
  }

  @Public('the link proves the right')
  @Mutation(() => ConfirmedRequestPayload, {
    description:
      'Hands the request to the coordinators, once. Whoever asked owns the organisation from then on, and is mailed the way in.',
  })
  async confirmRequest(
    @Ctx() context: RequestContext,
    @Arg('input') input: ConfirmRequestInput,
  ): Promise<ConfirmedRequestPayload> {
    const { id, title } = await context.write((work) => confirmRequest(work, input.token));
    return { confirmedRequest: { reference: referenceOf(id), title } };
  }
}
