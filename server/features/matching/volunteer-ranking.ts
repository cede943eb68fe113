import { dayNumber } from '../../platform/clock.js';
import type { NumberColumn } from '../../platform/copies/number-column.js';
import { distanceKm } from '../region/index.js';
import type { SupportRequest } from '../support/support.entity.js';
import { NEAR, WITHIN } from './circles.js';
import type { Reach } from './matching.entity.js';
import { type Candidate, explain, knowledge, nearness, type Ranked, roomFor, scoreOf } from './ranking.js';
import { Shortlist } from './shortlist.js';
import { type Seat, UNTOLD, type VolunteerFeatures } from './volunteer-features.js';

type Request = Pick<
  SupportRequest,
  'id' | 'organisationId' | 'municipalityId' | 'competences' | 'effortMinutes' | 'online'
>;

/**
 * The volunteers who suit a request best, in order: an agreement that covers today, an open account, not of the
 * organisation itself and not brought together with the request before (an expired proposal may be repeated). Only those
 * who are answered are explained; the others are a few sums each.
 */
export function bestFor(features: VolunteerFeatures, request: Request, today: string, places: number): Ranked[] {
  const seat = features.seats.get(request.organisationId);
  if (!seat) return [];
  const shortlist = new Shortlist<{ id: string; sortName: string; score: number; person: number }>(places);
  const comparison = new Comparison(features, request, seat);
  const passedOver = passedOverFor(features, request);
  const day = dayNumber(today);
  for (let person = 0; person < features.people.size; person++) {
    if (passedOver[person] === 1 || features.listed.get(person) === 0) continue;
    if (comparison.atMost(person) < shortlist.lowestScore || !isCovered(features.covered[person], day)) continue;
    const score = comparison.score(person);
    if (score < shortlist.lowestScore) continue;
    const id = features.people.idOf(person);
    shortlist.offer({ person, score, id, sortName: features.sortNames[person] ?? '' });
  }
  return shortlist.inOrder.map(({ id, person }) => ({
    id,
    explanation: explain(request, comparison.candidate(person)),
  }));
}

function passedOverFor(features: VolunteerFeatures, { id, organisationId }: Request): Uint8Array {
  const passedOver = new Uint8Array(features.people.size);
  for (const person of features.circles.members(organisationId)) passedOver[person] = 1;
  for (const person of features.asked.get(id) ?? []) passedOver[person] = 1;
  return passedOver;
}

/** `days` are from, to, from, to … */
function isCovered(days: readonly number[] = [], day: number): boolean {
  for (let index = 0; index < days.length; index += 2) {
    if ((days[index] ?? 0) <= day && day <= (days[index + 1] ?? 0)) return true;
  }
  return false;
}

const told = (number: number): number | null => (number === UNTOLD ? null : number);

/** Volunteers held against one request. */
class Comparison {
  private readonly near: Uint8Array;
  private readonly seatAt: number;
  /** By municipality; NaN where it is unknown. */
  private readonly kilometres: Float64Array;
  private readonly columns: ReadonlyArray<NumberColumn | undefined>;
  private readonly levels: number[];

  constructor(
    private readonly features: VolunteerFeatures,
    private readonly request: Request,
    seat: Seat,
  ) {
    const { circles, people, municipalities, levels } = features;
    this.near = circles.nearness(request.organisationId, seat.searchName, people.size);
    this.seatAt = municipalities.of(seat.municipalityId);
    this.kilometres = this.distances();
    this.columns = request.competences.map(({ competenceId }) => levels.get(competenceId));
    this.levels = request.competences.map(() => 0);
  }

  /** What the score cannot exceed, by the competences alone: for most that is too little already. */
  atMost(person: number): number {
    return scoreOf(this.knowledge(person), 'OUTSIDE', 1, 1);
  }

  score(person: number): number {
    const { request } = this;
    return scoreOf(
      this.knowledge(person),
      this.reach(person),
      nearness(request, this.distance(person), told(this.features.travelKm.get(person))),
      roomFor(request, this.freeMinutes(person)),
    );
  }

  candidate(person: number): Candidate {
    const { people, sortNames, travelKm } = this.features;
    const levels = this.request.competences.map(
      ({ competenceId }, index) => [competenceId, this.level(index, person)] as const,
    );
    return {
      id: people.idOf(person),
      sortName: sortNames[person] ?? '',
      levels: new Map(levels),
      distanceKm: this.distance(person),
      travelKm: told(travelKm.get(person)),
      freeMinutes: this.freeMinutes(person),
      reach: this.reach(person),
    };
  }

  private knowledge(person: number): number {
    for (let index = 0; index < this.levels.length; index++) this.levels[index] = this.level(index, person);
    return knowledge(this.request, this.levels);
  }

  private level(index: number, person: number): number {
    return this.columns[index]?.get(person) ?? 0;
  }

  private reach(person: number): Reach {
    const near = this.near[person];
    if (near === WITHIN) return 'INSIDE';
    return near === NEAR || this.features.home.get(person) === this.seatAt ? 'ONE_STEP' : 'OUTSIDE';
  }

  private distance(person: number): number | null {
    const kilometres = this.kilometres[this.features.home.get(person)] ?? Number.NaN;
    return Number.isNaN(kilometres) ? null : kilometres;
  }

  private freeMinutes(person: number): number | null {
    const monthly = told(this.features.monthlyMinutes.get(person));
    return monthly === null ? null : monthly - this.features.promisedMinutes.get(person);
  }

  private distances(): Float64Array {
    const { municipalities, points } = this.features;
    const here = points[municipalities.known(this.request.municipalityId) ?? UNTOLD];
    return Float64Array.from({ length: municipalities.size }, (_, municipality) => {
      const there = points[municipality];
      return here && there ? distanceKm(here, there) : Number.NaN;
    });
  }
}
