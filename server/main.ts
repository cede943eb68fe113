import 'reflect-metadata';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { SYSTEM } from './access/actor.js';
import { Context } from './access/context.js';
import { type App, createApp, seedCatalogues } from './app.js';
import { type Config, ConfigError, prepareDataDir, readConfig } from './config.js';
import { discardUnfinishedDemo, markUnfinished } from './demo/unfinished-demo.js';
import { demoPeople } from './features/accounts/index.js';
import { alone, migrate } from './platform/database/migrate.js';

/**
 * How far the heap may grow beyond what was in use when it was last cleaned up, in percent. V8 lets it become up to four
 * times as large where the machine has much memory. It is no limit: what is needed is given (docs/performance.md).
 */
const HEAP_GROWTH = 35;

const PORTAL = fileURLToPath(new URL('../client', import.meta.url));

async function start(config: Config): Promise<App> {
  // Said before a database is filled for a server that cannot be reached.
  await listening(config, () => probe(config));
  if (config.database.kind === 'sqlite') prepareDataDir(config);
  discardUnfinishedDemo(config);
  const app = await createApp(config, { portalFolder: PORTAL });
  await alone(app.dataSource, async () => {
    await migrate(app.dataSource);
    await seedCatalogues(app.engine);
    if (config.demo) await tellDemo(app, config);
  });
  await listening(config, () => app.http.listen({ port: config.port, host: config.host }));
  app.startJobs();
  // Only now: the start itself leaves little to clean up.
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`);
  return app;
}

/** The story is loaded where it may be told. */
async function tellDemo({ engine }: App, config: Config): Promise<void> {
  const { loadDemo } = await import('./demo/load-demo.js');
  await loadDemo(engine, (tell) => markUnfinished(config, tell));
}

/** What keeps the portal from its port, in one sentence. */
async function listening({ port, host }: Config, listen: () => Promise<unknown>): Promise<void> {
  try {
    await listen();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    throw new ConfigError(
      code === 'EADDRINUSE'
        ? `Port ${port} is in use; choose another with PORT.`
        : `Cannot listen on ${host}:${port}: ${code}.`,
    );
  }
}

/** Takes the port and lets it go. */
function probe({ port, host }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(port, host, () => server.close(() => resolve()));
  });
}

/** Where the portal is, and as whom one can try it. */
async function greet(app: App, config: Config): Promise<void> {
  console.log(`The portal is at ${config.publicUrl}`);
  const people = await demoPeople(new Context(app.engine, SYSTEM, 'EN'));
  if (people.length === 0) return;
  console.log('Demo people, each a click away on its sign-in page:');
  const width = Math.max(...people.map(({ name }) => name.length));
  for (const { name, description } of people) console.log(`  ${name.padEnd(width)}  ${description}`);
}

/** Stops taking requests, finishes those under way, and goes; a second signal goes at once. */
function stopOnSignals(app: App): void {
  let stopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      void app.close().then(
        () => process.exit(0),
        (error: unknown) => {
          app.http.log.error(error, 'the stop failed');
          process.exit(1);
        },
      );
    });
  }
}

async function main(): Promise<void> {
  try {
    const config = readConfig();
    const app = await start(config);
    stopOnSignals(app);
    await greet(app, config);
  } catch (error) {
    console.error(error instanceof ConfigError ? error.message : error);
    process.exit(1);
  }
}

void main();
