import type { MatchExplanation, Reach } from './matching.entity.js';

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

/** How one volunteer suits a request, and why. */
export function explain(wanted: Wanted, candidate: Candidate): MatchExplanation {
  const { freeMinutes, reach, travelKm } = candidate;
  const distanceKm = wanted.online ? null : candidate.distanceKm;
  const levels = wanted.competences.map(({ competenceId }) => candidate.levels.get(competenceId) ?? 0);
  const competenceFit = knowledge(wanted, levels);
  const distanceFit = nearness(wanted, candidate.distanceKm, travelKm);
  const availabilityFit = roomFor(wanted, freeMinutes);
  return {
    score: scoreOf(competenceFit, reach, distanceFit, availabilityFit),
    competenceFit: rounded(competenceFit),
    competences: wanted.competences.map(({ competenceId, level }, index) => ({
      competenceId,
      wanted: level,
      level: levels[index] ?? 0,
    })),
    distanceKm: distanceKm === null ? null : Math.round(distanceKm),
    distanceFit: rounded(distanceFit),
    reach,
    reachFit: REACH_FIT[reach],
    freeMinutes,
    availabilityFit: rounded(availabilityFit),
  };
}

/** The parts as one number. */
export const scoreOf = (competenceFit: number, reach: Reach, distanceFit: number, availabilityFit: number): number =>
  rounded(
    WEIGHTS.competence * competenceFit +
      WEIGHTS.reach * REACH_FIT[reach] +
      WEIGHTS.distance * distanceFit +
      WEIGHTS.availability * availabilityFit,
  );

/** Three decimals: what is shown is what orders. */
const rounded = (fit: number): number => Math.round(fit * 1000) / 1000;

/**
 * The mean of how far each wanted level is reached by the volunteer's `levels`, in the same order; more than is wanted
 * helps no further. Nothing wanted, all fit.
 */
export function knowledge({ competences }: Wanted, levels: ArrayLike<number>): number {
  if (competences.length === 0) return 1;
  let sum = 0;
  for (let index = 0; index < competences.length; index++) {
    sum += Math.min(1, (levels[index] ?? 0) / (competences[index]?.level ?? 1));
  }
  return sum / competences.length;
}

/** 1 on the spot or online, 0.5 where the travel range ends, 0 at twice the range: a range is a wish, not a wall. */
export function nearness({ online }: Wanted, distanceKm: number | null, travelKm: number | null): number {
  if (online) return 1;
  if (distanceKm === null) return UNKNOWN;
  return Math.max(0, 1 - distanceKm / (2 * (travelKm ?? USUAL_TRAVEL_KM)));
}

/** The share of the effort for which there is time left this month. */
export function roomFor({ effortMinutes }: Wanted, freeMinutes: number | null): number {
  if (freeMinutes === null) return UNKNOWN;
  if (freeMinutes <= 0) return 0;
  return effortMinutes <= 0 ? 1 : Math.min(1, freeMinutes / effortMinutes);
}
