import type { Work } from '../../access/work.js';
import { Conflict, type InputProblem, InvalidInput, invalid } from '../../platform/errors.js';
import { User } from '../accounts/user.entity.js';
import { isCoveredOn } from '../agreements/index.js';
import { Membership } from '../organisations/organisations.entity.js';
import { requestMatching } from '../support/index.js';
import { type RequestStatus, SupportRequest } from '../support/support.entity.js';
import { candidateOf } from './candidates.service.js';
import { deadlines } from './deadlines.js';
import { tellCoordinator, tellOrganisation, tellVolunteer } from './mails.js';
import { Match } from './matching.entity.js';
import type { OfferMatchInput, ProposeMatchInput } from './matching.input.js';
import { OPEN } from './matching.states.js';
import { explain } from './ranking.js';

/** A volunteer is looked for. */
const LOOKING: readonly RequestStatus[] = ['QUALIFIED', 'MATCHING'];

/** A coordinator proposes a request to a volunteer, who answers first. */
export async function proposeMatch(work: Work, input: ProposeMatchInput): Promise<Match> {
  const overrideReason = input.overrideReason || null;
  const { request, volunteer } = await lockPair(work, input.requestId, input.userId, 'userId');
  const explanation = explain(request, await candidateOf(work, request, volunteer));
  if (!overrideReason) checkLimits(request, explanation.freeMinutes, input.plannedMinutes);
  const match = await work.create(
    Match,
    {
      ...ofRequest(request),
      userId: volunteer.id,
      origin: 'SUGGESTED',
      status: 'PROPOSED',
      plannedMinutes: input.plannedMinutes,
      message: input.message || null,
      reach: explanation.reach,
      explanation,
      proposedById: work.userId,
      overrideReason,
      ...deadlines(work),
    },
    'propose',
  );
  await work.record('propose', match, { to: match.status, ...(overrideReason && { overridden: true }) });
  await requestMatching(work, request.id);
  await tellVolunteer(work, match, 'matching:mail.proposed');
  return match;
}

/** A volunteer takes up a request by themselves: that is their acceptance, the organisation answers next. */
export async function offerMatch(work: Work, input: OfferMatchInput): Promise<Match> {
  const { request, volunteer } = await lockPair(work, input.requestId, work.userId, '');
  const explanation = explain(request, await candidateOf(work, request, volunteer));
  if (request.involvesMinors) throw invalid('', 'matching:MINORS_BY_COORDINATOR');
  const { freeMinutes } = explanation;
  if (freeMinutes !== null && input.plannedMinutes > freeMinutes) {
    throw invalid('plannedMinutes', 'matching:OWN_CAPACITY_EXCEEDED', spoken(freeMinutes));
  }
  const named = request.origin === 'VOLUNTEER_NAMED' && request.createdById === volunteer.id;
  const match = await work.create(Match, {
    ...ofRequest(request),
    userId: volunteer.id,
    origin: named ? 'NAMED_BY_VOLUNTEER' : 'OFFERED_BY_VOLUNTEER',
    status: 'VOLUNTEER_ACCEPTED',
    plannedMinutes: input.plannedMinutes,
    message: input.message || null,
    reach: explanation.reach,
    explanation,
    volunteerAcceptedAt: work.now,
    ...deadlines(work),
  });
  await work.record('offer', match, { to: match.status });
  await requestMatching(work, request.id);
  await tellOrganisation(work, match, 'matching:mail.volunteerAccepted');
  await tellCoordinator(work, match, 'matching:mail.offered');
  return match;
}

const ofRequest = ({ id, organisationId }: SupportRequest) => ({ requestId: id, organisationId });

/**
 * Both rows locked, so that two proposals at once cannot both find the volunteer free; and the two fit together. Nothing
 * may be read without a lock before: MariaDB answers all later reads of a transaction as of its first one.
 */
async function lockPair(work: Work, requestId: string, userId: string, path: string) {
  const request = await work.load(SupportRequest, requestId, 'read');
  if (!LOOKING.includes(request.status)) throw new Conflict('matching:NOT_LOOKING');
  const volunteer = await work.system.load(User, userId, 'update');
  const { store } = work.system;
  const covered = await isCoveredOn(store, userId, work.clock.today());
  if (!covered || volunteer.closed) throw invalid(path, 'matching:NO_AGREEMENT');
  const { organisationId } = request;
  if ((await store.count(Membership, { where: (w) => w.where({ userId, organisationId }) })) > 0) {
    throw invalid(path, 'matching:OWN_ORGANISATION');
  }
  const matched = await store.count(Match, {
    where: (w) =>
      w.where({ userId, requestId }).andWhere('row.status IN (:...matched)', { matched: [...OPEN, 'FINISHED'] }),
  });
  if (matched > 0) throw invalid(path, 'matching:ALREADY_MATCHED');
  return { request, volunteer };
}

/**
 * What a coordinator may only do with a reason: exceed the volunteer's monthly time, or send someone to children.
 * Art. 21 of the Act of 13 May 2016 on counteracting sexual crime asks for a check in the register before that.
 */
function checkLimits(request: SupportRequest, freeMinutes: number | null, plannedMinutes: number): void {
  const path = ['overrideReason'];
  const problems: InputProblem[] = [];
  if (request.involvesMinors) problems.push({ path, key: 'matching:MINORS_CHECK_MISSING' });
  if (freeMinutes !== null && plannedMinutes > freeMinutes) {
    problems.push({ path, key: 'matching:CAPACITY_EXCEEDED', params: spoken(freeMinutes) });
  }
  if (problems.length > 0) throw new InvalidInput(problems);
}

/** In hours and minutes, never less than none. */
const spoken = (minutes: number) => {
  const left = Math.max(0, minutes);
  return { hours: Math.floor(left / 60), minutes: left % 60 };
};
