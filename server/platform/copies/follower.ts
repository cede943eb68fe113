import type { DataSource } from 'typeorm';
import { entriesAbove, firstBase, type Glance, glanceAtLog, type LogEntry, settledEntries } from './change-log.js';

/** With more entries than these above the base, each look at the log would cost: they are let go of. */
const MANY = 200;

/** Stands somewhere in the log of changes, and tells what is new from there. */
export class Follower {
  /** Below it nothing will appear any more. */
  private from = 0;
  private started = false;
  /** Entries above the base that were told. */
  private seen = new Set<number>();
  private newestSettling = 0;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly dataSource: DataSource) {}

  get base(): number {
    return this.from;
  }

  /** Goes to where the log is now. Read rows afterwards: what changes in between is told as new. */
  async start(): Promise<void> {
    const base = await firstBase(this.dataSource);
    const { entries } = await entriesAbove(this.dataSource, base);
    this.from = base;
    this.seen = new Set(entries.map(({ id }) => id));
    this.newestSettling = base;
    this.started = true;
  }

  async isCurrent(): Promise<boolean> {
    const { base } = this;
    return this.isUpTo(base, await glanceAtLog(this.dataSource, base));
  }

  /**
   * Whether a glance above what was the base says that nothing is new. What is seen was committed and stays, so a glance
   * that counts fewer was only cast before the last look.
   */
  isUpTo(base: number, { count, oldest }: Pick<Glance, 'count' | 'oldest'>): boolean {
    return this.started && base === this.from && count <= this.seen.size && oldest <= base + 1;
  }

  /** What was not told yet; null where that is not known any more, so that all may have changed. */
  async unseen(): Promise<LogEntry[] | null> {
    if (!this.started) return null;
    const { entries, oldest } = await entriesAbove(this.dataSource, this.from, this.seen);
    return oldest > this.from + 1 ? null : entries;
  }

  saw(entries: readonly LogEntry[]): void {
    for (const { id } of entries) this.seen.add(id);
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
