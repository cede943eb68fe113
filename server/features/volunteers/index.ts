import type { Feature } from '../../access/feature.js';
import { whenOrganisationsMerge } from '../organisations/index.js';
import { joinTies } from './profile.service.js';
import { CompetenceClaim, Tie } from './volunteers.entity.js';
import { volunteersMessages } from './volunteers.messages.js';
import {
  CompetenceClaimResolver,
  TieResolver,
  VolunteerCompetenceResolver,
  VolunteersResolver,
} from './volunteers.resolver.js';
import { volunteersRules } from './volunteers.rules.js';

whenOrganisationsMerge(joinTies);

export const volunteers: Feature = {
  name: 'volunteers',
  entities: [CompetenceClaim, Tie],
  resolvers: [VolunteersResolver, VolunteerCompetenceResolver, CompetenceClaimResolver, TieResolver],
  rules: volunteersRules,
  messages: volunteersMessages,
};
