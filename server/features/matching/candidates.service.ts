import type { Store } from '../../access/store.js';
import type { User } from '../accounts/user.entity.js';
import { distanceKm } from '../region/index.js';
import { Municipality } from '../region/region.entity.js';
import type { SupportRequest } from '../support/support.entity.js';
import { CompetenceClaim } from '../volunteers/volunteers.entity.js';
import { Match } from './matching.entity.js';
import { OPEN } from './matching.states.js';
import type { Candidate } from './ranking.js';
import { reachOf } from './reach.js';

/** Both a `Work` and a `Context`: who sees what the comparison needs, which is the portal alone. */
interface Asker {
  readonly system: { readonly store: Store };
}

type Volunteer = Pick<User, 'id' | 'sortName' | 'municipalityId' | 'travelKm' | 'monthlyMinutes'>;

/**
 * One volunteer as a candidate, whether or not the ranking would show them, as the database knows them: inside a
 * transaction it counts what that has changed. `bestFor` says the same of all of them from memory.
 */
export async function candidateOf(asker: Asker, request: SupportRequest, volunteer: Volunteer): Promise<Candidate> {
  const { store } = asker.system;
  const { id, sortName, municipalityId, travelKm, monthlyMinutes } = volunteer;
  const [reach, promised, levels, kilometres] = await Promise.all([
    reachOf(asker, id, request.organisationId),
    promisedMinutes(store, id),
    levelsOf(store, request, id),
    kilometresBetween(store, municipalityId, request.municipalityId),
  ]);
  const freeMinutes = monthlyMinutes === null ? null : monthlyMinutes - promised;
  return { id, sortName, travelKm, levels, freeMinutes, reach, distanceKm: kilometres };
}

/**
 * Minutes that a volunteer has promised: the planned effort of every match that is still open. It weighs on the present
 * month until it is finished, because a match has no date yet.
 */
async function promisedMinutes(store: Store, userId: string): Promise<number> {
  const [row] = await store.aggregate(Match, {
    select: { minutes: 'COALESCE(SUM(row.plannedMinutes), 0)' },
    where: (w) => w.where('row.status IN (:...open) AND row.userId = :userId', { open: OPEN, userId }),
  });
  return Number(row?.minutes);
}

/** The volunteer's best level of each wanted competence. */
async function levelsOf(store: Store, request: SupportRequest, userId: string): Promise<Map<string, number>> {
  const wanted = request.competences.map(({ competenceId }) => competenceId);
  if (wanted.length === 0) return new Map();
  const rows = await store.aggregate(CompetenceClaim, {
    select: { competenceId: 'row.competenceId', level: 'MAX(row.level)' },
    groupBy: ['row.competenceId'],
    where: (w) => w.where('row.competenceId IN (:...wanted) AND row.userId = :userId', { wanted, userId }),
  });
  return new Map(rows.map((row) => [String(row.competenceId), Number(row.level)]));
}

async function kilometresBetween(store: Store, from: string | null, to: string): Promise<number | null> {
  if (from === null) return null;
  const [here, there] = await Promise.all([store.load(Municipality, to), store.load(Municipality, from)]);
  return here && there && distanceKm(here, there);
}
