import type { Store } from '../../access/store.js';
import type { Clock } from '../../platform/clock.js';
import type { FoundationFacts } from '../../platform/settings.js';
import { User } from '../accounts/user.entity.js';
import { Agreement, type AgreementTexts } from './agreements.entity.js';
import { agreementTexts } from './agreements.text.js';
import { annexTexts } from './annexes.text.js';
import { templateOf } from './templates.service.js';

interface WordingParts {
  foundation: FoundationFacts;
  programmeName: string;
  coordinatorName: string;
  clock: Clock;
}

/** The wording of an agreement or an annex as it would be sent today, out of all that the portal knows. */
export async function wordingOf(store: Store, agreement: Agreement, parts: WordingParts): Promise<AgreementTexts> {
  const { foundation, programmeName, coordinatorName, clock } = parts;
  const day = clock.today();
  if (!agreement.parentId) {
    const template = await templateOf(store, agreement.templateVersion);
    return agreementTexts({ template, agreement, programmeName, foundation, coordinatorName, day });
  }
  const agreed = await store.get(Agreement, agreement.parentId);
  const template = await templateOf(store, agreed.templateVersion);
  // Who sent the agreement is named in it, and stays so.
  const sender = agreed.sentById ? await store.find(User, agreed.sentById) : null;
  const sources = { template, agreement: agreed, programmeName, foundation };
  return annexTexts({
    annex: agreement,
    agreed: {
      ...sources,
      coordinatorName: sender?.name ?? coordinatorName,
      day: agreed.sentAt ? clock.day(agreed.sentAt) : agreed.validFrom,
    },
    coordinatorName,
    day,
  });
}
