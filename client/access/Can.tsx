import type { ReactNode } from 'react';
import type { Action } from '../../schema/vocabulary';
import { type Target, useCan } from './useCan';

interface CanProps {
  I: Action;
  a: Target;
  field?: string;
  otherwise?: ReactNode;
  children: ReactNode;
}

/** `<Can I="accept" a={activity}>…</Can>` */
export function Can({ I: action, a: target, field, otherwise = null, children }: CanProps) {
  const can = useCan();
  return can(action, target, field) ? children : otherwise;
}
