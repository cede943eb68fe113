import { useEffect, useRef } from 'react';
import type { MutationForm } from './useMutationForm';

/**
 * After a refused attempt of a form that asks step by step, goes to the first step with a field to mend.
 * @param fields the fields of each step
 */
export function useErrorStep<Values>(
  form: Pick<MutationForm<Values>, 'attempts' | 'errors'>,
  fields: ReadonlyArray<ReadonlyArray<keyof Values & string>>,
  onStep: (step: number) => void,
): void {
  const latest = useRef({ errors: form.errors, fields, onStep });
  latest.current = { errors: form.errors, fields, onStep };

  useEffect(() => {
    if (form.attempts === 0) return;
    const { errors, fields: steps, onStep: go } = latest.current;
    const wrong = new Set(Object.keys(errors).map((path) => path.split('.')[0]));
    const step = steps.findIndex((names) => names.some((name) => wrong.has(name)));
    if (step >= 0) go(step);
  }, [form.attempts]);
}
