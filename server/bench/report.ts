import { figureOf, median, ratios, typical } from './figures.js';
import type { Result, Round } from './measure.js';
import type { Figure, Target, Workload } from './workload.js';

/** What holds for the run as a whole. */
export interface Run {
  /** From the start of the built server until it answers. */
  startMs: number;
  results: readonly Result[];
}

const COLUMNS: ReadonlyArray<readonly [head: string, field: keyof Round, digits: number]> = [
  ['answers/s', 'perSecond', 0],
  ['p50 ms', 'p50', 1],
  ['p99 ms', 'p99', 1],
  ['server CPU ms', 'serverMs', 2],
  ['database CPU ms', 'databaseMs', 2],
];
const WIDTH = 17;

/** One workload in words for people. */
export function report(result: Result): string {
  const name = Math.max(...result.sides.map(({ length }) => length)) + 2;
  const heads = [...COLUMNS.map(([head]) => head), 'statements'];
  const line = (side: 'portal' | 'other', index: 0 | 1) => {
    const cells = COLUMNS.map(([, field, digits]) => typical(result, side, field).toFixed(digits));
    const all = [...cells, result.statements[index].toFixed(1)];
    return result.sides[index].padEnd(name) + all.map((cell) => cell.padStart(WIDTH)).join('');
  };
  const spread = ratios(result);
  const processor = median(result.rounds.map(({ portal, other }) => other.serverMs / portal.serverMs));
  return [
    '',
    `${result.name}: ${result.title}`,
    ' '.repeat(name) + heads.map((head) => head.padStart(WIDTH)).join(''),
    line('portal', 0),
    line('other', 1),
    `ratio ${median(spread).toFixed(3)} (${spread[0]?.toFixed(3)} to ${spread.at(-1)?.toFixed(3)}), by processor time of the server ${processor.toFixed(3)}; ${result.residentMegabytes.toFixed(0)} MB`,
  ].join('\n');
}

export interface Verdict {
  name: string;
  wanted: string;
  got: string;
  /** By how much it was missed, in words; null when it was reached. */
  missed: string | null;
}

const UNITS: Record<Figure, (value: number) => string> = {
  ratio: (value) => `${value.toFixed(2)} of the other`,
  statements: (value) => `${Number(value.toFixed(1))} statements`,
  serverMs: (value) => `${value.toFixed(1)} ms CPU`,
};
const MOST_MEGABYTES = 250;
const MOST_START_MS = 1000;

/** Each target with what was measured. */
export function verdicts(workloads: readonly Workload[], { results, startMs }: Run): Verdict[] {
  const memory = Math.max(...results.map(({ residentMegabytes }) => residentMegabytes));
  return [
    ...results.flatMap((result) => {
      const targets = workloads.find(({ name }) => name === result.name)?.targets ?? [];
      return targets.map((target) => {
        const say = UNITS[target.figure];
        return verdict(result.name, target, figureOf(result, target.figure), say);
      });
    }),
    verdict('memory', { atMost: MOST_MEGABYTES }, memory, (value) => `${value.toFixed(0)} MB`),
    verdict('start', { atMost: MOST_START_MS }, startMs, (value) => `${value.toFixed(0)} ms`),
  ];
}

function verdict(
  name: string,
  { atLeast, atMost }: Pick<Target, 'atLeast' | 'atMost'>,
  got: number,
  say: (value: number) => string,
): Verdict {
  const bound = atLeast ?? atMost ?? Number.NaN;
  const reached = atLeast === undefined ? got <= bound : got >= bound;
  const by = atLeast === undefined ? got / bound - 1 : 1 - got / bound;
  return {
    name,
    wanted: `${atLeast === undefined ? 'at most' : 'at least'} ${say(bound)}`,
    got: say(got),
    missed: reached ? null : `${Math.ceil(by * 100)} %`,
  };
}

export function targetTable(all: readonly Verdict[]): string {
  const rows = all.map(({ name, wanted, got, missed }) => [
    name,
    wanted,
    got,
    missed ? `MISSED by ${missed}` : 'reached',
  ]);
  const table = [['workload', 'target', 'measured', ''], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd((widths[column] ?? 0) + 2))
        .join('')
        .trimEnd(),
    )
    .join('\n');
}
