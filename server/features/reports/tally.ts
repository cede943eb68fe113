import type { Figures } from './reports.types.js';
import type { TotalNumbers } from './totals-table.js';

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

/** Where each sum of a group stands; the sums of a group lie together. */
const ACTIVITIES = 0;
const MINUTES = 1;
const ACCEPTED_MINUTES = 2;
const OUTSIDE_MINUTES = 3;
const PARTICIPANTS = 4;
const FIRST_CONTACTS = 5;
const WIDTH = 6;

/** Figures of several groups of activities, added up total by total. */
export class Tally {
  private readonly sums: Float64Array;
  private readonly users: Different;
  private readonly organisations: Different;
  private readonly municipalities: Different;

  constructor(
    private readonly groups: number,
    { users, organisations, municipalities }: Extent,
  ) {
    this.sums = new Float64Array(groups * WIDTH);
    this.users = new Different(groups, users);
    this.organisations = new Different(groups, organisations);
    this.municipalities = new Different(groups, municipalities);
  }

  add(group: number, total: TotalNumbers, isOutside: boolean): void {
    const { sums } = this;
    const at = group * WIDTH;
    (sums[at + ACTIVITIES] as number) += total.activities;
    (sums[at + MINUTES] as number) += total.minutes;
    (sums[at + ACCEPTED_MINUTES] as number) += total.acceptedMinutes;
    if (isOutside) (sums[at + OUTSIDE_MINUTES] as number) += total.minutes;
    (sums[at + PARTICIPANTS] as number) += total.participants;
    (sums[at + FIRST_CONTACTS] as number) += total.firstContacts;
    this.users.meet(group, total.user);
    this.organisations.meet(group, total.organisation);
    this.municipalities.meet(group, total.municipality);
  }

  figures(group: number): Figures {
    const sum = (which: number) => this.sums[group * WIDTH + which] ?? 0;
    const [confirmedMinutes, outsideMinutes] = [sum(MINUTES), sum(OUTSIDE_MINUTES)];
    return {
      activities: sum(ACTIVITIES),
      confirmedMinutes,
      acceptedMinutes: sum(ACCEPTED_MINUTES),
      outsideMinutes,
      volunteers: this.users.counts[group] ?? 0,
      organisations: this.organisations.counts[group] ?? 0,
      municipalities: this.municipalities.counts[group] ?? 0,
      participants: sum(PARTICIPANTS),
      firstContacts: sum(FIRST_CONTACTS),
      outsideShare: confirmedMinutes > 0 ? outsideMinutes / confirmedMinutes : null,
    };
  }

  /** Groups that anything belongs to. */
  present(): number[] {
    const all = Array.from({ length: this.groups }, (_, group) => group);
    return all.filter((group) => this.sums[group * WIDTH + ACTIVITIES] !== 0);
  }
}
