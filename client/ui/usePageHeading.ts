import { type RefObject, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { useSite } from './Site';

/**
 * Names the browser's tab after the page and gives the focus to its h1 on arrival: a screen reader learns of a
 * navigation only when the focus moves. The first load of the portal is left alone.
 */
export function usePageHeading(title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname, key } = useLocation();
  const site = useSite();
  const isFirstLoad = key === 'default';

  useEffect(() => {
    document.title = site.name ? `${title} – ${site.name}` : title;
  }, [title, site.name]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only another path is an arrival, a changed filter is not
  useEffect(() => {
    if (!isFirstLoad) heading.current?.focus({ preventScroll: true });
  }, [pathname]);

  return heading;
}
