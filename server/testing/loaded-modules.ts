/* What the sources load of the packages, asked of Node itself by a hook in front of the portal's own start. */

/** Of each module: the name that it was asked for by. What a package loads within itself does not pass here. */
const HOOK = `
import { appendFileSync } from 'node:fs';
let file;
export function initialize(data) { file = data; }
export function resolve(name, context, next) {
  appendFileSync(file, name + '\\n');
  return next(name, context);
}`;

const inline = (program: string) => `data:text/javascript,${encodeURIComponent(program)}`;

/** Options of Node with which a process writes the names of the modules that it imports into `file`. */
export const writingLoadedModules = (file: string): string[] => [
  '--import',
  inline(
    `import { register } from 'node:module'; register(${JSON.stringify(inline(HOOK))}, { parentURL: 'data:', data: ${JSON.stringify(file)} });`,
  ),
];
