import type { Subject } from '../../schema/vocabulary.js';
import type { Row } from '../platform/database/row.entity.js';
import type { Ability } from './ability.js';

/** Everyone who may read a row may read these of it. */
export const ALWAYS_READABLE: ReadonlySet<string> = new Set(['id', 'version', 'createdAt', 'updatedAt']);

/**
 * Rows as the person may see them: a column they may not read is null. The rules of a subject are looked at once
 * per ability; where none of them names fields, rows pass as they are.
 */
export class Mask {
  private readonly partial = new Map<string, boolean>();

  constructor(private readonly ability: Ability) {}

  apply<T extends Row>(row: T): T {
    const subject = row.constructor.name as Subject;
    if (!this.isPartial(subject)) return row;
    const readable = this.readableFields(subject, row);
    if (readable === 'all') return row;
    const seen: T = Object.assign(Object.create(Object.getPrototypeOf(row)), row);
    for (const key of Object.keys(seen)) {
      if (!ALWAYS_READABLE.has(key) && !readable.has(key)) Reflect.set(seen, key, null);
    }
    return seen;
  }

  private isPartial(subject: Subject): boolean {
    let partial = this.partial.get(subject);
    if (partial === undefined) {
      partial = this.ability.rulesFor('read', subject).some((rule) => rule.fields !== undefined);
      this.partial.set(subject, partial);
    }
    return partial;
  }

  private readableFields(subject: Subject, row: Row): Set<string> | 'all' {
    const fields = new Set<string>();
    for (const rule of this.ability.rulesFor('read', subject)) {
      if (rule.inverted || !rule.matchesConditions(row)) continue;
      if (!rule.fields) return 'all';
      for (const field of rule.fields) fields.add(field);
    }
    return fields;
  }
}
