import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { cleanEnv, makeValidator, str } from 'envalid';

/** A wrong setting: one sentence for the person who starts the server. */
export class ConfigError extends Error {}

export interface Config {
  port: number;
  host: string;
  dataDir: string;
  database: { kind: 'sqlite'; file: string } | { kind: 'mysql'; url: string };
  demo: boolean;
  adHocOperations: boolean;
  publicUrl: string;
  smtpUrl: string | null;
  mailFrom: string;
  secretKey: string;
  logLevel: LogLevel;
  trustProxy: boolean;
  requestsPerMinute: number;
  programmeName: string;
  timeZone: string;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
type LogLevel = (typeof LOG_LEVELS)[number];

const DEMO_SECRET = 'demo-only-secret-key-that-protects-nothing';

const databaseUrl = makeValidator((value) => {
  if (value === '' || (/^(mysql|mariadb):\/\/[^/]+\/[^/?]+/.test(value) && URL.canParse(value))) return value;
  throw new Error('must look like mysql://user:password@host:3306/database');
});
const mailServer = makeValidator((value) => {
  if (value === '' || (/^smtps?:\/\/[^/]+/.test(value) && URL.canParse(value))) return value;
  throw new Error('must look like smtp://user:password@host:587');
});
const port = makeValidator((value) => {
  if (/^\d{1,5}$/.test(value) && Number(value) > 0 && Number(value) < 65_536) return Number(value);
  throw new Error('must be a number from 1 to 65535');
});
const flag = makeValidator((value) => {
  if (/^(true|1|yes|on)$/i.test(value)) return true;
  if (/^(false|0|no|off)$/i.test(value)) return false;
  throw new Error('must be true or false');
});
const logLevel = makeValidator((value) => {
  const level = LOG_LEVELS.find((each) => each === value);
  if (level) return level;
  throw new Error(`must be one of ${LOG_LEVELS.join(', ')}`);
});
const positive = makeValidator((value) => {
  if (/^[1-9]\d{0,8}$/.test(value)) return Number(value);
  throw new Error('must be a whole number above zero');
});
const webAddress = makeValidator((value) => {
  if (value === '') return value;
  if (!/^https?:/.test(value) || !URL.canParse(value)) throw new Error('must be an http(s) address');
  return new URL(value).origin;
});
const timeZone = makeValidator((value) => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone;
  } catch {
    throw new Error('must be an IANA time zone such as Europe/Warsaw');
  }
});

const SETTINGS = {
  PORT: port({ default: 4000 }),
  HOST: str({ default: '0.0.0.0' }),
  DATA_DIR: str({ default: './data' }),
  DATABASE_URL: databaseUrl({ default: '' }),
  DEMO: flag({ default: undefined }),
  AD_HOC_OPERATIONS: flag({ default: undefined }),
  PUBLIC_URL: webAddress({ default: '' }),
  SMTP_URL: mailServer({ default: '' }),
  MAIL_FROM: str({ default: 'EZW <ezw@localhost>' }),
  SECRET_KEY: str({ default: '' }),
  LOG_LEVEL: logLevel({ default: 'info' }),
  TRUST_PROXY: flag({ default: false }),
  REQUESTS_PER_MINUTE: positive({ default: 600 }),
  PROGRAMME_NAME: str({ default: 'Ekspercki Zespół Wolontariuszy' }),
  TIME_ZONE: timeZone({ default: 'Europe/Warsaw' }),
};

/** Reads and checks the settings; `docs/` and the README list them. Throws a {@link ConfigError}. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const set = cleanEnv(env, SETTINGS, {
    reporter: ({ errors }) => {
      const problems = Object.entries(errors).map(([name, error]) => `${name} ${error?.message ?? 'is missing'}`);
      if (problems.length > 0) throw new ConfigError(`Wrong setting: ${problems.join('; ')}.`);
    },
  });
  const dataDir = resolve(set.DATA_DIR);
  const embedded = set.DATABASE_URL === '';
  const demo = set.DEMO ?? embedded;
  return {
    port: set.PORT,
    host: set.HOST,
    dataDir,
    database: embedded
      ? { kind: 'sqlite', file: resolve(dataDir, 'ezw.sqlite') }
      : { kind: 'mysql', url: set.DATABASE_URL },
    demo,
    adHocOperations: set.AD_HOC_OPERATIONS ?? demo,
    publicUrl: set.PUBLIC_URL || `http://localhost:${set.PORT}`,
    smtpUrl: set.SMTP_URL || null,
    mailFrom: set.MAIL_FROM,
    secretKey: secretKey(set.SECRET_KEY, demo),
    logLevel: set.LOG_LEVEL,
    trustProxy: set.TRUST_PROXY,
    requestsPerMinute: set.REQUESTS_PER_MINUTE,
    programmeName: set.PROGRAMME_NAME,
    timeZone: set.TIME_ZONE,
  };
}

function secretKey(value: string, demo: boolean): string {
  if (value === '' && demo) return DEMO_SECRET;
  if (value.length >= 32) return value;
  throw new ConfigError('Wrong setting: SECRET_KEY must be set to at least 32 random characters outside the demo.');
}

/** Makes the folder for the embedded database and files, or says in one sentence why that cannot be. */
export function prepareDataDir(config: Config): void {
  try {
    makeFolder(config.dataDir);
    accessSync(config.dataDir, constants.W_OK);
  } catch {
    throw new ConfigError(`The folder ${config.dataDir} (DATA_DIR) cannot be written to.`);
  }
}

/** One step at a time: `recursive` never returns where the parent takes no folders, as in /proc. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}
