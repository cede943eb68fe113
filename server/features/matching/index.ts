import type { Feature } from '../../access/feature.js';
import { whenRequestEnds } from '../support/index.js';
import { endMatchesOf } from './answering.service.js';
import { Match } from './matching.entity.js';
import { matchingFacts } from './matching.facts.js';
import { matchingMessages } from './matching.messages.js';
import {
  CompetenceComparisonResolver,
  MatchingMutations,
  MatchingQueries,
  RankedVolunteerResolver,
} from './matching.resolver.js';
import { matchingRules } from './matching.rules.js';
import { answerOrExpire } from './silence.job.js';
import { volunteerFeatures } from './volunteers.copy.js';

export { heldMatch, matchGoesOn } from './answering.service.js';
export { reachOf } from './reach.js';

whenRequestEnds(endMatchesOf);

export const matching: Feature = {
  name: 'matching',
  entities: [Match],
  resolvers: [MatchingQueries, MatchingMutations, RankedVolunteerResolver, CompetenceComparisonResolver],
  rules: matchingRules,
  messages: matchingMessages,
  facts: matchingFacts,
  jobs: [answerOrExpire],
  copies: [volunteerFeatures],
};
