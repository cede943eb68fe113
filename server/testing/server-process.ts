import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const START_TIMEOUT_MS = 60_000;

/** The portal as it stands in the sources; what is built is `dist/server/main.js`. */
export const SOURCES = ['--import', '@swc-node/register/esm-register', 'server/main.ts'];

/** The portal as its own process, the way an operator starts it. */
export class ServerProcess {
  private text = '';
  readonly exit: Promise<number | null>;

  private constructor(
    private readonly child: ChildProcess,
    readonly port: number,
  ) {
    child.stdout?.on('data', (chunk) => (this.text += chunk));
    child.stderr?.on('data', (chunk) => (this.text += chunk));
    this.exit = new Promise((resolve) => child.once('exit', resolve));
  }

  /** Starts it with these settings over none of the surrounding ones. */
  static async spawn(settings: Record<string, string>, program: readonly string[] = SOURCES): Promise<ServerProcess> {
    const port = Number(settings['PORT'] ?? (await freePort()));
    const child = spawn(process.execPath, program, {
      env: { PATH: process.env['PATH'], HOST: '127.0.0.1', PORT: String(port), ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return new ServerProcess(child, port);
  }

  /** The same, once it answers. */
  static async start(settings: Record<string, string>, program: readonly string[] = SOURCES): Promise<ServerProcess> {
    const server = await ServerProcess.spawn(settings, program);
    const deadline = Date.now() + START_TIMEOUT_MS;
    while (Date.now() < deadline && server.child.exitCode === null) {
      const ready = await fetch(`${server.url}/health/ready`).catch(() => null);
      if (ready?.ok) return server;
      await pause(100);
    }
    server.signal('SIGKILL');
    throw new Error(`The server did not start:\n${server.output}`);
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** All that it has said so far. */
  get output(): string {
    return this.text;
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  signal(name: NodeJS.Signals): void {
    this.child.kill(name);
  }

  async stop(): Promise<number | null> {
    this.signal('SIGTERM');
    return this.exit;
  }
}

export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (!address || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}
