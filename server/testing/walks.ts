import { expect } from '@jest/globals';
import { createRandom } from '../platform/random.js';

/*
 * Random walks of a thing through its states, each step compared with a model that knows only the arrows of
 * `docs/glossary.md`: what it allows must succeed, all else is refused and changes nothing.
 */

/** What a step does, as the glossary tells it. */
export interface Arrow<State> {
  readonly from: readonly State[];
  readonly to: State;
}

export interface Walked<State extends string, Walk> {
  readonly arrows: Readonly<Record<string, Arrow<State>>>;
  readonly start: State;
  /** Steps that end a walk or lead far back: tried rarely. */
  readonly rare: readonly string[];
  begin(): Promise<Walk>;
  /** Tries the step; the code with which it was refused, or `OK`. */
  take(walk: Walk, step: string): Promise<string>;
  stateOf(walk: Walk): Promise<State>;
  /** How a step is refused from a state that it does not fit; a CONFLICT unless said otherwise. */
  refusal?(step: string, state: State): string;
  /** What has to happen between two steps so that the next ones are open. */
  between?(walk: Walk): Promise<void>;
  /** What must hold at the end of a walk that went through these states. */
  check(walk: Walk, passed: readonly State[]): Promise<void>;
}

/** Walks that many times that far; the seed makes a failure happen again. */
export async function walkAtRandom<State extends string, Walk>(
  walked: Walked<State, Walk>,
  { seed, walks, steps }: { seed: number; walks: number; steps: number },
): Promise<void> {
  const random = createRandom(seed);
  const usual = Object.keys(walked.arrows).filter((name) => !walked.rare.includes(name));
  for (let turn = 0; turn < walks; turn += 1) {
    const walk = await walked.begin();
    const passed: State[] = [];
    let state = walked.start;
    for (let index = 0; index < steps; index += 1) {
      const name = random.chance(0.05) ? random.pick(walked.rare) : random.pick(usual);
      const { from, to } = walked.arrows[name] as Arrow<State>;
      const isOpen = from.includes(state);
      const expected = isOpen ? 'OK' : (walked.refusal?.(name, state) ?? 'CONFLICT');
      expect([state, name, await walked.take(walk, name)]).toEqual([state, name, expected]);
      if (isOpen) {
        state = to;
        passed.push(state);
      }
      expect([name, await walked.stateOf(walk)]).toEqual([name, state]);
      await walked.between?.(walk);
    }
    await walked.check(walk, passed);
  }
}
