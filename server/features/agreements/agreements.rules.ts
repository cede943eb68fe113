import type { Rules } from '../../access/ability.js';

/** A draft is the coordinator's desk; from its sending on the agreement is the volunteer's too. */
const SHOWN_TO_THE_VOLUNTEER = [
  'SENT',
  'SIGNED_BY_VOLUNTEER',
  'SIGNED_BY_FOUNDATION',
  'IN_FORCE',
  'EXPIRED',
  'TERMINATED',
  'IN_EFFECT',
] as const;

export const agreementsRules: Rules = ({ userId, roles }, { can }) => {
  if (!userId) return;
  if (roles.has('CANDIDATE') || roles.has('VOLUNTEER')) {
    can('read', 'Agreement', { userId, status: { $in: SHOWN_TO_THE_VOLUNTEER } });
    // An annex that was withdrawn before it was ever sent was no matter of theirs.
    can('read', 'Agreement', { userId, status: 'WITHDRAWN', number: { $ne: null } });
    can('sign', 'Agreement', { userId });
    can('read', 'SignedCopy', { userId });
    can('read', 'StoredFile', { subject: 'Agreement', userId });
  }
  if (roles.has('ADMINISTRATOR')) can(['read', 'create', 'update', 'delete', 'publish'], 'AgreementTemplate');
  if (roles.has('COORDINATOR')) {
    can('read', 'AgreementTemplate');
    can('read', 'SignedCopy');
    can('read', 'StoredFile', { subject: 'Agreement' });
    can(['read', 'create', 'update', 'delete', 'send', 'terminate'], 'Agreement');
    // Nobody signs an agreement for both sides.
    can('countersign', 'Agreement', { userId: { $ne: userId } });
  }
};
