import type { Figures } from './reports.types.js';
import type { TotalColumns } from './totals-table.js';

/** Which of so many members were met in which of so many groups: one bit each. */
class Different {
  readonly counts: Int32Array;
  private readonly met: Uint32Array;

  constructor(
    groups: number,
    private readonly members: number,
  ) {
    this.counts = new Int32Array(groups);
    this.met = new Uint32Array(Math.ceil((groups * members) / 32));
  }

  meet(group: number, member: number): void {
    const place = group * this.members + member;
    const bit = 1 << (place & 31);
    const known = this.met[place >>> 5] as number;
    if ((known & bit) !== 0) return;
    this.met[place >>> 5] = known | bit;
    (this.counts[group] as number) += 1;
  }
}

/** How many different things there may be. */
export interface Extent {
  users: number;
  organisations: number;
  municipalities: number;
}

/** What is summed of each group, and where it stands. */
const SUMMED = { activities: 0, minutes: 1, acceptedMinutes: 2, outsideMinutes: 3, participants: 4, firstContacts: 5 };
const WIDTH = Object.keys(SUMMED).length;

/** Figures of several groups of activities at once, added up total by total. */
export class Tally {
  private readonly sums: Float64Array;
  private readonly users: Different;
  private readonly organisations: Different;
  private readonly municipalities: Different;

  constructor(
    private readonly groups: number,
    { users, organisations, municipalities }: Extent,
    private readonly outside: number,
  ) {
    this.sums = new Float64Array(groups * WIDTH);
    this.users = new Different(groups, users);
    this.organisations = new Different(groups, organisations);
    this.municipalities = new Different(groups, municipalities);
  }

  /** Adds the total in that row of the columns to a group. */
  add(group: number, row: number, columns: TotalColumns): void {
    const at = group * WIDTH;
    const minutes = columns.minutes[row] as number;
    this.raise(at + SUMMED.activities, columns.activities[row] as number);
    this.raise(at + SUMMED.minutes, minutes);
    this.raise(at + SUMMED.acceptedMinutes, columns.acceptedMinutes[row] as number);
    if (columns.reach[row] === this.outside) this.raise(at + SUMMED.outsideMinutes, minutes);
    this.raise(at + SUMMED.participants, columns.participants[row] as number);
    this.raise(at + SUMMED.firstContacts, columns.firstContacts[row] as number);
    this.users.meet(group, columns.user[row] as number);
    this.organisations.meet(group, columns.organisation[row] as number);
    this.municipalities.meet(group, columns.municipality[row] as number);
  }

  figures(group: number): Figures {
    const sum = (name: keyof typeof SUMMED) => this.sums[group * WIDTH + SUMMED[name]] ?? 0;
    const [confirmedMinutes, outsideMinutes] = [sum('minutes'), sum('outsideMinutes')];
    return {
      activities: sum('activities'),
      confirmedMinutes,
      acceptedMinutes: sum('acceptedMinutes'),
      outsideMinutes,
      volunteers: this.users.counts[group] ?? 0,
      organisations: this.organisations.counts[group] ?? 0,
      municipalities: this.municipalities.counts[group] ?? 0,
      participants: sum('participants'),
      firstContacts: sum('firstContacts'),
      outsideShare: confirmedMinutes > 0 ? outsideMinutes / confirmedMinutes : null,
    };
  }

  /** Groups that anything belongs to. */
  present(): number[] {
    const all = Array.from({ length: this.groups }, (_, group) => group);
    return all.filter((group) => this.sums[group * WIDTH + SUMMED.activities] !== 0);
  }

  private raise(place: number, by: number): void {
    (this.sums[place] as number) += by;
  }
}
