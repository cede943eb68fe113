import { useCallback, useContext } from 'react';
import type { Action, Subject } from '../../schema/vocabulary';
import { AbilityContext } from './useViewerAbility';

/** A kind of thing, or one thing as it came from the API, of which at least the rule's own columns were asked for. */
export type Target = Subject | { readonly __typename: Subject };

/** `can('accept', activity)` or `can('create', 'RecruitmentRound')`; a hint for what to show, never the guard. */
export function useCan() {
  const ability = useContext(AbilityContext);
  return useCallback(
    (action: Action, target: Target, field?: string) => ability?.can(action, target, field) ?? false,
    [ability],
  );
}
