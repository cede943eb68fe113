import type { Rules } from '../../access/ability.js';

/** All but the link to join online, which only those with a place and those who run the session see. */
const SESSION = [
  'trainingId',
  'status',
  'startsAt',
  'endsAt',
  'municipalityId',
  'place',
  'capacity',
  'enrolBy',
  'cancelReason',
] as const;

export const trainingsRules: Rules = ({ userId, roles, facts }, { can, cannot }) => {
  can('read', 'Training', { archived: false });
  can('read', 'TrainingSession', SESSION, { status: 'OPEN' });
  if (!userId) return;
  if (roles.has('CANDIDATE') || roles.has('VOLUNTEER') || roles.has('TRAINER')) {
    can('read', 'Training');
    can('read', 'TrainingSession', SESSION, { status: { $ne: 'PROPOSED' } });
    can('read', 'SessionTrainer');
  }
  if (roles.has('VOLUNTEER')) {
    can('read', 'TrainingSession', { id: { $in: facts.enrolledSessionIds } });
    can('enrol', 'TrainingSession');
    can(['read', 'propose', 'cancel'], 'TrainingSession', { proposedById: userId });
    can(['read', 'enrol', 'cancel'], 'Enrolment', { userId });
  }
  if (roles.has('TRAINER')) {
    can(['read', 'attend', 'settle'], 'TrainingSession', { id: { $in: facts.ledSessionIds } });
    can(['read', 'attend'], 'Enrolment', { sessionId: { $in: facts.ledSessionIds } });
  }
  if (roles.has('COORDINATOR')) {
    can(['read', 'create', 'update', 'archive'], 'Training');
    const running = ['update', 'publish', 'close', 'cancel', 'enrol', 'attend', 'settle'] as const;
    can(['read', 'create', 'accept', ...running], 'TrainingSession');
    can(['read', 'create', 'delete'], 'SessionTrainer');
    can(['read', 'enrol', 'cancel', 'attend'], 'Enrolment');
  }
  cannot('attend', 'Enrolment', { userId });
};
