import type { Store } from '../access/store.js';
import { User } from '../features/accounts/user.entity.js';
import { Activity } from '../features/activities/activities.entity.js';
import { Agreement } from '../features/agreements/agreements.entity.js';
import type { MatchExplanation, Reach } from '../features/matching/matching.entity.js';
import { Match } from '../features/matching/matching.entity.js';
import { Membership, Organisation } from '../features/organisations/organisations.entity.js';
import { distanceKm } from '../features/region/index.js';
import { Municipality } from '../features/region/region.entity.js';
import type { SupportRequest } from '../features/support/support.entity.js';
import { CompetenceClaim, Tie } from '../features/volunteers/volunteers.entity.js';
import type { Row, RowClass } from '../platform/database/row.entity.js';

/*
 * The ranking of volunteers said as plainly as it can be: volunteer by volunteer, row by row, from the database. What
 * works it out from memory must answer exactly this. It shares nothing with it but the entities and the distance.
 */

interface Ranked {
  id: string;
  explanation: MatchExplanation;
}

/** All who can be proposed for a request, the most suitable first, with the reasons. */
export async function referenceRanking(store: Store, request: SupportRequest, today: string): Promise<Ranked[]> {
  const found: Array<Ranked & { sortName: string }> = [];
  for (const volunteer of await store.list(User, { where: (w) => w.where('row.volunteerSince IS NOT NULL') })) {
    if (volunteer.closed || !(await canBeProposed(store, volunteer, request, today))) continue;
    const { id, sortName } = volunteer;
    found.push({ id, sortName, explanation: await explain(store, volunteer, request) });
  }
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  found.sort(
    (a, b) => b.explanation.score - a.explanation.score || compare(a.sortName, b.sortName) || compare(a.id, b.id),
  );
  return found.map(({ id, explanation }) => ({ id, explanation }));
}

async function canBeProposed(store: Store, { id }: User, request: SupportRequest, today: string): Promise<boolean> {
  const agreements = await rowsOf(store, Agreement, id);
  const covered = agreements.some(({ parentId, validFrom, validTo, foundationSignedAt, status, terminatedOn }) => {
    if (parentId !== null) return false;
    if (today < validFrom || today > validTo || foundationSignedAt === null) return false;
    if (status === 'TERMINATED') return terminatedOn !== null && today <= terminatedOn;
    return ['SIGNED_BY_FOUNDATION', 'IN_FORCE', 'EXPIRED'].includes(status);
  });
  const memberships = await rowsOf(store, Membership, id);
  const matches = await rowsOf(store, Match, id);
  return (
    covered &&
    !memberships.some(({ organisationId }) => organisationId === request.organisationId) &&
    !matches.some(({ requestId, status }) => requestId === request.id && status !== 'EXPIRED')
  );
}

async function explain(store: Store, volunteer: User, request: SupportRequest): Promise<MatchExplanation> {
  const competences = await competencesOf(store, volunteer, request);
  const kilometres = await kilometresTo(store, volunteer, request);
  const freeMinutes = await freeMinutesOf(store, volunteer);
  const reach = await reachOf(store, volunteer, request.organisationId);
  const reachFit = { OUTSIDE: 1, ONE_STEP: 0.5, INSIDE: 0 }[reach];
  const fits = competences.map(({ wanted, level }) => Math.min(1, level / wanted));
  const competenceFit = fits.length === 0 ? 1 : fits.reduce((sum, fit) => sum + fit, 0) / fits.length;
  const range = volunteer.travelKm ?? 40;
  const nearness = kilometres === null ? 0.5 : Math.max(0, 1 - kilometres / (2 * range));
  const distanceFit = request.online ? 1 : nearness;
  const availabilityFit = freeMinutes === null ? 0.5 : room(freeMinutes, request.effortMinutes);
  const rounded = (fit: number) => Math.round(fit * 1000) / 1000;
  return {
    score: rounded(0.45 * competenceFit + 0.2 * reachFit + 0.2 * distanceFit + 0.15 * availabilityFit),
    competenceFit: rounded(competenceFit),
    competences,
    distanceKm: request.online || kilometres === null ? null : Math.round(kilometres),
    distanceFit: rounded(distanceFit),
    reach,
    reachFit,
    freeMinutes,
    availabilityFit: rounded(availabilityFit),
  };
}

function room(freeMinutes: number, effortMinutes: number): number {
  if (freeMinutes <= 0) return 0;
  return effortMinutes <= 0 ? 1 : Math.min(1, freeMinutes / effortMinutes);
}

async function competencesOf(store: Store, { id }: User, request: SupportRequest) {
  const claims = await rowsOf(store, CompetenceClaim, id);
  return request.competences.map(({ competenceId, level: wanted }) => {
    const levels = claims.filter((claim) => claim.competenceId === competenceId).map(({ level }) => level);
    return { competenceId, wanted, level: Math.max(0, ...levels) };
  });
}

async function kilometresTo(store: Store, { municipalityId }: User, request: SupportRequest): Promise<number | null> {
  if (municipalityId === null) return null;
  return distanceKm(
    await store.get(Municipality, request.municipalityId),
    await store.get(Municipality, municipalityId),
  );
}

async function freeMinutesOf(store: Store, { id, monthlyMinutes }: User): Promise<number | null> {
  if (monthlyMinutes === null) return null;
  const open = (await rowsOf(store, Match, id)).filter(({ status }) =>
    ['PROPOSED', 'VOLUNTEER_ACCEPTED', 'AGREED', 'ACTIVE'].includes(status),
  );
  return open.reduce((left, { plannedMinutes }) => left - plannedMinutes, monthlyMinutes);
}

/** As docs/adr/0005-reach.md has it. */
async function reachOf(store: Store, volunteer: User, organisationId: string): Promise<Reach> {
  const organisation = await store.get(Organisation, organisationId);
  const ties = await rowsOf(store, Tie, volunteer.id);
  const activities = await rowsOf(store, Activity, volunteer.id);
  const circle = new Set([
    ...(await rowsOf(store, Membership, volunteer.id)).map((row) => row.organisationId),
    ...activities.filter(({ status }) => /CONFIRMED|ACCEPTED|LOCKED/.test(status)).map((row) => row.organisationId),
    ...ties.map((row) => row.organisationId),
  ]);
  if (circle.has(organisationId) || ties.some(({ searchName }) => searchName === organisation.searchName))
    return 'INSIDE';
  if (volunteer.municipalityId === organisation.municipalityId) return 'ONE_STEP';
  const members = await store.list(Membership, { where: (w) => w.where({ organisationId }) });
  for (const { userId } of members) {
    for (const shared of await rowsOf(store, Membership, userId))
      if (circle.has(shared.organisationId)) return 'ONE_STEP';
  }
  return 'OUTSIDE';
}

const rowsOf = <T extends Row & { userId: string }>(store: Store, Entity: RowClass<T>, userId: string): Promise<T[]> =>
  store.list(Entity, { where: (w) => w.where({ userId }) });
