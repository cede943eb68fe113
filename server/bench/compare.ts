import { answerOf, type Side } from './sides/side.js';
import type { Ground, Pair, Question, Workload } from './workload.js';

/** How many different questions both must answer alike before they are measured. */
const COMPARED = 10;

export function pairOf(next: () => Question<unknown>, portal: Side, other: Side, ground: Ground): Pair<unknown> {
  const ask = (side: Side) => (question: Question<unknown>) => answerOf(side, side.shot(question));
  return { next, portal: ask(portal), other: ask(other), rows: ground.rows };
}

/** As the workload compares them. */
export async function differenceBetween(workload: Workload, pair: Pair<unknown>): Promise<string | null> {
  return (workload.compare ?? sameAnswers)(pair);
}

async function sameAnswers(pair: Pair<unknown>): Promise<string | null> {
  for (const question of new Set(Array.from({ length: COMPARED }, () => pair.next()))) {
    const [ours, theirs] = [await pair.portal(question), await pair.other(question)];
    const difference = differenceOf(ours, theirs);
    if (difference) return difference;
  }
  return null;
}

/** The first place where two answers differ, or null. Names of types are GraphQL's own and count for nothing. */
export function differenceOf(ours: unknown, theirs: unknown, path = 'data'): string | null {
  if (!isContainer(ours) || !isContainer(theirs) || Array.isArray(ours) !== Array.isArray(theirs)) {
    return Object.is(ours, theirs) ? null : `${path}: ${JSON.stringify(ours)} against ${JSON.stringify(theirs)}`;
  }
  const keys = new Set([...Object.keys(ours), ...Object.keys(theirs)].filter((key) => key !== '__typename'));
  for (const key of keys) {
    const difference = differenceOf(Reflect.get(ours, key), Reflect.get(theirs, key), `${path}.${key}`);
    if (difference) return difference;
  }
  return null;
}

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null;
