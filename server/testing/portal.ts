import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Role } from '../../schema/vocabulary.js';
import type { Work } from '../access/work.js';
import { type App, createApp } from '../app.js';
import type { Config } from '../config.js';
import { createUser, giveRole } from '../features/accounts/index.js';
import { hashToken, newToken } from '../features/accounts/secrets.js';
import { Session } from '../features/accounts/session.entity.js';
import { User } from '../features/accounts/user.entity.js';
import { learnFoundation } from '../features/foundation/index.js';
import { Clock } from '../platform/clock.js';
import type { EnclosedFile } from '../platform/mail/enclosure.js';
import type { MailMessage } from '../platform/mail/mail-message.entity.js';
import type { Mailer } from '../platform/mail/mailer.js';
import { Person } from './person.js';
import { testConfig } from './test-config.js';
import { freshDatabase } from './test-database.js';

export interface PersonOptions {
  name?: string;
  roles?: Role[];
  /** Columns of the profile; `volunteerSince` comes with the role VOLUNTEER. */
  profile?: Partial<User>;
}

type Enclosed = () => Promise<EnclosedFile | null>;

/** The whole portal over a database of its own, for one test file. */
export class Portal {
  private people = 0;
  private readonly replicas: App[] = [];

  private constructor(
    readonly app: App,
    readonly clock: Clock,
    readonly mail: MailMessage[],
    private readonly enclosed: ReadonlyMap<string, Enclosed>,
    private readonly leaveNothing: () => Promise<void>,
    private readonly start: () => Promise<App>,
  ) {}

  /** Opens it at a fixed moment: Monday, 5 October 2026, 10:00 in Warsaw. `clock` moves it. */
  static async open(changes: Partial<Config> = {}): Promise<Portal> {
    const { database, remove } = await freshDatabase();
    const clock = new Clock('Europe/Warsaw');
    clock.freeze(new Date('2026-10-05T08:00:00Z'));
    const mail: MailMessage[] = [];
    const enclosed = new Map<string, Enclosed>();
    const mailer: Mailer = {
      async send(message, file) {
        mail.push(message);
        enclosed.set(message.id, file);
      },
    };
    const dataDir = await mkdtemp(join(tmpdir(), 'ezw-files-'));
    const start = async () => {
      const app = await createApp(testConfig(database, { dataDir, ...changes }), { clock, mailer });
      await learnFoundation(app.system);
      return app;
    };
    const leave = async () => {
      await remove();
      await rm(dataDir, { recursive: true, force: true });
    };
    return new Portal(await start(), clock, mail, enclosed, leave, start);
  }

  /** The same portal as another server has it: all its own but the database and the clock. */
  async replica(): Promise<App> {
    const app = await this.start();
    this.replicas.push(app);
    return app;
  }

  async close(): Promise<void> {
    for (const app of [...this.replicas, this.app]) await app.close();
    await this.leaveNothing();
  }

  /** Someone without an account. */
  get visitor(): Person {
    return new Person(this.app, null, '');
  }

  /** A new person, signed in. */
  async person({ name, roles = ['CANDIDATE'], profile = {} }: PersonOptions = {}): Promise<Person> {
    this.people += 1;
    const token = newToken();
    const userId = await this.asSystem(async (work) => {
      const email = `person-${this.people}@ezw.test`;
      const user = await createUser(work, { email, name: name ?? `Osoba ${this.people}`, locale: 'PL' });
      Object.assign(user, { emailConfirmedAt: work.now, ...profile });
      if (roles.includes('VOLUNTEER')) user.volunteerSince ??= work.now;
      await work.system.save(user);
      for (const role of roles) await giveRole(work, user.id, role, null);
      const expiresAt = new Date(work.now.getTime() + 365 * 86_400_000);
      await work.create(Session, {
        userId: user.id,
        tokenHash: hashToken(token),
        device: 'test',
        lastSeenAt: work.now,
        expiresAt,
      });
      return user.id;
    });
    return new Person(this.app, token, userId);
  }

  /** Puts rows in place for a test that is about something else. */
  asSystem<T>(work: (work: Work) => Promise<T>): Promise<T> {
    return this.app.system.write(work);
  }

  /** The file that goes with a message that was sent, made as a mail server would have it. */
  async enclosedIn({ id }: MailMessage): Promise<EnclosedFile | null> {
    return (await this.enclosed.get(id)?.()) ?? null;
  }

  /** Waits until all due mail is in {@link mail}. */
  async mailSent(): Promise<MailMessage[]> {
    await this.app.engine.outbox.settled();
    await this.app.engine.outbox.deliver(this.app.dataSource);
    return this.mail;
  }
}
