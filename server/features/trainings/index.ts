import type { Feature } from '../../access/feature.js';
import { Enrolment, SessionTrainer, Training, TrainingSession } from './trainings.entity.js';

export const trainings: Feature = {
  name: 'trainings',
  entities: [Training, TrainingSession, SessionTrainer, Enrolment],
  resolvers: [],
  rules: () => undefined,
  messages: { pl: {}, en: {} },
};
