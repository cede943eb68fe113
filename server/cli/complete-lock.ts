/**
 * Completes `package-lock.json` with the optional platform packages that npm left out.
 *
 * Tools with native parts (biome, swc, …) name one optional package per platform. When a registry mirror does not
 * carry some of them, `npm install` leaves those out of the lock file, and `npm ci` then refuses the file anywhere.
 * This adds an entry for each, by what the depending package says about it. Run it after any change of dependencies:
 *
 *   npm run lock              completes the file
 *   npm run lock -- --check   only says whether it is complete; also that it names no download address, so that the
 *                             registry is the choice of who installs
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface LockedPackage {
  version?: string;
  resolved?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

interface LockFile {
  packages: Record<string, LockedPackage>;
}

const FILE = 'package-lock.json';
const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64'];

const lock = JSON.parse(readFileSync(FILE, 'utf8')) as LockFile;
const missing = missingPackages(lock);

if (process.argv.includes('--check')) {
  const addresses = Object.entries(lock.packages).filter(([, entry]) => entry.resolved?.startsWith('http'));
  for (const [path] of missing) console.error(`${FILE} lacks ${path}: run \`npm run lock\`.`);
  for (const [path] of addresses) console.error(`${FILE} names a download address for ${path}: see .npmrc.`);
  process.exitCode = missing.length + addresses.length > 0 ? 1 : 0;
} else {
  const packages = { ...lock.packages, ...Object.fromEntries(missing) };
  const sorted = Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(FILE, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
  console.log(`${FILE}: ${missing.length} platform packages added.`);
}

/** Path and entry of each optional dependency that the lock file asks for and does not hold. */
function missingPackages({ packages }: LockFile): [path: string, entry: LockedPackage][] {
  return Object.entries(packages).flatMap(([from, { dev, optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      // A range could mean any version; platform packages are always named exactly.
      .filter(([name, version]) => /^\d/.test(version) && !isResolvable(packages, from, name))
      .map(([name, version]): [string, LockedPackage] => [`node_modules/${name}`, platformEntry(name, version, dev)]),
  );
}

/** Whether Node would find `name` from the package at `from`: in its own node_modules or in any above it. */
function isResolvable(packages: LockFile['packages'], from: string, name: string): boolean {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
    if (folder === '') return false;
  }
}

/** Platform packages say in their name what they are for: `@swc/core-linux-arm64-musl`. */
function platformEntry(name: string, version: string, dev: boolean | undefined): LockedPackage {
  const words = name.slice(name.lastIndexOf('/') + 1).split('-');
  const os = words.find((word) => SYSTEMS.includes(word));
  const cpu = words.find((word) => PROCESSORS.includes(word));
  const libc = os === 'linux' ? libraryOf(words.at(-1)) : undefined;
  return {
    version,
    ...(cpu && { cpu: [cpu] }),
    ...(dev && { dev }),
    ...(libc && { libc: [libc] }),
    optional: true,
    ...(os && { os: [os] }),
  };
}

function libraryOf(word: string | undefined): string | undefined {
  if (word?.startsWith('musl')) return 'musl';
  return word?.startsWith('gnu') ? 'glibc' : undefined;
}
