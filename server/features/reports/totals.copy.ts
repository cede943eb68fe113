import { dayNumber } from '../../platform/clock.js';
import type { CopyOf } from '../../platform/copies/kept-copy.js';
import { Ordinals } from '../../platform/copies/ordinals.js';
import { source } from '../../platform/copies/source.js';
import { Reach } from '../matching/matching.entity.js';
import { Municipality } from '../region/region.entity.js';
import type { ReportArgs } from './reports.input.js';
import type { Figures, ReachFigures, Report } from './reports.types.js';
import { Tally } from './tally.js';
import { ActivityTotal } from './totals.entity.js';
import { type TotalNumbers, TotalsTable } from './totals-table.js';

const REACHES = Object.values(Reach);
const OUTSIDE = REACHES.indexOf('OUTSIDE');

/** The number of what nothing belongs to. */
const NONE = -1;

/** Different questions that are remembered until something changes. */
const MOST_ANSWERS = 100;

type StoredTotal = Omit<ActivityTotal, 'userId'>;

/** The totals of confirmed activities in memory, from which any report is added up. */
export class ProgrammeTotals {
  private readonly table = new TotalsTable();
  private readonly users = new Ordinals();
  private readonly organisations = new Ordinals();
  private readonly municipalities = new Ordinals();
  private readonly kinds = new Ordinals();
  private readonly months = new Ordinals();
  private readonly inRegion = new Set<string>();
  private readonly answers = new Map<string, Report>();

  /** Takes all totals of a volunteer in place of the former ones. */
  replace(userId: string, totals: readonly StoredTotal[]): void {
    this.answers.clear();
    const user = this.users.of(userId);
    this.table.replace(
      user,
      totals.map((total) => this.numbersOf(user, total)),
    );
  }

  municipality(id: string, exists: boolean): void {
    this.answers.clear();
    if (exists) this.inRegion.add(id);
    else this.inRegion.delete(id);
  }

  /** What was done in the period and passes the filters. The same object for the same question: do not change it. */
  report({ from, to, municipalityId, kindId }: ReportArgs): Report {
    const question = [from, to, municipalityId, kindId].join(' ');
    let answer = this.answers.get(question);
    if (!answer) {
      if (this.answers.size >= MOST_ANSWERS) this.answers.clear();
      answer = this.addUp({ from, to, ...(municipalityId && { municipalityId }), ...(kindId && { kindId }) });
      this.answers.set(question, answer);
    }
    return answer;
  }

  private numbersOf(user: number, total: StoredTotal): TotalNumbers {
    const { heldOn, activities, minutes, acceptedMinutes, participants, firstContacts } = total;
    return {
      user,
      organisation: this.organisations.of(total.organisationId),
      municipality: this.municipalities.of(total.municipalityId),
      kind: this.kinds.of(total.kindId),
      reach: REACHES.indexOf(total.reach),
      day: dayNumber(heldOn),
      month: this.months.of(heldOn.slice(0, 7)),
      ...{ activities, minutes, acceptedMinutes, participants, firstContacts },
    };
  }

  private addUp({ from, to, municipalityId, kindId }: ReportArgs): Report {
    const extent = {
      users: this.users.size,
      organisations: this.organisations.size,
      municipalities: this.municipalities.size,
    };
    const [all, reaches] = [new Tally(1, extent), new Tally(REACHES.length, extent)];
    const places = new Tally(this.municipalities.size, extent);
    const kinds = new Tally(this.kinds.size, extent);
    const months = new Tally(this.months.size, extent);
    const [first, last] = [dayNumber(from), dayNumber(to)];
    const place = municipalityId ? (this.municipalities.known(municipalityId) ?? NONE) : null;
    const form = kindId ? (this.kinds.known(kindId) ?? NONE) : null;
    this.table.each((total) => {
      if (total.day < first || total.day > last) return;
      if ((place !== null && total.municipality !== place) || (form !== null && total.kind !== form)) return;
      const isOutside = total.reach === OUTSIDE;
      all.add(0, total, isOutside);
      places.add(total.municipality, total, isOutside);
      kinds.add(total.kind, total, isOutside);
      months.add(total.month, total, isOutside);
      reaches.add(total.reach, total, isOutside);
    });
    return {
      ...{ from, to, totals: all.figures(0), municipalitiesInRegion: this.inRegion.size },
      byMunicipality: mostFirst(linesOf(places, this.municipalities)).map(([municipalityId, figures]) => ({
        municipalityId,
        figures,
      })),
      byKind: mostFirst(linesOf(kinds, this.kinds)).map(([kindId, figures]) => ({ kindId, figures })),
      byMonth: linesOf(months, this.months)
        .sort(byKey)
        .map(([month, figures]) => ({ month, figures })),
      byReach: REACHES.map((reach, group): ReachFigures => ({ reach, figures: reaches.figures(group) })),
    };
  }
}

type Line = [key: string, figures: Figures];

const linesOf = (tally: Tally, things: Ordinals): Line[] =>
  tally.present().map((group) => [things.idOf(group), tally.figures(group)]);

const byKey = ([a]: Line, [b]: Line): number => (a < b ? -1 : 1);

const mostFirst = (lines: Line[]): Line[] =>
  lines.sort((a, b) => b[1].confirmedMinutes - a[1].confirmedMinutes || byKey(a, b));

export const programmeTotals: CopyOf<ProgrammeTotals> = {
  name: 'totals of the programme',
  empty: () => new ProgrammeTotals(),
  sources: [
    source(
      ActivityTotal,
      {
        by: 'userId',
        columns: [
          'heldOn',
          'organisationId',
          'municipalityId',
          'kindId',
          'reach',
          'activities',
          'minutes',
          'acceptedMinutes',
          'participants',
          'firstContacts',
        ],
      },
      (totals: ProgrammeTotals, userId, rows) => totals.replace(userId, rows),
    ),
    source(Municipality, { by: 'id', columns: [] }, (totals: ProgrammeTotals, id, rows) =>
      totals.municipality(id, rows.length > 0),
    ),
  ],
};
