import type { Work } from '../../access/work.js';
import { tellAskingSide } from './recipients.service.js';
import { SupportRequest } from './support.entity.js';
import { type RequestStep, requestStates } from './support.states.js';

type FollowUp = (work: Work, request: SupportRequest, reason: string) => Promise<void>;

const followUps: FollowUp[] = [];

/** Has `follow` run, in the same transaction, when a request is cancelled or stays unmet: its matches end with it. */
export function whenRequestEnds(follow: FollowUp): void {
  followUps.push(follow);
}

export async function followEnd(work: Work, request: SupportRequest, reason: string): Promise<void> {
  for (const follow of followUps) await follow(work, request, reason);
}

/** Takes a step, notes since when, and keeps the trail. */
export async function move(work: Work, row: SupportRequest, step: RequestStep, reason?: string): Promise<void> {
  const change = requestStates.take(row, step);
  row.statusSince = work.now;
  await work.save(row);
  await work.record(step, row, { ...change, ...(reason && { reason }) });
}

/*
 * Steps that follow from what happens to matches and activities. Each takes the request as far as the name says and
 * does nothing when it is already there or beyond; from a state too early for it, it is a CONFLICT.
 */

/** A volunteer was proposed: QUALIFIED becomes MATCHING. */
export const requestMatching = (work: Work, requestId: string): Promise<void> =>
  advance(work, requestId, ['startMatching']);

/** Both sides accepted a match: MATCHING becomes AGREED. */
export const requestAgreed = (work: Work, requestId: string): Promise<void> => advance(work, requestId, ['agree']);

/** A volunteer began: AGREED becomes IN_PROGRESS. */
export const requestStarted = (work: Work, requestId: string): Promise<void> => advance(work, requestId, ['start']);

/** Something done for it waits for the receiver: IN_PROGRESS (or AGREED) becomes AWAITING_CONFIRMATION. */
export const requestAwaitsConfirmation = (work: Work, requestId: string): Promise<void> =>
  advance(work, requestId, ['start', 'awaitConfirmation']);

/** The last agreed match was withdrawn: AGREED or IN_PROGRESS becomes MATCHING again. */
export async function requestNeedsAnother(work: Work, requestId: string, reason: string): Promise<void> {
  const row = await work.system.load(SupportRequest, requestId, 'update');
  if (requestStates.steps.matchAgain.from.includes(row.status)) await move(work.system, row, 'matchAgain', reason);
}

/**
 * Completes a request that awaits confirmation once nothing logged for it waits any more and either the expected
 * effort was confirmed or no match for it goes on. Otherwise someone of the organisation completes it by hand.
 */
export async function requestCompletedIfDone(work: Work, requestId: string): Promise<void> {
  const done = await work.system.store.count(SupportRequest, {
    where: (w) =>
      w.where(
        `row.id = :requestId AND row.status = 'AWAITING_CONFIRMATION'
         AND EXISTS (SELECT 1 FROM activities a WHERE a.requestId = row.id AND a.status IN ('CONFIRMED', 'ACCEPTED', 'LOCKED'))
         AND NOT EXISTS (SELECT 1 FROM activities a WHERE a.requestId = row.id
           AND a.status NOT IN ('CONFIRMED', 'ACCEPTED', 'LOCKED'))
         AND (row.effortMinutes <= (SELECT SUM(a.minutes) FROM activities a WHERE a.requestId = row.id)
           OR NOT EXISTS (SELECT 1 FROM matches m WHERE m.requestId = row.id AND m.status IN ('AGREED', 'ACTIVE')))`,
        { requestId },
      ),
  });
  if (done === 0) return;
  const row = await work.system.load(SupportRequest, requestId, 'update');
  await move(work.system, row, 'complete');
  await tellAskingSide(work.system, row, 'support:mail.completed');
}

/** The states along the way, in order; the side roads lead out of it. */
const WAY = [
  'DRAFT',
  'SUBMITTED',
  'QUALIFIED',
  'MATCHING',
  'AGREED',
  'IN_PROGRESS',
  'AWAITING_CONFIRMATION',
  'COMPLETED',
];

async function advance(work: Work, requestId: string, steps: readonly RequestStep[]): Promise<void> {
  const row = await work.system.load(SupportRequest, requestId, 'update');
  for (const step of steps) {
    const reached = WAY.indexOf(row.status) >= WAY.indexOf(requestStates.steps[step].to);
    if (!reached) await move(work.system, row, step);
  }
}
