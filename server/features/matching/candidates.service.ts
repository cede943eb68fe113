import type { Store } from '../../access/store.js';
import type { Clock } from '../../platform/clock.js';
import { User } from '../accounts/user.entity.js';
import { usersWithAgreementOn } from '../agreements/index.js';
import { distanceKm } from '../region/index.js';
import { Municipality } from '../region/region.entity.js';
import type { SupportRequest } from '../support/support.entity.js';
import { CompetenceClaim } from '../volunteers/volunteers.entity.js';
import { Match } from './matching.entity.js';
import { OPEN } from './matching.states.js';
import type { Candidate } from './ranking.js';
import { reachOfAll } from './reach.js';

/** Both a `Work` and a `Context`: who sees what the comparison needs, which is the portal alone. */
interface Asker {
  readonly system: { readonly store: Store };
  readonly clock: Clock;
}

interface Volunteer {
  id: string;
  sortName: string;
  municipalityId: string | null;
  travelKm: number | null;
  monthlyMinutes: number | null;
}

/**
 * All who could be proposed for a request: an agreement in force today, an open account, not of the organisation itself
 * and not brought together with the request before (an expired proposal may be repeated). The number of statements
 * does not grow with the number of volunteers.
 */
export async function candidatesFor(asker: Asker, request: SupportRequest): Promise<Candidate[]> {
  const agreed = await usersWithAgreementOn(asker.system.store, asker.clock.today());
  const volunteers = (await eligible(asker.system.store, request)).filter(({ id }) => agreed.has(id));
  return compare(asker, request, volunteers);
}

/** One volunteer as a candidate, whether or not the list would show them. */
export async function candidateOf(asker: Asker, request: SupportRequest, volunteer: Volunteer): Promise<Candidate> {
  const [candidate] = await compare(asker, request, [volunteer]);
  if (!candidate) throw new Error('One volunteer makes one candidate');
  return candidate;
}

/**
 * Minutes that a volunteer has promised: the planned effort of every match that is still open. It weighs on the present
 * month until it is finished, because a match has no date yet.
 */
export async function promisedMinutes(store: Store, userId: string | null): Promise<Map<string, number>> {
  const rows = await store.aggregate(Match, {
    select: { userId: 'row.userId', minutes: 'SUM(row.plannedMinutes)' },
    groupBy: ['row.userId'],
    where: (w) => {
      w.where('row.status IN (:...open)', { open: OPEN });
      if (userId) w.andWhere('row.userId = :userId', { userId });
    },
  });
  return new Map(rows.map((row) => [String(row.userId), Number(row.minutes)]));
}

async function eligible(store: Store, request: SupportRequest): Promise<Volunteer[]> {
  const { id: requestId, organisationId } = request;
  const rows = await store.aggregate(User, {
    select: {
      id: 'row.id',
      sortName: 'row.sortName',
      municipalityId: 'row.municipalityId',
      travelKm: 'row.travelKm',
      monthlyMinutes: 'row.monthlyMinutes',
    },
    where: (w) =>
      w
        .where('row.volunteerSince IS NOT NULL AND row.closed = FALSE')
        .andWhere('row.id NOT IN (SELECT m.userId FROM memberships m WHERE m.organisationId = :organisationId)', {
          organisationId,
        })
        .andWhere(
          "row.id NOT IN (SELECT t.userId FROM matches t WHERE t.requestId = :requestId AND t.status <> 'EXPIRED')",
          { requestId },
        ),
  });
  return rows as unknown as Volunteer[];
}

async function compare(asker: Asker, request: SupportRequest, volunteers: Volunteer[]): Promise<Candidate[]> {
  const { store } = asker.system;
  const only = volunteers.length === 1 ? (volunteers[0]?.id ?? null) : null;
  const [reach, promised, levels, distances] = await Promise.all([
    reachOfAll(asker, volunteers, request.organisationId),
    promisedMinutes(store, only),
    levelsOf(store, request, only),
    distancesTo(store, request.municipalityId),
  ]);
  return volunteers.map(({ id, sortName, municipalityId, travelKm, monthlyMinutes }) => ({
    id,
    sortName,
    travelKm,
    levels: levels.get(id) ?? new Map<string, number>(),
    distanceKm: municipalityId === null ? null : (distances.get(municipalityId) ?? null),
    freeMinutes: monthlyMinutes === null ? null : monthlyMinutes - (promised.get(id) ?? 0),
    reach: reach.get(id) ?? 'OUTSIDE',
  }));
}

/** Best level of each wanted competence, by volunteer. */
async function levelsOf(
  store: Store,
  request: SupportRequest,
  userId: string | null,
): Promise<Map<string, Map<string, number>>> {
  const wanted = request.competences.map(({ competenceId }) => competenceId);
  const levels = new Map<string, Map<string, number>>();
  if (wanted.length === 0) return levels;
  const rows = await store.aggregate(CompetenceClaim, {
    select: { userId: 'row.userId', competenceId: 'row.competenceId', level: 'MAX(row.level)' },
    groupBy: ['row.userId', 'row.competenceId'],
    where: (w) => {
      w.where('row.competenceId IN (:...wanted)', { wanted });
      if (userId) w.andWhere('row.userId = :userId', { userId });
    },
  });
  for (const row of rows) {
    const own = levels.get(String(row.userId)) ?? new Map<string, number>();
    levels.set(String(row.userId), own.set(String(row.competenceId), Number(row.level)));
  }
  return levels;
}

/** Kilometres from every municipality of the region to this one. */
async function distancesTo(store: Store, municipalityId: string): Promise<Map<string, number>> {
  const municipalities = await store.list(Municipality);
  const here = municipalities.find(({ id }) => id === municipalityId);
  return new Map(here ? municipalities.map((there) => [there.id, distanceKm(here, there)]) : []);
}
