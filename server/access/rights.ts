import type { EntityMetadata } from 'typeorm';
import type { Action, Subject } from '../../schema/vocabulary.js';
import type { Ability } from './ability.js';
import { Mask } from './mask.js';
import { EVERYTHING, rulesToSql, type SqlCondition } from './rules-to-sql.js';
import { ROW, Scope, type Wanted } from './scope.js';

const compiled = new WeakMap<Ability, Rights>();

/** One person's rights as reading needs them: row filters, masks and whole statements, each made once per ability. */
export class Rights {
  private readonly masks = new Map<string, Mask>();
  private readonly filters = new Map<string, SqlCondition>();
  /** Asked for each link of each row. */
  private readonly open = new Map<EntityMetadata, boolean>();
  private readonly scopes = new WeakMap<object, Map<string, Scope>>();

  private constructor(private readonly ability: Ability) {}

  static of(ability: Ability): Rights {
    let rights = compiled.get(ability);
    if (!rights) {
      rights = new Rights(ability);
      compiled.set(ability, rights);
    }
    return rights;
  }

  mask(subject: string): Mask {
    let mask = this.masks.get(subject);
    if (!mask) {
      mask = new Mask(this.ability, subject as Subject);
      this.masks.set(subject, mask);
    }
    return mask;
  }

  filter(action: Action, metadata: EntityMetadata, alias: string): SqlCondition {
    const key = `${action} ${metadata.name} ${alias}`;
    let filter = this.filters.get(key);
    if (!filter) {
      filter = rulesToSql(this.ability, action, metadata.name as Subject, metadata, alias);
      this.filters.set(key, filter);
    }
    return filter;
  }

  /** Whether every row of the kind may be read, with all that it holds. */
  isOpen(metadata: EntityMetadata): boolean {
    let isOpen = this.open.get(metadata);
    if (isOpen === undefined) {
      isOpen = this.filter('read', metadata, ROW).sql === EVERYTHING && this.mask(metadata.name).isWhole;
      this.open.set(metadata, isOpen);
    }
    return isOpen;
  }

  scope(action: Action, metadata: EntityMetadata, wanted: Wanted | null): Scope {
    const per = wanted?.selection ?? metadata;
    const scopes = this.scopes.get(per) ?? new Map<string, Scope>();
    this.scopes.set(per, scopes);
    const key = `${action} ${metadata.name} ${wanted?.also.join() ?? ''}${wanted?.shelf ? ' shelf' : ''}`;
    let scope = scopes.get(key);
    if (!scope) {
      scope = new Scope(this, action, metadata, wanted);
      scopes.set(key, scope);
    }
    return scope;
  }
}
