import type { Context } from '../../access/context.js';
import type { Work } from '../../access/work.js';
import { Conflict, type InputProblem, InvalidInput, invalid, type MessageKey } from '../../platform/errors.js';
import { User } from '../accounts/user.entity.js';
import { acceptApplication, type Effects, hasReviewers, messageTo, reserveTail, settle } from './decisions.service.js';
import type {
  ClearDecisionsInput,
  DraftByRankingInput,
  DraftDecisionInput,
  DraftDecisionsInput,
} from './drafts.input.js';
import { Application, type Decision, RecruitmentRound } from './recruitment.entity.js';
import { isScored } from './scoring.js';

/** A message as a candidate will read it. */
export interface PreviewedMessage {
  applicationId: string;
  decision: Decision;
  name: string;
  subject: string;
  text: string;
}

const MAIL: Record<Decision, MessageKey> = {
  ACCEPTED: 'recruitment:mail.accepted',
  RESERVE: 'recruitment:mail.reserve',
  REJECTED: 'recruitment:mail.rejected',
};

/**
 * Notes what is to be decided. Nobody is told and nothing is final until {@link announceDecisions}.
 *
 * @param firstPlace where the order of the reserve list goes on
 */
export async function draftDecisions(
  work: Work,
  { roundId, decisions }: DraftDecisionsInput,
  firstPlace = 0,
): Promise<number> {
  const round = await work.load(RecruitmentRound, roundId, 'decide');
  const applications = await underReview(
    work,
    roundId,
    decisions.map(({ applicationId }) => applicationId),
  );
  const scoresNeeded = await hasReviewers(work, roundId);
  const byId = new Map(applications.map((application) => [application.id, application]));
  const problems: InputProblem[] = [];
  for (const [index, each] of decisions.entries()) {
    const application = byId.get(each.applicationId);
    const flaw = flawOf(application, each, { own: work.userId, scoresNeeded });
    if (flaw) problems.push({ path: ['decisions', String(index)], key: flaw });
    else if (application) note(application, each, firstPlace + index);
  }
  if (problems.length > 0) throw new InvalidInput(problems);
  for (const application of applications) await work.save(application);
  await work.record('draftDecisions', round);
  return decisions.length;
}

/** The same for the whole ranking at once. Equal scores on both sides of a border are for a person to decide. */
export async function draftByRanking(work: Work, input: DraftByRankingInput): Promise<number> {
  const { roundId, accept, reserve, reason } = input;
  await work.load(RecruitmentRound, roundId, 'decide');
  const ranking = (await underReview(work, roundId)).sort((a, b) => b.score - a.score);
  for (const [field, border] of [['accept', accept] as const, ['reserve', accept + reserve] as const]) {
    const [last, next] = [ranking[border - 1], ranking[border]];
    if (last && next && last.score === next.score) throw invalid(field, 'recruitment:TIE_AT_THE_BORDER');
  }
  const decisionAt = (place: number): Decision => {
    if (place < accept) return 'ACCEPTED';
    return place < accept + reserve ? 'RESERVE' : 'REJECTED';
  };
  const decisions = ranking.map(({ id }, place) => {
    const decision = decisionAt(place);
    return { applicationId: id, decision, reason: decision === 'REJECTED' ? reason : null };
  });
  if (decisions.length === 0) throw new Conflict('recruitment:NOTHING_TO_DECIDE');
  return draftDecisions(work, { roundId, decisions });
}

/** Takes notes back; tells how many. */
export async function clearDecisions(work: Work, { roundId, applicationIds }: ClearDecisionsInput): Promise<number> {
  const round = await work.load(RecruitmentRound, roundId, 'decide');
  const drafted = await draftsOf(work, roundId);
  const cleared = drafted.filter(({ id }) => applicationIds?.includes(id) ?? true);
  for (const application of cleared) await work.save(Object.assign(application, NO_DRAFT));
  await work.record('clearDecisions', round);
  return cleared.length;
}

/** What each candidate would read if the decisions were announced now, in the language of each. */
export async function previewDecisions(context: Context, roundId: string): Promise<PreviewedMessage[]> {
  const round = await context.store.get(RecruitmentRound, roundId);
  // The portal's own view: a decision that the viewer may not see yet still takes its place on the reserve list.
  const drafted = await context.system.store.list(Application, {
    where: (w) => w.where('row.roundId = :roundId AND row.draftDecision IS NOT NULL', { roundId }),
  });
  const tail = await reserveTail(context.system.store, roundId);
  return Promise.all(
    effectsOf(inOrder(drafted), tail).map(async ({ application, decision, mail: [key, params] }) => {
      const user = await context.system.store.load(User, application.userId);
      const locale = user?.locale ?? 'PL';
      const values = messageTo(context.settings, application, round, { name: user?.name ?? '', locale }, params);
      return {
        applicationId: application.id,
        decision,
        name: user?.name ?? '',
        subject: context.t(`${key}.subject`, values, locale),
        text: context.t(`${key}.text`, values, locale),
      };
    }),
  );
}

/** Makes the decisions of the round that are noted, all or none, and writes to everyone concerned. */
export async function announceDecisions(work: Work, roundId: string): Promise<number> {
  const round = await work.load(RecruitmentRound, roundId, 'decide');
  const drafted = await draftsOf(work, roundId);
  if (drafted.length === 0) throw new Conflict('recruitment:NOTHING_TO_DECIDE');
  if (!drafted.every(isScored) && (await hasReviewers(work, roundId))) throw new Conflict('recruitment:NOT_SCORED');
  const tail = await reserveTail(work.system.store, roundId);
  for (const { application, decision, ...effects } of effectsOf(inOrder(drafted), tail)) {
    await settle(work, application, STEPS[decision], { ...effects, values: { ...effects.values, ...NO_DRAFT } });
  }
  await work.record('announceDecisions', round);
  return drafted.length;
}

/** A place that became free goes to the first of the reserve list. */
export async function promoteFromReserve(work: Work, roundId: string): Promise<Application> {
  await work.load(RecruitmentRound, roundId, 'decide');
  const first = await work.store.first(Application, {
    order: [['reservePosition', 'ASC']],
    where: (w) => w.where("row.roundId = :roundId AND row.status = 'RESERVE'", { roundId }),
  });
  if (!first) throw new Conflict('recruitment:RESERVE_EMPTY');
  return acceptApplication(work, first.id);
}

const NO_DRAFT = { draftDecision: null, draftReason: null, draftOrder: null };

/** All of the round that await a decision, or those of them that are named. */
const underReview = (work: Work, roundId: string, ids?: readonly string[]): Promise<Application[]> =>
  work.loadAll(Application, 'decide', (w) => {
    w.where("row.roundId = :roundId AND row.status = 'UNDER_REVIEW'", { roundId });
    if (ids) w.andWhere('row.id IN (:...ids)', { ids });
  });

/** One that was withdrawn meanwhile keeps its note and is told nothing. */
const draftsOf = async (work: Work, roundId: string): Promise<Application[]> =>
  (await underReview(work, roundId)).filter(({ draftDecision }) => draftDecision !== null);

const inOrder = (applications: Application[]): Application[] =>
  applications
    .filter(({ status }) => status === 'UNDER_REVIEW')
    .sort((a, b) => (a.draftOrder ?? 0) - (b.draftOrder ?? 0));

function flawOf(
  application: Application | undefined,
  { decision, reason }: DraftDecisionInput,
  { own, scoresNeeded }: { own: string; scoresNeeded: boolean },
): MessageKey | null {
  if (!application) return 'recruitment:NOT_UNDER_REVIEW';
  if (application.userId === own) return 'recruitment:OWN_APPLICATION';
  if (scoresNeeded && !isScored(application)) return 'recruitment:NOT_SCORED';
  return decision === 'REJECTED' && !reason ? 'recruitment:REASON_REQUIRED' : null;
}

function note(application: Application, { decision, reason }: DraftDecisionInput, order: number): void {
  Object.assign(application, { draftDecision: decision, draftReason: reason || null, draftOrder: order });
}

const STEPS = {
  ACCEPTED: 'acceptApplication',
  RESERVE: 'reserveApplication',
  REJECTED: 'rejectApplication',
} as const;

type DraftedEffects = Effects & {
  application: Application;
  decision: Decision;
  mail: NonNullable<Effects['mail']>;
};

/** What each noted decision leads to; the reserve list goes on after its last place. */
function effectsOf(drafted: Application[], tail: number): DraftedEffects[] {
  let position = tail;
  return drafted.map((application) => {
    const { draftDecision, draftReason } = application;
    const decision = draftDecision ?? 'RESERVE';
    if (decision === 'RESERVE') position += 1;
    const reservePosition = decision === 'RESERVE' ? position : null;
    return {
      application,
      decision,
      values: { decisionReason: draftReason, reservePosition },
      ...(draftReason && { reason: draftReason }),
      mail: [MAIL[decision], { reason: draftReason ?? '', position }],
    };
  });
}
