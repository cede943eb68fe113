import type { Context } from '../../access/context.js';
import type { Narrow } from '../../access/store.js';
import { invalid, NotFound } from '../../platform/errors.js';
import { Reach } from '../matching/matching.entity.js';
import { figuresOf, sumsOf, total } from './figures.js';
import type { ReportArgs } from './reports.input.js';
import type { ImpactFigures, OwnFigures, Report } from './reports.types.js';
import { programmeTotals } from './totals.copy.js';

/** Smaller counts could point at people. */
const SMALLEST_COUNT = 5;
const ALWAYS = { from: '0000-01-01', to: '9999-12-31' };

/** What the programme did in a period, from the totals in memory. */
export async function programmeReport(context: Context, args: ReportArgs): Promise<Report> {
  if (args.from > args.to) throw invalid('to', 'reports:PERIOD');
  return (await context.copy(programmeTotals)).report(args);
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
  const { totals } = (await context.copy(programmeTotals)).report(ALWAYS);
  const { confirmedMinutes, organisations, municipalities, volunteers } = totals;
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
  const sums = await sumsOf(context.store, whose, context.clock.today().slice(0, 7));
  return {
    totals: figuresOf(sums),
    byReach: Object.values(Reach).map((reach) => ({
      reach,
      figures: figuresOf(sums.filter((each) => each.reach === reach)),
    })),
    minutesThisMonth: total(sums, 'minutesThisMonth'),
    waitingMinutes: total(sums, 'waitingMinutes'),
  };
}
