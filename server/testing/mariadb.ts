/**
 * A MariaDB of our own for tests and benches: a throw-away data directory, a free loopback port, gone afterwards.
 * It is a real server, never the one the machine may already run.
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { createConnection } from 'mysql2/promise';
import { findTool, requireTool } from './tools.js';

const run = promisify(execFile);
const START_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 20_000;

export interface MariaDb {
  /** `mysql://…/ezw`; the account may create further databases. */
  url: string;
  port: number;
  pid: number;
  stop(): Promise<void>;
  /** Stops it, and keeps its data in that folder for {@link MariaDbOptions.dataFrom}. */
  stopAndKeep(folder: string): Promise<void>;
}

export interface MariaDbOptions {
  /** Benches over the large data set want it in memory; tests do not. */
  bufferPoolMegabytes?: number;
  /** Begins with a copy of the data that a former server left. */
  dataFrom?: string | undefined;
}

export async function startMariaDb({ bufferPoolMegabytes = 256, dataFrom }: MariaDbOptions = {}): Promise<MariaDb> {
  const home = await mkdtemp(join(tmpdir(), 'ezw-mariadb-'));
  let server: ChildProcess | undefined;
  const stop = async () => {
    if (server) await terminate(server);
    await rm(home, { recursive: true, force: true });
  };
  const stopAndKeep = async (folder: string) => {
    if (server) await terminate(server);
    await cp(join(home, 'data'), folder, { recursive: true });
    await stop();
  };
  try {
    const password = randomBytes(16).toString('hex');
    const port = await freePort();
    if (dataFrom) await cp(dataFrom, join(home, 'data'), { recursive: true });
    else await installData(home);
    await writeAccount(home, password);
    server = launch(home, port, bufferPoolMegabytes);
    const url = `mysql://ezw:${password}@127.0.0.1:${port}/ezw`;
    await waitUntilReady(url, server, home);
    return { url, port, pid: server.pid ?? 0, stop, stopAndKeep };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** MariaDB refuses to run as root unless that is said aloud. */
const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];

async function installData(home: string): Promise<void> {
  await run(requireTool('mariadb-install-db'), [
    '--no-defaults',
    `--datadir=${join(home, 'data')}`,
    '--skip-test-db',
    '--skip-name-resolve',
    ...asRoot,
  ]);
}

/** Run by the server as it starts. */
async function writeAccount(home: string, password: string): Promise<void> {
  const account = "'ezw'@'127.0.0.1'";
  await writeFile(
    join(home, 'init.sql'),
    [
      'CREATE DATABASE IF NOT EXISTS ezw;',
      `CREATE OR REPLACE USER ${account} IDENTIFIED BY '${password}';`,
      `GRANT ALL PRIVILEGES ON *.* TO ${account};`,
    ].join('\n'),
    { mode: 0o600 },
  );
}

function launch(home: string, port: number, bufferPoolMegabytes: number): ChildProcess {
  const server = requireTool('mariadbd');
  const args = [
    '--no-defaults',
    `--datadir=${join(home, 'data')}`,
    `--init-file=${join(home, 'init.sql')}`,
    `--socket=${join(home, 'socket')}`,
    `--pid-file=${join(home, 'pid')}`,
    '--bind-address=127.0.0.1',
    `--port=${port}`,
    '--skip-name-resolve',
    '--character-set-server=utf8mb4',
    '--collation-server=utf8mb4_polish_ci',
    `--innodb-buffer-pool-size=${bufferPoolMegabytes}M`,
    // The data die with the server, so nothing waits for a disk.
    '--innodb-flush-log-at-trx-commit=0',
    '--innodb-flush-method=nosync',
    '--innodb-doublewrite=OFF',
    '--skip-log-bin',
    ...asRoot,
  ];
  const log = openSync(join(home, 'log'), 'a');
  // A group of its own: Ctrl+C in the terminal reaches only us, and we stop the server in order. Where the kernel
  // offers it, a parent killed without warning still takes the server along.
  const guard = findTool('setpriv');
  const [command, prefix] = guard ? [guard, ['--pdeathsig', 'TERM', server]] : [server, []];
  const child = spawn(command, [...prefix, ...args], { stdio: ['ignore', log, log], detached: true });
  child.once('error', () => {}); // a failed start shows as an exit, and waitUntilReady reports that with the log
  closeSync(log);
  return child;
}

async function waitUntilReady(url: string, server: ChildProcess, home: string): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  let last: unknown;
  while (Date.now() < deadline) {
    if (hasExited(server)) break;
    try {
      const connection = await createConnection({ uri: url, connectTimeout: 1_000 });
      await connection.end();
      return;
    } catch (error) {
      last = error;
      await delay(50);
    }
  }
  const log = await readFile(join(home, 'log'), 'utf8');
  throw new Error(`MariaDB did not start (${String(last)}). Its log ends with:\n${log.slice(-2_000)}`);
}

async function terminate(server: ChildProcess): Promise<void> {
  if (hasExited(server)) return;
  const exited = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  const forced = setTimeout(() => server.kill('SIGKILL'), STOP_TIMEOUT_MS);
  await exited;
  clearTimeout(forced);
}

function hasExited(server: ChildProcess): boolean {
  return server.pid === undefined || server.exitCode !== null || server.signalCode !== null;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No free port')),
      );
    });
  });
}
