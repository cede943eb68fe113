import type { Load } from './load.js';

export interface Side {
  name: string;
}

export interface Round extends Load {
  /** Of the server's own process, for each answer. */
  processorMs: number;
}

export interface Result {
  connections: number;
  /** Statements for each answer: of the portal, of the reference. */
  statements: readonly [portal: number, reference: number];
  rounds: ReadonlyArray<{ portal: Round; reference: Round }>;
  /** Answers a second of the portal by those of the reference in the same round, ascending. */
  ratios: readonly number[];
  ratio: number;
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
};

/** The result in words for people. */
export function report({ connections, statements, rounds, ratios, ratio }: Result): string {
  const line = (name: 'portal' | 'reference', sent: number) => {
    const of = (field: keyof Round) => median(rounds.map((round) => round[name][field]));
    const cells = [
      of('perSecond').toFixed(0),
      of('p50').toFixed(1),
      of('p99').toFixed(1),
      of('processorMs').toFixed(2),
    ];
    return [name.padEnd(10), ...cells.map((cell) => cell.padStart(10)), sent.toFixed(1).padStart(12)].join('');
  };
  const processor = median(rounds.map((round) => round.reference.processorMs / round.portal.processorMs));
  return [
    '',
    `The coordinator's activity list: 50 of 100,000, ${connections} clients at once, medians of ${rounds.length} rounds`,
    '',
    `${' '.repeat(10)}${['answers/s', 'p50 ms', 'p99 ms', 'CPU ms'].map((head) => head.padStart(10)).join('')}${'statements'.padStart(12)}`,
    line('portal', statements[0]),
    line('reference', statements[1]),
    '',
    `ratio of answers a second: ${ratio.toFixed(3)} (from ${ratios[0]?.toFixed(3)} to ${ratios.at(-1)?.toFixed(3)})`,
    `ratio by processor time of the server alone: ${processor.toFixed(3)}`,
  ].join('\n');
}
