import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { type App, createApp, seedCatalogues } from './app.js';
import { type Config, ConfigError, prepareDataDir, readConfig } from './config.js';
import { loadDemo } from './demo/load-demo.js';
import { alone, migrate } from './platform/database/migrate.js';

const PORTAL = fileURLToPath(new URL('../client', import.meta.url));

async function start(config: Config): Promise<App> {
  if (config.database.kind === 'sqlite') prepareDataDir(config);
  const app = await createApp(config, { portalFolder: PORTAL });
  await alone(app.dataSource, async () => {
    await migrate(app.dataSource);
    await seedCatalogues(app.engine);
    if (config.demo) await loadDemo(app.engine);
  });
  await listen(app, config);
  app.startJobs();
  return app;
}

async function listen(app: App, { port, host }: Config): Promise<void> {
  try {
    await app.http.listen({ port, host });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    throw new ConfigError(
      code === 'EADDRINUSE'
        ? `Port ${port} is in use; choose another with PORT.`
        : `Cannot listen on ${host}:${port}: ${code}.`,
    );
  }
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

try {
  const config = readConfig();
  stopOnSignals(await start(config));
  console.log(`The portal is at ${config.publicUrl}`);
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exit(1);
}
