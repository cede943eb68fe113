import type { DataSource } from 'typeorm';
import type { Actor } from '../../access/actor.js';
import type { FactQuery, Watched } from '../../access/feature.js';
import { isAllTouched, type LogEntry } from '../../platform/copies/change-log.js';
import { kindOf, type Shape, shapesIn } from '../../platform/copies/source.js';

/** Whose roles and facts a change concerns. */
export class Concerns {
  /** All that has to be watched. */
  readonly shapes: readonly Shape[];
  private readonly everyones: readonly string[];
  private readonly some: ReadonlyArray<Watched & { kind: string }>;

  /** `others` are statements that tell roles: whatever changes of what they name concerns everyone. */
  constructor(dataSource: DataSource, facts: readonly FactQuery[], others: readonly string[]) {
    const everyones = [
      ...others.flatMap((sql) => shapesIn(dataSource, sql)),
      ...facts.flatMap(({ sql, watched = [] }) =>
        shapesIn(dataSource, sql).filter(({ entity }) => watched.every((part) => part.entity !== entity)),
      ),
    ];
    const some = facts.flatMap(({ watched = [] }) => watched);
    this.shapes = [...everyones, ...some];
    this.everyones = [...new Set(everyones.map(kindOf))];
    this.some = some.map((part) => ({ ...part, kind: kindOf(part) }));
  }

  /** Whom the news concern, by what was known of them; null where nobody. */
  of(news: readonly LogEntry[]): ((actor: Actor) => boolean) | null {
    const keys = this.some.map(({ kind, whose }) => ({ whose, ids: new Set<string>(), kind }));
    for (const { touched } of news) {
      if (isAllTouched(touched) || this.everyones.some((kind) => touched.has(kind))) return () => true;
      for (const { kind, ids } of keys) {
        const more = touched.get(kind);
        if (more === null) return () => true;
        for (const id of more ?? []) ids.add(id);
      }
    }
    const met = keys.filter(({ ids }) => ids.size > 0);
    if (met.length === 0) return null;
    return ({ facts }) => met.some(({ whose, ids }) => facts[whose].some((id) => ids.has(id)));
  }
}
