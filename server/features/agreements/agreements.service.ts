import type { Context } from '../../access/context.js';
import type { Unread } from '../../access/store.js';
import { User } from '../accounts/user.entity.js';
import { foundationOf } from '../foundation/index.js';
import { Application } from '../recruitment/recruitment.entity.js';
import { Agreement, type AgreementText } from './agreements.entity.js';
import { wordingOf } from './wording.service.js';

/** Accepted applications whose people have no agreement yet, the first accepted first. */
export function listApplicationsAwaitingAgreement(context: Context): Promise<Application[]> {
  return context.store.list(Application, {
    order: [['id', 'ASC']],
    where: (w) =>
      w
        .where("row.status = 'ACCEPTED'")
        .andWhere('NOT EXISTS (SELECT 1 FROM agreements a WHERE a.applicationId = row.id)')
        .andWhere(
          "NOT EXISTS (SELECT 1 FROM agreements a WHERE a.userId = row.userId AND a.parentId IS NULL AND a.status NOT IN ('EXPIRED', 'TERMINATED'))",
        ),
  });
}

/** The person's own agreements and annexes that were sent to them, newest first. */
export function listOwnAgreements(context: Context): Unread<Agreement[]> {
  const { userId } = context.actor;
  return context.store.listing(Agreement, { order: [['id', 'DESC']], where: (w) => w.where({ userId }) });
}

/** The wording: as sent, or, of a draft, as it would be sent today by the person who asks. */
export async function textOf(context: Context, agreement: Agreement, language: 'pl' | 'en'): Promise<AgreementText> {
  if (agreement.text) return agreement.text[language];
  const coordinator = await context.store.load(User, context.actor.userId);
  const { programmeName } = context.settings;
  const foundation = await foundationOf(context.system.store);
  const parts = { foundation, programmeName, clock: context.clock, coordinatorName: coordinator?.name ?? '' };
  return (await wordingOf(context.system.store, agreement, parts))[language];
}
