import type { ComponentType } from 'react';

/** A page that is fetched when its address is visited: `lazyPage(() => import('./pages/X'), 'X')`. */
export function lazyPage<Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) {
  return async () => ({ Component: (await load())[name] });
}
