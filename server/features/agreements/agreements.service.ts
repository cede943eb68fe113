import type { Context } from '../../access/context.js';
import type { Unread } from '../../access/store.js';
import { User } from '../accounts/user.entity.js';
import { foundationOf } from '../foundation/index.js';
import { Application } from '../recruitment/recruitment.entity.js';
import { Agreement, type AgreementText } from './agreements.entity.js';
import { agreementTexts } from './agreements.text.js';
import { templateOf } from './templates.service.js';

/** Accepted applications whose people have no agreement yet, the first accepted first. */
export function listApplicationsAwaitingAgreement(context: Context): Promise<Application[]> {
  return context.store.list(Application, {
    order: [['id', 'ASC']],
    where: (w) =>
      w
        .where("row.status = 'ACCEPTED'")
        .andWhere('NOT EXISTS (SELECT 1 FROM agreements a WHERE a.applicationId = row.id)')
        .andWhere(
          "NOT EXISTS (SELECT 1 FROM agreements a WHERE a.userId = row.userId AND a.status NOT IN ('EXPIRED', 'TERMINATED'))",
        ),
  });
}

/** The person's own agreements that were sent to them, newest first. */
export function listOwnAgreements(context: Context): Unread<Agreement[]> {
  const { userId } = context.actor;
  return context.store.listing(Agreement, { order: [['id', 'DESC']], where: (w) => w.where({ userId }) });
}

/** The wording: as sent, or, of a draft, as it would be sent today by the person who asks. */
export async function textOf(context: Context, agreement: Agreement, language: 'pl' | 'en'): Promise<AgreementText> {
  if (agreement.text) return agreement.text[language];
  const coordinator = await context.store.load(User, context.actor.userId);
  const template = await templateOf(context.system.store, agreement.templateVersion);
  const { programmeName } = context.settings;
  const foundation = await foundationOf(context.system.store);
  const sources = { template, agreement, programmeName, foundation, day: context.clock.today() };
  return agreementTexts({ ...sources, coordinatorName: coordinator?.name ?? '' })[language];
}
