import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';
import { requireTool } from '../testing/tools.js';

/** What the figures were measured on, in a line. */
export function machine(): string {
  const processors = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const mariadb = /Ver (\S+)/.exec(execFileSync(requireTool('mariadbd'), ['--version'], { encoding: 'utf8' }))?.[1];
  return [
    `${processors.length} × ${processors[0]?.model.trim()}, ${gigabytes} GB`,
    `Node.js ${process.version}`,
    `MariaDB ${mariadb}`,
    `load before the run ${loadavg()[0]?.toFixed(1)}`,
  ].join('; ');
}
