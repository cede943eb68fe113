import { FEATURES } from './features/index.js';
import { LoggedChange } from './platform/copies/logged-change.entity.js';
import { RateLimit } from './platform/http/rate-limit.entity.js';
import { MailMessage } from './platform/mail/mail-message.entity.js';

/** Every table of the portal. */
export const ENTITIES = [
  ...[LoggedChange, MailMessage, RateLimit],
  ...FEATURES.flatMap(({ entities, derived = [] }) => [...entities, ...derived]),
];
