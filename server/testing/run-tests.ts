/**
 * `npm test`: everything that the tests need around them, then Jest, then everything taken down again.
 *
 *   npm test                                  the whole suite
 *   npm test -- server/features/plans         what is named, on both databases
 *   npm test -- -t 'agrees a plan'            by name; any other Jest option works too
 *   npm test -- client/e2e --no-build         without building the portal again
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { constants, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import jestConfig from '../../jest.config.js';
import { type MariaDb, startMariaDb } from './mariadb.js';
import { ensureTools, findTool } from './tools.js';

/** The part of Jest's JSON report that we read. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  numRuntimeErrorTestSuites: number;
}

const PROJECTS = ['server-sqlite', 'server-mariadb', 'client', 'browser'] as const;
type Project = (typeof PROJECTS)[number];

const jestArgs = process.argv.slice(2).filter((argument) => argument !== '--no-build');
const wholeSuite = jestArgs.length === 0;

let database: MariaDb | undefined;
let jest: ChildProcess | undefined;

async function main(): Promise<number> {
  const projects = selectProjects();
  const needs = {
    mariadb: projects.has('server-mariadb') || projects.has('browser'),
    chromium: projects.has('browser'),
  };
  ensureTools(needs);
  if (projects.has('browser') && !process.argv.includes('--no-build')) build();
  process.env.NODE_ENV = 'test';
  process.env.CHROMIUM_PATH = findTool('chromium') ?? '';
  if (needs.mariadb) {
    database = await startMariaDb();
    process.env.TEST_MARIADB_URL = database.url;
  }
  if (needs.mariadb || projects.has('server-sqlite')) await prepareDatabases();
  return interrupted ? 1 : runJest(projects);
}

/** The projects in which the named paths can lie; all of them when no path says otherwise. */
function selectProjects(): Set<Project> {
  const { values, positionals } = parseArgs({
    args: jestArgs,
    strict: false,
    allowPositionals: true,
    options: { testNamePattern: { type: 'string', short: 't' }, selectProjects: { type: 'string', multiple: true } },
  });
  const named = values.selectProjects?.filter((name) => typeof name === 'string') ?? [];
  if (named.length > 0) return new Set(PROJECTS.filter((project) => named.includes(project)));
  if (positionals.length === 0) return new Set(PROJECTS);
  return new Set(positionals.flatMap(projectsOfPath));
}

function projectsOfPath(path: string): readonly Project[] {
  if (/^(\.\/)?server\b/.test(path)) return ['server-sqlite', 'server-mariadb'];
  if (/^(\.\/)?client\/e2e\b/.test(path)) return ['browser'];
  if (/^(\.\/)?client\/./.test(path)) return ['client'];
  return PROJECTS;
}

function build(): void {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error('The build failed.');
}

/**
 * Jest cannot load our modules in its own `globalSetup` on Node 20 (it would `require` them), so the templates of the
 * test databases are prepared here; what this puts into the environment reaches the workers.
 */
async function prepareDatabases(): Promise<void> {
  const { globalSetup } = await import('./global-setup.js');
  await globalSetup();
}

async function runJest(selected: ReadonlySet<string>): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'ezw-tests-'));
  const outputFile = join(folder, 'report.json');
  const jestBin = join(dirname(createRequire(import.meta.url).resolve('jest/package.json')), 'bin/jest.js');
  // The configuration goes in as JSON because Jest would need ts-node to read it on Node 20. Relative paths in it
  // start at the working directory, which npm makes the root of the repository.
  const projects = jestConfig.projects?.filter(
    (project) => typeof project === 'object' && selected.has(String(project.displayName)),
  );
  const config = ['--config', JSON.stringify({ ...jestConfig, projects })];
  jest = spawn(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--no-warnings=ExperimentalWarning',
      jestBin,
      ...config,
      '--maxWorkers=2',
      '--json',
      `--outputFile=${outputFile}`,
      ...jestArgs,
    ],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );
  const code = await new Promise<number>((resolve) =>
    jest?.once('exit', (status, signal) => resolve(exitCode(status, signal))),
  );
  const report = existsSync(outputFile) ? (JSON.parse(await readFile(outputFile, 'utf8')) as Report) : undefined;
  await rm(folder, { recursive: true });
  return conclude(code, report);
}

/** Sums up after Jest: a suite that could not even load counts as a failure, and so does a skipped test in CI. */
function conclude(code: number, report: Report | undefined): number {
  if (!report) return code || 1;
  const skipped = report.numPendingTests + report.numTodoTests;
  const forbidden = wholeSuite && process.env.CI ? skipped : 0;
  if (skipped > 0) console.log(`${skipped} skipped${forbidden ? ', which CI does not accept' : ''}`);
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites + forbidden;
  summary = `${report.numPassedTests} passed, ${failed} failed`;
  return code || (forbidden ? 1 : 0);
}

function exitCode(status: number | null, signal: NodeJS.Signals | null): number {
  return status ?? 128 + (signal ? constants.signals[signal] : 0);
}

let summary = '0 passed, 1 failed';
let interrupted: NodeJS.Signals | undefined;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    interrupted = signal;
    jest?.kill(signal);
  });
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await database?.stop();
}
if (interrupted) process.exitCode = exitCode(null, interrupted);
console.log(summary);
