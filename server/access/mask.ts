import type { Subject } from '../../schema/vocabulary.js';
import type { Ability } from './ability.js';

/** Everyone who may read a row may read these of it. */
export const ALWAYS_READABLE: ReadonlySet<string> = new Set(['id', 'version', 'createdAt', 'updatedAt']);

/**
 * What someone may see of the rows of one subject. Looks at the rules once; rows on which the same rules hold form a
 * class, and what is readable in a class is worked out once, too.
 */
export class Mask {
  /** Rows pass as they are: no rule names fields. */
  readonly isWhole: boolean;
  /** Columns that the rules look at, without which a row cannot be masked; none where rows pass as they are. */
  readonly columns: ReadonlySet<string>;
  private readonly rules: ReadonlyArray<ReturnType<Ability['rulesFor']>[number]>;
  private readonly readable = new Map<string, ReadonlySet<string> | 'all'>();

  constructor(ability: Ability, subject: Subject) {
    this.rules = ability.rulesFor('read', subject).filter(({ inverted }) => !inverted);
    this.isWhole = this.rules.every(({ fields }) => fields === undefined);
    const conditions = this.isWhole ? [] : this.rules.map((rule) => rule.conditions ?? {});
    this.columns = new Set(conditions.flatMap(Object.keys));
  }

  /** Blanks what may not be seen, in the row itself. */
  blank(row: object): void {
    if (this.isWhole) return;
    const readable = this.readableOf(row);
    if (readable === 'all') return;
    for (const key of Object.keys(row)) {
      if (!readable.has(key) && !ALWAYS_READABLE.has(key)) Reflect.set(row, key, null);
    }
  }

  private readableOf(row: object): ReadonlySet<string> | 'all' {
    let held = '';
    for (const rule of this.rules) held += rule.matchesConditions(row) ? '1' : '0';
    let readable = this.readable.get(held);
    if (!readable) {
      const holding = this.rules.filter((_, index) => held[index] === '1');
      readable = holding.some(({ fields }) => !fields) ? 'all' : new Set(holding.flatMap(({ fields }) => fields ?? []));
      this.readable.set(held, readable);
    }
    return readable;
  }
}
