import type { Rules } from '../../access/ability.js';

/** A match as the organisation sees it: not why this volunteer was chosen, nor why one declined. */
const SHOWN_TO_ORGANISATION = [
  'requestId',
  'organisationId',
  'userId',
  'origin',
  'status',
  'plannedMinutes',
  'message',
  'reach',
  'respondBy',
  'volunteerAcceptedAt',
  'organisationAcceptedAt',
] as const;

export const matchingRules: Rules = ({ userId, roles, facts }, { can }) => {
  if (!userId) return;
  const own = { userId };
  const ofOwnOrganisation = { organisationId: { $in: facts.organisationIds } };
  if (roles.has('VOLUNTEER')) {
    can('read', 'Match', own);
    can(['accept', 'decline', 'withdraw', 'close'], 'Match', own);
    can('create', 'Match', { ...own, origin: { $in: ['OFFERED_BY_VOLUNTEER', 'NAMED_BY_VOLUNTEER'] } });
  }
  if (roles.has('ORGANISATION')) {
    can('read', 'Match', SHOWN_TO_ORGANISATION, ofOwnOrganisation);
    can(['accept', 'decline'], 'Match', ofOwnOrganisation);
  }
  if (roles.has('COORDINATOR')) can(['read', 'propose', 'confirm', 'withdraw', 'close'], 'Match');
};
