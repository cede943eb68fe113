import type { Rules } from '../../access/ability.js';

/** What others see of a person who takes part. */
const PUBLIC = ['name', 'sortName', 'municipalityId', 'about', 'languages', 'volunteerSince'] as const;
const WORKING = [...PUBLIC, 'travelKm', 'monthlyMinutes'] as const;
const CONTACT = ['email', 'phone'] as const;
/** Everything but what needs an audited read of its own: the year of birth and accessibility needs. */
const OFFICE = [...WORKING, ...CONTACT, 'locale', 'emailConfirmedAt', 'closed'] as const;
const OWN_EDITABLE = [
  'name',
  'sortName',
  'searchName',
  'locale',
  'phone',
  'municipalityId',
  'birthYear',
  'about',
  'languages',
  'accessibilityNeeds',
  'travelKm',
  'monthlyMinutes',
] as const;

export const accountsRules: Rules = ({ kind, userId, roles, facts }, { can }) => {
  if (kind === 'VISITOR' || !userId) return;
  const own = { userId };
  can('read', 'User', { id: userId });
  can('update', 'User', OWN_EDITABLE, { id: userId });
  can(['read', 'delete'], 'Session', own);
  can('read', 'RoleGrant', own);
  if (roles.has('VOLUNTEER')) can('read', 'User', PUBLIC, { volunteerSince: { $ne: null } });
  can('read', 'User', WORKING, { id: { $in: facts.proposedUserIds } });
  can('read', 'User', [...WORKING, ...CONTACT], { id: { $in: facts.matchedUserIds } });
  can('read', 'User', ['name', 'sortName', 'email'], { id: { $in: facts.participantUserIds } });
  const office = roles.has('COORDINATOR') || roles.has('ADMINISTRATOR');
  if (office) {
    can(
      'read',
      'User',
      roles.has('COORDINATOR') ? OFFICE : [...WORKING, 'email', 'locale', 'emailConfirmedAt', 'closed'],
    );
    can('read', 'RoleGrant');
    can('invite', 'User');
    can('read', 'MailMessage');
    can(['grant', 'revoke'], 'RoleGrant', { role: { $in: ['CANDIDATE', 'TRAINER'] } });
  }
  if (roles.has('ADMINISTRATOR')) {
    can('close', 'User', ['closed'], { id: { $ne: userId } });
    can(['grant', 'revoke'], 'RoleGrant', { role: { $in: ['CANDIDATE', 'TRAINER', 'COORDINATOR', 'ADMINISTRATOR'] } });
  }
};
