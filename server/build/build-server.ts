import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transform } from '@swc/core';
import { type OutputOptions, type Plugin, rolldown } from 'rolldown';
import { PROGRAMS } from '../program.js';

/** Have native parts or read files of their own: they stay where npm put them. */
const LEFT_OUTSIDE = ['better-sqlite3', '@node-rs/argon2', 'pdfmake'];

/** The same compiler with the same settings as for tests; it writes the types that decorators need. */
const swc: Plugin = {
  name: 'swc',
  transform: {
    filter: { id: /\/(server|schema)\/[^?]*\.ts$/ },
    async handler(source, filename) {
      const { code, map } = await transform(source, { filename, sourceMaps: true });
      return { code, map, moduleType: 'js' };
    },
  },
};

/** Stack traces name places in our own sources; with those of the packages too the map would take 130 MB to be read. */
const ownPlacesOnly: Plugin = {
  name: 'own places only',
  transform: {
    filter: { id: /\/node_modules\// },
    handler: (code) => ({ code, map: { mappings: '' } }),
  },
};

/** TypeORM loads its parts for every database that it knows; of those that the portal does not, nothing is used. */
const twoDatabases: Plugin = {
  name: 'two databases',
  load: {
    filter: { id: /\/typeorm\/driver\/(?!(mysql|better-sqlite3|sqlite-abstract|types)\/)[^/]+\/[^/]+\.js$/ },
    handler: () => 'module.exports = {};',
  },
};

/** Apollo takes the hash of each document, within one file by its own JavaScript: it finds no `require` to ask Node.js by. */
const hashesByNode: Plugin = {
  name: 'hashes by Node.js',
  load: {
    filter: { id: /\/@apollo\/utils\.createhash\/dist\/index\.js$/ },
    handler: () => "exports.createHash = require('node:crypto').createHash;",
  },
};

/**
 * Builds the server into `folder`: `server/program.cjs` with everything in it, what starts each of its programs, and the
 * known operations. Only `server` and `schema` within the folder are replaced.
 */
export async function buildServer(folder: string): Promise<void> {
  for (const part of ['server', 'schema']) rmSync(join(folder, part), { recursive: true, force: true });
  cpSync('schema/operations', join(folder, 'schema/operations'), { recursive: true });
  await bundle('server/program.ts', {
    file: join(folder, 'server/program.cjs'),
    format: 'cjs',
    codeSplitting: false,
    // A script that was compiled before may `require`, not `import`.
    dynamicImportInCjs: false,
    // Names of classes are names of tables and types.
    keepNames: true,
    charset: 'ascii',
    comments: false,
  });
  await bundle('server/boot.ts', { file: join(folder, 'server/boot.js'), format: 'esm' });
  for (const name of Object.keys(PROGRAMS)) writeStart(join(folder, 'server'), name);
  compile(join(folder, 'server/boot.js'));
}

async function bundle(input: string, output: OutputOptions): Promise<void> {
  const built = await rolldown({
    input,
    platform: 'node',
    external: LEFT_OUTSIDE.map((name) => new RegExp(`^${name}(/|$)`)),
    plugins: [swc, ownPlacesOnly, twoDatabases, hashesByNode],
    resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
    checks: { eval: false },
  });
  await built.write({ ...output, sourcemap: true, sourcemapExcludeSources: true });
  await built.close();
}

function writeStart(folder: string, name: string): void {
  const file = join(folder, `${name}.js`);
  mkdirSync(dirname(file), { recursive: true });
  const boot = relative(dirname(file), join(folder, 'boot.js'));
  const path = boot.startsWith('.') ? boot : `./${boot}`;
  writeFileSync(file, `import { run } from '${path}';\n\nawait run('${name}');\n`);
}

/** In a process that knows nothing of the build's own loader. */
function compile(boot: string): void {
  const program = `(await import('${pathToFileURL(resolve(boot))}')).compile()`;
  const args = ['--input-type=module', '--eval', program];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env: { PATH: process.env['PATH'] } });
  if (status !== 0) throw new Error('The built server does not start.');
}
