import type { Feature } from '../../access/feature.js';
import { reportDownload } from './reports.download.js';
import { reportsMessages } from './reports.messages.js';
import { KindFiguresResolver, MunicipalityFiguresResolver, ReportsResolver } from './reports.resolver.js';
import { reportsRules } from './reports.rules.js';

export const reports: Feature = {
  name: 'reports',
  entities: [],
  resolvers: [ReportsResolver, MunicipalityFiguresResolver, KindFiguresResolver],
  rules: reportsRules,
  messages: reportsMessages,
  downloads: [reportDownload],
};
