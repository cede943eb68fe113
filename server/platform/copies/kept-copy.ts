import type { DataSource } from 'typeorm';
import { isAllTouched, type LogEntry, type Touched } from './change-log.js';
import { Follower } from './follower.js';
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
  private readonly log: Follower;
  private readonly parts: ReadonlyArray<Part<C>>;

  constructor(
    dataSource: DataSource,
    private readonly of: CopyOf<C>,
  ) {
    this.log = new Follower(dataSource);
    this.parts = of.sources.map((source) => ({
      source,
      kind: kindOf(source),
      reader: new SourceReader(dataSource, source),
    }));
  }

  /** The copy with everything that was committed before the call. Read it without awaiting anything in between. */
  async current(): Promise<C> {
    if (this.copy && (await this.log.isCurrent())) return this.copy;
    return this.log.inTurn(() => this.refresh());
  }

  /** Keeps up while nobody asks. */
  async settle(): Promise<void> {
    if (!this.copy) return;
    await this.current();
    await this.log.settle();
  }

  private async refresh(): Promise<C> {
    if (!this.copy) return this.rebuild();
    const news = await this.log.unseen();
    const touched = news && this.concerning(news);
    if (!touched) return this.rebuild();
    await this.renew(this.copy, touched);
    this.log.saw(news);
    return this.copy;
  }

  private async rebuild(): Promise<C> {
    this.copy = null;
    await this.log.start();
    const copy = this.of.empty();
    for (const { source, reader } of this.parts) {
      await reader.each((key, rows) => source.put(copy, key, rows));
    }
    this.copy = copy;
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
