import { Activity, type ActivityStatus, Feedback } from '../features/activities/activities.entity.js';
import type { Reach } from '../features/matching/matching.entity.js';
import { addDays } from '../platform/clock.js';
import type { Ground } from './ground.js';
import type { SeededOrganisation } from './organisations.js';
import type { SeededVolunteer } from './people.js';
import { path } from './recruitment.js';
import type { SeededMatch } from './support.js';

const WAY: ReadonlyArray<readonly [event: string, to: ActivityStatus]> = [
  ['submitActivity', 'SUBMITTED'],
  ['confirmActivity', 'CONFIRMED'],
  ['acceptActivity', 'ACCEPTED'],
];

/** Each volunteer has done as much as the others, on days of their own, within the agreement. */
export async function seedActivities(
  ground: Ground,
  volunteers: readonly SeededVolunteer[],
  organisations: readonly SeededOrganisation[],
  matches: readonly SeededMatch[],
  officeId: string | null,
): Promise<void> {
  const byVolunteer = byVolunteerOf(matches);
  const receivers = organisations.filter(({ verified }) => verified);
  const each = Math.ceil(ground.size.activities / volunteers.length);
  let left = ground.size.activities;
  const useful: Array<{ id: string; authorId: string; organisation: SeededOrganisation; at: Date }> = [];
  for (const volunteer of volunteers) {
    const days = ground.random.some(
      Array.from({ length: -volunteer.since - 1 }, (_, index) => index + 1),
      Math.min(each, left),
    );
    left -= days.length;
    for (const daysAgo of days) {
      const match = ground.random.pick([...(byVolunteer.get(volunteer.id) ?? []), null]);
      const organisation = match?.organisation ?? ground.random.pick(receivers);
      const place: Place = { organisation, match, reach: match?.reach ?? 'OUTSIDE' };
      const made = await activity(ground, volunteer, place, -daysAgo, officeId);
      if (made.accepted && ground.random.chance(0.2))
        useful.push({ id: made.id, authorId: volunteer.id, organisation, at: made.at });
    }
  }
  await ground.writer.flush();
  for (const { id, authorId, organisation, at } of useful) {
    const says = {
      organisationId: organisation.id,
      userId: organisation.ownerId,
      usefulness: ground.random.between(3, 5),
    };
    await ground.writer.add(Feedback, { id: ground.newId(at), createdAt: at, activityId: id, authorId, ...says });
  }
  await ground.writer.flush();
}

interface Place {
  organisation: SeededOrganisation;
  match: SeededMatch | null;
  reach: Reach;
}

function byVolunteerOf(matches: readonly SeededMatch[]): Map<string, SeededMatch[]> {
  const groups = new Map<string, SeededMatch[]>();
  for (const match of matches) {
    const group = groups.get(match.volunteer.id) ?? [];
    group.push(match);
    groups.set(match.volunteer.id, group);
  }
  return groups;
}

async function activity(
  ground: Ground,
  volunteer: SeededVolunteer,
  { organisation, match, reach }: Place,
  day: number,
  officeId: string | null,
): Promise<{ id: string; at: Date; accepted: boolean }> {
  const { random, writer } = ground;
  const createdAt = ground.at(day);
  const row = { id: ground.newId(createdAt), createdAt };
  const steps = random.chance(0.8) ? 3 : random.between(0, 2);
  const way = WAY.slice(0, steps);
  const later = (days: number) => new Date(createdAt.getTime() + days * 86_400_000);
  const kindId = match?.kindId ?? random.pick(ground.kinds).id;
  await writer.add(Activity, {
    ...row,
    userId: volunteer.id,
    organisationId: organisation.id,
    matchId: match?.id ?? null,
    requestId: match?.requestId ?? null,
    kindId,
    status: way.at(-1)?.[1] ?? 'DRAFT',
    topic: random.pick(ground.templates).namePl,
    heldOn: addDays(ground.today, day),
    startsAt: `${String(random.between(8, 18)).padStart(2, '0')}:00`,
    minutes: 15 * random.between(2, 16),
    municipalityId: organisation.municipalityId,
    place: 'Świetlica wiejska',
    online: random.chance(0.15),
    participants: random.between(1, 40),
    newContact: random.chance(0.3),
    reach,
    description: 'Przygotowanie i przeprowadzenie spotkania.',
    submittedAt: steps > 0 ? createdAt : null,
    confirmedAt: steps > 1 ? later(1) : null,
    confirmedById: steps > 1 ? organisation.ownerId : null,
    acceptedAt: steps > 2 ? later(2) : null,
    acceptedById: steps > 2 ? officeId : null,
  });
  const actors = [volunteer.id, organisation.ownerId, officeId];
  const told = path(way, 'DRAFT', createdAt, officeId, volunteer.id);
  await writer.tell(
    row,
    'Activity',
    told.map((happening, index) => ({ ...happening, actorId: actors[index] ?? null })),
  );
  return { id: row.id, at: createdAt, accepted: steps === 3 };
}
