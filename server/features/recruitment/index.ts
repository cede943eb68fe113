import type { Feature } from '../../access/feature.js';
import { applicationCopy, applicationDownload } from './application.document.js';
import { applicationsDownload } from './applications.download.js';
import { ApplicationsResolver } from './applications.resolver.js';
import { BulkResolver } from './bulk.resolver.js';
import { Consent } from './consents.entity.js';
import { ApplicationComment, ApplicationNote } from './conversation.entity.js';
import { ConversationResolver } from './conversation.resolver.js';
import { DraftsResolver } from './drafts.resolver.js';
import { FormResolver } from './form.resolver.js';
import { Application, RecruitmentRound } from './recruitment.entity.js';
import { recruitmentMessages } from './recruitment.messages.js';
import { recruitmentRules } from './recruitment.rules.js';
import { regulationsDownload } from './regulations.download.js';
import { RoundRegulations } from './regulations.entity.js';
import { regulationsMessages } from './regulations.messages.js';
import { RegulationsResolver } from './regulations.resolver.js';
import { seedRegulations } from './regulations.seed.js';
import { Review, RoundReviewer } from './reviews.entity.js';
import { ApplicationReviewsResolver, ReviewsResolver } from './reviews.resolver.js';
import { RoundsResolver } from './rounds.resolver.js';
import { closeExpiredRounds } from './rounds.service.js';
import { statisticsDownload } from './statistics.download.js';
import { statisticsMessages } from './statistics.messages.js';
import { StatisticsResolver } from './statistics.resolver.js';

export const recruitment: Feature = {
  name: 'recruitment',
  entities: [
    RecruitmentRound,
    RoundRegulations,
    Application,
    Consent,
    RoundReviewer,
    Review,
    ApplicationNote,
    ApplicationComment,
  ],
  resolvers: [
    RoundsResolver,
    ApplicationsResolver,
    ApplicationReviewsResolver,
    ReviewsResolver,
    BulkResolver,
    ConversationResolver,
    DraftsResolver,
    FormResolver,
    RegulationsResolver,
    StatisticsResolver,
  ],
  rules: recruitmentRules,
  messages: {
    pl: { ...recruitmentMessages.pl, ...regulationsMessages.pl, ...statisticsMessages.pl },
    en: { ...recruitmentMessages.en, ...regulationsMessages.en, ...statisticsMessages.en },
  },
  facts: [
    {
      fact: 'reviewedApplicationIds',
      sql: `SELECT r.applicationId AS id FROM reviews r JOIN recruitment_rounds o ON o.id = r.roundId
        WHERE r.reviewerId = :user AND r.status IN ('STARTED', 'SUBMITTED') AND o.status <> 'ARCHIVED'`,
    },
    {
      fact: 'unscoredApplicationIds',
      sql: "SELECT applicationId AS id FROM reviews WHERE reviewerId = :user AND status IN ('ASSIGNED', 'STARTED')",
    },
    {
      fact: 'scoredApplicationIds',
      sql: `SELECT r.applicationId AS id FROM reviews r JOIN recruitment_rounds o ON o.id = r.roundId
        WHERE r.reviewerId = :user AND r.status = 'SUBMITTED' AND o.status <> 'ARCHIVED'`,
    },
  ],
  derivedRoles: [{ role: 'REVIEWER', sql: 'SELECT DISTINCT userId FROM round_reviewers WHERE userId = :user' }],
  downloads: [applicationDownload, applicationsDownload, regulationsDownload, statisticsDownload],
  enclosures: [applicationCopy],
  jobs: [{ name: 'close-rounds', everyMinutes: 5, run: closeExpiredRounds }],
  seed: seedRegulations,
};
