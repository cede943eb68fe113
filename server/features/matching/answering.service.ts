import type { Work } from '../../access/work.js';
import { Conflict, invalid } from '../../platform/errors.js';
import { isCoveredOn } from '../agreements/index.js';
import { requestAgreed, requestCompletedIfDone, requestNeedsAnother, requestStarted } from '../support/index.js';
import { type RequestStatus, SupportRequest } from '../support/support.entity.js';
import { deadlines } from './deadlines.js';
import { tellCoordinator, tellOrganisation, tellVolunteer } from './mails.js';
import { Match } from './matching.entity.js';
import { matchStates, OPEN } from './matching.states.js';

/** States of a request in which nobody new can come to help. */
const CLOSED: readonly RequestStatus[] = ['COMPLETED', 'CANCELLED', 'UNMET'];

/** The volunteer accepts a proposal, or the organisation accepts a volunteer. Nobody does both. */
export async function acceptMatch(work: Work, id: string): Promise<Match> {
  const match = await work.load(Match, id, 'accept');
  return match.userId === work.userId ? volunteerAccepts(work, match) : organisationAccepts(work, match);
}

/** A coordinator writes down that an organisation accepted in another way, as those do who phone. */
export async function acceptMatchForOrganisation(work: Work, input: { id: string; note: string }): Promise<Match> {
  return organisationAccepts(work, await work.load(Match, input.id, 'confirm'), input.note);
}

async function volunteerAccepts(work: Work, match: Match): Promise<Match> {
  const change = matchStates.take(match, 'volunteerAccepts');
  await checkTimely(work, match);
  if (!(await isCoveredOn(work.system.store, match.userId, work.clock.today()))) {
    throw invalid('', 'matching:NO_OWN_AGREEMENT');
  }
  Object.assign(match, { volunteerAcceptedAt: work.now, ...deadlines(work) });
  await work.save(match);
  await work.record('volunteerAccepts', match, change);
  await tellOrganisation(work, match, 'matching:mail.volunteerAccepted');
  return match;
}

async function organisationAccepts(work: Work, match: Match, note?: string): Promise<Match> {
  if (match.userId === work.userId) throw new Conflict('matching:OWN_MATCH');
  const change = matchStates.take(match, 'organisationAccepts');
  await checkTimely(work, match);
  Object.assign(match, { organisationAcceptedAt: work.now, remindAt: null });
  await work.save(match);
  await work.record('organisationAccepts', match, { ...change, ...(note && { reason: note }) });
  await requestAgreed(work, match.requestId);
  await tellVolunteer(work, match, 'matching:mail.agreed');
  await tellOrganisation(work, match, 'matching:mail.agreedForOrganisation');
  await tellCoordinator(work, match, 'matching:mail.agreedForCoordinator');
  return match;
}

/** An answer after the deadline comes too late even when no job has run yet; one for a closed request as well. */
async function checkTimely(work: Work, match: Match): Promise<void> {
  if (match.respondBy < work.now) throw new Conflict('matching:TOO_LATE');
  const request = await work.system.load(SupportRequest, match.requestId, 'read');
  if (CLOSED.includes(request.status)) throw new Conflict('matching:NOT_LOOKING');
}

/**
 * Either side says no. The reason stays in the match, where the volunteer and the coordinators read it, and out of the
 * trail, which the organisation sees as well.
 */
export async function declineMatch(work: Work, { id, reason }: { id: string; reason: string }): Promise<Match> {
  const match = await work.load(Match, id, 'decline');
  const byVolunteer = match.userId === work.userId;
  const change = matchStates.take(match, byVolunteer ? 'volunteerDeclines' : 'organisationDeclines');
  await end(work, match, reason);
  await work.record(byVolunteer ? 'volunteerDeclines' : 'organisationDeclines', match, change);
  if (!byVolunteer) await tellVolunteer(work, match, 'matching:mail.declined');
  await tellCoordinator(work, match, 'matching:mail.declinedForCoordinator');
  return match;
}

/** The volunteer cannot help after all, or a coordinator takes the match back. The request looks for another. */
export async function withdrawMatch(work: Work, { id, reason }: { id: string; reason: string }): Promise<Match> {
  const match = await work.load(Match, id, 'withdraw');
  const organisationKnew = match.status !== 'PROPOSED';
  const change = matchStates.take(match, 'withdraw');
  await end(work, match, reason);
  await work.record('withdraw', match, change);
  if (change.from === 'AGREED' || change.from === 'ACTIVE') await lookAgain(work, match);
  if (match.userId !== work.userId) await tellVolunteer(work, match, 'matching:mail.withdrawn');
  if (organisationKnew) await tellOrganisation(work, match, 'matching:mail.withdrawnForOrganisation');
  await tellCoordinator(work, match, 'matching:mail.withdrawnForCoordinator');
  return match;
}

async function end(work: Work, match: Match, reason: string): Promise<void> {
  Object.assign(match, { reason, remindAt: null });
  await work.save(match);
}

/**
 * Unless somebody else goes on; the request's lock makes two who withdraw at once see each other. The reason is between
 * the volunteer and the coordinators, so the request has none.
 */
async function lookAgain(work: Work, { requestId }: Match): Promise<void> {
  await work.system.load(SupportRequest, requestId, 'update');
  const others = await work.system.store.count(Match, {
    where: (w) => w.where("row.requestId = :requestId AND row.status IN ('AGREED', 'ACTIVE')", { requestId }),
  });
  if (others === 0) await requestNeedsAnother(work, requestId, '');
}

/** The match, held until the end, to go on with; null where there is none. */
export async function heldMatch(work: Work, matchId: string | null): Promise<Match | null> {
  return matchId === null ? null : work.system.find(Match, matchId, 'update');
}

/**
 * The volunteer is at work in a match that is held: AGREED becomes ACTIVE, and the request with it. False where the match
 * does not go on.
 */
export async function matchGoesOn(work: Work, match: Match): Promise<boolean> {
  if (match.status !== 'AGREED') return match.status === 'ACTIVE';
  const change = matchStates.take(match, 'start');
  await work.system.save(match);
  await work.record('start', match, change);
  await requestStarted(work, match.requestId);
  return true;
}

/** All that was promised is done. */
export async function finishMatch(work: Work, id: string): Promise<Match> {
  const match = await work.load(Match, id, 'close');
  const change = matchStates.take(match, 'finish');
  await work.save(match);
  await work.record('finish', match, change);
  await requestCompletedIfDone(work, match.requestId);
  await tellOrganisation(work, match, 'matching:mail.finished');
  return match;
}

/** The request was cancelled or stays unmet: what was still open for it ends, and the volunteers hear of it. */
export async function endMatchesOf(work: Work, request: SupportRequest, reason: string): Promise<void> {
  const matches = await work.system.loadAll(Match, 'update', (w) =>
    w.where('row.requestId = :id AND row.status IN (:...open)', { id: request.id, open: OPEN }),
  );
  for (const match of matches) {
    const change = matchStates.take(match, 'withdraw');
    await end(work.system, match, reason.slice(0, 1000));
    await work.record('withdraw', match, change);
    await tellVolunteer(work, match, 'matching:mail.requestEnded');
  }
}
