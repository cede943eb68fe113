import type { DataSource } from 'typeorm';
import { entriesAbove, firstBase, type Glance, glanceAtLog, type LogEntry, settledEntries } from './change-log.js';

/** With more entries than these above the base, each look at the log would cost: they are let go of. */
const MANY = 200;

/** Where a follower stands: whatever is above the base and was not seen is new. */
export interface Standing {
  readonly base: number;
  readonly seen: number;
  /** Above it nothing was seen. */
  readonly newest: number;
}

/** Stands somewhere in the log of changes, and tells what is new from there. */
export class Follower {
  /** Below it nothing will appear any more. */
  private from = 0;
  private started = false;
  /** Entries above the base that were told. */
  private seen = new Set<number>();
  private newest = 0;
  private newestSettling = 0;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly dataSource: DataSource) {}

  get standing(): Standing {
    return { base: this.from, seen: this.seen.size, newest: this.newest };
  }

  /** Goes to where the log is now. Read rows afterwards: what changes in between is told as new. */
  async start(): Promise<void> {
    const base = await firstBase(this.dataSource);
    const { entries } = await entriesAbove(this.dataSource, base);
    this.from = base;
    this.seen = new Set(entries.map(({ id }) => id));
    this.newest = Math.max(base, ...this.seen);
    this.newestSettling = base;
    this.started = true;
  }

  async isCurrent(): Promise<boolean> {
    const { standing } = this;
    const glance = await glanceAtLog(this.dataSource, standing.base);
    return standing.base === this.from && this.isAll({ ...standing, seen: this.seen.size }, glance);
  }

  /**
   * Whether a glance from that standing found nothing but what was seen there, and this many entries besides. What is seen
   * was committed and stays, so a glance that counts fewer was only cast before the last look.
   */
  isAll({ base, seen }: Standing, { count, oldest }: Pick<Glance, 'count' | 'oldest'>, news = 0): boolean {
    return this.started && count <= seen + news && oldest <= base + 1;
  }

  /** Those of the entries that were not told yet. */
  untold(entries: readonly LogEntry[]): LogEntry[] {
    return entries.filter(({ id }) => id > this.from && !this.seen.has(id));
  }

  /** What was not told yet; null where that is not known any more, so that all may have changed. */
  async unseen(): Promise<LogEntry[] | null> {
    if (!this.started) return null;
    const { entries, oldest } = await entriesAbove(this.dataSource, this.from, this.seen);
    return oldest > this.from + 1 ? null : entries;
  }

  saw(entries: readonly LogEntry[]): void {
    for (const { id } of entries) {
      this.seen.add(id);
      if (id > this.newest) this.newest = id;
    }
    if (this.seen.size > MANY) void this.settle().catch(() => undefined);
  }

  /** One after another, so that two do not follow up the same at once. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.turn.then(work);
    this.turn = done.catch(() => undefined);
    return done;
  }

  /** Lets go of entries that are settled. Call it now and then, when all that is new is seen. */
  settle(): Promise<void> {
    return this.inTurn(async () => {
      const upTo = this.newestSettling;
      this.newestSettling = Math.max(this.from, ...this.seen);
      const known = [...this.seen].filter((id) => id <= upTo);
      if (known.length === 0 || (await settledEntries(this.dataSource, this.from, upTo)) !== known.length) return;
      for (const id of known) this.seen.delete(id);
      this.from = upTo;
    });
  }
}
