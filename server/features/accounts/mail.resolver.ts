import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../access/context.js';
import { Allow } from '../../access/operation.js';
import { NotFound } from '../../platform/errors.js';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.js';
import { MailMessage } from '../../platform/mail/mail-message.entity.js';

const MailMessageConnection = connectionOf(MailMessage);

@Resolver(() => MailMessage)
export class MailResolver {
  @Allow('read', 'MailMessage')
  @Query(() => MailMessageConnection, {
    description:
      'Messages that the portal wrote, the latest first. Only in the demo, where links in them are harmless.',
  })
  sentMail(@Ctx() context: Context, @Args() page: PageArgs) {
    if (!context.settings.demo) throw new NotFound();
    return context.store.page(MailMessage, page, { order: [['createdAt', 'DESC']] });
  }
}
