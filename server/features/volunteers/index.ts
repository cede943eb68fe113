import type { Feature } from '../../access/feature.js';
import { CompetenceClaim, Tie } from './volunteers.entity.js';
import { volunteersMessages } from './volunteers.messages.js';
import {
  CompetenceClaimResolver,
  TieResolver,
  VolunteerCompetenceResolver,
  VolunteersResolver,
} from './volunteers.resolver.js';
import { volunteersRules } from './volunteers.rules.js';

export const volunteers: Feature = {
  name: 'volunteers',
  entities: [CompetenceClaim, Tie],
  resolvers: [VolunteersResolver, VolunteerCompetenceResolver, CompetenceClaimResolver, TieResolver],
  rules: volunteersRules,
  messages: volunteersMessages,
};
