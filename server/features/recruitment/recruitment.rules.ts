import type { Rules } from '../../access/ability.js';

/** All but the points: a candidate learns the decision and its reason. */
const FOR_THE_CANDIDATE = [
  'roundId',
  'userId',
  'sortName',
  'status',
  'statusSince',
  'formVersion',
  'answers',
  'submittedAt',
  'returnedFields',
  'returnedComment',
  'returnedUntil',
  'formerAnswers',
  'decidedAt',
  'decisionReason',
  'reservePosition',
  'history',
] as const;

const FOR_REVIEWERS = ['roundId', 'userId', 'status', 'statusSince', 'formVersion', 'answers', 'submittedAt'] as const;

export const recruitmentRules: Rules = ({ kind, userId, roles, facts }, { can, cannot }) => {
  can('read', 'RecruitmentRound', { status: { $ne: 'DRAFT' } });
  can('read', 'RoundRegulations', { announcedAt: { $ne: null } });
  if (kind === 'VISITOR' || !userId) return;
  const own = { userId };
  can('read', 'Application', FOR_THE_CANDIDATE, own);
  can('read', 'Consent', own);
  can('read', 'StoredFile', { subject: 'Application', userId });
  // Taken back at any time, also by someone who is no candidate any more (art. 7(3) GDPR).
  can('withdraw', 'Consent', own);
  can('read', 'ApplicationComment', own);
  can('create', 'ApplicationComment', { userId, authorId: userId, fromOffice: false });
  if (roles.has('CANDIDATE')) {
    can(['create', 'submit', 'withdraw'], 'Application', own);
    can('update', 'Application', ['answers'], own);
    can('create', 'Consent', own);
  }
  if (roles.has('REVIEWER')) {
    can('read', 'RoundReviewer', own);
    can('read', 'StoredFile', { subject: 'Application', subjectId: { $in: facts.reviewedApplicationIds } });
    can('read', 'Application', FOR_REVIEWERS, { id: { $in: facts.reviewedApplicationIds } });
    can(['read', 'update', 'submit', 'decline'], 'Review', { reviewerId: userId });
    can('read', 'Review', { applicationId: { $in: facts.scoredApplicationIds }, status: 'SUBMITTED' });
  }
  // Figures name nobody, so that administrators may see them without a right to the applications behind.
  if (roles.has('COORDINATOR') || roles.has('ADMINISTRATOR')) can(['read', 'export'], 'RoundStatistics');
  if (roles.has('COORDINATOR')) {
    can(['read', 'create', 'update', 'publish', 'close', 'review', 'decide', 'archive'], 'RecruitmentRound');
    can(['read', 'create'], 'RoundRegulations');
    can('read', 'Application', [...FOR_THE_CANDIDATE]);
    can('read', 'Application', { id: { $nin: facts.unscoredApplicationIds } });
    can(['review', 'return', 'decide', 'withdraw'], 'Application');
    can('read', 'Consent');
    can('read', 'StoredFile', { subject: 'Application' });
    can('read', 'ApplicationComment');
    can('create', 'ApplicationComment', { authorId: userId, fromOffice: true });
    can('read', 'ApplicationNote', { candidateId: { $ne: userId } });
    can('create', 'ApplicationNote', { authorId: userId, candidateId: { $ne: userId } });
    cannot('read', 'ApplicationNote', { applicationId: { $in: facts.unscoredApplicationIds } });
    can(['read', 'create', 'delete'], 'RoundReviewer');
    can(['read', 'assign'], 'Review');
    // Whoever scores an application learns what others think of it only afterwards, in the office too.
    cannot('read', 'Review', { applicationId: { $in: facts.unscoredApplicationIds }, reviewerId: { $ne: userId } });
  }
};
