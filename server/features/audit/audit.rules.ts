import type { Rules } from '../../access/ability.js';

/** What makes up the cases of the office; accounts, roles and catalogues are the administrator's. */
const CASES = [
  'RecruitmentRound',
  'Application',
  'Consent',
  'ApplicationNote',
  'Agreement',
  'CompetenceClaim',
  'Tie',
  'DevelopmentPlan',
  'Training',
  'TrainingSession',
  'Enrolment',
  'Organisation',
  'Membership',
  'SupportRequest',
  'Match',
  'Activity',
  'Feedback',
] as const;

export const auditRules: Rules = ({ userId, roles }, { can }) => {
  if (!userId) return;
  if (roles.has('VOLUNTEER')) can('read', 'AuditEvent', { userId });
  if (roles.has('COORDINATOR')) can('read', 'AuditEvent', { subject: { $in: CASES } });
  if (roles.has('ADMINISTRATOR')) can('read', 'AuditEvent');
};
