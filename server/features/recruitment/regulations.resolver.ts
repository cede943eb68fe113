import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../access/context.js';
import { Allow, Public } from '../../access/operation.js';
import { payloadOf } from '../../platform/graphql/payload.js';
import { ConsentText, consentTexts } from './documents.js';
import { RecruitmentRound } from './recruitment.entity.js';
import { RoundRegulations } from './regulations.entity.js';
import { PublishRegulationsInput } from './regulations.input.js';
import { latestRegulations, publishRegulations, regulationsOf, versionsOf } from './regulations.service.js';

const RegulationsPayload = payloadOf(RoundRegulations, 'regulations');
type RegulationsPayload = InstanceType<typeof RegulationsPayload>;

@Resolver(() => RecruitmentRound)
export class RegulationsResolver {
  @Public('people read them before they decide to apply')
  @Query(() => RoundRegulations, {
    nullable: true,
    description:
      'The regulations of a round: the version in force, or a former one. Without a round those announced last.',
  })
  regulations(
    @Ctx() context: Context,
    @Arg('roundId', () => ID, { nullable: true }) roundId?: string,
    @Arg('number', () => Int, { nullable: true, description: 'Which version; needs `roundId`.' }) number?: number,
  ): Promise<RoundRegulations | null> {
    return roundId ? regulationsOf(context, roundId, number ?? null) : latestRegulations(context);
  }

  @FieldResolver(() => [RoundRegulations], {
    description: 'All versions of its regulations, the latest, which is in force, first.',
  })
  regulationsVersions(@Root() round: RecruitmentRound, @Ctx() context: Context): Promise<RoundRegulations[]> {
    return versionsOf(context, round.id);
  }

  @FieldResolver(() => [ConsentText], { description: 'What its candidates confirm or agree to with an application.' })
  async consentTexts(@Root() round: RecruitmentRound, @Ctx() context: Context): Promise<ConsentText[]> {
    const [current] = await versionsOf(context, round.id);
    return consentTexts(context.settings, current?.number ?? null);
  }

  @Allow('create', 'RoundRegulations')
  @Mutation(() => RegulationsPayload, {
    description: 'Publishes a version of the regulations of a round. Those who applied already are told what changed.',
  })
  async publishRegulations(
    @Ctx() context: Context,
    @Arg('input') input: PublishRegulationsInput,
  ): Promise<RegulationsPayload> {
    return { regulations: await context.write((work) => publishRegulations(work, input)) };
  }
}
