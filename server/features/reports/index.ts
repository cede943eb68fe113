import type { Feature } from '../../access/feature.js';
import { reportDownload } from './reports.download.js';
import { reportsMessages } from './reports.messages.js';
import { KindFiguresResolver, MunicipalityFiguresResolver, ReportsResolver } from './reports.resolver.js';
import { reportsRules } from './reports.rules.js';
import { programmeTotals } from './totals.copy.js';
import { ActivityTotal } from './totals.entity.js';
import { keepTotals } from './totals.service.js';

export { recountTotals, wrongTotals } from './totals.service.js';

export const reports: Feature = {
  name: 'reports',
  entities: [],
  resolvers: [ReportsResolver, MunicipalityFiguresResolver, KindFiguresResolver],
  rules: reportsRules,
  messages: reportsMessages,
  downloads: [reportDownload],
  derived: [ActivityTotal],
  consequences: [keepTotals],
  copies: [programmeTotals],
};
