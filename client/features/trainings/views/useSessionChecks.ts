import { useRules } from '../../../ui/forms/rules';

/** What a session's form must have before it is sent. */
export function useSessionChecks() {
  const { chosen, required } = useRules();
  return {
    training: chosen,
    startsAt: chosen,
    endsAt: chosen,
    enrolBy: chosen,
    capacity: (capacity: number | string) => required(String(capacity)),
  };
}
