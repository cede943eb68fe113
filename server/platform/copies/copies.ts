import type { DataSource } from 'typeorm';
import { forgetOldEntries, type Touched } from './change-log.js';
import { type CopyOf, KeptCopy } from './kept-copy.js';
import { type Columns, keysTouched, kindOf, type Shape, type Stored } from './source.js';

/**
 * The copies in memory of this process (docs/adr/0007-copies-in-memory.md). They hold the portal's own view, without
 * anyone's rights: who may ask is for the operation to say. Inside a transaction they are not offered, for they do not
 * know what it has changed.
 */
export class Copies {
  private readonly kept = new Map<object, KeptCopy<object>>();
  private readonly shapes = new Map<Stored, Shape[]>();

  constructor(
    private readonly dataSource: DataSource,
    declared: ReadonlyArray<CopyOf<object>>,
    /** What else somebody follows the log for. */
    watched: readonly Shape[] = [],
  ) {
    for (const copy of declared) this.kept.set(copy, new KeptCopy(dataSource, copy));
    for (const shape of [...declared.flatMap(({ sources }) => sources), ...watched]) {
      this.shapes.set(shape.entity, [...(this.shapes.get(shape.entity) ?? []), shape]);
    }
  }

  /** The copy with everything that was committed before the call. Read it without awaiting anything in between. */
  async current<C extends object>(of: CopyOf<C>): Promise<C> {
    const kept = this.kept.get(of) as KeptCopy<C> | undefined;
    if (!kept) throw new Error(`No feature declares the copy ${of.name}, so nobody would notice its changes`);
    return kept.current();
  }

  /** Whether something kept in memory is made from rows of this kind. */
  watches(entity: Stored): boolean {
    return this.shapes.has(entity);
  }

  /** Adds what has to be read again when a row went from `before` to `after` (null: no row). */
  note(touched: Touched, entity: Stored, before: Columns | null, after: Columns | null): void {
    for (const shape of this.shapes.get(entity) ?? []) {
      const kind = kindOf(shape);
      const more = keysTouched(shape, before, after);
      const keys = touched.get(kind) === undefined ? new Set<string>() : touched.get(kind);
      for (const key of more) keys?.add(key);
      if (keys && keys.size > 0) touched.set(kind, keys);
    }
  }

  /** Adds that rows of the kind changed and nobody knows which. */
  noteUnknown(touched: Touched, entity: Stored): void {
    for (const shape of this.shapes.get(entity) ?? []) touched.set(kindOf(shape), null);
  }

  /** Now and then, in the background. */
  async keep(): Promise<void> {
    for (const kept of this.kept.values()) await kept.settle();
    await forgetOldEntries(this.dataSource);
  }
}
