/** Programs that the tests need and npm cannot install: MariaDB and Chromium. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Each program under the names it goes by; the first one found is used. */
const NAMES = {
  mariadbd: ['mariadbd'],
  'mariadb-install-db': ['mariadb-install-db'],
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
  setpriv: ['setpriv'],
} as const;

export type Tool = keyof typeof NAMES;

const PACKAGES = { mariadb: ['mariadb-server'], chromium: ['chromium', 'fonts-liberation'] } as const;

export interface Needs {
  mariadb: boolean;
  chromium: boolean;
}

/** The program's path, or null. Debian keeps servers in `sbin`, which is not on everyone's PATH. */
export function findTool(tool: Tool): string | null {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'];
  for (const name of NAMES[tool]) {
    for (const folder of folders) {
      const path = join(folder, name);
      if (isExecutable(path)) return path;
    }
  }
  return null;
}

export function requireTool(tool: Tool): string {
  const path = findTool(tool);
  if (!path) throw new Error(`${tool} is not installed.`);
  return path;
}

/** Finds what is needed; on Debian as root installs what is missing, elsewhere says what to install and ends. */
export function ensureTools(needs: Needs): void {
  const packages = missingPackages(needs);
  if (packages.length === 0) return;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) install(packages);
  const stillMissing = missingPackages(needs);
  if (stillMissing.length === 0) return;
  console.error(
    `The tests need ${stillMissing.join(', ')}. On Debian or Ubuntu:\n` +
      `  sudo apt-get update && sudo apt-get install --no-install-recommends ${stillMissing.join(' ')}\n` +
      'Elsewhere install MariaDB 10.11 or newer (mariadbd, mariadb-install-db) and Chromium or Chrome, on the PATH.',
  );
  process.exit(1);
}

function missingPackages(needs: Needs): string[] {
  const mariadb = needs.mariadb && !(findTool('mariadbd') && findTool('mariadb-install-db'));
  const chromium = needs.chromium && !findTool('chromium');
  return [...(mariadb ? PACKAGES.mariadb : []), ...(chromium ? PACKAGES.chromium : [])];
}

function install(packages: string[]): void {
  console.log(`Installing ${packages.join(' ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) => spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env });
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
