import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../access/context.js';
import { Allow } from '../../access/operation.js';
import { payloadOf } from '../../platform/graphql/payload.js';
import { SupportRequest } from './support.entity.js';
import {
  AskClarificationInput,
  CreateRequestInput,
  QualifyRequestInput,
  RequestInput,
  RequestReasonInput,
  UpdateRequestInput,
} from './support.input.js';
import {
  cancelRequest,
  completeRequest,
  createRequest,
  nameOrganisation,
  recordRequest,
  submitRequest,
  updateRequest,
} from './support.service.js';
import { askClarification, markUnmet, qualifyRequest, startMatching } from './triage.service.js';

const SupportRequestPayload = payloadOf(SupportRequest, 'supportRequest');
type SupportRequestPayload = InstanceType<typeof SupportRequestPayload>;

@Resolver()
export class RequestStepsResolver {
  @Allow('create', 'SupportRequest')
  @Mutation(() => SupportRequestPayload, { description: 'Begins a request as a draft, as the template suggests it.' })
  async createRequest(
    @Ctx() context: Context,
    @Arg('input') input: CreateRequestInput,
  ): Promise<SupportRequestPayload> {
    return { supportRequest: await context.write((work) => createRequest(work, input)) };
  }

  @Allow('create', 'SupportRequest')
  @Mutation(() => SupportRequestPayload, {
    description: 'A volunteer names a checked organisation that needs support; it goes to the coordinator at once.',
  })
  async nameOrganisation(
    @Ctx() context: Context,
    @Arg('input') input: CreateRequestInput,
  ): Promise<SupportRequestPayload> {
    return { supportRequest: await context.write((work) => nameOrganisation(work, input)) };
  }

  @Allow('triage', 'SupportRequest')
  @Mutation(() => SupportRequestPayload, { description: 'Writes down a request that came by telephone.' })
  async recordRequest(
    @Ctx() context: Context,
    @Arg('input') input: CreateRequestInput,
  ): Promise<SupportRequestPayload> {
    return { supportRequest: await context.write((work) => recordRequest(work, input)) };
  }

  @Allow('update', 'SupportRequest')
  @Mutation(() => SupportRequestPayload, {
    description: 'Changes a draft, or a request that a question was asked about.',
  })
  async updateRequest(
    @Ctx() context: Context,
    @Arg('input') input: UpdateRequestInput,
  ): Promise<SupportRequestPayload> {
    return { supportRequest: await context.write((work) => updateRequest(work, input)) };
  }

  @Allow('submit', 'SupportRequest')
  @Mutation(() => SupportRequestPayload, { description: "Hands a draft in, or answers the coordinator's question." })
  async submitRequest(@Ctx() context: Context, @Arg('input') input: RequestInput): Promise<SupportRequestPayload> {
    return { supportRequest: await context.write((work) => submitRequest(work, input.id)) };
  }

  @Allow('triage', 'SupportRequest')
  @Mutation(() => SupportRequestPayload, { description: 'Asks the organisation to say more.' })
  async askClarification(
    @Ctx() context: Context,
    @Arg('input') input: AskClarificationInput,
  ): Promise<SupportRequestPayload> {
    return { supportRequest: await context.write((work) => askClarification(work, input)) };
  }

  @Allow('triage', 'SupportRequest')
  @Mutation(() => SupportRequestPayload, {
    description: 'Takes a request on, with corrected competences or effort. The organisation must have been checked.',
  })
  async qualifyRequest(
    @Ctx() context: Context,
    @Arg('input') input: QualifyRequestInput,
  ): Promise<SupportRequestPayload> {
    return { supportRequest: await context.write((work) => qualifyRequest(work, input)) };
  }

  @Allow('triage', 'SupportRequest')
  @Mutation(() => SupportRequestPayload, { description: 'Begins to look for a volunteer.' })
  async startMatching(@Ctx() context: Context, @Arg('input') input: RequestInput): Promise<SupportRequestPayload> {
    return { supportRequest: await context.write((work) => startMatching(work, input.id)) };
  }

  @Allow('cancel', 'SupportRequest')
  @Mutation(() => SupportRequestPayload, { description: 'Ends a request that is no longer needed.' })
  async cancelRequest(
    @Ctx() context: Context,
    @Arg('input') input: RequestReasonInput,
  ): Promise<SupportRequestPayload> {
    return { supportRequest: await context.write((work) => cancelRequest(work, input)) };
  }

  @Allow('triage', 'SupportRequest')
  @Mutation(() => SupportRequestPayload, { description: 'Ends a request that could not be met.' })
  async markUnmet(@Ctx() context: Context, @Arg('input') input: RequestReasonInput): Promise<SupportRequestPayload> {
    return { supportRequest: await context.write((work) => markUnmet(work, input)) };
  }

  @Allow('confirm', 'SupportRequest')
  @Mutation(() => SupportRequestPayload, {
    description: 'Says that all that was asked for is done. Nothing logged for it may still wait for confirmation.',
  })
  async completeRequest(@Ctx() context: Context, @Arg('input') input: RequestInput): Promise<SupportRequestPayload> {
    return { supportRequest: await context.write((work) => completeRequest(work, input.id)) };
  }
}
