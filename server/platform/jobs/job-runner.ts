import type { FastifyBaseLogger } from 'fastify';

const MINUTE = 60_000;

/** Runs work at intervals. A run that fails is logged and tried at the next interval; runs of one job never overlap. */
export class JobRunner {
  private readonly timers: NodeJS.Timeout[] = [];
  private readonly running = new Map<string, Promise<void>>();

  constructor(private readonly log: FastifyBaseLogger) {}

  every(minutes: number, name: string, run: () => Promise<void>): void {
    const tick = () => {
      if (this.running.has(name)) return;
      const done = run()
        .catch((err: unknown) => this.log.error({ err, job: name }, 'job failed'))
        .finally(() => this.running.delete(name));
      this.running.set(name, done);
    };
    this.timers.push(setInterval(tick, minutes * MINUTE).unref());
    setImmediate(tick);
  }

  /** Starts nothing more and waits for what runs. */
  async stop(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    await Promise.all(this.running.values());
  }
}
