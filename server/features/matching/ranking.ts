import type { CompetenceComparison, MatchExplanation, Reach } from './matching.entity.js';

/** What a request asks for. */
export interface Wanted {
  competences: ReadonlyArray<{ competenceId: string; level: number }>;
  effortMinutes: number;
  online: boolean;
}

/** What has to be known of a volunteer to compare them with a request. */
export interface Candidate {
  id: string;
  sortName: string;
  /** Best level per competence id. */
  levels: ReadonlyMap<string, number>;
  /** To the request's municipality; null when the volunteer's own is unknown. */
  distanceKm: number | null;
  travelKm: number | null;
  /** Minutes left this month; null when the volunteer has not said how much time there is. */
  freeMinutes: number | null;
  reach: Reach;
}

export interface Ranked {
  id: string;
  explanation: MatchExplanation;
}

/**
 * What counts and how much; the parts add up to 1. Knowing the matter comes first. Reaching beyond the circle weighs
 * as much as being near, so that a stranger within the travel range goes before an old friend next door.
 */
export const WEIGHTS = { competence: 0.45, reach: 0.2, distance: 0.2, availability: 0.15 } as const;

const REACH_FIT: Readonly<Record<Reach, number>> = { OUTSIDE: 1, ONE_STEP: 0.5, INSIDE: 0 };

/** For someone who has not said how far they travel. */
const USUAL_TRAVEL_KM = 40;

/** Neither for nor against: what the volunteer has not told. */
const UNKNOWN = 0.5;

/** Volunteers in the order in which they suit: by score, then by name, then by id, so that it is always the same. */
export function rank(wanted: Wanted, candidates: readonly Candidate[]): Ranked[] {
  return candidates
    .map((candidate) => ({ candidate, explanation: explain(wanted, candidate) }))
    .sort(
      (a, b) =>
        b.explanation.score - a.explanation.score ||
        compare(a.candidate.sortName, b.candidate.sortName) ||
        compare(a.candidate.id, b.candidate.id),
    )
    .map(({ candidate, explanation }) => ({ id: candidate.id, explanation }));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** How one volunteer suits a request, and why. */
export function explain(wanted: Wanted, candidate: Candidate): MatchExplanation {
  const competences = compared(wanted, candidate);
  const competenceFit = fitOf(competences);
  const distanceFit = wanted.online ? 1 : nearness(candidate.distanceKm, candidate.travelKm);
  const availabilityFit = roomFor(wanted.effortMinutes, candidate.freeMinutes);
  const reachFit = REACH_FIT[candidate.reach];
  const score =
    WEIGHTS.competence * competenceFit +
    WEIGHTS.reach * reachFit +
    WEIGHTS.distance * distanceFit +
    WEIGHTS.availability * availabilityFit;
  return {
    score: rounded(score),
    competenceFit: rounded(competenceFit),
    competences,
    distanceKm: wanted.online || candidate.distanceKm === null ? null : Math.round(candidate.distanceKm),
    distanceFit: rounded(distanceFit),
    reach: candidate.reach,
    reachFit,
    freeMinutes: candidate.freeMinutes,
    availabilityFit: rounded(availabilityFit),
  };
}

/** Three decimals: what is shown is what orders. */
const rounded = (fit: number): number => Math.round(fit * 1000) / 1000;

const compared = (wanted: Wanted, { levels }: Candidate): CompetenceComparison[] =>
  wanted.competences.map(({ competenceId, level }) => ({
    competenceId,
    wanted: level,
    level: levels.get(competenceId) ?? 0,
  }));

/** The mean of how far each wanted level is reached; more than is wanted helps no further. Nothing wanted, all fit. */
function fitOf(competences: readonly CompetenceComparison[]): number {
  if (competences.length === 0) return 1;
  const fits = competences.map(({ wanted, level }) => Math.min(1, level / wanted));
  return fits.reduce((sum, fit) => sum + fit, 0) / fits.length;
}

/** 1 on the spot, 0.5 where the travel range ends, 0 at twice the range: a range is a wish, not a wall. */
function nearness(distanceKm: number | null, travelKm: number | null): number {
  if (distanceKm === null) return UNKNOWN;
  return Math.max(0, 1 - distanceKm / (2 * (travelKm ?? USUAL_TRAVEL_KM)));
}

/** The share of the effort for which there is time left this month. */
function roomFor(effortMinutes: number, freeMinutes: number | null): number {
  if (freeMinutes === null) return UNKNOWN;
  if (freeMinutes <= 0) return 0;
  return effortMinutes <= 0 ? 1 : Math.min(1, freeMinutes / effortMinutes);
}
