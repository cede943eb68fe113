import { createMongoAbility, type MongoAbility, type RawRuleOf } from '@casl/ability';
import { type PackRule, unpackRules } from '@casl/ability/extra';

export type Ability = MongoAbility;

/** The viewer's rights, from the rules that the server packed. They only decide what is shown: the server guards. */
export function buildAbility(packedRules: unknown): Ability {
  const rules = Array.isArray(packedRules) ? unpackRules(packedRules as PackRule<RawRuleOf<Ability>>[]) : [];
  return createMongoAbility(rules, { detectSubjectType });
}

function detectSubjectType(subject: object): string {
  return '__typename' in subject ? String(subject.__typename) : subject.constructor.name;
}
