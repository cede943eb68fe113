import type { Feature } from '../../access/feature.js';
import { agreementDownload } from './agreements.document.js';
import { Agreement, AgreementCounter } from './agreements.entity.js';
import { agreementsMessages } from './agreements.messages.js';
import { AgreementsResolver, UserAgreementsResolver } from './agreements.resolver.js';
import { agreementsRules } from './agreements.rules.js';
import { annexesMessages } from './annexes.messages.js';
import { AnnexesResolver } from './annexes.resolver.js';
import { followCalendar } from './ending.service.js';
import { registerDownload } from './register.download.js';
import { registerMessages } from './register.messages.js';
import { SignedCopy, SigningCode } from './signed-copies.entity.js';
import { SigningResolver } from './signing.resolver.js';
import { AgreementTemplate } from './templates.entity.js';
import { templatesMessages } from './templates.messages.js';
import { TemplatesResolver } from './templates.resolver.js';
import { seedTemplates } from './templates.seed.js';

export { COVER_COLUMNS, coveredDays, isCoveredOn } from './in-force.service.js';

export const agreements: Feature = {
  name: 'agreements',
  entities: [Agreement, AgreementCounter, AgreementTemplate, SignedCopy, SigningCode],
  resolvers: [AgreementsResolver, UserAgreementsResolver, TemplatesResolver, SigningResolver, AnnexesResolver],
  rules: agreementsRules,
  messages: {
    pl: { ...agreementsMessages.pl, ...annexesMessages.pl, ...templatesMessages.pl, ...registerMessages.pl },
    en: { ...agreementsMessages.en, ...annexesMessages.en, ...templatesMessages.en, ...registerMessages.en },
  },
  // Days change once a day, but a portal that was down at midnight should not wait for the next one.
  jobs: [{ name: 'calendar of agreements', everyMinutes: 60, run: followCalendar }],
  downloads: [agreementDownload, registerDownload],
  seed: seedTemplates,
};
