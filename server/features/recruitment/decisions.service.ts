import type { Action } from '../../../schema/vocabulary.js';
import type { Context } from '../../access/context.js';
import type { Listing, Store } from '../../access/store.js';
import type { Work } from '../../access/work.js';
import { Conflict, Forbidden, invalid, type MessageKey, type MessageParams } from '../../platform/errors.js';
import type { PageArgs } from '../../platform/graphql/connection.js';
import type { Settings } from '../../platform/settings.js';
import { containing } from '../../platform/text/polish.js';
import { User } from '../accounts/user.entity.js';
import { ACCESSIBILITY_ANSWER } from './consents.service.js';
import { Application, type ApplicationStatus, RecruitmentRound } from './recruitment.entity.js';
import { questionsOf } from './recruitment.form.js';
import type {
  ApplicationFilter,
  ApplicationOrder,
  RejectApplicationInput,
  ReserveApplicationInput,
  ReturnApplicationInput,
} from './recruitment.input.js';
import { applicationStates } from './recruitment.states.js';
import { RoundReviewer } from './reviews.entity.js';
import { isScored } from './scoring.js';

const ORDERS = {
  LONGEST_WAITING: [['statusSince', 'ASC']],
  LATEST: [['statusSince', 'DESC']],
  NAME: [['sortName', 'ASC']],
  SCORE: [['score', 'DESC']],
} as const;

/** The office's queue. */
export function listApplications(
  context: Context,
  page: PageArgs,
  filter: ApplicationFilter,
  order: ApplicationOrder,
): Listing<Application> {
  return context.store.page(Application, page, {
    order: ORDERS[order],
    where: (w) => {
      w.where('1 = 1');
      if (filter.roundId) w.andWhere('row.roundId = :roundId', { roundId: filter.roundId });
      if (filter.status?.length) w.andWhere('row.status IN (:...status)', { status: filter.status });
      if (filter.search)
        w.andWhere('EXISTS (SELECT 1 FROM users u WHERE u.id = row.userId AND u.searchName LIKE :search)', {
          search: containing(filter.search),
        });
    },
  });
}

/** How many applications stand in each state, and since when the longest waiting one does. */
export async function countApplications(context: Context, roundId?: string) {
  const rows = await context.store.aggregate(Application, {
    select: { status: 'row.status', count: 'COUNT(*)', oldest: 'MIN(row.statusSince)' },
    groupBy: ['row.status'],
    ...(roundId && { where: (w) => w.where('row.roundId = :roundId', { roundId }) }),
  });
  return rows.map(({ status, count, oldest }) => ({
    status: status as ApplicationStatus,
    count: Number(count),
    oldestSince: momentOf(oldest),
  }));
}

export const startApplicationReview = (work: Work, id: string): Promise<Application> =>
  take(work, id, 'startApplicationReview', 'review');

/** Sends an application back to be completed: which questions, what is missing, until when. */
export async function returnApplication(work: Work, input: ReturnApplicationInput): Promise<Application> {
  const application = await work.load(Application, input.id, 'return');
  applicationStates.check(application, 'returnApplication');
  const round = await work.store.get(RecruitmentRound, application.roundId);
  const keys = new Set(questionsOf(round.form).map(({ key }) => key));
  const unknown = input.fields.findIndex((field) => !keys.has(field));
  if (unknown >= 0) throw invalid(`fields.${unknown}`, 'recruitment:UNKNOWN_QUESTION');
  if (input.untilDay <= work.clock.today()) throw invalid('untilDay', 'recruitment:UNTIL_IN_THE_PAST');
  return take(work, input.id, 'returnApplication', 'return', {
    values: {
      formerAnswers: application.answers,
      returnedFields: [...new Set(input.fields)],
      returnedComment: input.comment,
      returnedUntil: input.untilDay,
    },
    reason: input.comment,
    mail: ['recruitment:mail.returned', { comment: input.comment, day: input.untilDay }],
  });
}

/** Accepts a candidate: after the review, or the first of the reserve list when a place frees up. */
export async function acceptApplication(work: Work, id: string): Promise<Application> {
  const application = await work.load(Application, id, 'decide');
  if (application.status === 'RESERVE') await checkTurn(work, application);
  return decide(work, application, 'acceptApplication', {
    values: { reservePosition: null, decisionReason: null },
    mail: ['recruitment:mail.accepted', {}],
  });
}

/** Puts an application on the reserve list, which is ordered: nobody shares a place. */
export async function reserveApplication(work: Work, { id, position }: ReserveApplicationInput): Promise<Application> {
  const application = await work.load(Application, id, 'decide');
  applicationStates.check(application, 'reserveApplication');
  // The lock on the round keeps two decisions from giving out the same place.
  await work.load(RecruitmentRound, application.roundId, 'decide');
  const { roundId } = application;
  const taken = await work.store.count(Application, {
    where: (w) =>
      w.where("row.roundId = :roundId AND row.status = 'RESERVE' AND row.reservePosition = :position", {
        roundId,
        position: position ?? 0,
      }),
  });
  if (taken > 0) throw invalid('position', 'recruitment:RESERVE_PLACE_TAKEN');
  const reservePosition = position ?? (await reserveTail(work.store, roundId)) + 1;
  return decide(work, application, 'reserveApplication', {
    values: { reservePosition },
    mail: ['recruitment:mail.reserve', { position: reservePosition }],
  });
}

export async function rejectApplication(work: Work, { id, reason }: RejectApplicationInput): Promise<Application> {
  const application = await work.load(Application, id, 'decide');
  const { status, returnedUntil } = application;
  if (status === 'INCOMPLETE' && returnedUntil && work.clock.today() <= returnedUntil) {
    throw new Conflict('recruitment:STILL_TIME_TO_COMPLETE');
  }
  return decide(work, application, 'rejectApplication', {
    values: { decisionReason: reason },
    reason,
    mail: ['recruitment:mail.rejected', { reason }],
  });
}

/** The last place of a round's reserve list that is taken; 0 when there is none. */
export async function reserveTail(store: Store, roundId: string): Promise<number> {
  const [row] = await store.aggregate(Application, {
    select: { tail: 'MAX(row.reservePosition)' },
    where: (w) => w.where("row.roundId = :roundId AND row.status = 'RESERVE'", { roundId }),
  });
  return Number(row?.tail ?? 0);
}

/** Where a round has reviewers, nothing is decided on the merits before enough of them have scored. */
export async function hasReviewers(work: Work, roundId: string): Promise<boolean> {
  return (await work.system.store.count(RoundReviewer, { where: (w) => w.where({ roundId }) })) > 0;
}

/** What someone needs to take part may tell of their health (art. 9 GDPR): the office reads it on purpose, on record. */
export async function readAccessibilityNeeds(work: Work, id: string): Promise<string | null> {
  const application = await work.load(Application, id, 'review');
  const needs = application.answers[ACCESSIBILITY_ANSWER];
  await work.record('readAccessibilityNeeds', application);
  return typeof needs === 'string' ? needs : null;
}

/** What goes with a step. */
export interface Effects {
  values?: Partial<Application>;
  reason?: string;
  mail?: [key: MessageKey, params: MessageParams];
}

type Step = keyof typeof applicationStates.steps;

/** A decision on an application that is loaded for it: final, and the candidate is told. */
export async function decide(work: Work, application: Application, step: Step, effects: Effects): Promise<Application> {
  applicationStates.check(application, step);
  const isUnscored = application.status === 'UNDER_REVIEW' && !isScored(application);
  if (isUnscored && (await hasReviewers(work, application.roundId))) throw new Conflict('recruitment:NOT_SCORED');
  return settle(work, application, step, effects);
}

/** The same where it is known that the application may be decided. */
export const settle = (work: Work, application: Application, step: Step, effects: Effects): Promise<Application> =>
  move(work, application, step, { ...effects, values: { ...effects.values, decidedAt: work.now } });

async function take(work: Work, id: string, step: Step, action: Action, effects: Effects = {}): Promise<Application> {
  return move(work, await work.load(Application, id, action), step, effects);
}

async function move(work: Work, application: Application, step: Step, effects: Effects): Promise<Application> {
  const { values, reason, mail } = effects;
  if (application.userId === work.userId) throw new Forbidden('recruitment:OWN_APPLICATION');
  const change = applicationStates.take(application, step);
  Object.assign(application, { statusSince: work.now }, values);
  await work.save(application);
  await work.record(step, application, { ...change, ...(reason && { reason }) });
  if (mail) await tell(work, application, ...mail);
  return application;
}

async function tell(work: Work, application: Application, key: MessageKey, params: MessageParams): Promise<void> {
  const user = await work.system.store.get(User, application.userId);
  const round = await work.store.get(RecruitmentRound, application.roundId);
  await work.mail(user, key, messageTo(work.settings, application, round, user, params));
}

/** What the messages about an application say of it. */
export const messageTo = (
  { publicUrl, foundation }: Settings,
  { id }: Application,
  round: RecruitmentRound,
  { name, locale }: Pick<User, 'name' | 'locale'>,
  params: MessageParams,
): MessageParams => ({
  name,
  round: locale === 'EN' ? round.nameEn : round.namePl,
  contact: foundation.contactEmail,
  link: `${publicUrl}/my-applications/${id}`,
  ...params,
});

/** Nobody is overtaken on the reserve list. */
async function checkTurn(work: Work, { roundId, reservePosition }: Application): Promise<void> {
  const before = await work.store.count(Application, {
    where: (w) =>
      w.where("row.roundId = :roundId AND row.status = 'RESERVE' AND row.reservePosition < :position", {
        roundId,
        position: reservePosition ?? 0,
      }),
  });
  if (before > 0) throw new Conflict('recruitment:NOT_FIRST_ON_RESERVE');
}

/** SQLite answers an aggregate of moments as text in UTC, MariaDB as a moment. */
function momentOf(value: unknown): Date {
  if (value instanceof Date) return value;
  const text = String(value).replace(' ', 'T');
  return new Date(text.endsWith('Z') ? text : `${text}Z`);
}
