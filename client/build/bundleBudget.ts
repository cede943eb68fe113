import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** Of script, in thousands of bytes after gzip. */
export interface Budget {
  /** All that the landing page loads before it can be used. */
  readonly landing: number;
  /** The same for any other page, for somebody who opens it first. */
  readonly page: number;
  /** One file that is loaded when it is needed. */
  readonly lazyChunk: number;
}

/** As much as is asked of a file of the built client. */
export interface Chunk {
  readonly fileName: string;
  readonly code: string;
  readonly isEntry: boolean;
  readonly facadeModuleId: string | null;
  /** What is loaded along with it. */
  readonly imports: readonly string[];
}

export interface Size {
  readonly of: keyof Budget;
  readonly name: string;
  readonly kilobytes: number;
}

const LANDING = /\/features\/home\/pages\/HomePage\.tsx$/;
const PAGE = /\/features\/([^/]+)\/pages\/(\w+)\.tsx$/;
const LISTED = 5;

/** The landing page, every other page, and every file outside the first load; the heaviest of each kind first. */
export function sizesOf(chunks: readonly Chunk[]): Size[] {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const weights = new Map(chunks.map(({ fileName, code }) => [fileName, gzipSync(code).length]));
  const entries = chunks.filter((chunk) => chunk.isEntry).map((chunk) => chunk.fileName);
  const withImports = (names: readonly string[], seen = new Set<string>()): Set<string> => {
    for (const name of names) {
      if (seen.has(name)) continue;
      seen.add(name);
      withImports(byName.get(name)?.imports ?? [], seen);
    }
    return seen;
  };
  const sum = (names: Iterable<string>) => [...names].reduce((total, name) => total + (weights.get(name) ?? 0), 0);
  const size = (of: Size['of'], name: string, bytes: number): Size => ({ of, name, kilobytes: bytes / 1000 });

  const first = withImports(entries);
  const pages = chunks.flatMap(({ fileName, facadeModuleId }) => {
    const [, feature, page] = PAGE.exec(facadeModuleId ?? '') ?? [];
    if (!feature || !page) return [];
    const isLanding = LANDING.test(facadeModuleId ?? '');
    return size(isLanding ? 'landing' : 'page', `${feature}/${page}`, sum(withImports([...entries, fileName])));
  });
  const lazy = chunks
    .filter(({ fileName }) => !first.has(fileName))
    .map(({ fileName }) => size('lazyChunk', fileName, sum([fileName])));
  return [...pages, ...lazy].sort((one, other) => other.kilobytes - one.kilobytes);
}

export function overBudget(sizes: readonly Size[], budget: Budget): Size[] {
  return sizes.filter(({ of, kilobytes }) => kilobytes > budget[of]);
}

/** Prints what pages load and fails the build where it is more than the budget allows. */
export function bundleBudget(budget: Budget): Plugin {
  return {
    name: 'bundle-budget',
    apply: 'build',
    generateBundle: {
      // After Vite has written into the first file what each page loads along with it.
      order: 'post',
      handler(_options, bundle) {
        const sizes = sizesOf(Object.values(bundle).filter((file) => file.type === 'chunk'));
        if (!sizes.some(({ of }) => of === 'landing')) this.error('The landing page is not found in the build.');
        for (const [of, most] of Object.entries(budget)) {
          const ofThese = sizes.filter((each) => each.of === of).slice(0, LISTED);
          this.info(`${of}, at most ${most} kB: ${ofThese.map(inWords).join(', ')}`);
        }
        const tooLarge = overBudget(sizes, budget);
        if (tooLarge.length > 0) this.error(`Over the budget of script: ${tooLarge.map(inWords).join(', ')}`);
      },
    },
  };
}

const inWords = ({ name, kilobytes }: Size) => `${name} ${kilobytes.toFixed(1)} kB`;
