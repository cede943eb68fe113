import { setTimeout } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import type { Clock } from '../clock.js';
import type { MessageKey, MessageParams } from '../errors.js';
import { newId } from '../ids.js';
import type { Locale, Translate } from '../messages.js';
import type { EnclosedFile, EnclosureKey } from './enclosure.js';
import { MailMessage } from './mail-message.entity.js';
import type { Mailer } from './mailer.js';

/** To whom a message goes; `userId` ties it to an account, if there is one. */
export interface Recipient {
  email: string;
  locale: Locale;
  id?: string;
}

type NewMessage = Pick<MailMessage, keyof MailMessage>;

const BATCH = 20;
const MAX_ATTEMPTS = 10;

/** Mail is written with the change that causes it and sent after the commit: at least once, oldest first, those with a file last. */
export class Outbox {
  private running: Promise<void> | null = null;
  private again = false;

  constructor(
    private readonly translate: Translate,
    private readonly clock: Clock,
    private readonly mailer: Mailer,
    private readonly enclose: (key: EnclosureKey, locale: Locale) => Promise<EnclosedFile | null>,
  ) {}

  /** A message to be written with the change that causes it. The text is `key.subject` and `key.text`. */
  message(now: Date, to: Recipient, key: MessageKey, params: MessageParams, enclosure?: EnclosureKey): NewMessage {
    return {
      id: newId(),
      version: 1,
      createdAt: now,
      updatedAt: now,
      to: to.email,
      userId: to.id ?? null,
      locale: to.locale,
      subject: this.translate(to.locale, `${key}.subject`, params),
      text: this.translate(to.locale, `${key}.text`, params),
      enclosure: enclosure?.name ?? null,
      enclosureId: enclosure?.id ?? null,
      sentAt: null,
      nextAttemptAt: now,
      attempts: 0,
      lastError: null,
    };
  }

  /** Sends what is due. Called after commits and by the clock; a call during a run makes the run look once more. */
  deliver(dataSource: DataSource): Promise<void> {
    this.again = true;
    this.running ??= this.run(dataSource);
    return this.running;
  }

  /** Waits for a delivery under way, however it ends. */
  async settled(): Promise<void> {
    await this.running?.catch(() => undefined);
  }

  private async run(dataSource: DataSource): Promise<void> {
    try {
      while (this.again) {
        this.again = false;
        while ((await this.sendBatch(dataSource)) === BATCH);
      }
    } finally {
      this.running = null;
    }
  }

  private async sendBatch(dataSource: DataSource): Promise<number> {
    const due = await dataSource.manager
      .createQueryBuilder(MailMessage, 'mail')
      .where('mail.sentAt IS NULL AND mail.nextAttemptAt <= :now AND mail.attempts < :most', {
        now: this.clock.now(),
        most: MAX_ATTEMPTS,
      })
      // Codes and links are waited for; making a file takes a while.
      .orderBy('mail.enclosure IS NOT NULL')
      .addOrderBy('mail.id')
      .take(BATCH)
      .getMany();
    for (const message of due) {
      if (await this.claim(dataSource, message)) await this.send(dataSource, message);
    }
    return due.length;
  }

  /** Of several replicas only the one that moves the next attempt on sends the message. */
  private async claim(dataSource: DataSource, message: MailMessage): Promise<boolean> {
    const attempts = message.attempts + 1;
    const retryAt = new Date(this.clock.now().getTime() + 60_000 * 2 ** attempts);
    const { affected } = await dataSource.manager
      .createQueryBuilder()
      .update(MailMessage)
      .set({ attempts, nextAttemptAt: retryAt })
      .where('id = :id AND sentAt IS NULL AND attempts = :seen', { id: message.id, seen: message.attempts })
      .execute();
    return affected === 1;
  }

  private async send(dataSource: DataSource, message: MailMessage): Promise<void> {
    const { enclosure: name, enclosureId: id, locale } = message;
    const enclosed = async () => {
      if (!name || !id) return null;
      const began = performance.now();
      const file = await this.enclose({ name, id }, locale as Locale);
      // Making a file keeps the process busy. As long as that took, it is there for those who ask something of it.
      await setTimeout(performance.now() - began);
      return file;
    };
    const outcome = await this.mailer.send(message, enclosed).then(
      () => ({ sentAt: this.clock.now(), lastError: null }),
      (error: unknown) => ({ lastError: String(error).slice(0, 500) }),
    );
    await dataSource.manager.createQueryBuilder().update(MailMessage).set(outcome).where({ id: message.id }).execute();
  }
}
