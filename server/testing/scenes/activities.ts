import type { Values } from '../../access/work.js';
import { Activity } from '../../features/activities/activities.entity.js';
import { ActivityKind } from '../../features/catalogue/catalogue.entity.js';
import { Match } from '../../features/matching/matching.entity.js';
import type { Organisation } from '../../features/organisations/organisations.entity.js';
import type { SupportRequest } from '../../features/support/support.entity.js';
import type { Person } from '../person.js';
import type { Portal } from '../portal.js';

/** A form of activity from the catalogue; a workshop unless said otherwise. */
export function aKind(portal: Portal, code = 'WORKSHOP'): Promise<ActivityKind> {
  return portal.asSystem(async (work) => {
    const kind = await work.store.first(ActivityKind, { where: (w) => w.where({ code }) });
    if (!kind) throw new Error('The scene needs the catalogues');
    return kind;
  });
}

interface ActivityOptions extends Values<Activity> {
  volunteer: Pick<Person, 'id'>;
  organisation: Pick<Organisation, 'id' | 'municipalityId'>;
}

/** An hour of workshop today, submitted to the organisation, unless said otherwise. */
export async function anActivity(portal: Portal, options: ActivityOptions): Promise<Activity> {
  const { volunteer, organisation, ...values } = options;
  const kindId = values.kindId ?? (await aKind(portal)).id;
  return portal.asSystem((work) =>
    work.create(Activity, {
      userId: volunteer.id,
      organisationId: organisation.id,
      kindId,
      status: 'SUBMITTED',
      topic: 'Warsztat o świetlicy',
      heldOn: work.clock.today(),
      minutes: 60,
      municipalityId: organisation.municipalityId,
      online: false,
      participants: 12,
      newContact: false,
      reach: 'OUTSIDE',
      submittedAt: work.now,
      ...values,
    }),
  );
}

interface MatchOptions extends Partial<Omit<Match, 'request'>> {
  volunteer: Pick<Person, 'id'>;
  request: Pick<SupportRequest, 'id' | 'organisationId'>;
}

/** A match that both sides agreed to, from outside the volunteer's circle, unless said otherwise. */
export function anAgreedMatch(portal: Portal, options: MatchOptions): Promise<Match> {
  const { volunteer, request, ...values } = options;
  return portal.asSystem((work) =>
    work.create(Match, {
      requestId: request.id,
      organisationId: request.organisationId,
      userId: volunteer.id,
      origin: 'SUGGESTED',
      status: 'AGREED',
      plannedMinutes: 180,
      reach: 'OUTSIDE',
      respondBy: work.now,
      volunteerAcceptedAt: work.now,
      organisationAcceptedAt: work.now,
      ...values,
    }),
  );
}
