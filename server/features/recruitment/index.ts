import type { Feature } from '../../access/feature.js';
import { Application, Consent, RecruitmentRound } from './recruitment.entity.js';

export const recruitment: Feature = {
  name: 'recruitment',
  entities: [RecruitmentRound, Application, Consent],
  resolvers: [],
  rules: () => undefined,
  messages: { pl: {}, en: {} },
};
