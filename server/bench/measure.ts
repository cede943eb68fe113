import { differenceBetween, pairOf } from './compare.js';
import { type Load, load } from './load.js';
import { processorTime, residentMegabytes } from './meters.js';
import { answerOf, type Side } from './sides/side.js';
import type { Ground, Question, Workload } from './workload.js';

export interface Plan {
  rounds: number;
  seconds: number;
}

export interface Round extends Load {
  /** Processor time of the server's own process, for each answer. */
  serverMs: number;
  /** The same of the database. */
  databaseMs: number;
}

export interface Result {
  name: string;
  title: string;
  /** Names of the two. */
  sides: readonly [string, string];
  rounds: ReadonlyArray<{ portal: Round; other: Round }>;
  /** Statements for each answer: of the portal, of the other. */
  statements: readonly [portal: number, other: number];
  /** Of the portal, at the end. */
  residentMegabytes: number;
}

/** A side as it is measured: with the ground that it stands on and questions of its own. */
export interface Contender {
  side: Side;
  ground: Ground;
  next: () => Question<unknown>;
  /** How many ask it at once. */
  connections: number;
}

export type Contenders = readonly [portal: Contender, other: Contender];

/** What differs between the answers of the two, or null. The portal over other rows has other answers. */
export async function check(workload: Workload, [portal, other]: Contenders): Promise<string | null> {
  if (typeof workload.against === 'string') return null;
  const difference = await differenceBetween(workload, pairOf(portal.next, portal.side, other.side, portal.ground));
  return difference && `${workload.name}: the two do not answer the same. ${difference}`;
}

/** Asks the two in turns, so that what else the machine does meets both alike. */
export async function measure(workload: Workload, [portal, other]: Contenders, plan: Plan): Promise<Result> {
  const amounts = { portal: await warmUp(portal, plan), other: await warmUp(other, plan) };
  const statements = [await statementsOf(portal), await statementsOf(other)] as const;
  const rounds: Array<{ portal: Round; other: Round }> = [];
  for (let round = 0; round < plan.rounds; round++) {
    rounds.push({ portal: await roundOf(portal, amounts.portal), other: await roundOf(other, amounts.other) });
  }
  const { name, title } = workload;
  const sides = [portal.side.name, other.side.name] as const;
  return { name, title, sides, rounds, statements, residentMegabytes: residentMegabytes(portal.side.pid) };
}

const ask = ({ side, next, connections }: Contender, amount: number): Promise<Load> =>
  load(side.port, connections, amount, () => side.shot(next()));

/** Lets the side read what it reads once, and finds how many questions make a round. */
async function warmUp(contender: Contender, { seconds }: Plan): Promise<number> {
  await ask(contender, contender.connections);
  const first = await ask(contender, contender.connections);
  const { perSecond } = await ask(contender, Math.round(first.perSecond * seconds));
  return Math.round(perSecond * seconds);
}

async function roundOf(contender: Contender, amount: number): Promise<Round> {
  const { pid, databasePid } = contender.side;
  const before = { server: processorTime(pid), database: processorTime(databasePid) };
  const result = await ask(contender, amount);
  return {
    ...result,
    serverMs: (processorTime(pid) - before.server) / result.answers,
    databaseMs: (processorTime(databasePid) - before.database) / result.answers,
  };
}

/** Statements that reach the database for one answer, as the database counts them. */
async function statementsOf({ side, ground, next }: Contender): Promise<number> {
  const times = 20;
  const counted = async () => {
    const [row] = await ground.rows<{ Value: string }>("SHOW GLOBAL STATUS LIKE 'Questions'");
    return Number(row?.Value);
  };
  const before = await counted();
  for (let count = 0; count < times; count++) await answerOf(side, side.shot(next()));
  // The second reading counts itself.
  return ((await counted()) - before - 1) / times;
}
