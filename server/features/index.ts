import type { Feature } from '../access/feature.js';
import { accounts } from './accounts/index.js';
import { activities } from './activities/index.js';
import { agreements } from './agreements/index.js';
import { audit } from './audit/index.js';
import { catalogue } from './catalogue/index.js';
import { files } from './files/index.js';
import { foundation } from './foundation/index.js';
import { matching } from './matching/index.js';
import { organisations } from './organisations/index.js';
import { plans } from './plans/index.js';
import { recruitment } from './recruitment/index.js';
import { region } from './region/index.js';
import { reports } from './reports/index.js';
import { savedViews } from './saved-views/index.js';
import { support } from './support/index.js';
import { trainings } from './trainings/index.js';
import { volunteers } from './volunteers/index.js';

/** All parts of the programme; those that others build on come first. */
export const FEATURES: readonly Feature[] = [
  region,
  catalogue,
  accounts,
  files,
  foundation,
  savedViews,
  audit,
  recruitment,
  agreements,
  organisations,
  volunteers,
  trainings,
  plans,
  support,
  matching,
  activities,
  reports,
];
