import 'reflect-metadata';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { createConnection, type RowDataPacket } from 'mysql2/promise';
import type { MariaDb } from '../testing/mariadb.js';
import { ServerProcess } from '../testing/server-process.js';
import { startWithLargeProgramme } from './data.js';
import { type Load, load, type Target } from './load.js';
import { QUERY } from './question.js';
import { median, type Result, type Round, report, type Side } from './report.js';

/*
 * `npm run bench`: the coordinator's activity list over the large programme, against the least that can answer it.
 * Both run as processes of their own and are asked in turns, so that what else the machine does meets both alike; quote
 * the ratio, not the figures. `--quick` for a first look, `--json` for machines.
 */

const { values } = parseArgs({ options: { quick: { type: 'boolean' }, json: { type: 'boolean' } } });
const CONNECTIONS = 50;
const PLAN = values.quick ? { rounds: 3, seconds: 2, warmUp: 2 } : { rounds: 7, seconds: 5, warmUp: 5 };
const BUILD = '.cache/bench/build';
const tell = (what: string) => void (values.json || console.log(what));

interface Contender extends Side {
  target: Target;
  process: ServerProcess;
}

/** Built like the portal that is served, but apart from it, whose folder others may be using. */
function build(): string {
  const ignored = ['**/*.test.ts', 'server/testing/**'].flatMap((pattern) => ['--ignore', pattern]);
  const args = [
    'node_modules/@swc/cli/bin/swc.js',
    'server',
    'schema',
    '--out-dir',
    BUILD,
    '--copy-files',
    '--delete-dir-on-start',
  ];
  const { status, stderr } = spawnSync(process.execPath, [...args, ...ignored], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build failed:\n${stderr}`);
  return BUILD;
}

async function startPortal(database: MariaDb): Promise<Contender> {
  const settings = { DATABASE_URL: database.url, DEMO: 'true', LOG_LEVEL: 'warn', REQUESTS_PER_MINUTE: '999999999' };
  const portal = await ServerProcess.start({ ...settings, NODE_ENV: 'production' }, [`${BUILD}/server/main.js`]);
  const signIn = 'mutation { signInAsDemoPerson(input: { key: "barbara" }) { viewer { roles } } }';
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${portal.url}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query: signIn }),
  });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0];
  if (!cookie) throw new Error(`Nobody could sign in: ${await answer.text()}`);
  const target = { port: portal.port, headers: { ...headers, cookie }, body: JSON.stringify({ query: QUERY }) };
  return { name: 'portal', target, process: portal };
}

async function startReference(database: MariaDb): Promise<Contender> {
  const reference = await ServerProcess.start({ DATABASE_URL: database.url }, [`${BUILD}/server/bench/reference.js`]);
  return { name: 'reference', target: { port: reference.port, headers: {}, body: '' }, process: reference };
}

async function answerOf({ target }: Contender): Promise<unknown> {
  const answer = await fetch(`http://127.0.0.1:${target.port}/graphql`, { method: 'POST', ...target });
  return answer.json();
}

async function demandSameAnswer(portal: Contender, reference: Contender): Promise<void> {
  const [ours, theirs] = [await answerOf(portal), await answerOf(reference)];
  if (isDeepStrictEqual(ours, theirs)) return;
  throw new Error(
    `The two answer differently:\n${JSON.stringify(ours).slice(0, 600)}\n${JSON.stringify(theirs).slice(0, 600)}`,
  );
}

/** Statements that reach the database for one answer, as the database counts them. */
async function statementsOf(contender: Contender, database: MariaDb): Promise<number> {
  const connection = await createConnection({ uri: database.url });
  const asked = async () => {
    const [rows] = await connection.query<RowDataPacket[]>("SHOW GLOBAL STATUS LIKE 'Questions'");
    return Number(rows[0]?.Value);
  };
  const times = 20;
  const before = await asked();
  for (let count = 0; count < times; count++) await answerOf(contender);
  const after = await asked();
  await connection.end();
  // The last reading counts itself.
  return (after - before - 1) / times;
}

const CLOCK_TICKS_PER_SECOND = 100;

/** Processor time that the process has taken so far, in milliseconds; unknown where the kernel has no /proc. */
function processorTime({ process: { pid } }: Contender): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return ((Number(fields[11]) + Number(fields[12])) * 1000) / CLOCK_TICKS_PER_SECOND;
  } catch {
    return Number.NaN;
  }
}

async function measure(contender: Contender): Promise<Round> {
  const before = processorTime(contender);
  const result: Load = await load(contender.target, CONNECTIONS, PLAN.seconds);
  if (result.failures > 0) throw new Error(`${contender.name}: ${result.failures} answers were not 200`);
  return { ...result, processorMs: (processorTime(contender) - before) / result.answers };
}

async function compare(database: MariaDb): Promise<Result> {
  const [portal, reference] = [await startPortal(database), await startReference(database)];
  try {
    await demandSameAnswer(portal, reference);
    const statements = [await statementsOf(portal, database), await statementsOf(reference, database)] as const;
    for (const each of [portal, reference]) await load(each.target, CONNECTIONS, PLAN.warmUp);
    const rounds: Array<{ portal: Round; reference: Round }> = [];
    for (let round = 1; round <= PLAN.rounds; round++) {
      rounds.push({ portal: await measure(portal), reference: await measure(reference) });
      tell(`round ${round} of ${PLAN.rounds}`);
    }
    const ratios = rounds.map((round) => round.portal.perSecond / round.reference.perSecond).sort((a, b) => a - b);
    return { connections: CONNECTIONS, statements, rounds, ratios, ratio: median(ratios) };
  } finally {
    await Promise.all([portal.process.stop(), reference.process.stop()]);
  }
}

const database = await startWithLargeProgramme(tell);
try {
  build();
  const result = await compare(database);
  console.log(values.json ? JSON.stringify(result, null, 2) : report(result));
} finally {
  await database.stop();
}
