import { createContext, useEffect, useMemo, useState } from 'react';
import type { ViewerQuery } from '../graphql/generated/access/graphql';
import type { Ability } from './ability';

type Rights = typeof import('./ability');

/** Null for a visitor, who has no rights that a page would ask about. */
export const AbilityContext = createContext<Ability | null>(null);

let rights: Rights | undefined;

/** What reads rights is loaded for people with an account only. */
export async function loadRights(): Promise<void> {
  rights ??= await import('./ability');
}

/** The viewer's rights: undefined until the viewer is known and what reads them is loaded. */
export function useViewerAbility(viewer: ViewerQuery['viewer'] | undefined) {
  const isNeeded = Boolean(viewer?.user);
  const [isLoaded, setLoaded] = useState(rights !== undefined);
  const [error, setError] = useState<unknown>();

  useEffect(() => {
    if (!isNeeded || isLoaded) return;
    loadRights().then(() => setLoaded(true), setError);
  }, [isNeeded, isLoaded]);

  const ability = useMemo(() => {
    if (!viewer) return undefined;
    return viewer.user ? isLoaded && rights?.buildAbility(viewer.rules) : null;
  }, [viewer, isLoaded]);
  return { ability: ability === false ? undefined : ability, error };
}
