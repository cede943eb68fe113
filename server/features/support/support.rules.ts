import type { Rules } from '../../access/ability.js';
import type { RequestStatus } from './support.entity.js';

/** What a volunteer may know of a request before anyone is matched: all but what the two sides write to each other. */
const OPEN_TO_VOLUNTEERS = [
  'organisationId',
  'origin',
  'status',
  'statusSince',
  'templateId',
  'activityKindId',
  'title',
  'description',
  'competences',
  'effortMinutes',
  'municipalityId',
  'place',
  'online',
  'preferredDates',
  'neededBy',
  'participants',
  'involvesMinors',
  'earlierContact',
  'submittedAt',
] as const;

/** QUALIFIED or later. */
const SHOWN: readonly RequestStatus[] = [
  'QUALIFIED',
  'MATCHING',
  'AGREED',
  'IN_PROGRESS',
  'AWAITING_CONFIRMATION',
  'COMPLETED',
];

export const supportRules: Rules = ({ userId, roles, facts }, { can }) => {
  if (!userId) return;
  const member = { organisationId: { $in: facts.organisationIds } };
  const named = { createdById: userId, origin: 'VOLUNTEER_NAMED' };
  can('read', 'SupportRequest', member);
  can('create', 'SupportRequest', { ...member, origin: 'ORGANISATION' });
  can(['update', 'submit', 'cancel', 'confirm'], 'SupportRequest', member);
  can('read', 'SupportRequest', [...OPEN_TO_VOLUNTEERS, 'closingReason'], { id: { $in: facts.matchedRequestIds } });
  if (roles.has('VOLUNTEER')) {
    can('read', 'SupportRequest', OPEN_TO_VOLUNTEERS, { status: { $in: SHOWN } });
    can('create', 'SupportRequest', { ...named });
    can(['read', 'update', 'submit', 'cancel'], 'SupportRequest', { ...named });
  }
  if (roles.has('COORDINATOR')) {
    can(['read', 'create', 'update', 'submit', 'cancel', 'confirm', 'triage'], 'SupportRequest');
  }
};
