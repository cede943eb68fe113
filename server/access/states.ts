import { Conflict } from '../platform/errors.js';

/** The states of one kind of thing. A step from a wrong state is a CONFLICT, never a silent no-op. */
export class States<State extends string, Step extends string> {
  constructor(
    readonly subject: string,
    readonly steps: Record<Step, { from: readonly State[]; to: State }>,
  ) {}

  /** Moves the row on; returns what the audit trail wants to know. */
  take(row: { status: State }, step: Step): { from: State; to: State } {
    const { to } = this.steps[step];
    const from = row.status;
    this.check(row, step);
    row.status = to;
    return { from, to };
  }

  /** The same question without the move. */
  check(row: { status: State }, step: Step): void {
    if (!this.steps[step].from.includes(row.status)) {
      throw new Conflict('platform:WRONG_STATE', { state: row.status, step });
    }
  }
}

export const states =
  <State extends string>() =>
  <Step extends string>(
    subject: string,
    steps: Record<Step, { from: readonly State[]; to: State }>,
  ): States<State, Step> =>
    new States(subject, steps);
