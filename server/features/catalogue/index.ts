import type { Feature } from '../../access/feature.js';
import {
  ActivityKind,
  Competence,
  CompetenceArea,
  LegalForm,
  PublicBenefitArea,
  RequestTemplate,
} from './catalogue.entity.js';
import { catalogueMessages } from './catalogue.messages.js';
import {
  CatalogueResolver,
  CompetenceLevelResolver,
  CompetenceResolver,
  RequestTemplateResolver,
} from './catalogue.resolver.js';
import { catalogueRules } from './catalogue.rules.js';
import { seedCatalogue } from './catalogue.seed.js';

export { CompetenceLevelInput } from './catalogue.input.js';

export const catalogue: Feature = {
  name: 'catalogue',
  shelved: [CompetenceArea, Competence, ActivityKind, RequestTemplate, LegalForm, PublicBenefitArea],
  entities: [CompetenceArea, Competence, ActivityKind, RequestTemplate, LegalForm, PublicBenefitArea],
  resolvers: [CatalogueResolver, CompetenceResolver, CompetenceLevelResolver, RequestTemplateResolver],
  rules: catalogueRules,
  messages: catalogueMessages,
  seed: seedCatalogue,
};
