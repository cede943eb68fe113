import type { Action } from '../../../schema/vocabulary.js';
import type { Context } from '../../access/context.js';
import type { Listing } from '../../access/store.js';
import type { Work } from '../../access/work.js';
import { Conflict, invalid } from '../../platform/errors.js';
import type { PageArgs } from '../../platform/graphql/connection.js';
import { CRITERIA } from './criteria.data.js';
import { APPLICATION_FORM } from './recruitment.data.js';
import { Application, RecruitmentRound, type RoundStatus } from './recruitment.entity.js';
import type { CreateRoundInput, UpdateRoundInput } from './recruitment.input.js';
import { roundStates, UNDECIDED } from './recruitment.states.js';
import { announceRegulations, beginRegulations } from './regulations.service.js';

/** Takes applications at this moment: opened by a coordinator, and within its dates. */
export const isOpen = (round: RecruitmentRound, now: Date): boolean =>
  round.status === 'OPEN' && round.opensAt <= now && now < round.closesAt;

/** The round that takes applications now; of several the one that closes first. */
export function findOpenRound(context: Context): Promise<RecruitmentRound | null> {
  const now = context.clock.now();
  return context.store.first(RecruitmentRound, {
    order: [
      ['closesAt', 'ASC'],
      ['id', 'ASC'],
    ],
    where: (w) => w.where("row.status = 'OPEN' AND row.opensAt <= :now AND row.closesAt > :now", { now }),
  });
}

/** Rounds, the latest first. */
export function listRounds(
  context: Context,
  page: PageArgs,
  filter: { status?: RoundStatus[] },
): Listing<RecruitmentRound> {
  return context.store.page(RecruitmentRound, page, {
    order: [['opensAt', 'DESC']],
    where: (w) => {
      w.where('1 = 1');
      if (filter.status?.length) w.andWhere('row.status IN (:...status)', { status: filter.status });
    },
  });
}

/** What a round begins with that follows no former one. */
const STANDARD: Pick<RecruitmentRound, 'formVersion' | 'form' | 'criteria'> = {
  formVersion: APPLICATION_FORM.version,
  form: APPLICATION_FORM.sections,
  criteria: CRITERIA,
};

/** A draft of a round, with copies of the form, the criteria and the regulations: the portal's, or a former round's. */
export async function createRound(work: Work, input: CreateRoundInput): Promise<RecruitmentRound> {
  const { copyOfId, ...values } = input;
  checkDates(values);
  const model = copyOfId ? await work.store.get(RecruitmentRound, copyOfId) : STANDARD;
  const round = await work.create(RecruitmentRound, {
    ...values,
    status: 'DRAFT',
    formVersion: model.formVersion,
    form: model.form,
    criteria: model.criteria,
  });
  await beginRegulations(work, round.id, copyOfId ?? null);
  await work.record('createRound', round, { to: round.status });
  return round;
}

/** A round that candidates have seen no longer changes. */
export async function updateRound(work: Work, { id, version, ...input }: UpdateRoundInput): Promise<RecruitmentRound> {
  const round = await work.load(RecruitmentRound, id, 'update', version);
  if (round.status !== 'DRAFT') throw new Conflict('recruitment:ROUND_NOT_DRAFT');
  const given = Object.entries(input).filter(([, value]) => value !== undefined && value !== null);
  Object.assign(round, Object.fromEntries(given));
  checkDates(round);
  await work.save(round);
  await work.record('updateRound', round, { fields: given.map(([field]) => field) });
  return round;
}

export async function openRound(work: Work, id: string): Promise<RecruitmentRound> {
  return take(work, id, 'openRound', 'publish', async (round) => {
    if (round.closesAt <= work.now) throw invalid('closesAt', 'recruitment:CLOSES_IN_THE_PAST');
    await announceRegulations(work, round.id);
  });
}

export const closeRound = (work: Work, id: string): Promise<RecruitmentRound> => take(work, id, 'closeRound', 'close');

export const startRoundReview = (work: Work, id: string): Promise<RecruitmentRound> =>
  take(work, id, 'startRoundReview', 'review');

/** Everyone who applied must know where they stand. */
export async function decideRound(work: Work, id: string): Promise<RecruitmentRound> {
  return take(work, id, 'decideRound', 'decide', async (round) => {
    const waiting = await work.store.count(Application, {
      where: (w) =>
        w.where('row.roundId = :roundId AND row.status IN (:...undecided)', {
          roundId: round.id,
          undecided: UNDECIDED,
        }),
    });
    if (waiting > 0) throw invalid('', 'recruitment:APPLICATIONS_WAITING', { count: waiting });
  });
}

export const archiveRound = (work: Work, id: string): Promise<RecruitmentRound> =>
  take(work, id, 'archiveRound', 'archive');

/** Closes the rounds whose time is up. Applications stop at that moment anyway; this tells the state. */
export async function closeExpiredRounds(system: Context): Promise<void> {
  await system.write(async (work) => {
    const expired = await work.loadAll(RecruitmentRound, 'close', (w) =>
      w.where("row.status = 'OPEN' AND row.closesAt <= :now", { now: work.now }),
    );
    for (const { id } of expired) await closeRound(work, id);
  });
}

async function take(
  work: Work,
  id: string,
  step: keyof typeof roundStates.steps,
  action: Action,
  check: (round: RecruitmentRound) => Promise<void> = async () => undefined,
): Promise<RecruitmentRound> {
  const round = await work.load(RecruitmentRound, id, action);
  const change = roundStates.take(round, step);
  await check(round);
  await work.save(round);
  await work.record(step, round, change);
  return round;
}

function checkDates({ opensAt, closesAt }: { opensAt: Date; closesAt: Date }): void {
  if (closesAt <= opensAt) throw invalid('closesAt', 'recruitment:CLOSES_BEFORE_IT_OPENS');
}
