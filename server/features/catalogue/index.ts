import type { Feature } from '../../access/feature.js';
import {
  ActivityKind,
  Competence,
  CompetenceArea,
  LegalForm,
  PublicBenefitArea,
  RequestTemplate,
} from './catalogue.entity.js';

export const catalogue: Feature = {
  name: 'catalogue',
  entities: [CompetenceArea, Competence, ActivityKind, RequestTemplate, LegalForm, PublicBenefitArea],
  resolvers: [],
  rules: () => undefined,
  messages: { pl: {}, en: {} },
};
