import dayjs from 'dayjs';
import timezone from 'dayjs/plugin/timezone.js';
import utc from 'dayjs/plugin/utc.js';
import type { Role } from '../../schema/vocabulary.js';
import { type Actor, NO_FACTS, SYSTEM } from '../access/actor.js';
import { Context, type Engine } from '../access/context.js';
import type { Work } from '../access/work.js';
import { addDays } from '../platform/clock.js';
import type { Row, RowClass } from '../platform/database/row.entity.js';

dayjs.extend(utc);
dayjs.extend(timezone);

/** Tells the story: lets people act on past days, and remembers what they made by the keys of the story. */
export class Teller {
  readonly today: string;
  /** The portal itself, outside the story. */
  readonly system: Context;
  private readonly ids = new Map<string, string>();
  private readonly roles = new Map<string, readonly Role[]>();

  constructor(private readonly engine: Engine) {
    this.today = engine.clock.today();
    this.system = new Context(engine, SYSTEM, 'PL');
  }

  /** The calendar day that lies `offset` days from today. */
  day(offset: number): string {
    return addDays(this.today, offset);
  }

  /** The moment `offset` days from today, at `time` in the time zone of the programme. */
  moment(offset: number, time = '10:00'): Date {
    return dayjs.tz(`${this.day(offset)} ${time}`, this.engine.clock.timeZone).toDate();
  }

  /** Runs `act` as one transaction at that moment, in the name of that person (null: nobody). */
  async at<T>(moment: Date, person: string | null, act: (work: Work) => Promise<T>): Promise<T> {
    const { clock } = this.engine;
    clock.freeze(moment);
    try {
      const userId = person && this.id('person', person);
      const roles = new Set(person ? this.roles.get(person) : []);
      const actor: Actor = userId ? { kind: 'USER', userId, roles, facts: NO_FACTS } : SYSTEM;
      return await new Context(this.engine, actor, 'PL').write((work) => act(work));
    } finally {
      clock.release();
    }
  }

  remember(kind: string, key: string, id: string): void {
    this.ids.set(`${kind}:${key}`, id);
  }

  /** Lets a person act with these roles from now on. */
  cast(person: string, roles: readonly Role[]): void {
    this.roles.set(person, roles);
  }

  id(kind: string, key: string): string {
    const id = this.ids.get(`${kind}:${key}`);
    if (!id) throw new Error(`The story knows no ${kind} ${key}`);
    return id;
  }

  /** Remembers a catalogue by its codes. */
  async learn<T extends Row & { code: string }>(kind: string, Entity: RowClass<T>): Promise<void> {
    const rows = await new Context(
      this.engine,
      { kind: 'SYSTEM', userId: null, roles: new Set(), facts: NO_FACTS },
      'PL',
    ).store.list(Entity);
    for (const { code, id } of rows) this.remember(kind, code, id);
  }
}

/** A step in the life of a row: saved with the state it led to, and told in its timeline. */
export async function step<T extends Row & { status: string }>(
  work: Work,
  row: T,
  event: string,
  to: T['status'],
  changes: Partial<T> = {},
  reason?: string,
): Promise<T> {
  const known = await work.system.load(row.constructor as RowClass<T>, row.id, 'update');
  const from = known.status;
  Object.assign(known, changes, { status: to }, 'statusSince' in known && { statusSince: work.now });
  await work.system.save(known);
  await work.record(event, known, { from, to, ...(reason && { reason }) });
  return known;
}
