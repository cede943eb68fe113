import DataLoader from 'dataloader';
import type { Context } from '../../access/context.js';
import type { Listing, Store, Unread } from '../../access/store.js';
import type { PageArgs } from '../../platform/graphql/connection.js';
import { Enrolment, TrainingSession } from './trainings.entity.js';
import type { SessionFilter } from './trainings.input.js';
import { TAKING } from './trainings.states.js';

/** A session that began within these hours still counts as upcoming: people look for it while it runs. */
const RUNNING_MS = 12 * 3_600_000;

/** Sessions by their start; `ledBy` leaves those that the person leads. */
export function listSessions(
  context: Context,
  args: PageArgs,
  filter: SessionFilter = {},
  ledBy?: string,
): Listing<TrainingSession> {
  const { upcoming, over, statuses, trainingId, municipalityId } = filter;
  return context.store.page(TrainingSession, args, {
    order: [['startsAt', upcoming === false ? 'DESC' : 'ASC']],
    where: (w) => {
      w.where('1 = 1');
      if (typeof upcoming === 'boolean') {
        const since = new Date(context.clock.now().getTime() - RUNNING_MS);
        w.andWhere(upcoming ? 'row.startsAt >= :since' : 'row.startsAt < :since', { since });
      }
      if (typeof over === 'boolean') {
        w.andWhere(over ? 'row.endsAt <= :now' : 'row.endsAt > :now', { now: context.clock.now() });
      }
      if (statuses?.length) w.andWhere('row.status IN (:...statuses)', { statuses });
      // Proposals are for those who look for them.
      else w.andWhere("row.status <> 'PROPOSED'");
      if (trainingId) w.andWhere('row.trainingId = :trainingId', { trainingId });
      if (municipalityId) w.andWhere('row.municipalityId = :municipalityId', { municipalityId });
      if (ledBy) {
        const led = 'SELECT 1 FROM session_trainers t WHERE t.sessionId = row.id AND t.userId = :ledBy';
        w.andWhere(`EXISTS (${led})`, { ledBy });
      }
    },
  });
}

/** Places of a session. */
export interface Seats {
  taken: number;
  waiting: number;
}

interface Loaders {
  seats: DataLoader<string, Seats>;
  mine: DataLoader<string, Enrolment | null>;
  open: DataLoader<string, TrainingSession[]>;
  waitingPlace: DataLoader<string, number | null>;
}

/** Figures that fields of many rows ask for become one statement each; they live as long as what the person has read. */
const known = new WeakMap<Store, Loaders>();

export function loadersOf(context: Context): Loaders {
  const { store } = context;
  let loaders = known.get(store);
  if (!loaders) {
    loaders = {
      seats: new DataLoader((ids) => countSeats(context, ids)),
      mine: new DataLoader((ids) => ownEnrolments(context, ids)),
      open: new DataLoader((ids) => openSessions(context, ids)),
      waitingPlace: new DataLoader((ids) => waitingPlaces(context, ids)),
    };
    known.set(store, loaders);
  }
  return loaders;
}

async function countSeats(context: Context, ids: readonly string[]): Promise<Seats[]> {
  const rows = await context.system.store.aggregate(Enrolment, {
    select: { sessionId: 'row.sessionId', status: 'row.status', places: 'COUNT(*)' },
    groupBy: ['row.sessionId', 'row.status'],
    where: (w) => w.where("row.sessionId IN (:...ids) AND row.status <> 'CANCELLED'", { ids }),
  });
  const sum = (id: string, isCounted: (status: string) => boolean) =>
    rows
      .filter((row) => row.sessionId === id && isCounted(String(row.status)))
      .reduce((total, row) => total + Number(row.places), 0);
  const takes = (status: string) => TAKING.some((taking) => taking === status);
  return ids.map((id) => ({ taken: sum(id, takes), waiting: sum(id, (status) => status === 'WAITLISTED') }));
}

async function ownEnrolments(context: Context, ids: readonly string[]): Promise<Array<Enrolment | null>> {
  const { userId } = context.actor;
  const rows = await context.store.list(Enrolment, {
    where: (w) => w.where('row.userId = :userId AND row.sessionId IN (:...ids)', { userId, ids }),
  });
  return ids.map((id) => rows.find(({ sessionId }) => sessionId === id) ?? null);
}

async function openSessions(context: Context, ids: readonly string[]): Promise<TrainingSession[][]> {
  const rows = await context.store.list(TrainingSession, {
    order: [['startsAt', 'ASC']],
    where: (w) =>
      w.where("row.trainingId IN (:...ids) AND row.status = 'OPEN' AND row.startsAt > :now", {
        ids,
        now: context.clock.now(),
      }),
  });
  return ids.map((id) => rows.filter(({ trainingId }) => trainingId === id));
}

/** The place in the waiting list, from 1: how many who still wait asked no later. */
async function waitingPlaces(context: Context, ids: readonly string[]): Promise<Array<number | null>> {
  const before = "before.sessionId = row.sessionId AND before.status = 'WAITLISTED'";
  const noLater =
    'before.requestedAt < row.requestedAt OR (before.requestedAt = row.requestedAt AND before.id <= row.id)';
  const rows = await context.system.store.aggregate(Enrolment, {
    select: { id: 'row.id', place: 'COUNT(before.id)' },
    groupBy: ['row.id'],
    join: [{ Entity: Enrolment, alias: 'before', on: `${before} AND (${noLater})` }],
    where: (w) => w.where("row.id IN (:...ids) AND row.status = 'WAITLISTED'", { ids }),
  });
  const places = new Map(rows.map((row) => [String(row.id), Number(row.place)]));
  return ids.map((id) => places.get(id) ?? null);
}

/** The person's own enrolments, the latest first. */
export const myEnrolments = (context: Context): Unread<Enrolment[]> =>
  context.store.listing(Enrolment, {
    order: [['requestedAt', 'DESC']],
    where: (w) => w.where('row.userId = :userId', { userId: context.actor.userId }),
  });

/** What the person proposed, whatever became of it, the latest first. */
export const myProposals = (context: Context): Unread<TrainingSession[]> =>
  context.store.listing(TrainingSession, {
    order: [['createdAt', 'DESC']],
    where: (w) => w.where('row.proposedById = :userId', { userId: context.actor.userId }),
  });
