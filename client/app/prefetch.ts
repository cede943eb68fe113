import { matchRoutes, type RouteObject } from 'react-router';

/** Signs that somebody is about to follow a link: with a mouse, by keyboard, on a phone. */
const INTENTS = ['pointerover', 'focusin', 'touchstart'] as const;

interface Routes {
  readonly routes: RouteObject[];
}

/**
 * Loads the code of the page that a link leads to as soon as somebody turns to the link, so that it is there when they
 * follow it. One place for all links of the portal. Returns what ends it.
 */
export function prefetchOnIntent(router: Routes): () => void {
  const seen = new Set<string>();
  const listen = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="/"]') : null;
    if (!link || seen.has(link.pathname) || savesData()) return;
    seen.add(link.pathname);
    for (const { route } of matchRoutes(router.routes, link.pathname) ?? []) {
      // A page that cannot be fetched now says so when it is opened.
      if (typeof route.lazy === 'function') route.lazy().catch(() => seen.delete(link.pathname));
    }
  };
  for (const intent of INTENTS) document.addEventListener(intent, listen, { passive: true });
  return () => {
    for (const intent of INTENTS) document.removeEventListener(intent, listen);
  };
}

/** The reader asked the browser to load nothing that is not needed. */
function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
