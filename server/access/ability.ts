import { AbilityBuilder, createMongoAbility, type MongoAbility, type MongoQuery } from '@casl/ability';
import type { Action, Subject } from '../../schema/vocabulary.js';
import type { Actor } from './actor.js';

/** A column's value that a rule may ask for: ids, enum words and flags; never free text (databases fold it). */
type Scalar = string | boolean | null;
export type RowCondition = Record<
  string,
  Scalar | { $in: readonly Scalar[] } | { $ne: Scalar } | { $nin: readonly Scalar[] }
>;

type Things = Action | Action[];

/** Allows the action on rows that meet the condition; on the listed fields only, if any are listed. */
export interface Allow {
  (action: Things, subject: Subject | Subject[], condition?: RowCondition): void;
  (action: Things, subject: Subject | Subject[], fields: readonly string[], condition?: RowCondition): void;
}

/** Forbids the action on whole rows, whatever was allowed before. */
export type Deny = (action: Things, subject: Subject | Subject[], condition?: RowCondition) => void;

/** One feature's rules: pure, from the actor alone. */
export type Rules = (actor: Actor, say: { can: Allow; cannot: Deny }) => void;

export type Ability = MongoAbility<[Action | 'manage', Subject | 'all' | object], MongoQuery>;

/** Compiles the features' rules for one actor. Rows are recognised by their class's name. */
export function abilityOf(actor: Actor, rules: readonly Rules[]): Ability {
  const builder = new AbilityBuilder<Ability>(createMongoAbility);
  if (actor.kind === 'SYSTEM') builder.can('manage', 'all');
  else {
    const say = { can: builder.can as Allow, cannot: builder.cannot as Deny };
    for (const rulesOf of rules) rulesOf(actor, say);
  }
  return builder.build({ detectSubjectType: (row) => row.constructor.name as Subject });
}
