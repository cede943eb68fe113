/**
 * Finds what ties the repository to one person's machine: absolute paths of this folder or of a home folder, relative
 * paths that leave the repository or lead nowhere, and links in Markdown to files that do not exist.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';

const root = process.cwd();
const HOME_FOLDER = /\/(?:home|Users)\/[a-z][\w.-]*\//;
const RELATIVE_PATH = /(?<![\w./-])(?:\.\.\/)+[\w@.-]+/g;
const MARKDOWN_LINK = /\]\((?!\w+:|#)([^)#\s]+)/g;

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'])
  .toString()
  .split('\0')
  .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile());

const complaints = tracked.flatMap((file) => {
  const text = readFileSync(file, 'utf8');
  if (text.includes('\0')) return []; // an image or a font
  return text.split('\n').flatMap((line, index) => problems(file, line).map((what) => `${file}:${index + 1}: ${what}`));
});

for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;

function problems(file: string, line: string): string[] {
  const absolute = line.includes(`${root}${sep}`) || HOME_FOLDER.test(line) ? ['an absolute path of one machine'] : [];
  return [...absolute, ...escapes(file, line), ...(file.endsWith('.md') ? deadLinks(file, line) : [])];
}

/** Tests may try to break out of a folder, and tools read their settings from folders of their own choice. */
function escapes(file: string, line: string): string[] {
  if (/\.(test|config)\.tsx?$/.test(file) || file === 'package-lock.json') return [];
  return (line.match(RELATIVE_PATH) ?? [])
    .filter((path) => !isOurs(resolve(dirname(file), path)))
    .map((path) => `${path} is not in the repository`);
}

/** An own file under the name by which it is imported: built (`.js`) on the server, without ending in the client. */
function isOurs(path: string): boolean {
  const names = [path, `${path}.ts`, `${path}.tsx`, path.replace(/\.js$/, '.ts')];
  return path.startsWith(`${root}${sep}`) ? names.some((name) => existsSync(name)) : path === root;
}

function deadLinks(file: string, line: string): string[] {
  return [...line.matchAll(MARKDOWN_LINK)]
    .map((match) => match[1] ?? '')
    .filter((path) => !existsSync(resolve(dirname(file), path)))
    .map((path) => `the link to ${path} leads nowhere`);
}
