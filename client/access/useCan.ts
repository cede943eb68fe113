import { useAbility } from '@casl/react';
import { useCallback } from 'react';
import type { Ability } from './ability';

/** `can('accept', activity)` or `can('create', 'RecruitmentRound')`; a hint for what to show, never the guard. */
export function useCan() {
  const ability = useAbility<Ability>();
  return useCallback(
    (action: string, subject: string | object, field?: string) => ability.can(action, subject, field),
    [ability],
  );
}
