import type { Feature } from '../../access/feature.js';
import { Membership, Organisation } from './organisations.entity.js';

export const organisations: Feature = {
  name: 'organisations',
  entities: [Organisation, Membership],
  resolvers: [],
  rules: () => undefined,
  messages: { pl: {}, en: {} },
};
