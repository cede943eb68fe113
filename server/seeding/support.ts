import { Match, type MatchStatus, type Reach } from '../features/matching/matching.entity.js';
import { type RequestStatus, SupportRequest } from '../features/support/support.entity.js';
import { fold } from '../platform/text/polish.js';
import type { Ground } from './ground.js';
import type { SeededOrganisation } from './organisations.js';
import type { SeededVolunteer } from './people.js';
import { path } from './recruitment.js';

/** A match that activities can rest on. */
export interface SeededMatch {
  id: string;
  requestId: string;
  kindId: string;
  organisation: SeededOrganisation;
  volunteer: SeededVolunteer;
  reach: Reach;
}

const MAX_OPEN = 5;
const WAY: ReadonlyArray<readonly [event: string, to: RequestStatus]> = [
  ['submit', 'SUBMITTED'],
  ['qualify', 'QUALIFIED'],
  ['startMatching', 'MATCHING'],
  ['agree', 'AGREED'],
  ['start', 'IN_PROGRESS'],
  ['awaitConfirmation', 'AWAITING_CONFIRMATION'],
  ['complete', 'COMPLETED'],
];
/** Of a hundred requests so many stand there. */
const SHARES: ReadonlyArray<readonly [RequestStatus, number]> = [
  ['COMPLETED', 62],
  ['AGREED', 3],
  ['IN_PROGRESS', 8],
  ['AWAITING_CONFIRMATION', 4],
  ['MATCHING', 5],
  ['QUALIFIED', 5],
  ['SUBMITTED', 5],
  ['UNMET', 4],
  ['CANCELLED', 4],
];
const CLOSED: readonly RequestStatus[] = ['COMPLETED', 'UNMET', 'CANCELLED'];

/** Requests of organisations, and the volunteers matched with those that came that far. */
export async function seedSupport(
  ground: Ground,
  organisations: readonly SeededOrganisation[],
  volunteers: readonly SeededVolunteer[],
  officeId: string | null,
): Promise<SeededMatch[]> {
  const open = new Map<string, number>();
  const made: MadeRequest[] = [];
  for (let index = 0; index < ground.size.requests; index++) {
    // The last organisations are not verified yet and ask for nothing.
    const organisation = organisations[index % Math.floor(organisations.length * 0.95)] ?? organisations[0];
    if (!organisation) continue;
    const drawn = statusOf(ground.random.between(1, 100));
    const count = open.get(organisation.id) ?? 0;
    const status = !CLOSED.includes(drawn) && count === MAX_OPEN ? 'COMPLETED' : drawn;
    if (!CLOSED.includes(status)) open.set(organisation.id, count + 1);
    made.push(await request(ground, organisation, status, officeId));
  }
  await ground.writer.flush();
  const matches: SeededMatch[] = [];
  for (const [index, each] of made.entries()) {
    const volunteer = volunteers[index % volunteers.length];
    if (volunteer && each.step >= 3) matches.push(await match(ground, each, volunteer, officeId));
  }
  await ground.writer.flush();
  return matches;
}

function statusOf(drawn: number): RequestStatus {
  let sum = 0;
  for (const [status, share] of SHARES) {
    sum += share;
    if (drawn <= sum) return status;
  }
  return 'COMPLETED';
}

interface MadeRequest {
  id: string;
  kindId: string;
  organisation: SeededOrganisation;
  status: RequestStatus;
  /** How far on its way; from 3 on a volunteer is agreed. */
  step: number;
  day: number;
}

async function request(
  ground: Ground,
  organisation: SeededOrganisation,
  status: RequestStatus,
  officeId: string | null,
): Promise<MadeRequest> {
  const { random, writer } = ground;
  const day = -random.between(CLOSED.includes(status) ? 60 : 10, 240);
  const createdAt = ground.at(day);
  const row = { id: ground.newId(createdAt), createdAt };
  const template = random.pick(ground.templates);
  const step = WAY.findIndex(([, to]) => to === status);
  const closing = status === 'UNMET' ? 'markUnmet' : 'cancel';
  const way = step >= 0 ? WAY.slice(0, step + 1) : [...WAY.slice(0, 2), [closing, status] as const];
  await writer.add(SupportRequest, {
    ...row,
    organisationId: organisation.id,
    createdById: organisation.ownerId,
    origin: 'ORGANISATION',
    status,
    statusSince: new Date(createdAt.getTime() + way.length * 86_400_000),
    templateId: template.id,
    activityKindId: template.activityKindId,
    title: template.namePl,
    searchTitle: fold(template.namePl).slice(0, 160),
    description: template.descriptionPl,
    competences: template.competences,
    effortMinutes: template.effortMinutes,
    municipalityId: organisation.municipalityId,
    online: random.chance(0.2),
    participants: template.participants,
    involvesMinors: false,
    earlierContact: random.chance(0.3),
    closingReason: step < 0 ? 'Nie udało się znaleźć terminu.' : null,
    submittedAt: createdAt,
  });
  await writer.tell(row, 'SupportRequest', path(way, 'DRAFT', createdAt, officeId));
  return { id: row.id, kindId: template.activityKindId, organisation, status, step, day };
}

const MATCH_OF: Partial<Record<RequestStatus, MatchStatus>> = { AGREED: 'AGREED', COMPLETED: 'FINISHED' };
const MATCH_WAY: ReadonlyArray<readonly [event: string, to: MatchStatus]> = [
  ['volunteerAccepts', 'VOLUNTEER_ACCEPTED'],
  ['organisationAccepts', 'AGREED'],
  ['start', 'ACTIVE'],
  ['finish', 'FINISHED'],
];

async function match(
  ground: Ground,
  request: MadeRequest,
  volunteer: SeededVolunteer,
  officeId: string | null,
): Promise<SeededMatch> {
  const { random, writer } = ground;
  const createdAt = ground.at(request.day + 3);
  const row = { id: ground.newId(createdAt), createdAt };
  const status = MATCH_OF[request.status] ?? 'ACTIVE';
  const reach = random.pick(['INSIDE', 'ONE_STEP', 'OUTSIDE', 'OUTSIDE'] as const);
  const accepted = ground.at(request.day + 4);
  await writer.add(Match, {
    ...row,
    requestId: request.id,
    organisationId: request.organisation.id,
    userId: volunteer.id,
    origin: 'SUGGESTED',
    status,
    plannedMinutes: Math.min(240, volunteer.monthlyMinutes),
    reach,
    respondBy: ground.at(request.day + 12),
    volunteerAcceptedAt: accepted,
    organisationAcceptedAt: accepted,
  });
  const way = MATCH_WAY.slice(0, MATCH_WAY.findIndex(([, to]) => to === status) + 1);
  await writer.tell(row, 'Match', path(way, 'PROPOSED', createdAt, officeId, volunteer.id));
  return {
    id: row.id,
    requestId: request.id,
    kindId: request.kindId,
    organisation: request.organisation,
    volunteer,
    reach,
  };
}
