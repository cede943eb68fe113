import type { Context } from '../../access/context.js';
import type { Work } from '../../access/work.js';
import { AppError, InvalidInput } from '../../platform/errors.js';
import { assignLacking, checkDay } from './assignment.service.js';
import type { AssignReviewersInput, NoteDecisionsInput, StartApplicationReviewsInput } from './bulk.input.js';
import { startApplicationReview } from './decisions.service.js';
import { draftDecisions } from './drafts.service.js';
import { Application } from './recruitment.entity.js';

/** What became of one application of many. */
export interface BulkOutcome {
  applicationId: string;
  /** Why it stays as it was, in words; null when it was done. */
  problem: string | null;
}

export const startApplicationReviews = (context: Context, { ids }: StartApplicationReviewsInput) =>
  each(context, ids, (work, id) => startApplicationReview(work, id));

export async function assignReviewers(context: Context, { ids, dueOn }: AssignReviewersInput): Promise<BulkOutcome[]> {
  checkDay(context.clock, dueOn);
  return each(context, ids, (work, id) => assignLacking(work, id, dueOn));
}

export const noteDecisions = (
  context: Context,
  { ids, decision, reason }: NoteDecisionsInput,
): Promise<BulkOutcome[]> =>
  each(context, ids, async (work, id, place) => {
    const { roundId } = await work.load(Application, id, 'decide');
    return draftDecisions(work, { roundId, decisions: [{ applicationId: id, decision, reason }] }, place);
  });

/** Each by itself, under the rules that it has by itself: one that is refused holds up no other. */
async function each(
  context: Context,
  ids: readonly string[],
  act: (work: Work, id: string, place: number) => Promise<unknown>,
): Promise<BulkOutcome[]> {
  const outcomes: BulkOutcome[] = [];
  for (const [place, applicationId] of [...new Set(ids)].entries()) {
    const problem = await context
      .write((work) => act(work, applicationId, place))
      .then(
        () => null,
        (error: unknown) => inWords(context, error),
      );
    outcomes.push({ applicationId, problem });
  }
  return outcomes;
}

function inWords(context: Context, error: unknown): string {
  if (!(error instanceof AppError)) throw error;
  const { key, params } = (error instanceof InvalidInput && error.problems[0]) || error;
  return context.t(key, params);
}
