import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { DataSource } from 'typeorm';
import { Abilities } from './access/abilities.js';
import { SYSTEM } from './access/actor.js';
import { Context, type Engine } from './access/context.js';
import { serveDownloads } from './access/downloads.js';
import { answerLinks } from './access/links.js';
import { NodeResolver } from './access/node.resolver.js';
import { guardOperations } from './access/operation.js';
import { RequestContext } from './access/request-context.js';
import { Shelf } from './access/shelf.js';
import { serveUploads } from './access/uploads.js';
import type { Config } from './config.js';
import { ENTITIES } from './entities.js';
import { ActorQuery, Callers } from './features/accounts/index.js';
import { FIELD_WORDS } from './features/field-words.js';
import { FIRST_FOUNDATION } from './features/foundation/index.js';
import { FEATURES } from './features/index.js';
import { MIGRATIONS } from './migrations/index.js';
import { Clock } from './platform/clock.js';
import { Copies } from './platform/copies/copies.js';
import { openDatabase } from './platform/database/data-source.js';
import { FileStore } from './platform/files/file-store.js';
import { createApollo } from './platform/graphql/apollo.js';
import { describeSchema } from './platform/graphql/describe.js';
import { KnownOperations } from './platform/graphql/known-operations.js';
import { createSchema } from './platform/graphql/schema.js';
import { serveGraphQL } from './platform/graphql/serve.js';
import { serveHealth } from './platform/http/health.js';
import { closeHttp, createHttp, servePortal } from './platform/http/server.js';
import { sessionCookie } from './platform/http/session-cookie.js';
import { Throttle } from './platform/http/throttle.js';
import { JobRunner } from './platform/jobs/job-runner.js';
import { createMailer, type Mailer } from './platform/mail/mailer.js';
import { Outbox } from './platform/mail/outbox.js';
import { createTranslate, localeOf } from './platform/messages.js';
import { platformMessages } from './platform/platform.messages.js';

/** The portal, put together and not yet listening. */
export interface App {
  http: FastifyInstance;
  dataSource: DataSource;
  engine: Engine;
  system: Context;
  /** Starts the jobs that the portal does by itself. */
  startJobs(): void;
  /** Finishes what was taken in, then lets go of everything. */
  close(): Promise<void>;
}

export interface AppOptions {
  clock?: Clock;
  mailer?: Mailer;
  portalFolder?: string;
}

const QUARTER_HOUR = 900;
const ACTORS = new ActorQuery(
  FEATURES.flatMap(({ facts }) => facts ?? []),
  FEATURES.flatMap(({ derivedRoles }) => derivedRoles ?? []),
);
const ENCLOSURES = FEATURES.flatMap(({ enclosures }) => enclosures ?? []);
export const OPERATIONS = fileURLToPath(new URL('../schema/operations', import.meta.url));

/** The executable, guarded schema; the same for every configuration. */
export async function createGuardedSchema(): Promise<GraphQLSchema> {
  const resolvers = FEATURES.flatMap((feature) => feature.resolvers);
  const schema = await createSchema([NodeResolver, ...resolvers]);
  return guardOperations(answerLinks(describeSchema(schema, FIELD_WORDS)));
}

/** Everything below HTTP: for commands that work on the database. */
export async function createEngine(config: Config, options: AppOptions = {}): Promise<Engine> {
  const dataSource = await openDatabase(config.database, ENTITIES, MIGRATIONS);
  const clock = options.clock ?? new Clock(config.timeZone);
  const translate = createTranslate({
    platform: platformMessages,
    ...Object.fromEntries(FEATURES.map(({ name, messages }) => [name, messages])),
  });
  const mailer = options.mailer ?? (await createMailer(config.smtpUrl, config.mailFrom));
  const shelf = new Shelf(
    dataSource,
    FEATURES.flatMap(({ shelved }) => shelved ?? []),
  );
  const engine: Engine = {
    dataSource,
    shelf,
    abilities: new Abilities(FEATURES.map(({ rules }) => rules)),
    clock,
    translate,
    outbox: new Outbox(translate, clock, mailer, async ({ name, id }, locale) => {
      const enclosure = ENCLOSURES.find((each) => each.name === name);
      return enclosure ? enclosure.make(new Context(engine, SYSTEM, locale), id, locale) : null;
    }),
    files: new FileStore(join(config.dataDir, 'files')),
    settings: {
      programmeName: config.programmeName,
      publicUrl: config.publicUrl,
      timeZone: config.timeZone,
      demo: config.demo,
      foundation: { ...FIRST_FOUNDATION },
    },
    copies: new Copies(
      dataSource,
      FEATURES.flatMap(({ copies }) => copies ?? []),
      [...ACTORS.concerns(dataSource).shapes, ...shelf.shapes],
    ),
    consequences: FEATURES.flatMap(({ consequences }) => consequences ?? []),
  };
  return engine;
}

/** Loads the catalogues; what is there already stays. */
export async function seedCatalogues(engine: Engine): Promise<void> {
  for (const { seed } of FEATURES) await seed?.(new Context(engine, SYSTEM, 'PL'));
}

export async function createApp(config: Config, options: AppOptions = {}): Promise<App> {
  const engine = await createEngine(config, options);
  const { dataSource } = engine;
  const http = await createHttp(config);
  serveHealth(http, dataSource);
  const callers = new Callers(dataSource, engine.clock, ACTORS, engine.shelf);
  await serveFeatures(http, config, engine, callers);
  if (options.portalFolder) await servePortal(http, options.portalFolder);
  const system = new Context(engine, SYSTEM, 'PL');
  const jobs = new JobRunner(http.log);
  return {
    http,
    dataSource,
    engine,
    system,
    startJobs() {
      jobs.every(1, 'outbox', () => engine.outbox.deliver(dataSource));
      jobs.every(1, 'copies in memory', () => engine.copies.keep());
      jobs.every(1, 'callers in memory', () => callers.keep());
      for (const job of FEATURES.flatMap((feature) => feature.jobs ?? [])) {
        jobs.every(job.everyMinutes, job.name, () => job.run(new Context(engine, SYSTEM, 'PL')));
      }
    },
    async close() {
      await jobs.stop();
      await closeHttp(http);
      await engine.outbox.settled();
      await dataSource.destroy();
    },
  };
}

async function serveFeatures(http: FastifyInstance, config: Config, engine: Engine, callers: Callers): Promise<void> {
  const { dataSource, translate } = engine;
  const operations = KnownOperations.read(OPERATIONS);
  const throttles = {
    pair: new Throttle(dataSource, { name: 'sign-in-pair', points: 5, seconds: QUARTER_HOUR }),
    address: new Throttle(dataSource, { name: 'sign-in-address', points: 60, seconds: QUARTER_HOUR }),
    mail: new Throttle(dataSource, { name: 'mail', points: 20, seconds: QUARTER_HOUR }),
  };
  const apollo = createApollo<RequestContext>(await createGuardedSchema(), {
    operations,
    open: config.demo,
    log: http.log,
    say: (context, key, params) => (context ? context.t(key, params) : translate('PL', key, params)),
  });
  const identify = (token: string | undefined) => callers.byToken(token);
  const context = async (request: FastifyRequest, reply: FastifyReply) => {
    const connection = sessionCookie(config, request, reply);
    const caller = await identify(connection.token);
    return new RequestContext(engine, caller, localeOf(languageOf(request)), connection, throttles, identify);
  };
  serveDownloads(
    http,
    FEATURES.flatMap((feature) => feature.downloads ?? []),
    context,
  );
  serveUploads(
    http,
    FEATURES.flatMap((feature) => feature.uploads ?? []),
    context,
  );
  await serveGraphQL(http, apollo, { operations, adHoc: config.adHocOperations, context });
}

/** What the portal asks for in the header; the link to a file cannot set one and names the language in its address. */
function languageOf({ query, headers }: FastifyRequest): string | undefined {
  const { language } = query as { language?: unknown };
  return typeof language === 'string' ? language : headers['accept-language'];
}
