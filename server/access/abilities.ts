import { LRUCache } from 'lru-cache';
import { type Ability, abilityOf, type Rules } from './ability.js';
import type { Actor } from './actor.js';

/** How many people are served at once, amply; each keeps some tens of kilobytes of what is compiled for them. */
const KEPT = 500;

/**
 * Abilities by who asks. Rules know the actor alone, so the same person with the same roles and facts has the same
 * ability, and with it the filters, masks and statements that were compiled from it.
 */
export class Abilities {
  private readonly kept = new LRUCache<string, Ability>({ max: KEPT });

  constructor(private readonly rules: readonly Rules[]) {}

  of(actor: Actor): Ability {
    const key = signatureOf(actor);
    let ability = this.kept.get(key);
    if (!ability) {
      ability = abilityOf(actor, this.rules);
      this.kept.set(key, ability);
    }
    return ability;
  }
}

/** All that rules can know of an actor. The order of what the database names counts, and is the same by and large. */
const signatureOf = ({ kind, userId, roles, facts }: Actor): string =>
  JSON.stringify([kind, userId, [...roles], facts]);
