import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const START_MS = 90_000;

/** The built portal, running as a process of its own. */
export interface PortalServer {
  url: string;
  stop(): Promise<void>;
}

export interface PortalOptions {
  /** `mysql://…`; the embedded database when left out. */
  databaseUrl?: string;
  /** Loads the demo story; an empty programme still offers its demo people nothing. */
  demo?: boolean;
  /** Further settings of the process. */
  settings?: Record<string, string>;
}

/** Starts the built server on a free loopback port with a data folder that goes with it. */
export async function startPortal({
  databaseUrl,
  demo = false,
  settings = {},
}: PortalOptions = {}): Promise<PortalServer> {
  const folder = await mkdtemp(join(tmpdir(), 'ezw-e2e-'));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const child = spawn(process.execPath, ['--enable-source-maps', 'dist/server/main.js'], {
    env: {
      PATH: process.env.PATH,
      PORT: String(port),
      DATA_DIR: folder,
      DEMO: String(demo),
      PUBLIC_URL: url,
      LOG_LEVEL: 'warn',
      SECRET_KEY: 'a key for tests only, longer than thirty-two characters',
      ...(databaseUrl && { DATABASE_URL: databaseUrl }),
      ...settings,
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const stop = async () => {
    await terminate(child);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await ready(url, child);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
}

async function ready(url: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + START_MS;
  while (Date.now() < deadline && child.exitCode === null) {
    const response = await fetch(`${url}/health/ready`).catch(() => null);
    if (response?.ok) return;
    await pause(100);
  }
  throw new Error('The portal did not start.');
}

async function terminate(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const exited = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const forced = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await exited;
  clearTimeout(forced);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No free port')),
      );
    });
  });
}
