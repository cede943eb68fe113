import { readFileSync } from 'node:fs';
import type { Config } from 'jest';

/** Tests are compiled with the same settings as the build. */
const swc = JSON.parse(readFileSync(new URL('.swcrc', import.meta.url), 'utf8')) as {
  jsc: { parser: object; transform: object };
};
const options = { ...swc, $schema: undefined, sourceMaps: 'inline', swcrc: false };
const clientOptions = {
  ...options,
  jsc: {
    ...swc.jsc,
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
  },
};

type Project = Exclude<NonNullable<Config['projects']>[number], string>;

const server = (displayName: string, database: 'sqlite' | 'mariadb'): Project => ({
  displayName,
  testEnvironment: 'node',
  roots: ['<rootDir>/server', '<rootDir>/schema'],
  testMatch: ['<rootDir>/server/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': ['@swc/jest', options] },
  // Own files are imported by the name that they will have once built (`./clock.js`).
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  globals: { TEST_DATABASE: database },
  // What is built is the same for both.
  testPathIgnorePatterns: database === 'mariadb' ? ['<rootDir>/server/build/'] : [],
});

const client: Project = {
  displayName: 'client',
  testEnvironment: 'jsdom',
  roots: ['<rootDir>/client', '<rootDir>/schema'],
  testMatch: ['<rootDir>/client/**/*.test.{ts,tsx}'],
  testPathIgnorePatterns: ['<rootDir>/client/e2e/'],
  setupFilesAfterEnv: ['<rootDir>/client/testing/setup.ts'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.tsx?$': ['@swc/jest', clientOptions] },
  moduleNameMapper: {
    '\\.css$': '<rootDir>/client/testing/style-stub.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
};

/** Drives the built portal in Chromium, so it needs `npm run build` first; `npm test` sees to that. */
const browser: Project = {
  displayName: 'browser',
  testEnvironment: 'node',
  roots: ['<rootDir>/client', '<rootDir>/schema'],
  testMatch: ['<rootDir>/client/e2e/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': ['@swc/jest', options] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  setupFilesAfterEnv: ['<rootDir>/client/testing/browser-setup.ts'],
};

const config: Config = {
  // Jest knows one limit for all projects; the browser's setup raises its own.
  testTimeout: 60_000,
  // What modules of a test file leave behind is not freed; a worker that drags gigabytes along is ten times as slow.
  workerIdleMemoryLimit: '1GB',
  projects: [server('server-sqlite', 'sqlite'), server('server-mariadb', 'mariadb'), client, browser],
};

export default config;
