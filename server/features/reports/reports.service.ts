import type { Context } from '../../access/context.js';
import type { Narrow, Store } from '../../access/store.js';
import { invalid, NotFound } from '../../platform/errors.js';
import { Activity } from '../activities/activities.entity.js';
import { Reach } from '../matching/matching.entity.js';
import { Municipality } from '../region/region.entity.js';
import { figuresBy, figuresIn, NOTHING_DONE } from './figures.js';
import type { ReportArgs } from './reports.input.js';
import type { Figures, ImpactFigures, OwnFigures, ReachFigures, Report } from './reports.types.js';

/** Smaller counts could point at people. */
const SMALLEST_COUNT = 5;
const EVERYTHING: Narrow = (w) => w.where('1 = 1');

/** What the programme did in a period: six statements, however much it was. */
export async function programmeReport(context: Context, args: ReportArgs): Promise<Report> {
  const { from, to } = args;
  if (from > to) throw invalid('to', 'reports:PERIOD');
  const { store } = context.system;
  const where = inPeriod(args);
  const [totals, municipalities, kinds, months, byReach, municipalitiesInRegion] = await Promise.all([
    figuresIn(store, where),
    figuresBy(store, 'row.municipalityId', where),
    figuresBy(store, 'row.kindId', where),
    figuresBy(store, 'SUBSTR(row.heldOn, 1, 7)', where),
    reachIn(store, where),
    store.count(Municipality),
  ]);
  return {
    ...{ from, to, totals, byReach, municipalitiesInRegion },
    byMunicipality: mostFirst(municipalities).map(({ key, figures }) => ({ municipalityId: key, figures })),
    byKind: mostFirst(kinds).map(({ key, figures }) => ({ kindId: key, figures })),
    byMonth: months.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ key, figures }) => ({ month: key, figures })),
  };
}

/** The volunteer's own figures. */
export function myFigures(context: Context): Promise<OwnFigures> {
  return ownFigures(context, (w) => w.where('row.userId = :userId', { userId: context.actor.userId }));
}

/** What an organisation of the person received. */
export async function organisationFigures(context: Context, organisationId: string): Promise<OwnFigures> {
  if (!context.actor.facts.organisationIds.includes(organisationId)) throw new NotFound();
  return ownFigures(context, (w) => w.where('row.organisationId = :organisationId', { organisationId }));
}

export async function impactFigures(context: Context): Promise<ImpactFigures> {
  const { confirmedMinutes, organisations, municipalities, volunteers } = await figuresIn(
    context.system.store,
    EVERYTHING,
  );
  const shown = (count: number) => (count < SMALLEST_COUNT ? null : count);
  return {
    hours: shown(Math.floor(confirmedMinutes / 60)),
    organisations: shown(organisations),
    municipalities: shown(municipalities),
    volunteers: shown(volunteers),
  };
}

/** Only rows that the person may read count, so that nobody learns from a sum what no list shows them. */
async function ownFigures(context: Context, whose: Narrow): Promise<OwnFigures> {
  const { store } = context;
  const month = context.clock.today().slice(0, 7);
  const [totals, byReach, [open]] = await Promise.all([
    figuresIn(store, whose),
    reachIn(store, whose),
    store.aggregate(Activity, {
      select: {
        thisMonth: `COALESCE(SUM(CASE WHEN row.heldOn LIKE '${month}-%' THEN row.minutes ELSE 0 END), 0)`,
        waiting: "COALESCE(SUM(CASE WHEN row.status = 'SUBMITTED' THEN row.minutes ELSE 0 END), 0)",
      },
      where: (w) => {
        whose(w);
        w.andWhere("row.status <> 'DRAFT'");
      },
    }),
  ]);
  return {
    ...{ totals, byReach },
    minutesThisMonth: Number(open?.thisMonth ?? 0),
    waitingMinutes: Number(open?.waiting ?? 0),
  };
}

async function reachIn(store: Store, where: Narrow): Promise<ReachFigures[]> {
  const rows = await figuresBy(store, 'row.reach', where);
  const known = new Map(rows.map(({ key, figures }) => [key, figures]));
  return Object.values(Reach).map((reach) => ({ reach, figures: known.get(reach) ?? NOTHING_DONE }));
}

const mostFirst = (rows: Array<{ key: string; figures: Figures }>) =>
  rows.sort((a, b) => b.figures.confirmedMinutes - a.figures.confirmedMinutes || (a.key < b.key ? -1 : 1));

const inPeriod =
  ({ from, to, municipalityId, kindId }: ReportArgs): Narrow =>
  (w) => {
    w.where('row.heldOn BETWEEN :from AND :to', { from, to });
    if (municipalityId) w.andWhere('row.municipalityId = :municipalityId', { municipalityId });
    if (kindId) w.andWhere('row.kindId = :kindId', { kindId });
  };
