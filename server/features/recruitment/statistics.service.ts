import type { Context } from '../../access/context.js';
import type { Narrow, Store } from '../../access/store.js';
import { AuditEvent } from '../../platform/audit/audit-event.entity.js';
import { addDays, daysBetween } from '../../platform/clock.js';
import { Agreement } from '../agreements/agreements.entity.js';
import { Application, type ApplicationStatus, RecruitmentRound } from './recruitment.entity.js';
import { Review } from './reviews.entity.js';
import { REVIEWS_NEEDED, WIDEST_SPREAD } from './scoring.js';
import { groupsOf, withoutFew } from './statistics.groups.js';
import type { DayFigure, ReviewFigures, RoundFunnel, RoundStatistics, StatusFigure } from './statistics.types.js';

/** A chart of more days than this would show nothing. */
const MOST_DAYS = 400;
const ALL_REVIEWS = `row.reviewCount > ${REVIEWS_NEEDED} OR (row.reviewCount = ${REVIEWS_NEEDED} AND row.spread <= ${WIDEST_SPREAD})`;

/**
 * A round in figures: grouped statements, whose number follows from the form and not from the applications. Who may read
 * the applications counts those; for others the portal counts, and what few people have in common is left out.
 */
export async function roundStatistics(context: Context, id: string): Promise<RoundStatistics> {
  const round = await context.store.get(RecruitmentRound, id);
  const seesPeople = context.ability.can('review', 'Application');
  const store = seesPeople ? context.store : context.system.store;
  const ofRound: Narrow = (w) => w.where({ roundId: id });
  const [states, events, signed, byDay, reviews, medianDays, groups] = await Promise.all([
    statesIn(store, ofRound),
    eventsIn(store, ofRound),
    signedIn(context, id),
    daysIn(context, store, ofRound),
    reviewsIn(context, store, ofRound),
    medianIn(store, ofRound),
    groupsOf(context, store, round),
  ]);
  const funnel = funnelOf(states, events, signed);
  const { municipalitiesReached, municipalitiesInRegion } = groups;
  return {
    ...{ roundId: id, funnel, byDay, reviews, medianDays, municipalitiesReached, municipalitiesInRegion },
    people: states.reduce((sum, each) => sum + (each.status === 'WITHDRAWN' ? 0 : each.submitted), 0),
    byStatus: states.map(({ status, count }) => ({ status, count })),
    groups: seesPeople ? groups.groups : groups.groups.map(withoutFew),
    returnedShare: funnel.submitted > 0 ? (events.get('returnApplication') ?? 0) / funnel.submitted : null,
  };
}

interface State extends StatusFigure {
  submitted: number;
  reviewed: number;
}

async function statesIn(store: Store, where: Narrow): Promise<State[]> {
  const rows = await store.aggregate(Application, {
    select: {
      status: 'row.status',
      count: 'COUNT(*)',
      submitted: 'COUNT(row.submittedAt)',
      reviewed: `SUM(CASE WHEN ${ALL_REVIEWS} THEN 1 ELSE 0 END)`,
    },
    groupBy: ['row.status'],
    where,
  });
  return rows.map(({ status, count, submitted, reviewed }) => ({
    status: status as ApplicationStatus,
    ...{ count: Number(count), submitted: Number(submitted), reviewed: Number(reviewed) },
  }));
}

/** To how many applications it happened, by the trail: a state alone does not tell what was before it. */
async function eventsIn(store: Store, where: Narrow): Promise<Map<string, number>> {
  const rows = await store.aggregate(Application, {
    select: { event: 'told.event', count: 'COUNT(DISTINCT row.id)' },
    join: [
      {
        ...{ Entity: AuditEvent, alias: 'told' },
        on: "told.subjectId = row.id AND told.event IN ('startApplicationReview', 'returnApplication')",
      },
    ],
    groupBy: ['told.event'],
    where,
  });
  return new Map(rows.map(({ event, count }) => [String(event), Number(count)]));
}

const signedIn = ({ system }: Context, roundId: string): Promise<number> =>
  system.store.count(Agreement, {
    where: (w) =>
      w.where(
        `row.volunteerSignedAt IS NOT NULL AND row.foundationSignedAt IS NOT NULL
         AND row.applicationId IN (SELECT a.id FROM applications a WHERE a.roundId = :roundId)`,
        { roundId },
      ),
  });

function funnelOf(states: readonly State[], events: ReadonlyMap<string, number>, signed: number): RoundFunnel {
  const sum = (of: 'count' | 'submitted' | 'reviewed') => states.reduce((all, state) => all + state[of], 0);
  const at = (status: ApplicationStatus) => states.find((state) => state.status === status)?.count ?? 0;
  return {
    started: sum('count'),
    submitted: sum('submitted'),
    complete: events.get('startApplicationReview') ?? 0,
    reviewed: sum('reviewed'),
    ...{ accepted: at('ACCEPTED'), reserve: at('RESERVE'), rejected: at('REJECTED'), signed },
  };
}

/** Counted by the hour of UTC, whose number the length of the round bounds, and put together into days of the programme. */
async function daysIn({ clock }: Context, store: Store, ofRound: Narrow): Promise<DayFigure[]> {
  const rows = await store.aggregate(Application, {
    select: { hour: 'SUBSTR(row.submittedAt, 1, 13)', count: 'COUNT(*)' },
    groupBy: ['SUBSTR(row.submittedAt, 1, 13)'],
    where: submittedIn(ofRound),
  });
  const counts = new Map<string, number>();
  for (const { hour, count } of rows) {
    const day = clock.day(new Date(`${String(hour).replace(' ', 'T')}:00:00Z`));
    counts.set(day, (counts.get(day) ?? 0) + Number(count));
  }
  const days = [...counts.keys()].sort();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return [];
  const length = daysBetween(first, last) + 1;
  const shown = length > MOST_DAYS ? days : Array.from({ length }, (_, index) => addDays(first, index));
  return shown.map((day) => ({ day, count: counts.get(day) ?? 0 }));
}

/** How many there are is no secret; what they say is kept from whoever has yet to score the same application. */
async function reviewsIn(context: Context, store: Store, ofRound: Narrow): Promise<ReviewFigures> {
  const { unscoredApplicationIds: unscored } = context.actor.facts;
  const [rows, [scores]] = await Promise.all([
    context.system.store.aggregate(Review, {
      select: { status: 'row.status', isThird: 'row.isThird', count: 'COUNT(*)' },
      groupBy: ['row.status', 'row.isThird'],
      where: ofRound,
    }),
    store.aggregate(Application, {
      select: { score: 'AVG(row.score)', spread: 'AVG(CASE WHEN row.reviewCount > 1 THEN row.spread END)' },
      where: (w) => {
        ofRound(w);
        w.andWhere('row.reviewCount > 0');
        if (unscored.length > 0) w.andWhere('row.id NOT IN (:...unscored)', { unscored });
      },
    }),
  ]);
  const countOf = (isMeant: (row: (typeof rows)[number]) => boolean) =>
    rows.reduce((sum, row) => sum + (isMeant(row) ? Number(row.count) : 0), 0);
  return {
    assigned: countOf(({ status }) => status !== 'DECLINED'),
    submitted: countOf(({ status }) => status === 'SUBMITTED'),
    declined: countOf(({ status }) => status === 'DECLINED'),
    thirds: countOf(({ status, isThird }) => status !== 'DECLINED' && Number(isThird) === 1),
    averageScore: rounded(scores?.score),
    averageSpread: rounded(scores?.spread),
  };
}

const rounded = (value: unknown): number | null =>
  value === null || value === undefined ? null : Math.round(Number(value));

/** Counted by the days of both, so that neither database has to know what a median is. */
async function medianIn(store: Store, ofRound: Narrow): Promise<number | null> {
  const rows = await store.aggregate(Application, {
    select: { from: 'SUBSTR(row.submittedAt, 1, 10)', to: 'SUBSTR(row.decidedAt, 1, 10)', count: 'COUNT(*)' },
    groupBy: ['SUBSTR(row.submittedAt, 1, 10)', 'SUBSTR(row.decidedAt, 1, 10)'],
    where: (w) => {
      submittedIn(ofRound)(w);
      w.andWhere('row.decidedAt IS NOT NULL');
    },
  });
  const waits = rows
    .map(({ from, to, count }) => ({ days: daysBetween(String(from), String(to)), count: Number(count) }))
    .sort((one, other) => one.days - other.days);
  return medianOf(waits);
}

/** The middle of what was counted; of two in the middle their mean, rounded. */
export function medianOf(waits: ReadonlyArray<{ days: number; count: number }>): number | null {
  const all = waits.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return null;
  const at = (place: number): number => {
    let before = 0;
    for (const { days, count } of waits) {
      before += count;
      if (before > place) return days;
    }
    return 0;
  };
  return Math.round((at(Math.floor((all - 1) / 2)) + at(Math.floor(all / 2))) / 2);
}

const submittedIn =
  (ofRound: Narrow): Narrow =>
  (w) => {
    ofRound(w);
    w.andWhere('row.submittedAt IS NOT NULL');
  };
