import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openBrowser } from './browser';
import { type Database, openDatabase } from './database';
import { DEMO_PEOPLE, type DemoKey } from './demo-people';
import { type How, Visit } from './visit';

const START_MS = 90_000;
const STOP_MS = 10_000;

/** Where the kernel offers it, a test that is killed without warning takes its server along. */
const GUARD = existsSync('/usr/bin/setpriv') ? ['/usr/bin/setpriv', '--pdeathsig', 'TERM'] : [];

export interface PortalOptions {
  /** A fresh one each time: SQLite in a temporary folder, or a database of its own on the MariaDB of the tests. */
  database?: Database;
  /** With the demo story and its people, the sent mail shown in the portal; otherwise an empty programme. */
  demo?: boolean;
  /** Further settings of the process, by the names that operators use. */
  settings?: Record<string, string>;
}

/** The built portal, running as a process of its own on a free loopback port. */
export class Portal {
  private constructor(
    readonly url: string,
    private readonly halt: () => Promise<void>,
  ) {}

  static async start({ database = 'SQLite', demo = true, settings = {} }: PortalOptions = {}): Promise<Portal> {
    const folder = await mkdtemp(join(tmpdir(), 'ezw-browser-'));
    const fresh = await openDatabase(database);
    const port = await freePort();
    const url = `http://localhost:${port}`;
    const child = launch({
      HOST: '127.0.0.1',
      PORT: String(port),
      PUBLIC_URL: url,
      DATA_DIR: folder,
      DEMO: String(demo),
      SECRET_KEY: 'for browser tests only, and longer than thirty-two characters',
      LOG_LEVEL: 'error',
      // All the people of a test share one address.
      REQUESTS_PER_MINUTE: '100000',
      ...fresh.settings,
      ...settings,
    });
    const halt = async () => {
      await terminate(child);
      await fresh.drop();
      await rm(folder, { recursive: true, force: true });
    };
    try {
      await ready(url, child);
    } catch (error) {
      await halt();
      throw error;
    }
    return new Portal(url, halt);
  }

  stop(): Promise<void> {
    return this.halt();
  }

  /** Somebody with a browser of their own, not signed in, on no page yet. */
  async visit(how: How = {}): Promise<Visit> {
    return Visit.begin(await openBrowser(), this.url, how);
  }

  /** Somebody of the demo story, signed in by the click that the sign-in page offers, on their home page. */
  async visitAs(key: DemoKey, how: How = {}): Promise<Visit> {
    const visit = await this.visit(how);
    await visit.open('/sign-in');
    await visit.page.getByRole('button', { name: DEMO_PEOPLE[key] }).click();
    await visit.isSignedIn();
    return visit;
  }
}

function launch(settings: Record<string, string>): ChildProcess {
  const [command = process.execPath, ...args] = [...GUARD, process.execPath, 'dist/server/main.js'];
  return spawn(command, args, { env: { PATH: process.env.PATH, ...settings }, stdio: ['ignore', 'ignore', 'inherit'] });
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
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const forced = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  await exited;
  clearTimeout(forced);
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (!address || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}
