import { CharacterSet } from './0001-character-set.js';
import { Foundation } from './0002-foundation.js';
import { Programme } from './0003-programme.js';
import { VisitorsAndMerges } from './0004-visitors-and-merges.js';
import { Totals } from './0005-totals.js';
import { ProposalsAndActors } from './0006-proposals-and-actors.js';
import { ListIndexes } from './0007-list-indexes.js';
import { StoredFiles } from './0008-stored-files.js';
import { Reviews } from './0009-reviews.js';
import { NotedDecisions } from './0010-noted-decisions.js';
import { AgreementTemplates } from './0011-agreement-templates.js';
import { SignedCopies } from './0012-signed-copies.js';
import { TrailAndQueueIndexes } from './0013-trail-and-queue-indexes.js';
import { FoundationData } from './0014-foundation-data.js';
import { Cover } from './0015-cover.js';
import { RegisterIndexes } from './0016-register-indexes.js';
import { Conversations } from './0017-conversations.js';
import { SavedViews } from './0018-saved-views.js';
import { Annexes } from './0019-annexes.js';
import { Regulations } from './0021-regulations.js';
import { OpenRequestCount } from './0023-open-request-count.js';

/** All migrations in order. */
export const MIGRATIONS = [
  CharacterSet,
  Foundation,
  Programme,
  VisitorsAndMerges,
  Totals,
  ProposalsAndActors,
  ListIndexes,
  StoredFiles,
  Reviews,
  NotedDecisions,
  AgreementTemplates,
  SignedCopies,
  TrailAndQueueIndexes,
  FoundationData,
  Cover,
  RegisterIndexes,
  Conversations,
  SavedViews,
  Annexes,
  Regulations,
  OpenRequestCount,
];
