import type { Feature } from '../../access/feature.js';
import { SavedView } from './saved-view.entity.js';
import { SavedViewsResolver } from './saved-views.resolver.js';

/** Filters that people keep for themselves, of whatever list. */
export const savedViews: Feature = {
  name: 'savedViews',
  entities: [SavedView],
  resolvers: [SavedViewsResolver],
  rules: ({ userId }, { can }) => {
    if (userId) can(['read', 'create', 'update', 'delete'], 'SavedView', { userId });
  },
  messages: {
    pl: { TOO_MANY: 'Masz już {{most}} zapisanych widoków tej listy. Usuń któryś, żeby zapisać nowy.' },
    en: { TOO_MANY: 'You have {{most}} saved views of this list already. Remove one to save another.' },
  },
};
