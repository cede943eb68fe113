import { useAbility } from '@casl/react';
import { useCallback } from 'react';
import type { Action, Subject } from '../../schema/vocabulary';
import type { Ability } from './ability';

/** A kind of thing, or one thing as it came from the API, of which at least the rule's own columns were asked for. */
export type Target = Subject | { readonly __typename: Subject };

/** `can('accept', activity)` or `can('create', 'RecruitmentRound')`; a hint for what to show, never the guard. */
export function useCan() {
  const ability = useAbility<Ability>();
  return useCallback((action: Action, target: Target, field?: string) => ability.can(action, target, field), [ability]);
}
