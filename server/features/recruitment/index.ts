import type { Feature } from '../../access/feature.js';
import { ApplicationsResolver } from './applications.resolver.js';
import { Application, Consent, RecruitmentRound } from './recruitment.entity.js';
import { recruitmentMessages } from './recruitment.messages.js';
import { recruitmentRules } from './recruitment.rules.js';
import { RoundsResolver } from './rounds.resolver.js';
import { closeExpiredRounds } from './rounds.service.js';

export const recruitment: Feature = {
  name: 'recruitment',
  entities: [RecruitmentRound, Application, Consent],
  resolvers: [RoundsResolver, ApplicationsResolver],
  rules: recruitmentRules,
  messages: recruitmentMessages,
  jobs: [{ name: 'close-rounds', everyMinutes: 5, run: closeExpiredRounds }],
};
