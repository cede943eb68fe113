import { dayNumber } from '../../platform/clock.js';
import { NumberColumn } from '../../platform/copies/number-column.js';
import { Ordinals } from '../../platform/copies/ordinals.js';
import type { User } from '../accounts/user.entity.js';
import type { Point } from '../region/index.js';
import { Circles } from './circles.js';

type Profile = Pick<User, 'sortName' | 'municipalityId' | 'travelKm' | 'monthlyMinutes' | 'volunteerSince' | 'closed'>;
type Days = readonly [first: string, last: string];

/** Where an organisation is, and its folded name. */
export interface Seat {
  municipalityId: string;
  searchName: string;
}

/** In place of a number that nobody told. */
export const UNTOLD = -1;

/**
 * What the ranking has to know of all volunteers, in columns of numbers; the same that `candidateOf` asks the database
 * about one. Persons, municipalities and competences are numbered as they come.
 */
export class VolunteerFeatures {
  readonly circles = new Circles();
  readonly people = new Ordinals();
  readonly sortNames: string[] = [];
  /** 1 for volunteers with an open account. */
  readonly listed = new NumberColumn();
  readonly home = new NumberColumn(UNTOLD);
  readonly travelKm = new NumberColumn(UNTOLD);
  readonly monthlyMinutes = new NumberColumn(UNTOLD);
  readonly promisedMinutes = new NumberColumn();
  /** Days that agreements cover, from, to, from, to … */
  readonly covered: number[][] = [];
  readonly levels = new Map<string, NumberColumn>();
  readonly municipalities = new Ordinals();
  readonly points: Array<Point | undefined> = [];
  readonly seats = new Map<string, Seat>();
  readonly asked = new Map<string, number[]>();

  profile(userId: string, profile: Profile | undefined): void {
    const person = this.people.of(userId);
    this.listed.set(person, profile?.volunteerSince && !profile.closed ? 1 : 0);
    this.sortNames[person] = profile?.sortName ?? '';
    this.home.set(person, profile?.municipalityId ? this.municipalities.of(profile.municipalityId) : UNTOLD);
    this.travelKm.set(person, profile?.travelKm ?? UNTOLD);
    this.monthlyMinutes.set(person, profile?.monthlyMinutes ?? UNTOLD);
  }

  agreements(userId: string, days: readonly Days[]): void {
    this.covered[this.people.of(userId)] = days.flat().map(dayNumber);
  }

  /** The best of several claims of one competence counts. */
  competences(userId: string, claims: ReadonlyArray<{ competenceId: string; level: number }>): void {
    const person = this.people.of(userId);
    for (const column of this.levels.values()) column.set(person, 0);
    for (const { competenceId, level } of claims) {
      const column = this.levels.get(competenceId) ?? new NumberColumn();
      this.levels.set(competenceId, column);
      column.set(person, Math.max(level, column.get(person)));
    }
  }

  promised(userId: string, minutes: number): void {
    this.promisedMinutes.set(this.people.of(userId), minutes);
  }

  ties(userId: string, ties: Parameters<Circles['tied']>[1]): void {
    this.circles.tied(this.people.of(userId), ties);
  }

  memberships(userId: string, organisationIds: readonly string[]): void {
    this.circles.represents(this.people.of(userId), organisationIds);
  }

  supports(userId: string, organisationIds: readonly string[]): void {
    this.circles.supported(this.people.of(userId), organisationIds);
  }

  /** Who was brought together with a request, but for those who let a proposal expire. */
  askedFor(requestId: string, userIds: readonly string[]): void {
    if (userIds.length === 0) this.asked.delete(requestId);
    else
      this.asked.set(
        requestId,
        userIds.map((id) => this.people.of(id)),
      );
  }

  organisation(id: string, seat: Seat | undefined): void {
    if (seat) this.seats.set(id, seat);
    else this.seats.delete(id);
  }

  municipality(id: string, point: Point | undefined): void {
    this.points[this.municipalities.of(id)] = point;
  }
}
