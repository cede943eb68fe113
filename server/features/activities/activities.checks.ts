import type { Work } from '../../access/work.js';
import { addDays, daysBetween } from '../../platform/clock.js';
import { type InputProblem, InvalidInput } from '../../platform/errors.js';
import { isCoveredOn } from '../agreements/index.js';
import { Activity } from './activities.entity.js';
import { MINUTES_A_DAY, MINUTES_STEP } from './activities.input.js';

/** What decides whether an entry is possible. */
export type Stretch = Pick<Activity, 'id' | 'heldOn' | 'startsAt' | 'minutes' | 'overlapReason'>;

/** A first contact with an organisation. */
type Contact = Pick<Activity, 'id' | 'organisationId'>;

const DAY = 24 * 60;

/** What an entry is held against. */
export interface Beside {
  entries: readonly Activity[];
  /** An agreement covers the day. */
  covered: boolean;
}

/**
 * The volunteer's entries that a new or changed one is held against: of that day, the day before and the day after (one
 * may run past midnight), and the one that is marked as the first contact with the organisation. Besides, whoever's
 * entry has that id. Call it with the volunteer's row locked.
 */
export async function lookBeside(work: Work, entry: Contact & Pick<Activity, 'heldOn'>): Promise<Beside> {
  const { id, heldOn, organisationId } = entry;
  const { store } = work.system;
  const near = store.list(Activity, {
    where: (w) =>
      w.where('row.id = :id', { id }).orWhere(
        `row.userId = :userId AND (row.heldOn BETWEEN :before AND :after
            OR (row.organisationId = :organisationId AND row.newContact = :yes AND row.status <> 'DRAFT'))`,
        { userId: work.userId, organisationId, yes: true, before: addDays(heldOn, -1), after: addDays(heldOn, 1) },
      ),
  });
  const [entries, covered] = await Promise.all([near, isCoveredOn(store, work.userId, heldOn)]);
  return { entries, covered };
}

/** No other sent entry of those beside it is marked as the first contact with this organisation. */
export const isFirstContact = ({ id, organisationId }: Contact, beside: Beside): boolean =>
  beside.entries.every(
    (other) =>
      other.id === id || other.organisationId !== organisationId || !other.newContact || other.status === 'DRAFT',
  );

/**
 * Whether the volunteer could have done it: inside an agreement in force on that day, not in the future, no more than
 * twelve hours a day, not in two places at once unless there is a reason.
 */
export function checkStretch(work: Work, stretch: Stretch, { entries, covered }: Beside): void {
  const others = entries.filter(({ id }) => id !== stretch.id);
  const problems = [
    ...lengthProblems(stretch, others),
    ...dayProblems(work, stretch.heldOn, covered),
    ...overlapProblems(stretch, others),
  ];
  if (problems.length > 0) throw new InvalidInput(problems);
}

function dayProblems(work: Work, heldOn: string, covered: boolean): InputProblem[] {
  if (heldOn > work.clock.today()) return [{ path: ['heldOn'], key: 'activities:IN_FUTURE' }];
  return covered ? [] : [{ path: ['heldOn'], key: 'activities:NO_AGREEMENT' }];
}

function lengthProblems({ heldOn, minutes }: Stretch, others: Stretch[]): InputProblem[] {
  if (minutes % MINUTES_STEP !== 0) {
    return [{ path: ['minutes'], key: 'activities:MINUTES_STEP', params: { step: MINUTES_STEP } }];
  }
  const taken = others.filter((other) => other.heldOn === heldOn).reduce((sum, other) => sum + other.minutes, 0);
  if (taken + minutes <= MINUTES_A_DAY) return [];
  return [{ path: ['minutes'], key: 'activities:DAY_FULL', params: { taken, most: MINUTES_A_DAY } }];
}

function overlapProblems(stretch: Stretch, others: Stretch[]): InputProblem[] {
  if (stretch.overlapReason) return [];
  const clash = others.find((other) => overlap(stretch, other));
  if (!clash?.startsAt) return [];
  const params = { from: clash.startsAt, to: timeAt(startOf(clash.startsAt) + clash.minutes) };
  return [{ path: ['overlapReason'], key: 'activities:OVERLAP', params }];
}

/** Both times of beginning are known and the stretches share a minute. */
export function overlap(a: Stretch, b: Stretch): boolean {
  if (!a.startsAt || !b.startsAt) return false;
  const startA = startOf(a.startsAt);
  const startB = startOf(b.startsAt) + daysBetween(a.heldOn, b.heldOn) * DAY;
  return startA < startB + b.minutes && startB < startA + a.minutes;
}

function startOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

function timeAt(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}
