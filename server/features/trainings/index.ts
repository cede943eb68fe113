import type { Feature } from '../../access/feature.js';
import { EnrolmentsResolver } from './enrolments.resolver.js';
import { ProposalsResolver } from './proposals.resolver.js';
import { SessionsResolver, SessionTrainerResolver } from './sessions.resolver.js';
import { Enrolment, SessionTrainer, Training, TrainingSession } from './trainings.entity.js';
import { trainingsMessages } from './trainings.messages.js';
import { TrainingsResolver } from './trainings.resolver.js';
import { trainingsRules } from './trainings.rules.js';

/** Sessions that the person leads, as long as they are a trainer. */
const LED =
  "session_trainers t JOIN role_grants g ON g.userId = t.userId AND g.role = 'TRAINER' WHERE t.userId = :user";

export const trainings: Feature = {
  name: 'trainings',
  entities: [Training, TrainingSession, SessionTrainer, Enrolment],
  resolvers: [TrainingsResolver, SessionsResolver, SessionTrainerResolver, ProposalsResolver, EnrolmentsResolver],
  rules: trainingsRules,
  messages: trainingsMessages,
  facts: [
    { fact: 'ledSessionIds', sql: `SELECT t.sessionId AS id FROM ${LED}` },
    {
      fact: 'enrolledSessionIds',
      sql: "SELECT sessionId AS id FROM enrolments WHERE userId = :user AND status NOT IN ('WAITLISTED', 'CANCELLED')",
    },
    {
      fact: 'participantUserIds',
      sql: `SELECT DISTINCT e.userId AS id FROM enrolments e WHERE e.status <> 'CANCELLED' AND e.sessionId IN (SELECT t.sessionId FROM ${LED})`,
    },
  ],
};
