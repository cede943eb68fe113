import { Entity } from 'typeorm';
import { Index, Instant, Json, Reference, Text, Word } from '../../platform/database/columns.js';
import { Row } from '../../platform/database/row.entity.js';
import type { Locale } from '../../platform/messages.js';
import type { NamedOrganisation } from '../organisations/index.js';
import type { RequestContent } from './content.service.js';

/** What a visitor said: who they are, for whom they ask, and what for. */
export interface Asked {
  personName: string;
  phone: string | null;
  organisation: NamedOrganisation;
  request: RequestContent;
}

/**
 * A request for support of somebody without an account, until they open the mailed link. Nobody is shown it; it goes
 * when the link expires, whatever became of it. Only the hash of the link's token is kept.
 */
@Entity('unconfirmed_requests')
@Index(['tokenHash'], { unique: true })
@Index(['email'])
@Index(['expiresAt'])
export class UnconfirmedRequest extends Row {
  @Text(64)
  tokenHash: string;

  @Instant()
  expiresAt: Date;

  @Text(254)
  email: string;

  @Word()
  locale: Locale;

  @Json()
  asked: Asked;

  /** The request that it has become. */
  @Reference({ nullable: true })
  requestId: string | null;
}
