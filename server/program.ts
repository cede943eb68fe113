/**
 * What the built server can be started as, by the place where each is started from (`dist/server/main.js`). They lie in one
 * file and share its code; what is not started is not run.
 */
export const PROGRAMS: Readonly<Record<string, () => Promise<unknown>>> = {
  main: () => import('./main.js'),
  'cli/doctor': () => import('./cli/doctor.js'),
  'cli/db-migrate': () => import('./cli/db-migrate.js'),
  'cli/db-revert': () => import('./cli/db-revert.js'),
  'cli/db-recount': () => import('./cli/db-recount.js'),
  'cli/db-seed': () => import('./cli/db-seed.js'),
  /** The way of a start, for the build to learn which code that is. */
  'warm-up': async () => (await import('./warm-up.js')).warmUp(),
};
