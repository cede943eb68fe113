import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire, Module, SourceMap } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { debuglog } from 'node:util';
import { Script } from 'node:vm';

/*
 * How the built server is loaded: one file instead of two thousand, and beside it what V8 made of that file when it was
 * built, so that it is not compiled at each start (docs/adr/0011-one-file.md). Built by another release of Node.js or for
 * other options of V8 that is not taken, and the start is slower by the time it saves.
 */

const FOLDER = dirname(fileURLToPath(import.meta.url));
const BUNDLE = join(FOLDER, 'program.cjs');
const COMPILED = `${BUNDLE}.compiled`;
const MAP = `${BUNDLE}.map`;

type Bundle = typeof import('./program.js');

/** Runs the program of that name. */
export async function run(name: string): Promise<void> {
  const bundle = script(existsSync(COMPILED) ? readFileSync(COMPILED) : undefined);
  debuglog('ezw')('compiled code %s', bundle.cachedDataRejected === false ? 'taken' : 'refused');
  const { PROGRAMS } = open(bundle);
  await PROGRAMS[name]?.();
}

/** Writes down what V8 made of the bundle, with all that a start runs. */
export async function compile(): Promise<void> {
  const compiled = script();
  await open(compiled).PROGRAMS['warm-up']?.();
  writeFileSync(COMPILED, compiled.createCachedData());
}

function script(cachedData?: Buffer): Script {
  // The build writes nothing but ASCII: read as such, the text takes one byte for each character.
  return new Script(Module.wrap(readFileSync(BUNDLE, 'latin1')), {
    filename: BUNDLE,
    cachedData,
  });
}

function open(compiled: Script): Bundle {
  tellPlacesInSources();
  const module = { exports: {} as Bundle };
  compiled.runInThisContext()(module.exports, createRequire(BUNDLE), module, BUNDLE, FOLDER);
  return module.exports;
}

/** In stack traces. Node's own `--enable-source-maps` knows modules only. */
function tellPlacesInSources(): void {
  const inBundle = new RegExp(`${BUNDLE.replace(/[^\w/]/g, '\\$&')}:(\\d+):(\\d+)`);
  const placeOf = (place: string, line: string, column: string) => {
    const entry = sourceMap()?.findEntry(Number(line) - 1, Number(column) - 1);
    // Code of packages is not on the map, and would be taken for what stands in front of it.
    if (!entry || !('originalSource' in entry) || entry.generatedLine !== Number(line) - 1) return place;
    return `${resolve(FOLDER, entry.originalSource)}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
  };
  Error.prepareStackTrace = (error, frames) => {
    const places = frames.map((frame) => `    at ${frame}`.replace(inBundle, placeOf));
    return [Error.prototype.toString.call(error), ...places].join('\n');
  };
}

/** It is large and seldom needed: read for a stack trace, and kept until memory is cleaned up. */
let lastMap: WeakRef<SourceMap> | undefined;

function sourceMap(): SourceMap | undefined {
  const kept = lastMap?.deref();
  if (kept || !existsSync(MAP)) return kept;
  const map = new SourceMap(JSON.parse(readFileSync(MAP, 'utf8')));
  lastMap = new WeakRef(map);
  return map;
}
