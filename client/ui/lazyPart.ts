import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

/** A component whose code is fetched when it is shown, or ahead of that by `load`. */
export type LazyPart = LazyExoticComponent<ComponentType> & { readonly load: () => Promise<unknown> };

/** A part of a page with code of its own: `lazyPart(() => import('./views/X'), 'X')`. */
export function lazyPart<Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name): LazyPart {
  return Object.assign(
    lazy(async () => ({ default: (await load())[name] })),
    { load },
  );
}
