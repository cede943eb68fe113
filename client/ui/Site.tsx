import { createContext, type ReactNode, useContext } from 'react';

/** What every page may say about the place it belongs to. */
export interface Site {
  readonly name: string;
  readonly timeZone: string;
}

const SiteContext = createContext<Site>({ name: '', timeZone: 'Europe/Warsaw' });

export function SiteProvider({ site, children }: { site: Site; children: ReactNode }) {
  return <SiteContext value={site}>{children}</SiteContext>;
}

export function useSite(): Site {
  return useContext(SiteContext);
}
