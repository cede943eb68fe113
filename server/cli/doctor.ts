import 'reflect-metadata';
import type { DataSource } from 'typeorm';
import { type Config, ConfigError, prepareDataDir, readConfig } from '../config.js';
import { ENTITIES } from '../entities.js';
import { MIGRATIONS } from '../migrations/index.js';
import { openDatabase } from '../platform/database/data-source.js';
import { checkMailServer } from '../platform/mail/mailer.js';
import { runCommand } from './command.js';
import { INVARIANTS } from './invariants.js';

/* `npm run doctor`: says line by line what is in order and what is not; a non-zero exit when anything is not. */

/** What is wrong, or nothing. */
type Finding = string | null;

let ailing = false;

async function examine(name: string, look: () => Promise<Finding> | Finding): Promise<boolean> {
  let finding: Finding;
  try {
    finding = await look();
  } catch (error) {
    finding = error instanceof Error ? error.message : String(error);
  }
  if (finding === null) console.log(`ok      ${name}`);
  else console.log(`FAILED  ${name}: ${finding}`);
  ailing ||= finding !== null;
  return finding === null;
}

function folderFinding(config: Config): Finding {
  prepareDataDir(config);
  return null;
}

async function mailFinding({ smtpUrl, demo }: Config): Promise<Finding> {
  if (smtpUrl) return checkMailServer(smtpUrl);
  return demo ? null : 'SMTP_URL is not set, so no message leaves the portal.';
}

async function examineData(dataSource: DataSource): Promise<void> {
  const current = await examine('the database is migrated', async () =>
    (await dataSource.showMigrations()) ? 'migrations have not run yet; see `npm run db:migrate`.' : null,
  );
  if (!current) return;
  for (const { name, broken } of INVARIANTS) {
    await examine(name, async () => {
      const found = await broken(dataSource.manager);
      const some = found.slice(0, 5).join(', ');
      return found.length === 0 ? null : `${found.length} found, such as ${some}`;
    });
  }
}

async function examineAll(config: Config): Promise<void> {
  await examine(`the folder ${config.dataDir} can be written`, () => folderFinding(config));
  await examine(config.smtpUrl ? 'the mail server answers' : 'mail is kept in the portal', () => mailFinding(config));
  let dataSource: DataSource | undefined;
  await examine('the database answers', async () => {
    dataSource = await openDatabase(config.database, ENTITIES, MIGRATIONS);
    return null;
  });
  if (!dataSource) return;
  await examineData(dataSource);
  await dataSource.destroy();
}

void runCommand(async () => {
  try {
    const config = readConfig();
    console.log('ok      the settings are valid');
    await examineAll(config);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    console.log(`FAILED  ${error.message}`);
    ailing = true;
  }
  process.exitCode = ailing ? 1 : 0;
});
