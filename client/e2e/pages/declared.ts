import { readdir, readFile } from 'node:fs/promises';
import { matchRoutes } from 'react-router';

const FEATURES = new URL('../../features/', import.meta.url);

type Urls = Readonly<Record<string, string | ((...parts: string[]) => string)>>;

/** The pages that the portal declares, each by the pattern of its address: `/requests/:id`. */
export class DeclaredPages {
  private constructor(readonly patterns: readonly string[]) {}

  /**
   * From the sources of `client/features/<x>/routes.tsx`: the modules themselves need the bundler, which the tests do
   * without. Each says `path: urls.…`; what that is, the feature's `urls` tell.
   */
  static async read(): Promise<DeclaredPages> {
    const features = await readdir(FEATURES);
    const patterns = await Promise.all(features.map(patternsOf));
    return new DeclaredPages(patterns.flat());
  }

  /** The page that an address leads to; null when there is none. */
  patternOf(address: string): string | null {
    const routes = this.patterns.map((path) => ({ path }));
    return matchRoutes(routes, new URL(address, 'http://portal').pathname)?.at(-1)?.route.path ?? null;
  }
}

async function patternsOf(feature: string): Promise<string[]> {
  const source = await readFile(new URL(`${feature}/routes.tsx`, FEATURES), 'utf8').catch(() => '');
  const home = /\bindex: true/.test(source) ? ['/'] : [];
  const pages = [...source.matchAll(/\bpath: urls\.(\w+)(?:\(([^)]*)\))?/g)];
  if (pages.length === 0) return home;
  const { urls } = (await import(`../../features/${feature}/urls.ts`)) as { urls: Urls };
  return [...home, ...pages.map(([, name = '', parts = '']) => pattern(urls[name], parts))];
}

function pattern(url: Urls[string] | undefined, parts: string): string {
  if (url === undefined) throw new Error('A page is declared by something that the urls of its feature do not hold.');
  return typeof url === 'string' ? url : url(...parts.split(',').map((part) => part.trim().replaceAll("'", '')));
}
