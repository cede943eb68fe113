import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../access/context.js';
import { Allow } from '../../access/operation.js';
import { UpdateRoundCriteriaInput, UpdateRoundFormInput } from './form.input.js';
import { updateRoundCriteria, updateRoundForm } from './form.service.js';
import { RoundPayload } from './rounds.resolver.js';

@Resolver()
export class FormResolver {
  @Allow('update', 'RecruitmentRound')
  @Mutation(() => RoundPayload, { description: 'Gives a draft of a round its own application form.' })
  async updateRoundForm(@Ctx() context: Context, @Arg('input') input: UpdateRoundFormInput): Promise<RoundPayload> {
    return { round: await context.write((work) => updateRoundForm(work, input)) };
  }

  @Allow('update', 'RecruitmentRound')
  @Mutation(() => RoundPayload, { description: 'Gives a draft of a round its own criteria.' })
  async updateRoundCriteria(
    @Ctx() context: Context,
    @Arg('input') input: UpdateRoundCriteriaInput,
  ): Promise<RoundPayload> {
    return { round: await context.write((work) => updateRoundCriteria(work, input)) };
  }
}
