import { expect, jest, test } from '@jest/globals';
import { renderHook } from '@testing-library/react';
import { useErrorStep } from './useErrorStep';

interface Values {
  kind: string;
  name: string;
  numbers: string[];
}
interface Attempt {
  attempts: number;
  errors: Record<string, string>;
}

const FIELDS = [['kind'], ['name', 'numbers'], []] as const;

test('a refused attempt leads to the first step with something to mend', () => {
  const go = jest.fn();
  const initialProps: Attempt = { attempts: 0, errors: {} };
  const { rerender } = renderHook((form: Attempt) => useErrorStep<Values>(form, FIELDS, go), { initialProps });
  expect(go).not.toHaveBeenCalled();
  rerender({ attempts: 1, errors: { 'numbers.0': 'wrong' } });
  expect(go).toHaveBeenCalledWith(1);
  rerender({ attempts: 1, errors: {} });
  expect(go).toHaveBeenCalledTimes(1);
});

test('what belongs to no step leads nowhere', () => {
  const go = jest.fn();
  renderHook(() => useErrorStep<Values>({ attempts: 1, errors: { other: 'wrong' } }, FIELDS, go));
  expect(go).not.toHaveBeenCalled();
});
