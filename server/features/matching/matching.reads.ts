import type { Context } from '../../access/context.js';
import type { Listing } from '../../access/store.js';
import type { PageArgs } from '../../platform/graphql/connection.js';
import { SupportRequest } from '../support/support.entity.js';
import { Match } from './matching.entity.js';
import type { MatchFilter } from './matching.input.js';
import { WAITING } from './matching.states.js';
import type { Ranked } from './ranking.js';
import { bestFor } from './volunteer-ranking.js';
import { volunteerFeatures } from './volunteers.copy.js';

const NEWEST_FIRST = [['createdAt', 'DESC']] as const;

/** Proposals to the person and what became of them. */
export function ownMatches(context: Context, page: PageArgs, filter?: MatchFilter | null): Listing<Match> {
  return matchesOf(context, page, 'row.userId IN (:...ids)', [context.actor.userId ?? ''], filter);
}

/** Volunteers proposed to the organisations that the person represents. */
export function organisationMatches(context: Context, page: PageArgs, filter?: MatchFilter | null): Listing<Match> {
  const { organisationIds } = context.actor.facts;
  const ids = organisationIds.length > 0 ? [...organisationIds] : [''];
  return matchesOf(context, page, 'row.organisationId IN (:...ids)', ids, filter);
}

function matchesOf(context: Context, page: PageArgs, condition: string, ids: string[], filter?: MatchFilter | null) {
  const { statuses, requestId } = filter ?? {};
  return context.store.page(Match, page, {
    order: NEWEST_FIRST,
    where: (w) => {
      w.where(condition, { ids });
      if (statuses) w.andWhere('row.status IN (:...statuses)', { statuses });
      if (requestId) w.andWhere('row.requestId = :requestId', { requestId });
    },
  });
}

/** What waits for an answer, the next deadline first: the coordinators' queue. */
export function waitingMatches(context: Context, page: PageArgs): Listing<Match> {
  return context.store.page(Match, page, {
    order: [['respondBy', 'ASC']],
    where: (w) => w.where('row.status IN (:...waiting)', { waiting: WAITING }),
  });
}

/** All matches of a request that the person may see, newest first. */
export function matchesOfRequest(context: Context, requestId: string): Promise<Match[]> {
  return context.store.children(Match, 'requestId', requestId, NEWEST_FIRST);
}

/** Volunteers for a request, the most suitable first. */
export async function rankedVolunteers(context: Context, requestId: string, first: number): Promise<Ranked[]> {
  const request = await context.store.get(SupportRequest, requestId);
  const features = await context.copy(volunteerFeatures);
  return bestFor(features, request, context.clock.today(), first);
}
