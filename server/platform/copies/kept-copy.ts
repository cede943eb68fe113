import type { DataSource } from 'typeorm';
import {
  entriesAbove,
  firstBase,
  glanceAtLog,
  isAllTouched,
  type LogEntry,
  settledEntries,
  type Touched,
} from './change-log.js';
import { type Columns, kindOf, type Source, SourceReader } from './source.js';

/** Something kept in memory that is made from rows, and from nothing but what its sources give. */
export interface CopyOf<C extends object> {
  name: string;
  empty(): C;
  sources: ReadonlyArray<Source<C>>;
}

interface Part<C extends object> {
  kind: string;
  source: Source<C>;
  reader: SourceReader;
}

/** One copy, made when somebody first asks for it and brought up to date, key by key, when the log of changes says so. */
export class KeptCopy<C extends object> {
  private copy: C | null = null;
  private base = 0;
  /** Entries above the base that the copy knows of. */
  private seen = new Set<number>();
  private newestSettling = 0;
  private turn: Promise<unknown> = Promise.resolve();
  private readonly parts: ReadonlyArray<Part<C>>;

  constructor(
    private readonly dataSource: DataSource,
    private readonly of: CopyOf<C>,
  ) {
    this.parts = of.sources.map((source) => ({
      source,
      kind: kindOf(source),
      reader: new SourceReader(dataSource, source),
    }));
  }

  /** The copy with everything that was committed before the call. Read it without awaiting anything in between. */
  async current(): Promise<C> {
    if (this.copy && (await this.isCurrent())) return this.copy;
    return this.inTurn(() => this.refresh());
  }

  /** Keeps up while nobody asks, and lets go of entries that are settled. */
  async settle(): Promise<void> {
    if (!this.copy) return;
    await this.current();
    await this.inTurn(async () => {
      const upTo = this.newestSettling;
      this.newestSettling = Math.max(this.base, ...this.seen);
      const known = [...this.seen].filter((id) => id <= upTo);
      if (known.length === 0 || (await settledEntries(this.dataSource, this.base, upTo)) !== known.length) return;
      for (const id of known) this.seen.delete(id);
      this.base = upTo;
    });
  }

  /** What is seen was committed at some moment and stays, so that the same number above the same base is the same. */
  private async isCurrent(): Promise<boolean> {
    const { base } = this;
    const { count, oldest } = await glanceAtLog(this.dataSource, base);
    return base === this.base && count === this.seen.size && oldest <= base + 1;
  }

  /** One after another, so that two do not renew the same at once. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.turn.then(work);
    this.turn = done.catch(() => undefined);
    return done;
  }

  private async refresh(): Promise<C> {
    if (!this.copy) return this.rebuild();
    const entries = await entriesAbove(this.dataSource, this.base);
    const { oldest } = await glanceAtLog(this.dataSource, this.base);
    if (oldest > this.base + 1) return this.rebuild();
    const unseen = entries.filter(({ id }) => !this.seen.has(id));
    const touched = this.concerning(unseen);
    if (!touched) return this.rebuild();
    await this.renew(this.copy, touched);
    for (const { id } of unseen) this.seen.add(id);
    return this.copy;
  }

  /** Position first, rows afterwards: what changes in between is read once more. */
  private async rebuild(): Promise<C> {
    const base = await firstBase(this.dataSource);
    const entries = await entriesAbove(this.dataSource, base);
    const copy = this.of.empty();
    for (const { source, reader } of this.parts) {
      await reader.each((key, rows) => source.put(copy, key, rows));
    }
    this.copy = copy;
    this.base = base;
    this.seen = new Set(entries.map(({ id }) => id));
    this.newestSettling = base;
    return this.refresh();
  }

  /** Keys to read again, by kind; null where all has to be. */
  private concerning(entries: readonly LogEntry[]): Map<string, Set<string>> | null {
    const wanted = new Map<string, Set<string>>(this.parts.map(({ kind }) => [kind, new Set()]));
    for (const { touched } of entries) {
      if (isAllTouched(touched)) return null;
      for (const [kind, keys] of wanted) {
        const more = touched.get(kind);
        if (more === null) return null;
        for (const key of more ?? []) keys.add(key);
      }
    }
    return wanted;
  }

  /** All is read before anything is put, so that nobody meets a copy that is half new. */
  private async renew(copy: C, touched: Touched): Promise<void> {
    const renewed: Array<readonly [Source<C>, Map<string, Columns[]>]> = [];
    for (const { source, kind, reader } of this.parts) {
      const keys = [...(touched.get(kind) ?? [])];
      if (keys.length > 0) renewed.push([source, await reader.under(keys)]);
    }
    try {
      for (const [source, groups] of renewed) for (const [key, rows] of groups) source.put(copy, key, rows);
    } catch (error) {
      this.copy = null;
      throw error;
    }
  }
}
