import type { Result, Round } from './measure.js';
import type { Figure } from './workload.js';

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
};

/** Median over the rounds. */
export const typical = ({ rounds }: Result, side: 'portal' | 'other', field: keyof Round): number =>
  median(rounds.map((round) => round[side][field]));

/** Answers a second of the portal by those of the other in the same round, ascending. */
export const ratios = ({ rounds }: Result): number[] =>
  rounds.map(({ portal, other }) => portal.perSecond / other.perSecond).sort((a, b) => a - b);

/** The figure that a target is about. */
export function figureOf(result: Result, figure: Figure): number {
  switch (figure) {
    case 'ratio':
      return median(ratios(result));
    case 'statements':
      return result.statements[0];
    case 'serverMs':
      return typical(result, 'portal', 'serverMs');
  }
}
