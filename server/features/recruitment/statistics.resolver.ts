import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../../access/context.js';
import { Allow } from '../../access/operation.js';
import { roundStatistics } from './statistics.service.js';
import { RoundStatistics } from './statistics.types.js';

@Resolver()
export class StatisticsResolver {
  @Allow('read', 'RoundStatistics')
  @Query(() => RoundStatistics, {
    description:
      'A round in figures. Who may not read applications is not told what fewer than three people have in common.',
  })
  roundStatistics(@Ctx() context: Context, @Arg('roundId', () => ID) roundId: string): Promise<RoundStatistics> {
    return roundStatistics(context, roundId);
  }
}
