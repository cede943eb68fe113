import type { Values } from '../../access/work.js';
import { Match } from '../../features/matching/matching.entity.js';
import type { Organisation } from '../../features/organisations/organisations.entity.js';
import type { SupportRequest } from '../../features/support/support.entity.js';
import type { Person } from '../person.js';
import type { Portal } from '../portal.js';
import { anOrganisation, aRequest } from './organisations.js';
import { aVolunteer } from './volunteers.js';

interface MatchOptions extends Values<Match> {
  request: SupportRequest;
  volunteer: Pick<Person, 'id'>;
}

const WEEK_MS = 7 * 86_400_000;

/** A proposal that waits for the volunteer's answer, unless said otherwise. */
export function aMatch(portal: Portal, { request, volunteer, ...values }: MatchOptions): Promise<Match> {
  return portal.asSystem((work) => {
    const accepted = values.status !== undefined && values.status !== 'PROPOSED';
    const agreed = accepted && values.status !== 'VOLUNTEER_ACCEPTED';
    return work.create(Match, {
      requestId: request.id,
      organisationId: request.organisationId,
      userId: volunteer.id,
      origin: 'SUGGESTED',
      status: 'PROPOSED',
      plannedMinutes: 240,
      reach: 'OUTSIDE',
      respondBy: new Date(work.now.getTime() + WEEK_MS),
      volunteerAcceptedAt: accepted ? work.now : null,
      organisationAcceptedAt: agreed ? work.now : null,
      ...values,
    });
  });
}

export interface MatchingScene {
  coordinator: Person;
  /** With an agreement in force. */
  volunteer: Person;
  /** Represents the organisation. */
  representative: Person;
  organisation: Organisation;
  /** Waits for a volunteer. */
  request: SupportRequest;
}

/** All who take part when a volunteer is brought together with a request. */
export async function aMatchingScene(
  portal: Portal,
  changes: { volunteer?: Parameters<typeof aVolunteer>[1]; request?: Values<SupportRequest> } = {},
): Promise<MatchingScene> {
  const coordinator = await portal.person({ roles: ['COORDINATOR'] });
  const volunteer = await aVolunteer(portal, changes.volunteer);
  const representative = await portal.person({ roles: [] });
  const organisation = await anOrganisation(portal, { owner: representative });
  const request = await aRequest(portal, { organisation, status: 'QUALIFIED', ...changes.request });
  return { coordinator, volunteer, representative, organisation, request };
}
