import type { Rules } from '../../access/ability.js';

export const recruitmentRules: Rules = ({ kind, userId, roles }, { can }) => {
  can('read', 'RecruitmentRound', { status: { $ne: 'DRAFT' } });
  if (kind === 'VISITOR' || !userId) return;
  const own = { userId };
  can('read', ['Application', 'Consent'], own);
  // Taken back at any time, also by someone who is no candidate any more (art. 7(3) GDPR).
  can('withdraw', 'Consent', own);
  if (roles.has('CANDIDATE')) {
    can(['create', 'submit', 'withdraw'], 'Application', own);
    can('update', 'Application', ['answers'], own);
    can('create', 'Consent', own);
  }
  if (roles.has('COORDINATOR')) {
    can(['read', 'create', 'update', 'publish', 'close', 'review', 'decide', 'archive'], 'RecruitmentRound');
    can(['read', 'review', 'return', 'decide', 'withdraw'], 'Application');
    can('read', 'Consent');
  }
};
