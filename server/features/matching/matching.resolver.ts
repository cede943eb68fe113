import { Max, Min } from 'class-validator';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Context } from '../../access/context.js';
import { Allow } from '../../access/operation.js';
import type { RequestContext } from '../../access/request-context.js';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.js';
import { payloadOf } from '../../platform/graphql/payload.js';
import { User } from '../accounts/user.entity.js';
import { Competence } from '../catalogue/catalogue.entity.js';
import {
  acceptMatch,
  acceptMatchForOrganisation,
  declineMatch,
  finishMatch,
  withdrawMatch,
} from './answering.service.js';
import { CompetenceComparison, Match, MatchExplanation } from './matching.entity.js';
import {
  AcceptMatchForOrganisationInput,
  MatchFilter,
  MatchInput,
  MatchReasonInput,
  OfferMatchInput,
  ProposeMatchInput,
} from './matching.input.js';
import {
  matchesOfRequest,
  organisationMatches,
  ownMatches,
  rankedVolunteers,
  waitingMatches,
} from './matching.reads.js';
import { offerMatch, proposeMatch } from './proposing.service.js';
import type { Ranked } from './ranking.js';

const MatchConnection = connectionOf(Match);
const MatchPayload = payloadOf(Match, 'match');
type MatchPayload = InstanceType<typeof MatchPayload>;

const MOST_RANKED = 50;

@ArgsType()
class RankingArgs {
  @Field(() => ID)
  requestId: string;

  @Field(() => Int, { defaultValue: 20, description: `How many of the best; at most ${MOST_RANKED}.` })
  @Min(1)
  @Max(MOST_RANKED)
  first: number;
}

@ObjectType({ description: 'A volunteer who could be proposed for a request, and why.' })
export class RankedVolunteer implements Ranked {
  @Field(() => ID, { description: 'Of the volunteer.' })
  id: string;

  @Field()
  explanation: MatchExplanation;
}

@Resolver(() => Match)
export class MatchingQueries {
  @Allow('read', 'Match')
  @Query(() => Match, { description: 'One match; NOT_FOUND unless the viewer may read it.' })
  match(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<Match> {
    return context.store.get(Match, id);
  }

  @Allow('create', 'Match')
  @Query(() => MatchConnection, { description: 'What was proposed to the person or offered by them, newest first.' })
  myMatches(@Ctx() context: Context, @Args() page: PageArgs, @Arg('filter', { nullable: true }) filter?: MatchFilter) {
    return ownMatches(context, page, filter);
  }

  @Allow('accept', 'Match')
  @Query(() => MatchConnection, { description: 'Volunteers for requests of organisations that the person represents.' })
  organisationMatches(
    @Ctx() context: Context,
    @Args() page: PageArgs,
    @Arg('filter', { nullable: true }) filter?: MatchFilter,
  ) {
    return organisationMatches(context, page, filter);
  }

  @Allow('propose', 'Match')
  @Query(() => MatchConnection, { description: 'Proposals that somebody is to answer, the next deadline first.' })
  waitingMatches(@Ctx() context: Context, @Args() page: PageArgs) {
    return waitingMatches(context, page);
  }

  @Allow('read', 'Match')
  @Query(() => [Match], { description: 'Matches of a request that the person may see, newest first.' })
  matches(@Ctx() context: Context, @Arg('requestId', () => ID) requestId: string): Promise<Match[]> {
    return matchesOfRequest(context, requestId);
  }

  @Allow('propose', 'Match')
  @Query(() => [RankedVolunteer], { description: 'Volunteers for a request, the most suitable first.' })
  rankedVolunteers(@Ctx() context: Context, @Args() { requestId, first }: RankingArgs): Promise<Ranked[]> {
    return rankedVolunteers(context, requestId, first);
  }
}

/** Whom a person may contact has just changed, and the answer shows it. */
async function answered(context: RequestContext, match: Match): Promise<MatchPayload> {
  await context.refresh();
  return { match };
}

@Resolver(() => Match)
export class MatchingMutations {
  @Allow('propose', 'Match')
  @Mutation(() => MatchPayload, { description: 'Proposes a request to a volunteer.' })
  async proposeMatch(@Ctx() context: Context, @Arg('input') input: ProposeMatchInput): Promise<MatchPayload> {
    return { match: await context.write((work) => proposeMatch(work, input)) };
  }

  @Allow('create', 'Match')
  @Mutation(() => MatchPayload, { description: 'Offers the own help for a request.' })
  async offerMatch(@Ctx() context: Context, @Arg('input') input: OfferMatchInput): Promise<MatchPayload> {
    return { match: await context.write((work) => offerMatch(work, input)) };
  }

  @Allow('accept', 'Match')
  @Mutation(() => MatchPayload, {
    description:
      'The volunteer accepts a proposal; or the organisation accepts the volunteer, and the match is agreed.',
  })
  async acceptMatch(@Ctx() context: RequestContext, @Arg('input') input: MatchInput): Promise<MatchPayload> {
    return answered(context, await context.write((work) => acceptMatch(work, input.id)));
  }

  @Allow('confirm', 'Match')
  @Mutation(() => MatchPayload, { description: 'Writes down that an organisation accepted, for those who phone.' })
  async acceptMatchForOrganisation(
    @Ctx() context: Context,
    @Arg('input') input: AcceptMatchForOrganisationInput,
  ): Promise<MatchPayload> {
    return { match: await context.write((work) => acceptMatchForOrganisation(work, input)) };
  }

  @Allow('decline', 'Match')
  @Mutation(() => MatchPayload, { description: 'The volunteer or the organisation says no.' })
  async declineMatch(@Ctx() context: RequestContext, @Arg('input') input: MatchReasonInput): Promise<MatchPayload> {
    return answered(context, await context.write((work) => declineMatch(work, input)));
  }

  @Allow('withdraw', 'Match')
  @Mutation(() => MatchPayload, { description: 'The volunteer or a coordinator takes the match back.' })
  async withdrawMatch(@Ctx() context: RequestContext, @Arg('input') input: MatchReasonInput): Promise<MatchPayload> {
    return answered(context, await context.write((work) => withdrawMatch(work, input)));
  }

  @Allow('close', 'Match')
  @Mutation(() => MatchPayload, { description: 'All that was promised is done.' })
  async finishMatch(@Ctx() context: Context, @Arg('input') input: MatchInput): Promise<MatchPayload> {
    return { match: await context.write((work) => finishMatch(work, input.id)) };
  }
}

@Resolver(() => RankedVolunteer)
export class RankedVolunteerResolver {
  @FieldResolver(() => User, { nullable: true })
  user(@Root() { id }: RankedVolunteer, @Ctx() context: Context): Promise<User | null> {
    return context.store.load(User, id);
  }
}

@Resolver(() => CompetenceComparison)
export class CompetenceComparisonResolver {
  @FieldResolver(() => Competence, { nullable: true })
  competence(@Root() { competenceId }: CompetenceComparison, @Ctx() context: Context): Promise<Competence | null> {
    return context.store.load(Competence, competenceId);
  }
}
