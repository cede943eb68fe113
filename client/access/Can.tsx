import type { ReactNode } from 'react';
import { useCan } from './useCan';

interface CanProps {
  /** The action, for instance `accept`. */
  I: string;
  /** The kind of thing, or one thing as it came from the API (with its `__typename`). */
  a: string | object;
  field?: string;
  otherwise?: ReactNode;
  children: ReactNode;
}

export function Can({ I: action, a: subject, field, otherwise = null, children }: CanProps) {
  const can = useCan();
  return <>{can(action, subject, field) ? children : otherwise}</>;
}
