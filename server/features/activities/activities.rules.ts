import type { Rules } from '../../access/ability.js';
import type { ActivityStatus } from './activities.entity.js';

/** What the receiver may know of: everything that was ever submitted. */
export const SENT: readonly ActivityStatus[] = ['SUBMITTED', 'CONFIRMED', 'ACCEPTED', 'LOCKED', 'DISPUTED', 'RETURNED'];

/** What the receiver sees: all but what passes between the volunteer and the coordinator. */
const RECEIVER_SEES = [
  'userId',
  'organisationId',
  'matchId',
  'requestId',
  'kindId',
  'status',
  'topic',
  'heldOn',
  'startsAt',
  'minutes',
  'municipalityId',
  'place',
  'online',
  'participants',
  'newContact',
  'reach',
  'description',
  'outcome',
  'disputeReason',
  'submittedAt',
  'confirmedAt',
  'acceptedAt',
  'history',
] as const;

export const activitiesRules: Rules = ({ kind, userId, roles, facts }, { can, cannot }) => {
  if (kind === 'VISITOR' || !userId) return;
  const own = { userId };
  const received = { organisationId: { $in: facts.organisationIds } };
  if (roles.has('VOLUNTEER')) {
    can(['read', 'create', 'update', 'submit', 'delete'], 'Activity', own);
    can('read', 'Feedback', own);
  }
  if (roles.has('ORGANISATION')) {
    can('read', 'Activity', RECEIVER_SEES, { ...received, status: { $in: SENT } });
    can(['confirm', 'dispute'], 'Activity', received);
    can(['read', 'create', 'update'], 'Feedback', received);
    can('read', 'User', ['name', 'sortName'], { id: { $in: facts.supportingUserIds } });
  }
  if (roles.has('COORDINATOR')) {
    can(['read', 'accept', 'return'], 'Activity');
    can('read', 'Feedback');
  }
  // Nobody confirms or accepts their own, whatever else they are.
  cannot(['confirm', 'dispute', 'accept', 'return'], 'Activity', own);
};
