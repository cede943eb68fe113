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

/** What the mail server said: null where it took the message. */
interface Outcome {
  id: string;
  lastError: string | null;
}

const BATCH = 20;

const MINUTE = 60_000;

/** How long an attempt may take before another one is due, the first one and the later ones ever longer. */
const timeFor = (attempt: number) => MINUTE * 2 ** attempt;
const MAX_ATTEMPTS = 10;

/** Mail is written with the change that causes it and sent after the commit: at least once, oldest first, those with a file last. */
export class Outbox {
  private running: Promise<void> | null = null;
  private again = false;
  /** Written as this server's to send. */
  private readonly own: MailMessage[] = [];
  /** The same with a file. */
  private readonly ownWithFile: MailMessage[] = [];
  /** What came of attempts, until it is written down. */
  private readonly outcomes: Outcome[] = [];
  private noting: Promise<void> | null = null;

  constructor(
    private readonly translate: Translate,
    private readonly clock: Clock,
    private readonly mailer: Mailer,
    private readonly enclose: (key: EnclosureKey, locale: Locale) => Promise<EnclosedFile | null>,
  ) {}

  /** A message to be written with the change that causes it. The text is `key.subject` and `key.text`. */
  message(now: Date, to: Recipient, key: MessageKey, params: MessageParams, enclosure?: EnclosureKey): MailMessage {
    return Object.assign(new MailMessage(), {
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
    });
  }

  /**
   * Messages as they are to be written: their first attempt is this server's, unless there are too many. Should it stop
   * before it sends one, the next attempt is due as after a failure.
   */
  claimed(messages: MailMessage[]): MailMessage[] {
    if (messages.length > BATCH) return messages;
    const nextAttemptAt = new Date(this.clock.now().getTime() + timeFor(1));
    for (const message of messages) Object.assign(message, { attempts: 1, nextAttemptAt });
    return messages;
  }

  /** Sends messages of a transaction that is over. */
  send(dataSource: DataSource, messages: readonly MailMessage[]): Promise<void> {
    if (messages.length === 0) return Promise.resolve();
    if (messages.some(({ attempts }) => attempts === 0)) return this.deliver(dataSource);
    for (const message of messages) (message.enclosure === null ? this.own : this.ownWithFile).push(message);
    return this.start(dataSource);
  }

  /** Sends what is due. Called by the clock; a call during a run makes the run look once more. */
  deliver(dataSource: DataSource): Promise<void> {
    this.again = true;
    return this.start(dataSource);
  }

  /** Waits for a delivery under way, however it ends. */
  async settled(): Promise<void> {
    await this.running?.catch(() => undefined);
  }

  private start(dataSource: DataSource): Promise<void> {
    this.running ??= this.run(dataSource);
    return this.running;
  }

  private async run(dataSource: DataSource): Promise<void> {
    try {
      do {
        for (let message = this.nextOwn(); message; message = this.nextOwn()) await this.attempt(dataSource, message);
        if (this.again) {
          this.again = false;
          if ((await this.sendBatch(dataSource)) === BATCH) this.again = true;
        }
        await this.noting;
      } while (this.again || this.own.length + this.ownWithFile.length > 0);
    } finally {
      this.running = null;
      this.noting = null;
    }
  }

  /** One without a file first. What others will soon look for is left to them. */
  private nextOwn(): MailMessage | undefined {
    const inTime = this.clock.now().getTime() + MINUTE;
    for (;;) {
      const next = this.own.shift() ?? this.ownWithFile.shift();
      if (!next || next.nextAttemptAt.getTime() > inTime) return next;
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
      if (await this.claim(dataSource, message)) await this.attempt(dataSource, message);
    }
    return due.length;
  }

  /** Of several replicas only the one that moves the next attempt on sends the message. */
  private async claim(dataSource: DataSource, message: MailMessage): Promise<boolean> {
    const attempts = message.attempts + 1;
    const retryAt = new Date(this.clock.now().getTime() + timeFor(attempts));
    const { affected } = await dataSource.manager
      .createQueryBuilder()
      .update(MailMessage)
      .set({ attempts, nextAttemptAt: retryAt })
      .where('id = :id AND sentAt IS NULL AND attempts = :seen', { id: message.id, seen: message.attempts })
      .execute();
    return affected === 1;
  }

  private async attempt(dataSource: DataSource, message: MailMessage): Promise<void> {
    const { enclosure: name, enclosureId: id, locale } = message;
    const enclosed = async () => {
      if (!name || !id) return null;
      const began = performance.now();
      const file = await this.enclose({ name, id }, locale as Locale);
      // Making a file keeps the process busy. As long as that took, it is there for those who ask something of it.
      await setTimeout(performance.now() - began);
      return file;
    };
    const lastError = await this.mailer.send(message, enclosed).then(
      () => null,
      (error: unknown) => String(error).slice(0, 500),
    );
    this.outcomes.push({ id: message.id, lastError });
    this.noting ??= this.note(dataSource);
    this.noting.catch(() => undefined);
    // Should the database not keep up: what is sent and not noted is sent again after a crash.
    if (this.outcomes.length >= BATCH) await this.noting;
  }

  /** Writes down what came of attempts, of all at once that ended while those before them were written down. */
  private async note(dataSource: DataSource): Promise<void> {
    while (this.outcomes.length > 0) {
      const outcomes = [...this.outcomes];
      const sent = outcomes.filter(({ lastError }) => lastError === null);
      if (sent.length > 0) await this.set(dataSource, sent, { sentAt: this.clock.now(), lastError: null });
      for (const failed of outcomes.filter(({ lastError }) => lastError !== null)) {
        await this.set(dataSource, [failed], { lastError: failed.lastError });
      }
      this.outcomes.splice(0, outcomes.length);
    }
    this.noting = null;
  }

  private async set(
    { manager }: DataSource,
    of: readonly Outcome[],
    values: Partial<Pick<MailMessage, 'sentAt' | 'lastError'>>,
  ): Promise<void> {
    const ids = of.map(({ id }) => id);
    await manager.createQueryBuilder().update(MailMessage).set(values).where('id IN (:...ids)', { ids }).execute();
  }
}
